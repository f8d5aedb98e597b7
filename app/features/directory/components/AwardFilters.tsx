import { areaName, funder } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Button, ButtonGroup, Select, TextInput } from '~/ui'
import type { AwardFilter } from '../filter'
import { awardPaths } from '../paths'
import { isolated } from './isolated'

type Choice = { value: string; count: number }
type Choices = { district: Choice[]; fund: Choice[]; round: Choice[]; year: Choice[] }
type Props = { filter: AwardFilter; choices: Choices }

/** The form of the list: a plain GET, so that every state is an address. Choices without results stay. */
export function AwardFilters({ filter, choices }: Props) {
  const { t, path } = useLanguage()
  const item = ({ value, count }: Choice, name: string, lang?: string) => ({
    value, lang, label: t('awards:find.choice', { name: isolated(name), count }),
  })
  const districts = funder().areas.map(({ code }) => choices.district.find(({ value }) => value === code) ?? { value: code, count: 0 })
  const any = (key: string) => ({ value: '', label: t(key) })
  return (
    <form method="get" noValidate action={path(awardPaths.all)} className="award-filters" role="search" aria-label={t('awards:find.title')}>
      <h2 className="govuk-heading-m">{t('awards:find.title')}</h2>
      <div className="award-filters__grid">
        <TextInput id="q" name="q" type="search" label={t('awards:find.words')} hint={t('awards:find.wordsHint')} defaultValue={filter.words} className="award-filters__words" />
        <Select id="district" name="district" label={t('awards:find.district')} defaultValue={filter.district}
          items={[any('awards:find.allDistricts'), ...districts.map((choice) => item(choice, areaName(choice.value, t)))]} />
        <Select id="fund" name="fund" label={t('awards:find.fund')} defaultValue={filter.fund}
          items={[any('awards:find.allFunds'), ...choices.fund.map((choice) => item(choice, choice.value, 'en'))]} />
        {choices.round.length > 0 && (
          <Select id="round" name="round" label={t('awards:find.round')} defaultValue={filter.round}
            items={[any('awards:find.allRounds'), ...choices.round.map((choice) => item(choice, choice.value, 'en'))]} />
        )}
        <Select id="year" name="year" label={t('awards:find.year')} defaultValue={filter.year}
          items={[any('awards:find.allYears'), ...choices.year.map((choice) => item(choice, choice.value))]} />
        <Select id="sort" name="sort" label={t('awards:find.sort')} defaultValue={filter.sort}
          items={(['newest', 'amount', 'name'] as const).map((value) => ({ value, label: t(`awards:find.${value}`) }))} />
      </div>
      <ButtonGroup>
        <Button>{t('awards:find.button')}</Button>
        <a className="govuk-link" href={path(awardPaths.all)}>{t('awards:find.clear')}</a>
      </ButtonGroup>
    </form>
  )
}
