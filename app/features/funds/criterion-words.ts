import { inLanguage, type LanguageTools, type TextInLanguage } from '~/i18n'
import type { Criterion } from './fund'

/** The title of a criterion and what a score means: staff's own words, or those of locales. */
export function criterionWords({ id, title, describes }: Criterion, { t, language, dir }: Pick<LanguageTools, 't' | 'language' | 'dir'>) {
  const known = (text: string): TextInLanguage => ({ text, language, dir })
  return {
    title: title ? inLanguage(title, language) : known(t(`funds:criteria.${id}.name`)),
    describe(score: number): TextInLanguage | null {
      if (!title) return known(t(`assessment:describe.${id}.${score}`))
      const own = describes?.[score]
      return own ? inLanguage(own, language) : null
    },
  }
}
