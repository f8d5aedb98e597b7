import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { areaName, funder, isoDay, londonDay } from '~/features/funds'
import { translator } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { openDataSetup, readinessOf, type GrantProblem, type OpenAward } from '../../open-data'
import { policyFor, sourceOf } from '../../profile/commands/project.server'
import { draftOf, type DecidedAward, type DecidedPartner } from '../decided-award'
import { publicKeys } from '../keys'
import { newAwardReference } from '../new-reference.server'
import type { Policy } from '../policy'
import { publishedColumns } from '../public-rows'
import { policyOf } from '../queries.server'
import { findingsIn, type PanelFinding, type Written } from '../readiness'
import { decidedAward } from './decided.server'

const { application, decision, organisation, publicPolicy, publication, publicityAnswer } = schema
export type Publication = typeof publication.$inferSelect
export type PublicityAnswer = Pick<typeof publicityAnswer.$inferSelect, 'name' | 'photo' | 'event'>
/** What stops an award: words of the rules of open data, and our own. */
export type Checked = { findings: PanelFinding[]; problems: GrantProblem[]; notes: GrantProblem[]; ready: boolean }

/** The award of a bid with its publication, made where there is none yet. @throws NotFound for who may not prepare it */
export async function preparedAward(tx: Tx, reference: string): Promise<{ award: DecidedAward; publication: Publication }> {
  const [found] = await tx.select({ id: decision.id }).from(decision).innerJoin(application, eq(application.id, decision.applicationId))
    .where(and(eq(application.reference, reference), eq(decision.outcome, 'awarded'), isNotNull(decision.confirmedAt), isNull(decision.returnedAt)))
    .orderBy(desc(decision.confirmedAt)).limit(1)
  const award = found ? await decidedAward(tx, found.id) : null
  if (!award) throw new NotFound('no-award-to-prepare')
  const { applicationId, decisionId, organisationId, awardedPence } = award
  const draft = draftOf(award)
  await tx.insert(publication).values({
    applicationId, decisionId, organisationId, reference: newAwardReference(), ...draft, amountPence: awardedPence, changedAt: sql`portal_now()`,
  }).onConflictDoNothing({ target: publication.decisionId })
  const [row] = await tx.select().from(publication).where(eq(publication.decisionId, decisionId)).for('update')
  if (!row) throw new NotFound('no-award-to-prepare')
  return { award, publication: row }
}

/** Everything staff look at before an award is published. @throws NotFound */
export async function readPanel(viewer: Viewer, reference: string, origin: string) {
  return as(personActor(viewer), async (tx) => {
    const { award, publication: row } = await preparedAward(tx, reference)
    const [[policy, answers, policies, checked], [group], kept] = await Promise.all([
      policyAndChecks(tx, { award, row, origin }),
      tx.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, award.organisationId)),
      hiddenPartners(tx, award),
    ])
    return {
      award, organisation: group?.name ?? '', publication: row, policy, publicity: answers[0] ?? null, policies, checked,
      hidden: kept.map(({ organisationId }) => organisationId),
    }
  })
}

async function policyAndChecks(tx: Tx, { award, row, origin }: { award: DecidedAward; row: Publication; origin: string }) {
  const policy = await policyOfAward(tx, award)
  return Promise.all([
    policy,
    tx.select({ name: publicityAnswer.name, photo: publicityAnswer.photo, event: publicityAnswer.event }).from(publicityAnswer)
      .where(eq(publicityAnswer.applicationId, award.applicationId)),
    tx.select({ id: publicPolicy.id, why: publicPolicy.why, setBy: publicPolicy.setBy }).from(publicPolicy)
      .where(eq(publicPolicy.organisationId, award.organisationId)),
    checkAward(tx, { award, row, policy, origin }),
  ])
}

export async function policyOfAward(tx: Tx, award: DecidedAward): Promise<Policy> {
  const source = await sourceOf(tx, award.organisationId)
  if (!source) throw new NotFound('no-such-group')
  return policyFor(tx, source)
}

/** What the scan and the rules of open data say of an award as it would stand in public. */
export async function checkAward(tx: Tx, { award, row, policy, origin }: { award: DecidedAward; row: Publication; policy: Policy; origin: string }): Promise<Checked> {
  // Nothing of it comes out: there is nothing to check.
  if (policy.name === 'withheld') return { findings: [], problems: [], notes: [], ready: true }
  const written: Written = { title: row.title, description: row.description, conditions: row.conditions, reasons: row.reasons }
  const t = translator('en')
  const findings = findingsIn(written, {
    accepted: row.accepted, place: policy.place, hiddenNames: await hiddenNames(tx, award), areaNames: funder().areas.map(({ code }) => areaName(code, t)),
  })
  const setup = openDataSetup(origin)
  const grant = setup ? readinessOf(asOpenAward(award, row, policy), setup, now()) : { errors: [], accuracy: [], usefulness: [] }
  const problems = [...grant.errors, ...grant.accuracy]
  return { findings, problems, notes: grant.usefulness, ready: problems.length === 0 && findings.every(({ stands }) => stands) }
}

/** Names that no text may say: kept back by a policy, or by a group of this bid from the others. */
async function hiddenNames(tx: Tx, award: DecidedAward): Promise<string[]> {
  const [kept, hidden] = await Promise.all([
    tx.select({ name: publicPolicy.name }).from(publicPolicy).where(eq(publicPolicy.namePolicy, 'withheld')),
    hiddenPartners(tx, award),
  ])
  return [...new Set([...kept.map(({ name }) => name), ...hidden.flatMap(({ name, otherNames }) => [name, ...otherNames])])]
}

/** Groups of a joint bid that the public does not hear of by name. */
export async function hiddenPartners(tx: Tx, { partners }: DecidedAward): Promise<DecidedPartner[]> {
  const policies = await Promise.all(partners.map((partner) => policyOf(tx, { organisationId: partner.organisationId, keys: publicKeys(partner) })))
  return partners.filter((partner, index) => !partner.lead && (partner.hidden || policies[index]?.name === 'withheld'))
}

function asOpenAward(award: DecidedAward, row: Publication, policy: Policy): OpenAward {
  const columns = publishedColumns(row, award, policy, funder().areas.map(({ code }) => code))
  const lead = award.partners.find((partner) => partner.lead)
  return {
    ...columns, reference: row.reference, awardedOn: award.toldOn ?? isoDay(londonDay(now())), changedAt: now().toISOString(),
    recipient: {
      name: lead?.name ?? 'Group', slug: 'group', districts: columns.districts,
      charityNumber: policy.name === 'named' ? lead?.charityNumber ?? null : null,
      companyNumber: policy.name === 'named' ? lead?.companyNumber ?? null : null,
    },
  }
}
