import { useLanguage, type Language, type Translate } from '~/i18n'
import { awardFacets, awardParams, awardSorts, type AwardFacet, type AwardFilter, type AwardPage } from '../search'
import { awardPaths } from '../paths'
import { byName, chosenIn, toggled, type Facet } from './facet'
import { FilterForm } from './FilterForm'
import { awardLabel } from './labels'

type Props = { filter: AwardFilter; choices: AwardPage['choices'] }

/** The filters of the register of awards. Choices without results stay. */
export function AwardFilters({ filter, choices }: Props) {
  const { t, language } = useLanguage()
  const sorts = awardSorts.filter((sort) => sort !== 'match' || filter.words !== '')
  return (
    <FilterForm
      action={awardPaths.all} title={t('awards:find.title')} button={t('awards:find.button')}
      words={{ label: t('awards:find.words'), hint: t('awards:find.wordsHint'), value: filter.words }}
      facets={awardFacets.map((facet) => awardFacet(facet, choices, t, language))}
      sort={{ value: filter.sort, items: sorts.map((value) => ({ value, label: t(`awards:sort.${value}`) })) }}
    />
  )
}

function awardFacet(name: AwardFacet, choices: AwardPage['choices'], t: Translate, language: Language): Facet {
  const items = choices[name].map((choice) => ({ ...choice, label: awardLabel(name, choice.value, t) }))
  return { name, legend: t(`awards:find.${name}`), items: name === 'theme' ? byName(items, language) : items }
}

/** What was chosen, each with the address of the list without it. */
export function chosenAwards(filter: AwardFilter, t: Translate): { text: string; href: string }[] {
  const words = filter.words === '' ? [] : [{ text: filter.words, href: awardPaths.list(awardParams({ ...filter, words: '', page: 1 })) }]
  return [...words, ...awardFacets.flatMap((facet) => chosenIn(filter, facet).map((value) => ({
    text: awardLabel(facet, value, t).text,
    href: awardPaths.list(awardParams(toggled(filter, facet, value))),
  })))]
}
