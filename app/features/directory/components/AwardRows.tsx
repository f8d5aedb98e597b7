import { areaName, funder } from '~/features/funds'
import { formatMoney, useLanguage } from '~/i18n'
import { Ltr, SummaryList } from '~/ui'
import type { ListedAward } from '../listed-award'
import { AwardedOn } from './AwardedOn'

type Row = 'knownAs' | 'amount' | 'when' | 'where' | 'fund' | 'round' | 'funder' | 'theme' | 'source' | 'note' | 'reference'
export const cardRows: readonly Row[] = ['knownAs', 'amount', 'when', 'where', 'fund', 'source']
export const pageRows: readonly Row[] = ['knownAs', 'amount', 'when', 'where', 'fund', 'round', 'funder', 'theme', 'source', 'note', 'reference']

/** The facts of an award. What the source does not say is said so; rows that only some sources have are left out. */
export function AwardRows({ award, rows }: { award: ListedAward; rows: readonly Row[] }) {
  const { t } = useLanguage()
  const values: Record<Row, React.ReactNode> = {
    knownAs: award.knownAs && <Ltr lang="en">{award.knownAs}</Ltr>,
    amount: award.amountPence === null ? t('awards:notPublished') : <Ltr>{formatMoney(award.amountPence)}</Ltr>,
    when: <AwardedOn on={award.awardedOn} />,
    where: <Places codes={award.districts} />,
    fund: rows.includes('round') ? <Ltr lang="en">{award.fund}</Ltr> : <Ltr lang="en">{[award.fund, award.round].filter(Boolean).join(', ')}</Ltr>,
    round: award.round && <Ltr lang="en">{award.round}</Ltr>,
    funder: award.funder && <Ltr lang="en">{award.funder}</Ltr>,
    theme: award.theme && <Theme theme={award.theme} ours={award.themeStated === false} />,
    source: <a className="govuk-link" href={award.sourceUrl} rel="external"><span className="govuk-visually-hidden">{t('awards:fact.source')} </span><Ltr lang="en">{award.sourceTitle ?? award.sourceUrl}</Ltr></a>,
    note: award.sourceNote && <Ltr lang="en">{award.sourceNote}</Ltr>,
    reference: <Ltr>{award.reference}</Ltr>,
  }
  const shown = rows.filter((row) => values[row] !== null && values[row] !== '')
  return <SummaryList noBorder rows={shown.map((row) => ({ key: t(`awards:fact.${row}`), value: values[row] }))} className="award-facts" />
}

function Theme({ theme, ours }: { theme: string; ours: boolean }) {
  const { t } = useLanguage()
  return (
    <>
      <Ltr lang="en">{theme}</Ltr>
      {ours && <span className="govuk-hint award-facts__hint">{t('awards:fact.themeOurs')}</span>}
    </>
  )
}

function Places({ codes }: { codes: readonly string[] }) {
  const { t, language } = useLanguage()
  if (codes.length === 0) return <>{t('awards:notPublished')}</>
  if (funder().areas.every(({ code }) => codes.includes(code))) return <>{t('awards:county')}</>
  const names = codes.map((code) => areaName(code, t))
  return <>{new Intl.ListFormat(language, { type: 'conjunction' }).format(names)}</>
}
