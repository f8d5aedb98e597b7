import { formatDateTime, type Language, type Translate } from '~/i18n'

/** A refusal as it came to the page. */
export type Problem = { code: string; found?: string; over?: number; when?: string; contact?: string }

/** The sentence of a refusal, with what to take out or from when it is possible. */
export function problemWords({ code, found = '', over = 0, when }: Problem, t: Translate, language: Language): string {
  return t(`contacts:error.${code}`, { found, over, when: when ? formatDateTime(new Date(when), language) : '' })
}

/** Refusals that the choice of the group has. */
const ofGroup = ['group', 'notProved', 'own', 'stopped']

/** All refusals as links of the summary, and the first sentence of each of the two controls. */
export function problemPlaces(problems: readonly Problem[], t: Translate, language: Language) {
  const all = problems.map((problem) => ({ href: ofGroup.includes(problem.code) ? '#group' : '#text', text: problemWords(problem, t, language) }))
  const first = (href: string) => all.filter((one) => one.href === href).map(({ text }) => text).join(' ') || undefined
  return { all, group: first('#group'), text: first('#text'), contact: problems.find(({ contact }) => contact)?.contact ?? null }
}
