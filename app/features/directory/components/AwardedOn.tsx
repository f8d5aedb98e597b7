import { formatDate, formatMonth, useLanguage } from '~/i18n'

/** A day, a month or a year, as exact as the source is; null where it says none. */
export function AwardedOn({ on }: { on: string | null }) {
  const { t, language } = useLanguage()
  if (on === null) return <>{t('awards:notPublished')}</>
  if (on.length === 4) return <>{on}</>
  // Noon, so that no time zone moves the day.
  const day = new Date(`${on.length === 7 ? `${on}-01` : on}T12:00:00Z`)
  return <>{on.length === 7 ? formatMonth(day, language) : formatDate(day, language)}</>
}
