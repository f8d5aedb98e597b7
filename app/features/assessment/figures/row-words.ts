import { areaName } from '~/features/funds'
import { knownLanguages, type Translate } from '~/i18n'
import type { TableId } from './figures'
import { unknown } from './rows-of'

/** What a row of a table is called. Languages have their own names. */
export function rowName(table: TableId, key: string, t: Translate): string {
  if (key === unknown) return t('openness:figures.unknown')
  const names: Record<TableId, () => string> = {
    district: () => areaName(key, t),
    community: () => t(`questions:people.who.option.${key}`),
    language: () => knownLanguages.find(({ code }) => code === key)?.name ?? key,
    income: () => t(`questions:groupIncome.option.${key}`),
    first: () => t(`openness:figures.first.${key}`),
  }
  return names[table]()
}
