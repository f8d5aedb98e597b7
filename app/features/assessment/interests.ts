import { cleanText } from '~/forms/fields/typed'

/** A bid as the list of names shows it. `own`: she has to do with one of its groups, so she has an interest. */
export type BidToDeclare = { applicationId: string; organisations: string; pot: string; round: string; own: boolean }

/** What was typed about each bid, by its id. */
export type InterestsTyped = Record<string, { says: string; why: string }>
export type InterestSaid = { applicationId: string; has: boolean; why: string }
/** By field; '' is the form. Words: `assessment:interests.error.<code>`. */
export type InterestErrors = Record<string, 'nothing' | 'why' | 'tooLong'>

/** Bids on one page: each brings two fields, and a form may hold only so many. */
export const bidsOnOnePage = 40
const longest = 1000

export function saysField(applicationId: string): string {
  return `says.${applicationId}`
}

export function whyField(applicationId: string): string {
  return `why.${applicationId}`
}

export function readInterests(form: FormData, bids: readonly Pick<BidToDeclare, 'applicationId'>[]): InterestsTyped {
  const text = (name: string) => cleanText(String(form.get(name) ?? ''))
  return Object.fromEntries(bids.map(({ applicationId }) => [applicationId, { says: text(saysField(applicationId)), why: text(whyField(applicationId)) }]))
}

/** What she said, or what is missing. Bids she said nothing about wait for the next time. */
export function checkInterests(typed: InterestsTyped, bids: readonly BidToDeclare[]): { ok: true; said: InterestSaid[] } | { ok: false; errors: InterestErrors } {
  const errors: InterestErrors = {}
  const said: InterestSaid[] = []
  for (const { applicationId, own } of bids) {
    const { says = '', why = '' } = typed[applicationId] ?? {}
    if (says === 'interest' && !why && !own) errors[whyField(applicationId)] = 'why'
    else if (why.length > longest) errors[whyField(applicationId)] = 'tooLong'
    else if (says === 'interest' || (says === 'none' && !own)) said.push({ applicationId, has: says === 'interest', why: says === 'interest' ? why : '' })
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return said.length > 0 ? { ok: true, said } : { ok: false, errors: { '': 'nothing' } }
}

/** The reason of an interest found later. */
export function checkWhy(why: string): 'why' | 'tooLong' | null {
  return why === '' ? 'why' : why.length > longest ? 'tooLong' : null
}
