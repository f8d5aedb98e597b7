import { formatMoney } from '~/i18n'
import { cleanText } from '~/forms/fields/typed'
import { countWords } from '~/i18n/words'
import { mostWords, type DecisionTyped } from './decision'
import { expressionOutcomes, outcomes } from './status'

/** What is the same for all chosen bids. */
export const sharedFields = ['outcome', 'reasons', 'conditions', 'feedbackEnglish'] as const
export type SharedField = (typeof sharedFields)[number]

export type ManyTyped = { shared: Record<SharedField, string>; chosen: string[]; /** In pounds, by reference. */ amounts: Record<string, string> }
/** Words: `desk:form.<field>.<code>`, and `desk:decideMany.error.none` where no bid is chosen. */
export type ManyErrors = Partial<Record<SharedField, 'required' | 'tooLong'> & { chosen: 'none' }>

export function amountField(reference: string): string {
  return `amount.${reference}`
}

export function readMany(form: FormData): ManyTyped {
  const text = (name: string) => cleanText(String(form.get(name) ?? ''))
  const amounts = [...form.keys()].filter((name) => name.startsWith('amount.'))
  return {
    shared: Object.fromEntries(sharedFields.map((field) => [field, text(field)])) as ManyTyped['shared'],
    chosen: [...new Set(form.getAll('chosen').map(String))],
    amounts: Object.fromEntries(amounts.map((name) => [name.slice('amount.'.length), text(name)])),
  }
}

/** What is wrong with what all share; each bid is checked by itself when it is recorded. */
export function checkMany({ shared, chosen }: ManyTyped): ManyErrors {
  const long = (field: SharedField, most: number) => (countWords(shared[field]) > most ? { [field]: 'tooLong' as const } : {})
  return {
    ...(chosen.length === 0 && { chosen: 'none' as const }),
    ...(![...outcomes, ...expressionOutcomes].some((one) => one === shared.outcome) && { outcome: 'required' as const }),
    ...(!shared.reasons && { reasons: 'required' as const }),
    ...long('reasons', mostWords.reasons), ...long('conditions', mostWords.conditions), ...long('feedbackEnglish', mostWords.feedback),
  }
}

/** The decision on one of the chosen bids, as if typed for it alone. */
export function decisionOf({ shared, amounts }: ManyTyped, reference: string): DecisionTyped {
  return { ...shared, amount: amounts[reference] ?? '', feedbackOwn: '' }
}

/** What is in the box of a sum before anybody changes it: what was asked for, in pounds. */
export function askedInPounds(askedPence: number | null): string {
  return askedPence === null ? '' : formatMoney(askedPence).replace('£', '')
}
