import type { Language } from './languages'

/** Every date and time of the service is the wall clock of the United Kingdom. */
const timeZone = 'Europe/London'
const locales: Record<Language, string> = { en: 'en-GB', pa: 'pa-Guru-IN', ur: 'ur-PK', pl: 'pl-PL', cy: 'cy-GB' }

// "Noon" and never "12:00": people read 12:00 am and pm both ways. Words: language-style.md.
const noon: Record<Language, string> = {
  en: '12 noon',
  pa: 'ਦੁਪਹਿਰ 12 ਵਜੇ',
  ur: 'دوپہر 12 بجے',
  pl: 'godzina 12 w południe',
  cy: '12 hanner dydd',
}
const between: Record<Language, string> = { en: ', ', pa: ', ', ur: '، ', pl: ', ', cy: ', ' }

function formatsOf(language: Language) {
  const of = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone, numberingSystem: 'latn', ...options })
  return {
    date: of({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayAndDate: of({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    month: of({ month: 'long', year: 'numeric' }),
  }
}

const made = new Map<Language, ReturnType<typeof formatsOf>>()
function formats(language: Language) {
  const known = made.get(language) ?? formatsOf(language)
  made.set(language, known)
  return known
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hour12: false })

/** '5 March 2027' in the reader's words. */
export function formatDate(date: Date, language: Language): string {
  return formats(language).date.format(date)
}

/** 'Friday 5 March 2027', where the day of the week helps: closing days, events. */
export function formatDayAndDate(date: Date, language: Language): string {
  return formats(language).dayAndDate.format(date)
}

/** 'March 2027'. */
export function formatMonth(date: Date, language: Language): string {
  return formats(language).month.format(date)
}

/** '16:30' on the 24-hour clock; noon is written in words. */
export function formatTime(date: Date, language: Language): string {
  const time = clock.format(date)
  return time === '12:00' ? noon[language] : time
}

/** '5 March 2027, 16:30'. */
export function formatDateTime(date: Date, language: Language): string {
  return `${formatDate(date, language)}${between[language]}${formatTime(date, language)}`
}
