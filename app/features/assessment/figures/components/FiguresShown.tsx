import { formatMoney, knownLanguages, useLanguage } from '~/i18n'
import { Ltr, SummaryList, Table } from '~/ui'
import { censusShare, censusShares } from '../census'
import type { FigureTable, Figures } from '../figures'
import { rowName } from '../row-words'

/** The figures of a round, for everyone: the whole round first, then a table for each kind of difference. */
export function FiguresShown({ figures }: { figures: Figures }) {
  const { t } = useLanguage()
  const { bids, awarded, askedPence, givenPence, medianDays, interests } = figures
  return (
    <>
      <h2 className="govuk-heading-l">{t('openness:figures.all')}</h2>
      <SummaryList rows={[
        { key: t('openness:figures.bids'), value: bids },
        { key: t('openness:figures.awarded'), value: awarded },
        { key: t('openness:figures.asked'), value: <Ltr>{formatMoney(askedPence)}</Ltr> },
        { key: t('openness:figures.given'), value: <Ltr>{formatMoney(givenPence)}</Ltr> },
        ...(medianDays === null ? [] : [{ key: t('openness:figures.days'), value: medianDays }]),
        { key: t('openness:figures.interests'), value: interests ?? t('openness:figures.few') },
      ]} />
      <p className="govuk-body">{t('openness:figures.interestsText')}</p>
      <h2 className="govuk-heading-l">{t('openness:figures.how')}</h2>
      <p className="govuk-body">{t('openness:figures.hiddenText')}</p>
      <p className="govuk-body">{t('openness:figures.hiddenMore')}</p>
      {figures.tables.map((table) => <OneTable key={table.id} table={table} totals={figures} />)}
    </>
  )
}

function OneTable({ table: { id, overlapping, rows }, totals }: { table: FigureTable; totals: Figures }) {
  const { t } = useLanguage()
  const shares = censusShares().filter(({ table }) => table === id)
  const columns = ['row', 'bids', 'awarded', 'success', ...(shares.length > 0 ? ['census'] : [])]
  const count = (value: number | null) => value ?? t('openness:figures.hidden')
  const share = (bids: number | null, awarded: number | null) => {
    if (bids === null || awarded === null) return t('openness:figures.hidden')
    return bids === 0 ? t('openness:figures.none') : t('openness:figures.percent', { count: Math.round((100 * awarded) / bids) })
  }
  const census = (key: string) => {
    const found = censusShare(id, key)
    return found ? t('openness:figures.percent', { count: found.percent }) : ''
  }
  return (
    <>
      <h2 className="govuk-heading-m">{t(`openness:figures.table.${id}`)}</h2>
      {overlapping && <p className="govuk-body">{t('openness:figures.several')}</p>}
      <Table
        caption={t(`openness:figures.table.${id}`)}
        captionHidden
        columns={columns.map((name) => ({ head: t(`openness:figures.${name}`), numeric: name !== 'row' }))}
        rows={rows.map(({ key, bids, awarded }) => ({
          key,
          cells: [
            id === 'language' ? <LanguageName key="name" code={key} /> : rowName(id, key, t),
            count(bids), count(awarded), share(bids, awarded), ...(shares.length > 0 ? [census(key)] : []),
          ],
        }))}
        foot={[t('openness:figures.all'), totals.bids, totals.awarded, share(totals.bids, totals.awarded), ...(shares.length > 0 ? [''] : [])]}
        firstCellIsHeader
      />
      {shares.map(({ key, source, year }) => (
        <p className="govuk-body" key={key}>
          {t('openness:figures.censusText', { year })}<br />
          <span lang="en" dir="ltr">{source}</span>
        </p>
      ))}
    </>
  )
}

function LanguageName({ code }: { code: string }) {
  const { t } = useLanguage()
  const found = knownLanguages.find((one) => one.code === code)
  return found ? <span lang={code} dir={found.dir}>{found.name}</span> : <>{t('openness:figures.unknown')}</>
}
