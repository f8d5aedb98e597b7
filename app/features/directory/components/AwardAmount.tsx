import { formatMoney, useLanguage } from '~/i18n'
import { Ltr } from '~/ui'

/** An amount, or that none was published. */
export function AwardAmount({ pence }: { pence: number | null }) {
  const { t } = useLanguage()
  return pence === null ? <>{t('awards:notPublished')}</> : <Ltr whole>{formatMoney(pence)}</Ltr>
}
