import { communities, funder, type Sheet } from '~/features/funds'
import { cleanText } from '~/forms/fields/typed'
import { isLanguage, type Language } from '~/i18n'
import { countWords } from '~/i18n/words'
import type { TypedText } from '../public-texts'
import { scanText } from '../publish/scan'
import { aboutWords, reaches, shownFields, type ShownField } from './profile-fields'
import { spokenLanguages } from './spoken-languages'
import { isSize, things } from './things'
import { readWebsite } from './website'
import { workThemes } from './work-themes'

/** What a group keeps of itself; `shown` says which of it is public. */
export type ProfileValues = {
  about: TypedText | null
  website: string | null
  districts: string[]
  communities: string[]
  languages: string[]
  themes: string[]
  offers: string[]
  lookingFor: string[]
  size: string | null
  shown: string[]
  listed: boolean
  openToPartners: boolean
  reachedBy: 'message' | 'staff' | null
}

/** Control → code of `profile:error.<code>` and what the sentence names. */
export type ProfileErrors = Record<string, { code: string; found?: string }>
export type ProfileRead = { ok: true; value: ProfileValues } | { ok: false; errors: ProfileErrors }

export const listFields = ['districts', 'themes', 'communities', 'languages', 'offers', 'lookingFor'] as const
export type ListField = (typeof listFields)[number]

/** Control of the yes to showing a field. */
export function showControl(field: ShownField): string {
  return `show-${field}`
}

/** Every control of the form. */
export const profileControls = [
  'listed', 'openToPartners', 'reachedBy', 'about', 'aboutLanguage', 'website', 'size', ...listFields, ...shownFields.map(showControl),
]

/** What may be ticked in a list. */
export function choicesOf(field: ListField): readonly string[] {
  const lists: Record<ListField, readonly string[]> = {
    districts: funder().areas.map(({ code }) => code),
    themes: Object.values(workThemes),
    communities,
    languages: spokenLanguages,
    offers: things,
    lookingFor: things,
  }
  return lists[field]
}

/** The form as it stands for these values. */
export function profileSheet(value: ProfileValues, language: Language): Sheet {
  return {
    listed: value.listed ? 'yes' : 'no',
    openToPartners: value.openToPartners ? 'yes' : 'no',
    reachedBy: value.reachedBy ?? 'none',
    about: value.about?.text ?? '',
    aboutLanguage: value.about?.language ?? language,
    website: value.website ?? '',
    size: value.size ?? '',
    ...Object.fromEntries(listFields.map((field) => [field, choicesOf(field).filter((one) => value[field].includes(one)).join(',')])),
    ...Object.fromEntries(shownFields.map((field) => [showControl(field), value.shown.includes(field) ? 'yes' : ''])),
  }
}

/** Reads the form. What it does not know counts as not ticked; the group's words are refused where they lead to a person. */
export function readProfile(sheet: Sheet): ProfileRead {
  const ticked = (field: ListField) => (sheet[field] ?? '').split(',').filter((one) => choicesOf(field).includes(one))
  const about = cleanText(sheet.about ?? '')
  const website = readWebsite(sheet.website ?? '')
  const reach = reaches.find((one) => one === sheet.reachedBy) ?? 'none'
  const open = sheet.openToPartners === 'yes'
  const errors: ProfileErrors = {
    ...aboutErrors(about),
    ...(!website.ok && { website: { code: website.code } }),
    ...(website.ok && website.website !== null && linkErrors(website.website)),
    ...(sheet.listed !== 'yes' && sheet.listed !== 'no' && { listed: { code: 'listedMissing' } }),
    ...(open && reach === 'none' && { reachedBy: { code: 'reachMissing' } }),
  }
  if (Object.keys(errors).length > 0 || !website.ok) return { ok: false, errors }
  const language = isLanguage(sheet.aboutLanguage) ? sheet.aboutLanguage : 'en'
  return {
    ok: true,
    value: {
      about: about ? { text: about, language } : null,
      website: website.website,
      size: isSize(sheet.size) ? sheet.size : null,
      districts: ticked('districts'), themes: ticked('themes'), communities: ticked('communities'), languages: ticked('languages'),
      offers: ticked('offers'), lookingFor: ticked('lookingFor'),
      shown: shownFields.filter((field) => sheet[showControl(field)] === 'yes'),
      listed: sheet.listed === 'yes',
      openToPartners: open,
      reachedBy: reach === 'none' ? null : reach,
    },
  }
}

function aboutErrors(about: string): ProfileErrors {
  if (countWords(about) > aboutWords || about.length > aboutWords * 20) return { about: { code: 'aboutLong' } }
  return foundIn('about', about)
}

function linkErrors(website: string): ProfileErrors {
  return foundIn('website', decoded(website).replace(/[/?&=#._+-]/g, ' '))
}

function decoded(website: string): string {
  try {
    return decodeURIComponent(website)
  } catch {
    return website
  }
}

/** What has to be taken out of a text, as one error; none where nothing was found. */
export function foundIn(control: string, text: string): ProfileErrors {
  const found = [...new Set(scanText(text).map((one) => one.found))]
  return found.length === 0 ? {} : { [control]: { code: 'found', found: found.slice(0, 5).map((one) => `“${one}”`).join(', ') } }
}
