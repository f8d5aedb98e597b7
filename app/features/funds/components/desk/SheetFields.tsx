import { languages, useLanguage } from '~/i18n'
import { DateInput, Fieldset, Select, Textarea, TextInput } from '~/ui'
import { controlId } from '../../rounds/edit-answer'
import type { Sheet, SheetErrors } from '../../rounds/sheet'
import { hours, noon } from '../../rounds/sheet-values'

export type FormState = { sheet: Sheet; wrong: SheetErrors }
type Field = { form: FormState; name: string; label: string; hint?: string }

/** What every control of a desk form takes, by the name of its field. */
export function useField({ form, name, label, hint }: Field) {
  const { t } = useLanguage()
  const code = form.wrong[name]
  return {
    id: controlId(name), name, label, hint, labelSize: 's' as const,
    error: code ? t(`desk:rounds.error.${code}`) : undefined,
    defaultValue: form.sheet[name] ?? '',
  }
}

export function SheetText({ width, prefix, ...field }: Field & { width?: 3 | 5 | 10 | 20; prefix?: string }) {
  return <TextInput {...useField(field)} width={width} prefix={prefix} autoComplete="off" inputMode={width && width < 20 ? 'decimal' : undefined} />
}

/** One text in every language, each in its own direction; English first. */
export function SheetTexts({ form, name, label, hint, rows }: Field & { rows?: number }) {
  return (
    <div className="govuk-form-group">
      <Fieldset legend={label} labelSize="s" textInputs>
        {hint && <p className="govuk-hint">{hint}</p>}
        {languages.map((language) => <OneLanguage key={language.code} {...{ form, name, language, rows }} />)}
      </Fieldset>
    </div>
  )
}

type OneLanguageProps = { form: FormState; name: string; language: (typeof languages)[number]; rows?: number }

function OneLanguage({ form, name, language: { code, name: label, dir }, rows }: OneLanguageProps) {
  const field = useField({ form, name: `${name}.${code}`, label })
  const control = { ...field, label: <span lang={code} dir={dir}>{label}</span>, labelSize: undefined, lang: code, dir }
  return rows ? <Textarea {...control} rows={rows} /> : <TextInput {...control} autoComplete="off" />
}

export function SheetDay({ form, name, label, hint }: Field) {
  const { error, id } = useField({ form, name, label })
  const part = (which: string) => form.sheet[`${name}.${which}`] ?? ''
  return <DateInput {...{ id, name, label, hint, error }} labelSize="s" defaultValue={{ day: part('day'), month: part('month'), year: part('year') }} />
}

/** A day and an hour, noon unless chosen otherwise. */
export function SheetMoment(field: Field) {
  const { t } = useLanguage()
  const { form, name } = field
  return (
    <>
      <SheetDay {...field} />
      <Select
        id={controlId(`${name}.hour`)}
        name={`${name}.hour`}
        label={<>{t('desk:rounds.hour')} <span className="govuk-visually-hidden">{field.label}</span></>}
        items={hours.map((hour) => ({ value: String(hour), label: hour === noon ? t('desk:rounds.noon') : t('desk:rounds.hourOf', { hour }) }))}
        defaultValue={form.sheet[`${name}.hour`] || String(noon)}
      />
    </>
  )
}
