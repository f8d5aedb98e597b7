import { funder } from '~/features/funds'
import { inLanguage, translator } from '~/i18n'
import { now } from '~/platform/clock.server'
import type { RowRules } from './award-row'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** What a line may say here and now: the funder's areas, by English name or code, and no day after today. */
export function importRules(): RowRules {
  const t = translator('en')
  const areas = funder().areas.flatMap(({ code, name }) => {
    const words = name ? inLanguage(name, 'en').text : t(`areas:name.${code}`)
    return [[words.toLowerCase(), code], [code.toLowerCase(), code]] as const
  })
  return { areas: new Map(areas), everywhere: [t('awards:county').toLowerCase(), 'all'], today: day.format(now()) }
}
