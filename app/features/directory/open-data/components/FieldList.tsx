import { useLanguage } from '~/i18n'
import { Ltr, SummaryList } from '~/ui'
import { fields } from '../fields'

/** Every column of the files, what it means in plain words, and its name in JSON: a list, so that a phone shows all of it. */
export function FieldList() {
  const { t } = useLanguage()
  return (
    <SummaryList
      rows={fields.map(({ key, heading, json }) => ({
        id: key,
        key: <Ltr lang="en">{heading}</Ltr>,
        value: (
          <>
            <p className="govuk-body">{t(`openData:fields.of.${key}`)}</p>
            <p className="govuk-hint">{t('openData:fields.json')} <Ltr lang="en"><code>{json}</code></Ltr></p>
          </>
        ),
      }))}
    />
  )
}
