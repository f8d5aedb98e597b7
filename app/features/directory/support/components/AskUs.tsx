import { fundPaths, funder } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Ltr } from '~/ui'

/** Our own team: whom to call where nobody on the list fits, or where there is no list yet. */
export function AskUs() {
  const { t, path } = useLanguage()
  const { phone, email } = funder().contact
  return (
    <section>
      <h2 className="govuk-heading-m">{t('support:us.title')}</h2>
      <p className="govuk-body">{t('support:us.intro')}</p>
      <ul className="govuk-list">
        <li>{t('support:phone')}: <a className="govuk-link" href={`tel:${phone.replaceAll(' ', '')}`}><Ltr whole>{phone}</Ltr></a></li>
        <li>{t('support:email')}: <a className="govuk-link" href={`mailto:${email}`}><Ltr>{email}</Ltr></a></li>
        <li><a className="govuk-link" href={path(fundPaths.callBack)}>{t('support:us.callBack')}</a></li>
      </ul>
      <p className="govuk-body">{t('support:join')}</p>
    </section>
  )
}
