import type { Difference } from '~/features/funds'
import { knownLanguages, useLanguage, type Translate } from '~/i18n'
import { NotificationBanner, Table, UserText } from '~/ui'
import { listFields } from '../profile-sheet'
import { choiceWords } from '../words'

/** What two people of one group typed at the same time, side by side: nothing was saved yet. */
export function BothVersions({ differences }: { differences: readonly Difference[] }) {
  const { t } = useLanguage()
  return (
    <div id="both" tabIndex={-1}>
      <NotificationBanner title={t('profile:both.title')}>
        <p className="govuk-body">{t('profile:both.intro')}</p>
        <Table
          caption={t('profile:both.caption')}
          captionHidden
          columns={['what', 'now', 'typed'].map((name) => ({ head: t(`profile:both.${name}`) }))}
          rows={differences.map(({ field, now, typed }) => ({ key: field, cells: [nameOf(field, t), ...[now, typed].map((text) => <Said key={text} field={field} text={text} />)] }))}
          firstCellIsHeader
        />
      </NotificationBanner>
    </div>
  )
}

function nameOf(field: string, t: Translate): string {
  return t(field.startsWith('show-') ? `profile:shown.${field.slice('show-'.length)}` : `profile:field.${field}`)
}

function Said({ field, text }: { field: string; text: string }) {
  const { t } = useLanguage()
  if (field.startsWith('show-') || field === 'openToPartners' || field === 'listed') return <>{t(text === 'yes' ? 'profile:open.yes' : 'profile:open.no')}</>
  if (text === '') return <>{t('profile:both.empty')}</>
  const list = listFields.find((one) => one === field)
  if (list) return <>{text.split(',').map((one) => <span className="profile-both__one" key={one}>{choiceWords(list, one, t)}</span>)}</>
  if (field === 'size') return <>{t(`directory:size.${text}`)}</>
  if (field === 'reachedBy') return <>{t(`profile:reach.${text}`)}</>
  if (field === 'aboutLanguage') return <>{knownLanguages.find(({ code }) => code === text)?.name ?? text}</>
  return <UserText as="span">{text}</UserText>
}
