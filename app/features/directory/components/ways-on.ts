import type { Language, Translate } from '~/i18n'
import { awardParams, organisationParams, type AwardFacet, type AwardFilter, type OrganisationFacet, type OrganisationFilter } from '../search'
import { awardPaths, directoryPaths } from '../paths'
import { chosenIn } from './facet'
import { inNumbers } from './in-numbers'
import { isolated } from './isolated'
import { awardLabel, organisationLabel } from './labels'

type Count<F extends string> = { facet: F | 'words'; count: number; atLeast: boolean }

/** "12 grants without Leeds", each with its address: for an empty list. */
export function awardWaysOn(filter: AwardFilter, without: readonly Count<AwardFacet>[], { t, language }: { t: Translate; language: Language }) {
  return without.map(({ facet, count, atLeast }) => {
    const names = facet === 'words' ? [filter.words] : chosenIn(filter, facet).map((value) => awardLabel(facet, value, t).text)
    const less = { ...filter, page: 1, ...(facet === 'words' ? { words: '' } : { [facet]: [] }) }
    return { href: awardPaths.list(awardParams(less)), text: said('awards', names, { count, atLeast, t, language }) }
  })
}

/** "12 groups without Urdu", each with its address: for an empty list. */
export function organisationWaysOn(filter: OrganisationFilter, without: readonly Count<OrganisationFacet>[], { t, language }: { t: Translate; language: Language }) {
  return without.map(({ facet, count, atLeast }) => {
    const names = facet === 'words' ? [filter.words] : chosenIn(filter, facet).map((value) => organisationLabel(facet, value, t).text)
    const less = { ...filter, page: 1, ...(facet === 'words' ? { words: '' } : { [facet]: facet === 'open' ? '' : [] }) }
    return { href: directoryPaths.list(organisationParams(less)), text: said('directory', names, { count, atLeast, t, language }) }
  })
}

type Said = { count: number; atLeast: boolean; t: Translate; language: Language }

function said(namespace: 'awards' | 'directory', names: readonly string[], { count, atLeast, t, language }: Said): string {
  const choice = new Intl.ListFormat(language, { type: 'disjunction' }).format(names.map(isolated))
  if (atLeast) return t(`${namespace}:found.withoutMany`, { number: inNumbers(count), choice })
  return t(`${namespace}:found.without`, { count, choice })
}
