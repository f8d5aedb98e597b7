import { Document } from './document'
import { useLanguage } from './i18n/LanguageContext'
import { usePage } from './page-context'
import { cleanForm } from './platform/http'
import { Ltr } from './ui'

const known = [400, 403, 404, 405, 409, 413, 415, 429, 500, 503]

/** The page of a request that failed, by status. A post that failed here shows what was typed, to send again. */
export function ErrorPage({ status }: { status: number }) {
  const { t, path } = useLanguage()
  const { portal } = usePage()
  const shown = known.includes(status) ? status : status >= 500 ? 500 : 400
  const title = t(`service:errors.${shown}.title`)
  const kept = status >= 500 ? portal.posted : null
  return (
    <Document title={title} handle={null}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{title}</h1>
          <p className="govuk-body">{t(`service:errors.${shown}.body`)}</p>
          {!kept && <p className="govuk-body">{t(`service:errors.${shown}.help`)}</p>}
          {kept && <KeptForm form={cleanForm(kept)} />}
          {status >= 500 && (
            <p className="govuk-body">
              {t('service:errors.reference')} <Ltr>{portal.requestId.slice(0, 8)}</Ltr>
            </p>
          )}
          <p className="govuk-body"><a className="govuk-link" href={path('/')}>{t('service:errors.home')}</a></p>
          <p className="govuk-body"><a className="govuk-link" href={path('/contact')}>{t('service:errors.contact')}</a></p>
        </div>
      </div>
    </Document>
  )
}

/** The same fields as were posted: long or many-line texts to read and copy, the rest hidden. */
function KeptForm({ form }: { form: FormData }) {
  const { t, path } = useLanguage()
  const { portal } = usePage()
  const entries = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const hasFiles = [...form.values()].some((value) => typeof value !== 'string')
  const address = path(`${portal.url.pathname}${portal.url.search}`)
  return (
    <form method="post" action={address} noValidate>
      <h2 className="govuk-heading-m">{t('service:kept.title')}</h2>
      <p className="govuk-body">{t('service:kept.intro')}</p>
      {hasFiles && <p className="govuk-body">{t('service:kept.files')}</p>}
      {entries.map(([name, value], index) => {
        if (!isWords(value)) return <input key={index} type="hidden" name={name} value={value} />
        const id = `kept-${index}`
        return (
          <div className="govuk-form-group" key={index}>
            <label className="govuk-label" htmlFor={id}>{t('service:kept.answer', { number: index + 1 })}</label>
            <textarea className="govuk-textarea" id={id} name={name} rows={5} dir="auto" defaultValue={value} />
          </div>
        )
      })}
      <button type="submit" className="govuk-button">{t('service:kept.sendAgain')}</button>
    </form>
  )
}

/** Words that a person typed, rather than a key, an id or a version. */
function isWords(value: string): boolean {
  return value.length > 60 || /\s/u.test(value.trim())
}
