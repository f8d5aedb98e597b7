import { areaName, funder } from '~/features/funds'
import { translator } from '~/i18n'
import { now } from '~/platform/clock.server'
import type { OtherRules } from './other-grant'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
/** The Combined Authority: as large as the police area, and in nobody's list of types. */
const authority = 'e47000003'

/** What a file of another funder may say here and now. @param from where it comes from, or null */
export function otherRules(from: string | null): OtherRules {
  const t = translator('en')
  const { areas, openData } = funder()
  const codes = areas.map(({ code }) => code)
  const county = [t('awards:county'), openData?.whole.name, openData?.whole.code].filter((one): one is string => Boolean(one))
  return {
    areas: new Map(codes.map((code) => [areaName(code, t).toLowerCase(), code])),
    codes,
    whole: new Set([...county.map((one) => one.toLowerCase()), ...(openData?.whole.code === 'E23000010' ? [authority] : [])]),
    today: day.format(now()),
    ours: openData ? { prefix: openData.prefix, funderId: openData.organisation.id } : null,
    from,
  }
}
