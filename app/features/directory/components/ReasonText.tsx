import { useLanguage } from '~/i18n'
import { isolated } from './isolated'
import { organisationLabel } from './labels'
import type { Reason } from './reasons'

/** One reason in a sentence of its own. */
export function ReasonText({ reason }: { reason: Reason }) {
  const { t } = useLanguage()
  const { facet, value } = reason
  const name = isolated(facet === 'otherName' || facet === 'number' ? value : organisationLabel(facet, value, t).text)
  return <>{t(`directory:why.${facet}`, { name })}</>
}
