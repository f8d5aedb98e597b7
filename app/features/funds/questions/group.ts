import { legalForms } from '~/features/accounts'
import { question } from '~/forms/define'

/** What we ask of a group once, and never again. */
export const groupName = question({ id: 'groupName', kind: 'text', words: { max: 30 }, hint: true, autocomplete: 'organization' })

/** Every legal form is welcome, with or without a number. */
export const groupKind = question({ id: 'groupKind', kind: 'choice', options: legalForms, optionKeys: 'account:legalForm', hint: true })

export const groupNumbers = question({ id: 'groupNumbers', kind: 'registerNumbers', required: false, hint: true })

/** A group on no register has no number to give. */
const unregistered: readonly unknown[] = ['unincorporated', 'faithGroup', 'school', 'publicBody', 'police']

export function mayHaveNumber(kind: unknown): boolean {
  return !unregistered.includes(kind)
}

export const groupAddress = question({ id: 'groupAddress', kind: 'address', hint: true })
export const groupPhone = question({ id: 'groupPhone', kind: 'phone', hint: true })

export const groupIncome = question({
  id: 'groupIncome',
  kind: 'choice',
  options: ['none', 'to10k', 'to100k', 'to1m', 'over1m'],
  hint: true,
})

/** What a group on no register needs instead; a host organisation may stand in. Asked of all, proved after success. */
export const groupRules = question({
  id: 'groupRules',
  kind: 'choices',
  options: ['document', 'committee', 'account', 'host', 'notYet'],
  exclusive: 'notYet',
  hint: true,
  help: ['why'],
})
