import { funder } from '~/features/funds'
import { isThing, type Thing } from '../profile/things'
import { noticeKinds, type NoticeKind } from './listed-notice'

/** What the public list of notices is narrowed to; all of it stands in the address. */
export type NoticeFilter = { kind: NoticeKind | ''; thing: Thing[]; district: string[]; page: number }

/** Reads the address; what is not known counts as not chosen. Several of one kind widen, kinds together narrow. */
export function readNoticeFilter(params: URLSearchParams): NoticeFilter {
  const page = Number(params.get('page'))
  const areas = funder().areas.map(({ code }) => code)
  return {
    kind: noticeKinds.find((kind) => kind === params.get('kind')) ?? '',
    thing: [...new Set(params.getAll('thing').filter(isThing))],
    district: [...new Set(params.getAll('district').filter((code) => areas.includes(code)))],
    page: Number.isInteger(page) && page > 0 && page < 1_000 ? page : 1,
  }
}

/** The same as an address: the first page is left out. */
export function noticeParams({ kind, thing, district, page }: NoticeFilter): string {
  const params = new URLSearchParams([
    ...(kind ? [['kind', kind]] : []),
    ...thing.map((one) => ['thing', one]),
    ...district.map((one) => ['district', one]),
    ...(page > 1 ? [['page', String(page)]] : []),
  ])
  return params.size === 0 ? '' : `?${params}`
}
