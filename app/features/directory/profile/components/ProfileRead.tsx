import { useLanguage } from '~/i18n'
import { SummaryList, UserText } from '~/ui'
import { shownFields, type ShownField } from '../profile-fields'
import { listFields, type ProfileValues } from '../profile-sheet'
import { choiceWords } from '../words'

type Known = { legalForm: string; charityNumber: string | null; companyNumber: string | null }

/** A profile for those who read it and do not change it: what is shown in the directory. */
export function ProfileRead({ values, known }: { values: ProfileValues; known: Known }) {
  const { t } = useLanguage()
  const fields = shownFields.filter((field) => values.shown.includes(field))
  return <SummaryList rows={fields.map((field) => ({ key: t(`profile:field.${field}`), value: <Value field={field} values={values} known={known} /> }))} />
}

function Value({ field, values, known }: { field: ShownField; values: ProfileValues; known: Known }) {
  const { t } = useLanguage()
  const list = listFields.find((one) => one === field)
  if (list) return <ul className="govuk-list">{values[list].map((one) => <li key={one}>{choiceWords(list, one, t)}</li>)}</ul>
  if (field === 'about') return values.about ? <UserText as="span">{values.about.text}</UserText> : null
  if (field === 'website') return <bdi dir="ltr">{values.website}</bdi>
  if (field === 'size') return <>{values.size && t(`directory:size.${values.size}`)}</>
  if (field === 'legalForm') return <>{t(`account:legalForm.${known.legalForm}`)}</>
  return <bdi dir="ltr">{[known.charityNumber, known.companyNumber].filter((one) => one !== null).join(' · ')}</bdi>
}
