import { areaName } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Button, ButtonGroup, Select } from '~/ui'
import { isolated } from '../../components/isolated'
import type { HelperChoice, HelperFilter } from '../bid-helper'
import { supportPaths } from '../paths'

type Props = { filter: HelperFilter; districts: readonly HelperChoice[]; languages: readonly HelperChoice[] }

/** A plain GET: every state of the list is an address. Choices without anybody stay. */
export function HelperFilters({ filter, districts, languages }: Props) {
  const { t, path } = useLanguage()
  const item = ({ value, count }: HelperChoice, name: string) => ({ value, label: t('support:find.choice', { name: isolated(name), count }) })
  return (
    <form method="get" noValidate action={path(supportPaths.all)} role="search" aria-label={t('support:find.title')}>
      <h2 className="govuk-heading-m">{t('support:find.title')}</h2>
      <Select
        id="district" name="district" label={t('support:find.district')} defaultValue={filter.district ?? ''}
        items={[{ value: '', label: t('support:find.allDistricts') }, ...districts.map((choice) => item(choice, areaName(choice.value, t)))]}
      />
      <Select
        id="language" name="language" label={t('support:find.language')} defaultValue={filter.language ?? ''}
        items={[{ value: '', label: t('support:find.allLanguages') }, ...languages.map((choice) => item(choice, t(`directory:spoken.${choice.value}`)))]}
      />
      <ButtonGroup>
        <Button>{t('support:find.button')}</Button>
        <a className="govuk-link" href={path(supportPaths.all)}>{t('support:find.clear')}</a>
      </ButtonGroup>
    </form>
  )
}
