import { formatDateTime, useLanguage } from '~/i18n'
import { InsetText, Ltr } from '~/ui'
import { licence } from '../setup'

type Props = { changedAt: string | null; prefixGiven: boolean; idConfirmed: boolean; id: string }

/** How fresh the files are, under which licence, who is not in them, and what is not settled yet. */
export function OpenDataNotes({ changedAt, prefixGiven, idConfirmed, id }: Props) {
  const { t, language } = useLanguage()
  return (
    <>
      <p className="govuk-body">{t('openData:fresh')}</p>
      {changedAt && <p className="govuk-body">{t('openData:changed', { date: formatDateTime(new Date(changedAt), language) })}</p>}
      <p className="govuk-body">{t('openData:leftOut')}</p>
      <p className="govuk-body">{t('openData:licence')} <a className="govuk-link" href={licence} rel="external license">{t('openData:licenceLink')}</a></p>
      {(!prefixGiven || !idConfirmed) && (
        <InsetText>
          {!prefixGiven && <p className="govuk-body">{t('openData:placeholder')} {t('openData:placeholderIds')}</p>}
          {!idConfirmed && <p className="govuk-body"><Ltr>{t('openData:idNotSure', { id })}</Ltr></p>}
        </InsetText>
      )}
    </>
  )
}
