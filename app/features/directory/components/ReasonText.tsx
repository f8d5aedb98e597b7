import { useLanguage } from '~/i18n'
import { isolated } from './isolated'
import { organisationLabel } from './labels'
import type { Reason } from './reasons'

const facetOf = { districtOfAward: 'district', themeOfAward: 'theme', communityOfAward: 'community' } as const

/** One reason in a sentence of its own. */
export function ReasonText({ reason: { kind, values } }: { reason: Reason }) {
  const { t, language } = useLanguage()
  const nameOf = (value: string) => {
    if (kind === 'otherName' || kind === 'number') return value
    if (kind === 'districtOfAward' || kind === 'themeOfAward' || kind === 'communityOfAward') return organisationLabel(facetOf[kind], value, t).text
    return organisationLabel(kind, value, t).text
  }
  // Which of several its awards have, the entry does not say.
  const type = kind === 'fund' || kind in facetOf ? 'disjunction' : 'conjunction'
  const name = new Intl.ListFormat(language, { type }).format(values.map((value) => isolated(nameOf(value))))
  return <>{t(`directory:why.${kind}`, { name })}</>
}
