import { useLanguage } from '~/i18n/LanguageContext'
import { Button, Radios } from '~/ui'

type Props = { people: readonly { id: string; name: string }[]; error?: string }

/** Several people use one address: which of them is this? */
export function PeopleChoice({ people, error }: Props) {
  const { t } = useLanguage()
  const names = people.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))
  return (
    <form method="post" noValidate>
      <Radios
        id="person"
        name="person"
        label={t('account:who.title')}
        labelIsHeading
        hint={t('account:who.hint')}
        error={error}
        items={[...names, { value: 'new', label: t('account:who.new') }]}
      />
      <Button>{t('account:continue')}</Button>
    </form>
  )
}
