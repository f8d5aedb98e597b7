import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n'
import { Ltr, Table, UserText } from '~/ui'
import type { ListedAward } from '../search'
import { AwardAmount } from './AwardAmount'
import { AwardedOn } from './AwardedOn'
import { OrganisationName } from './OrganisationName'

/** What is told of an award at length: rules, reasons, partners with their shares, what came of it, what was corrected. */
export function AwardStory({ award }: { award: ListedAward }) {
  const { t } = useLanguage()
  const english = (text: string) => <div lang="en" dir="ltr"><UserText>{text}</UserText></div>
  return (
    <>
      {award.conditions && <Part title={t('awards:award.conditions')}>{english(award.conditions)}</Part>}
      {award.reasons && <Part title={t('awards:award.reasons')}>{english(award.reasons)}</Part>}
      {award.shares.length > 0 && (
        <Table
          caption={t('awards:award.shares')} firstCellIsHeader
          columns={[{ head: t('awards:table.group') }, { head: t('awards:table.amount'), numeric: true }]}
          rows={award.shares.map(({ name, pence }, index) => ({
            key: String(index), cells: [name ? <OrganisationName key="name">{name}</OrganisationName> : t('joint:room.aGroup'), <AwardAmount key="pence" pence={pence} />],
          }))}
        />
      )}
      {award.results && <Part title={t('awards:award.results')}><UserText lang={award.results.language}>{award.results.text}</UserText></Part>}
      {award.corrections.length > 0 && (
        <Part title={t('awards:award.corrections')}>
          <ul className="govuk-list govuk-list--bullet">
            {award.corrections.map(({ on, what }) => <li key={`${on} ${what}`}><AwardedOn on={on} />: <Ltr lang="en">{what}</Ltr></li>)}
          </ul>
        </Part>
      )}
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <div className="govuk-body">{children}</div>
    </>
  )
}
