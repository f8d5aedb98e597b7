import { useLanguage, type Language, type Translate } from '~/i18n'
import {
  organisationFacets, organisationParams, organisationSorts, type OrganisationFacet, type OrganisationFilter, type OrganisationPage,
} from '../search'
import { directoryPaths } from '../paths'
import { byName, chosenIn, toggled, type Facet } from './facet'
import { FilterForm } from './FilterForm'
import { organisationLabel } from './labels'

type Props = { filter: OrganisationFilter; choices: OrganisationPage['choices'] }

// Others stand by name.
const ownOrder = new Set<OrganisationFacet>(['district', 'open', 'funded', 'size'])

/** The filters of the directory of organisations. Choices without results stay. */
export function OrganisationFilters({ filter, choices }: Props) {
  const { t, language } = useLanguage()
  const sorts = organisationSorts.filter((sort) => sort !== 'match' || filter.words !== '')
  return (
    <FilterForm
      action={directoryPaths.all} title={t('directory:filter.title')} button={t('directory:filter.button')}
      words={{ label: t('directory:filter.words'), hint: t('directory:filter.wordsHint'), value: filter.words }}
      facets={organisationFacets.map((facet) => organisationFacet(facet, choices, t, language))}
      sort={{ value: filter.sort, items: sorts.map((value) => ({ value, label: t(`directory:sort.${value}`) })) }}
    />
  )
}

function organisationFacet(name: OrganisationFacet, choices: OrganisationPage['choices'], t: Translate, language: Language): Facet {
  const items = choices[name].map((choice) => ({ ...choice, label: organisationLabel(name, choice.value, t) }))
  return { name, legend: t(`directory:filter.${name}`), items: ownOrder.has(name) ? items : byName(items, language) }
}

/** What was chosen, each with the address of the list without it. */
export function chosenOrganisations(filter: OrganisationFilter, t: Translate): { text: string; href: string }[] {
  const words = filter.words === '' ? [] : [{ text: filter.words, href: directoryPaths.list(organisationParams({ ...filter, words: '', page: 1 })) }]
  return [...words, ...organisationFacets.flatMap((facet) => chosenIn(filter, facet).map((value) => ({
    text: organisationLabel(facet, value, t).text,
    href: directoryPaths.list(organisationParams(toggled(filter, facet, value))),
  })))]
}
