import { eq, sql } from 'drizzle-orm'
import { legalForms } from '~/features/accounts'
import { knownGroup } from '~/features/funds'
import { checkQuestion, questionsOf, type Json } from '~/forms'
import { schema, type Tx } from '~db/index.server'
import type { Bid } from '../bid.server'

const { organisation, organisationPrivate } = schema

/** Questions about the group itself, answered once and kept with the group. */
export function groupQuestions(bid: Pick<Bid, 'form'>) {
  return questionsOf(bid.form).filter(({ id }) => id.startsWith('group'))
}

/** What the portal knows of a group: from this bid's answers if the group is new, else from what is kept. */
export async function keepGroupDetails(tx: Tx, bid: Bid, { numbersTaken }: { numbersTaken: boolean }): Promise<Record<string, Json>> {
  if (bid.answers[knownGroup] === 'yes') {
    const [kept] = await tx.select().from(organisationPrivate).where(eq(organisationPrivate.organisationId, bid.organisationId))
    return (kept?.details ?? {}) as Record<string, Json>
  }
  const details = Object.fromEntries(
    groupQuestions(bid).flatMap(({ id }) => (bid.answers[id] === undefined ? [] : [[id, bid.answers[id]]])),
  ) as Record<string, Json>
  // What somebody on paper says of a known group changes nothing there until her place in it is proved.
  if (bid.onPaper?.claimed) return details
  await Promise.all([
    tx.update(organisationPrivate).set({ details, updatedAt: sql`portal_now()` }).where(eq(organisationPrivate.organisationId, bid.organisationId)),
    nameGroup(tx, bid),
    numbersTaken ? null : numberGroup(tx, bid),
  ])
  return details
}

type Clean = { groupName?: string; groupKind?: string; groupNumbers?: { charity: string | null; linked: string | null; company: string | null } }
type Answered = Pick<Bid, 'form' | 'answers' | 'organisationId'>

function cleanOf(bid: Pick<Bid, 'form' | 'answers'>): Clean {
  return Object.fromEntries(
    groupQuestions(bid).flatMap((question) => {
      const checked = checkQuestion(question, bid.answers[question.id])
      return checked.ok ? [[question.id, checked.value]] : []
    }),
  )
}

/** Puts name and legal form of a new group into its record, as far as they are right. */
export async function nameGroup(tx: Tx, bid: Answered): Promise<void> {
  const { groupName, groupKind } = cleanOf(bid)
  const set = {
    ...(groupName && { name: groupName }),
    ...(groupKind && legalForms.some((form) => form === groupKind) && { legalForm: groupKind }),
  }
  if (Object.keys(set).length > 0) await tx.update(organisation).set(set).where(eq(organisation.id, bid.organisationId))
}

/** The numbers as the register of organisations keeps them; a linked charity is '1128267-2'. */
export function numbersOf(bid: Pick<Bid, 'form' | 'answers'>): { charityNumber: string | null; companyNumber: string | null } {
  const { charity = null, linked = null, company = null } = cleanOf(bid).groupNumbers ?? {}
  return { charityNumber: charity && linked ? `${charity}-${linked}` : charity, companyNumber: company }
}

async function numberGroup(tx: Tx, bid: Answered): Promise<void> {
  await tx.update(organisation).set(numbersOf(bid)).where(eq(organisation.id, bid.organisationId))
}
