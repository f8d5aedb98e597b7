import { yearParams } from '~/forms'
import { formatMoney, useLanguage } from '~/i18n'
import { Ltr, Table, UserText } from '~/ui'
import type { RollUp, Sums } from '../roll-up'

type Props = { sums: RollUp; /** What the common part asks for in each year, in pence. */ stated: Record<string, number> }

const money = (pence: number | undefined, key: string) => <Ltr key={key}>{pence === undefined ? '–' : formatMoney(pence)}</Ltr>
const kinds = ['asked', 'match', 'inKind'] as const

/** The groups' money by group, by year and by kind of cost. */
export function MoneyTables({ sums, stated }: Props) {
  const { t } = useLanguage()
  const heads = kinds.map((kind) => ({ head: t(`joint:money.${kind}`), numeric: true }))
  const cells = (of: Sums | undefined) => kinds.map((kind) => money(of?.[kind] ?? 0, kind))
  const years = Object.keys({ ...sums.years, ...stated }).toSorted()
  return (
    <>
      <Table
        caption={t('joint:money.byGroup')}
        columns={[{ head: t('joint:money.group') }, ...heads]}
        rows={sums.partners.map(({ position, name, sums: own }) => ({ key: String(position), cells: [<UserText key="name" as="span">{name}</UserText>, ...cells(own)] }))}
        foot={[t('joint:money.all'), ...cells(sums.all)]}
        firstCellIsHeader
      />
      {years.length > 0 && (
        <Table
          caption={t('joint:money.byYear')}
          columns={[{ head: t('joint:money.year') }, { head: t('joint:money.statedYear'), numeric: true }, ...heads]}
          rows={years.map((year) => ({ key: year, cells: [t('forms:year', yearParams(year)), money(stated[year], 'stated'), ...cells(sums.years[year])] }))}
          firstCellIsHeader
        />
      )}
      {years.length > 1 && years.map((year) => (
        <Table
          key={year}
          caption={t('joint:money.groupsInYear', yearParams(year))}
          columns={[{ head: t('joint:money.group') }, ...heads]}
          rows={sums.partners.map(({ position, name, years: own }) => ({ key: String(position), cells: [<UserText key="name" as="span">{name}</UserText>, ...cells(own[year])] }))}
          firstCellIsHeader
        />
      ))}
      <Table
        caption={t('joint:money.byCategory')}
        columns={[{ head: t('forms:line.category') }, ...heads]}
        rows={Object.entries(sums.categories).map(([category, of]) => ({ key: category, cells: [t(`questions:budget.option.${category}`), ...cells(of)] }))}
        firstCellIsHeader
      />
    </>
  )
}
