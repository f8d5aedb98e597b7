import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n'
import { Ltr, SummaryList } from '~/ui'
import type { ListedAward } from '../search'
import { directoryPaths } from '../paths'
import { AwardAmount } from './AwardAmount'
import { AwardedOn } from './AwardedOn'
import { themeLabel } from './labels'
import { OrganisationName } from './OrganisationName'
import { Places } from './Places'

type Row =
  | 'group' | 'knownAs' | 'amount' | 'when' | 'where' | 'fund' | 'round' | 'pot' | 'funder' | 'priority' | 'theme' | 'starts' | 'ends' | 'duration'
  | 'source' | 'note' | 'reference'
export const cardRows: readonly Row[] = ['knownAs', 'amount', 'when', 'where', 'fund', 'funder', 'source']
export const pageRows: readonly Row[] = [
  'group', 'amount', 'when', 'where', 'fund', 'round', 'pot', 'funder', 'priority', 'theme', 'starts', 'ends', 'duration', 'source', 'note', 'reference',
]
/** What stays of an award that was withdrawn. */
export const tombstoneRows: readonly Row[] = ['group', 'when', 'fund', 'round', 'funder', 'starts', 'ends', 'reference']

/** The facts of an award. What the source does not say is said so; rows that only some sources have are left out. */
export function AwardRows({ award, rows }: { award: ListedAward; rows: readonly Row[] }) {
  const { t, path } = useLanguage()
  const ours = award.origin === 'portal'
  const values: Record<Row, ReactNode> = {
    group: <a className="govuk-link" href={path(directoryPaths.organisation(award.organisationSlug))}><OrganisationName>{award.knownAs ?? award.recipientName}</OrganisationName></a>,
    knownAs: award.knownAs && <OrganisationName>{award.knownAs}</OrganisationName>,
    amount: <AwardAmount pence={award.amountPence} />,
    when: <AwardedOn on={award.awardedOn} />,
    where: <Places codes={award.districts} />,
    fund: rows.includes('round') ? <Ltr lang="en">{award.fund}</Ltr> : <Ltr lang="en">{[award.fund, award.round].filter(Boolean).join(', ')}</Ltr>,
    round: award.round && <Ltr lang="en">{award.round}</Ltr>,
    pot: award.pot && <Ltr lang="en">{award.pot}</Ltr>,
    funder: award.funder && <Ltr lang="en">{award.funder}</Ltr>,
    priority: award.priority && <Ltr lang="en">{award.priority}</Ltr>,
    theme: award.theme && <Theme theme={award.theme} ours={award.themeStated === false} />,
    starts: award.startsOn && <AwardedOn on={award.startsOn} />,
    ends: award.endsOn && <AwardedOn on={award.endsOn} />,
    duration: award.duration && <Ltr lang="en">{award.duration}</Ltr>,
    source: !ours && <Source award={award} />,
    note: award.sourceNote && <Ltr lang="en">{award.sourceNote}</Ltr>,
    reference: <Ltr whole>{award.reference}</Ltr>,
  }
  const shown = rows.filter((row) => values[row] !== null && values[row] !== '' && values[row] !== false)
  return <SummaryList noBorder rows={shown.map((row) => ({ key: t(`awards:fact.${row}`), value: values[row] }))} className="award-facts" />
}

function Source({ award }: { award: ListedAward }) {
  const { t } = useLanguage()
  const title = <Ltr lang="en">{award.sourceTitle ?? award.sourceUrl}</Ltr>
  if (!/^https?:\/\//.test(award.sourceUrl)) return title
  return <a className="govuk-link" href={award.sourceUrl} rel="external"><span className="govuk-visually-hidden">{t('awards:fact.source')} </span>{title}</a>
}

function Theme({ theme, ours }: { theme: string; ours: boolean }) {
  const { t } = useLanguage()
  const { text, lang } = themeLabel(theme, t)
  return (
    <>
      {lang ? <Ltr lang={lang}>{text}</Ltr> : text}
      {ours && <span className="govuk-hint award-facts__hint">{t('awards:fact.themeOurs')}</span>}
    </>
  )
}
