import { areaName, funder } from '~/features/funds'
import { languages, translator } from '~/i18n'
import type { TypedText } from '../public-texts'
import { searchText, searchWords } from '../search-words'
import { numberLexemes } from './numbers'

export type OrganisationTexts = {
  id: string
  name: string
  otherNames: string[]
  charityNumber: string | null
  companyNumber: string | null
  about: TypedText | null
  districts: string[]
  themes: string[]
}
export type AwardTexts = {
  id: string
  reference: string
  grantId: string | null
  recipientName: string
  funder: string | null
  fund: string
  round: string | null
  year: string | null
  title: string | null
  description: string | null
  priority: string | null
  theme: string | null
  districts: string[]
  state: 'published' | 'withdrawn'
}

/** What an organisation is found by: its names, numbers, what it says of itself, and its districts in every language. */
export function organisationWords(one: OrganisationTexts): { words: string[]; names: string } {
  const names = [one.name, ...one.otherNames]
  const words = [...names, one.about?.text ?? '', ...one.themes, ...placeNames(one.districts)].flatMap(searchWords)
  return { words: unique([...words, ...numberLexemes(one.charityNumber), ...numberLexemes(one.companyNumber)]), names: searchText(...names) }
}

/** What an award is found by, apart from the words of its organisation. A withdrawn one is not found. */
export function awardWords(one: AwardTexts): { words: string[]; names: string } {
  if (one.state === 'withdrawn') return { words: [], names: '' }
  const texts = [one.reference, one.grantId, one.recipientName, one.funder, one.fund, one.round, one.year, one.title, one.description, one.priority, one.theme]
  return { words: unique([...texts, ...placeNames(one.districts)].flatMap((text) => searchWords(text ?? ''))), names: searchText(one.recipientName, one.title) }
}

/**
 * Names of districts in every language; those of the whole county instead where all are named: then nobody said where,
 * and a search for one district must not read as if somebody had.
 */
function placeNames(codes: readonly string[]): string[] {
  const everywhere = funder().areas.every(({ code }) => codes.includes(code))
  return languages.flatMap(({ code: language }) => {
    const t = translator(language)
    return everywhere ? [t('awards:county')] : codes.map((code) => areaName(code, t))
  })
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '')
}
