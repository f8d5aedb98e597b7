import type { Language, Translate } from '~/i18n'
import type { AwardFilter, Choice, OrganisationFilter } from '../search'
import { inNumbers } from './in-numbers'
import { isolated } from './isolated'

/** What a choice is called; `lang` where that differs from the page. */
export type Label = { text: string; lang?: string }
export type FacetItem = Choice & { label: Label }
/** One filter of a page with its choices. */
export type Facet = { name: string; legend: string; items: FacetItem[] }

/** "Leeds (12)". */
export function choiceText({ label, count, atLeast }: Pick<FacetItem, 'label' | 'count' | 'atLeast'>, t: Translate): string {
  const params = { name: isolated(label.text), number: inNumbers(count) }
  return atLeast ? t('directory:filter.choiceMany', params) : t('directory:filter.choice', params)
}

/** Choices by name, as a reader of this language looks for them. */
export function byName(items: readonly FacetItem[], language: Language): FacetItem[] {
  const { compare } = new Intl.Collator(language)
  return items.toSorted((a, b) => compare(a.label.text, b.label.text))
}

/** The filter with this choice taken away where it was chosen, or added where it was not; from the first page. */
export function toggled<F extends AwardFilter | OrganisationFilter>(filter: F, facet: keyof F, value: string): F {
  const was: unknown = filter[facet]
  const next = Array.isArray(was) ? (was.includes(value) ? was.filter((one) => one !== value) : [...was, value]) : was === value ? '' : value
  return { ...filter, [facet]: next, page: 1 }
}

/** The values chosen in one filter. */
export function chosenIn<F extends AwardFilter | OrganisationFilter>(filter: F, facet: keyof F): string[] {
  const was: unknown = filter[facet]
  return (Array.isArray(was) ? was : [was]).filter((one): one is string => typeof one === 'string' && one !== '')
}
