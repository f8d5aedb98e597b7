import { legalForms } from '~/features/accounts'
import { page, question } from '~/forms/define'
import { own, type Answers } from '~/forms/values'

/** What we ask of a group once, and never again. */
export const groupName = question({ id: 'groupName', kind: 'text', words: { max: 30 }, hint: true, help: true, autocomplete: 'organization' })

/** Every legal form is welcome, with or without a number. */
export const groupKind = question({ id: 'groupKind', kind: 'choice', options: legalForms, optionKeys: 'account:legalForm', hint: true, help: true })

export const groupNumbers = question({ id: 'groupNumbers', kind: 'registerNumbers', required: false, hint: true, help: true })

/** A group on no register has no number to give. */
const unregistered: readonly unknown[] = ['unincorporated', 'faithGroup', 'school', 'publicBody', 'police']

export function mayHaveNumber(kind: unknown): boolean {
  return !unregistered.includes(kind)
}

export const groupAddress = question({ id: 'groupAddress', kind: 'address', hint: true, help: true })
export const groupPhone = question({ id: 'groupPhone', kind: 'phone', hint: true, help: true })

export const groupIncome = question({
  id: 'groupIncome',
  kind: 'choice',
  options: ['none', 'to10k', 'to100k', 'to1m', 'over1m'],
  hint: true,
  help: true,
})

/** What a group on no register needs instead; a host organisation may stand in. Asked of all, proved after success. */
export const groupRules = question({
  id: 'groupRules',
  kind: 'choices',
  options: ['document', 'committee', 'account', 'host', 'notYet'],
  exclusive: 'notYet',
  hint: true,
  help: true,
})

/** Carried into the answers: 'yes' where the portal knows the group already, so that nothing is asked twice. */
export const knownGroup = 'carriedKnownGroup'

function isNew(answers: Answers): boolean {
  return own(answers, knownGroup) !== 'yes'
}

/** The pages of the task about the group, in every form the same. */
export const groupPages = [
  page('name', [groupName], { when: isNew }),
  page('kind', [groupKind], { when: isNew }),
  page('numbers', [groupNumbers], { when: (a) => isNew(a) && mayHaveNumber(own(a, 'groupKind')) }),
  page('contact', [groupAddress, groupPhone], { when: isNew }),
  page('running', [groupIncome, groupRules], { when: isNew }),
] as const
