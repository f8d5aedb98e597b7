import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Language } from '~/i18n'
import { now } from '~/platform/clock.server'
import { as, schema, type Tx } from '~db/index.server'
import { groupIn, projecting } from './access.server'
import { policyFor, sourceOf } from './commands/project.server'
import { offered } from './known'
import { isAsked, isLate, type ProfileRole } from './profile-fields'
import type { ProfileValues } from './profile-sheet'

const { answer, organisationPrivate, part, profile, publicOrganisation } = schema

export type OwnProfile = {
  id: string
  name: string
  role: ProfileRole
  /** Never saved: what is known of the group is offered, and nothing of it is shown. */
  fresh: boolean
  values: ProfileValues
  /** What stands in the organisation's own record and can be shown too. */
  known: { legalForm: string; charityNumber: string | null; companyNumber: string | null }
  /** Nobody has proved yet that the group is what it says: it is not listed until then. */
  proved: boolean
  /** Its place or name is kept back: more care with being found. */
  sensitive: boolean
  /** Its name may not be public at all. */
  hidden: boolean
  /** Of its entry, where there is one. */
  slug: string | null
  /** In the directory by its own wish. */
  listed: boolean
  asked: 'no' | 'asked' | 'late'
}

/** The profile of a group as its people see it. @throws NotFound unless the viewer is owner, editor or viewer of it */
export async function profileOf(viewer: { personId: string; language: Language }, group: string): Promise<OwnProfile> {
  return as(projecting(viewer), async (tx) => {
    const own = await groupIn(tx, viewer, group)
    const [source, rows, entries, known] = await Promise.all([
      sourceOf(tx, group),
      tx.select().from(profile).where(eq(profile.organisationId, group)),
      tx.select({ slug: publicOrganisation.slug }).from(publicOrganisation).where(eq(publicOrganisation.organisationId, group)),
      knownOf(tx, group),
    ])
    if (!source) throw new Error('a group without a record')
    const policy = await policyFor(tx, source)
    const row = rows[0] && rows[0].version > 0 ? rows[0] : null
    const sensitive = policy.place !== 'district' || policy.name !== 'named'
    return {
      ...own,
      fresh: row === null,
      values: row ?? offered(known, sensitive),
      known: { legalForm: source.legalForm, charityNumber: source.charityNumber, companyNumber: source.companyNumber },
      proved: source.proved,
      sensitive,
      hidden: policy.name === 'withheld',
      slug: entries[0]?.slug ?? null,
      listed: row !== null && row.listed && source.proved && policy.name !== 'withheld',
      asked: !row || !isAsked(row) ? 'no' : isLate(row, now()) ? 'late' : 'asked',
    }
  })
}

/** Answers that tell of the group: what is kept of it, and where its bids work and for whom, the newest first. */
async function knownOf(tx: Tx, group: string) {
  const [details, answers] = await Promise.all([
    tx.select({ details: organisationPrivate.details }).from(organisationPrivate).where(eq(organisationPrivate.organisationId, group)),
    tx.select({ question: answer.question, value: answer.value }).from(answer).innerJoin(part, eq(part.id, answer.partId))
      .where(and(eq(part.organisationId, group), inArray(answer.question, ['districts', 'people']))).orderBy(desc(answer.savedAt)).limit(20),
  ])
  return { details: details[0]?.details ?? {}, answers }
}
