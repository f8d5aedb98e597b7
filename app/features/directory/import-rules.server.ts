import { areaName, funder } from '~/features/funds'
import { translator } from '~/i18n'
import { now } from '~/platform/clock.server'
import type { RowRules } from './award-row'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** What a line may say here and now: the funder's areas, by English name or code, and no day after today. */
export function importRules(): RowRules {
  const t = translator('en')
  const county = t('awards:county')
  const areas = funder().areas.map(({ code }) => ({ code, name: areaName(code, t) }))
  return {
    areas: new Map(areas.flatMap(({ code, name }) => [[name.toLowerCase(), code], [code.toLowerCase(), code]] as const)),
    everywhere: [county.toLowerCase(), 'all'],
    names: [...areas.map(({ name }) => name), county],
    today: day.format(now()),
  }
}
