import { useLanguage } from '~/i18n'
import { Button, DateInput, ErrorSummary, Radios, Select } from '~/ui'

export const giveFormId = 'give'

export type GiveTyped = { page: string; person: string; due: { day: string; month: string; year: string } }
type Props = { pages: readonly string[]; people: readonly { personId: string; name: string }[]; typed: GiveTyped; errors: readonly string[] }

/** Gives a page to somebody of the group. */
export function GiveForm({ pages, people, typed, errors }: Props) {
  const { t } = useLanguage()
  const error = (...codes: string[]) => {
    const found = codes.find((code) => errors.includes(code))
    return found && t(`joint:people.error.${found}`)
  }
  const shown = { page: error('page'), person: error('person'), due: error('due', 'past') }
  const summary = Object.entries(shown).flatMap(([id, text]) => (text ? [{ href: `#${id}`, text }] : []))
  return (
    <form method="post" noValidate id={giveFormId}>
      {summary.length > 0 && <ErrorSummary errors={summary} />}
      <h2 className="govuk-heading-m">{t('joint:people.give')}</h2>
      <Select
        id="page"
        name="page"
        label={t('joint:people.whichPage')}
        error={shown.page}
        defaultValue={typed.page}
        items={[{ value: '', label: t('joint:people.choosePage') }, ...pages.map((page) => ({ value: page, label: t(`questions:page.${page}`) }))]}
      />
      <Radios
        id="person"
        name="person"
        label={t('joint:people.who')}
        labelSize="s"
        error={shown.person}
        defaultValue={typed.person}
        items={people.map(({ personId, name }) => ({ value: personId, label: <bdi>{name}</bdi> }))}
      />
      <DateInput id="due" name="due" label={t('joint:people.by')} labelSize="s" hint={t('joint:people.byHint')} error={shown.due} defaultValue={typed.due} />
      <Button name="intent" value="give">{t('joint:people.button')}</Button>
    </form>
  )
}
