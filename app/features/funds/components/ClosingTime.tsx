import { formatDayAndDate, formatTime, useLanguage } from '~/i18n'

/** The day and the hour, each on its line: no sentence is glued. */
export function ClosingTime({ at }: { at: Date }) {
  const { language } = useLanguage()
  return <>{formatDayAndDate(at, language)}<br />{formatTime(at, language)}</>
}
