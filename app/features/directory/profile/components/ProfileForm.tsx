import type { Sheet } from '~/features/funds'
import { languages, useLanguage } from '~/i18n'
import { Button, Checkboxes, Ltr, Radios, Select, Textarea, TextInput } from '~/ui'
import { aboutWords, shownFields, type ShownField as Field } from '../profile-fields'
import { choicesOf, listFields, showControl, type ListField, type ProfileErrors } from '../profile-sheet'
import { sizes } from '../things'
import { choiceWords } from '../words'
import { ShownField } from './ShownField'

type Props = {
  sheet: Sheet
  /** The sheet the page was made with: what two people change at once is kept of both. */
  was: Sheet
  errors: ProfileErrors
  known: { legalForm: string; charityNumber: string | null; companyNumber: string | null }
}

export function useProfileError(errors: ProfileErrors) {
  const { t } = useLanguage()
  return (control: string) => {
    const wrong = errors[control]
    return wrong && t(`profile:error.${wrong.code}`, { found: wrong.found ?? '', max: aboutWords })
  }
}

export const profileFormId = 'profile'

/** Everything a group says of itself, each field with its own yes. */
export function ProfileForm({ sheet, was, errors, known }: Props) {
  const { t } = useLanguage()
  const error = useProfileError(errors)
  return (
    <form method="post" noValidate id={profileFormId} className="readable">
      <input type="hidden" name="was" value={JSON.stringify(was)} />
      <Radios
        id="listed" name="listed" label={t('profile:listed.label')} hint={t('profile:listed.hint')} labelSize="m" defaultValue={sheet.listed} error={error('listed')}
        items={[{ value: 'yes', label: t('profile:listed.yes') }, { value: 'no', label: t('profile:listed.no') }]}
      />
      <Radios
        id="openToPartners" name="openToPartners" label={t('profile:open.label')} hint={t('profile:open.hint')} labelSize="m" defaultValue={sheet.openToPartners}
        items={[{ value: 'yes', label: t('profile:open.yes') }, { value: 'no', label: t('profile:open.no') }]}
      />
      <Radios
        id="reachedBy" name="reachedBy" label={t('profile:reach.label')} hint={t('profile:reach.hint')} labelSize="m" defaultValue={sheet.reachedBy} error={error('reachedBy')}
        items={[
          { value: 'message', label: t('profile:reach.message') },
          { value: 'staff', label: t('profile:reach.staff'), hint: t('profile:reach.staffHint') },
          { value: 'none', label: t('profile:reach.none') },
        ]}
      />
      {shownFields.filter((field) => field !== 'numbers' || known.charityNumber !== null || known.companyNumber !== null).map((field) => (
        <ShownField key={field} field={field} shown={sheet[showControl(field)] === 'yes'}>
          <OneField field={field} sheet={sheet} error={error(field)} known={known} />
        </ShownField>
      ))}
      <Button name="do" value="save">{t('profile:save')}</Button>
    </form>
  )
}

type OneProps = { field: Field; sheet: Sheet; error: string | undefined; known: Props['known'] }

function OneField({ field, sheet, error, known }: OneProps) {
  const { t } = useLanguage()
  const label = t(`profile:field.${field}`)
  if (isList(field)) return <Ticks field={field} sheet={sheet} />
  if (field === 'about') return <About sheet={sheet} error={error} />
  if (field === 'website') {
    return (
      <TextInput
        id="website" name="website" type="url" autoComplete="url" spellCheck={false} autoCapitalize="none" label={label} labelSize="m"
        hint={t('profile:hint.website')} error={error} defaultValue={sheet.website}
      />
    )
  }
  if (field === 'size') {
    return (
      <Radios
        id="size" name="size" label={label} labelSize="m" hint={t('profile:hint.size')} defaultValue={sheet.size}
        items={[...sizes.map((size) => ({ value: size, label: t(`directory:size.${size}`) })), { value: '', label: t('profile:noSize') }]}
      />
    )
  }
  const numbers = [known.charityNumber, known.companyNumber].filter((one) => one !== null)
  return (
    <>
      <h2 className="govuk-heading-m">{label}</h2>
      <p className="govuk-body">
        {field === 'legalForm' ? t(`account:legalForm.${known.legalForm}`) : <Ltr>{numbers.join(' · ')}</Ltr>}
      </p>
    </>
  )
}

function isList(field: Field): field is ListField & Field {
  return listFields.some((one) => one === field)
}

function Ticks({ field, sheet }: { field: ListField; sheet: Sheet }) {
  const { t } = useLanguage()
  return (
    <Checkboxes
      id={field} name={field} label={t(`profile:field.${field}`)} labelSize="m" hint={t(`profile:hint.${field}`)} small
      defaultValue={(sheet[field] ?? '').split(',')}
      items={choicesOf(field).map((value) => ({ value, label: choiceWords(field, value, t) }))}
    />
  )
}

function About({ sheet, error }: { sheet: Sheet; error: string | undefined }) {
  const { t } = useLanguage()
  return (
    <>
      <Textarea
        id="about" name="about" label={t('profile:field.about')} labelSize="m" hint={t('profile:hint.about')} words={{ max: aboutWords }} rows={6}
        error={error} defaultValue={sheet.about}
      />
      <Select
        id="aboutLanguage" name="aboutLanguage" label={t('profile:field.aboutLanguage')} defaultValue={sheet.aboutLanguage}
        items={languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
      />
    </>
  )
}
