import { useLanguage } from '~/i18n'
import type { TimeLeft } from '../status'

/** Days from two days on, then hours: what helps people plan. */
export function TimeLeftText({ left }: { left: TimeLeft }) {
  const { t } = useLanguage()
  const hours = left.days * 24 + left.hours
  if (left.days >= 2) return <>{t('funds:left.days', { count: left.days })}</>
  return <>{hours > 0 ? t('funds:left.hours', { count: hours }) : t('funds:left.minutes')}</>
}
