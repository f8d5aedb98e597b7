import type { Page } from '~/forms'
import type { MembershipRole } from './roles'

type Frozen = { answers: readonly { question: string }[] }

/** A sent bid as a helper reads it: of what the group says about itself, its name alone. */
export function forHelper<S extends Frozen>(snapshot: S): S {
  return { ...snapshot, answers: snapshot.answers.filter(({ question }) => question === 'groupName' || !question.startsWith('group')) }
}

/** To say yes to the rules is to sign: a page that asks for it is read by helpers, and written by the group's own people. */
export function mayWritePage(role: MembershipRole | null, page: Page): boolean {
  return role !== 'helper' || !page.questions.some(({ kind }) => kind === 'declaration')
}
