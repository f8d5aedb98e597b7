import { offerLanguages, setOwnStrings, type Language, type OwnStrings, type StaffText, type Translate } from '~/i18n'
import { westYorkshire } from './west-yorkshire'

/** Colours as '#0b5563'. `base` for text and buttons, `deep` under the pointer, `edge` for lines, `light` behind. */
export type Accent = { base: string; deep: string; edge: string; light: string }

type Titled = { slug: string; title: StaffText }

/** What try-it mode shows of another funder; West Yorkshire's sample stands in db/seed. */
export type FunderSample = {
  fund: Titled & { code: string; summary: StaffText }
  /** `from` and `until` are days, '2025-04-01'. */
  plan: Titled & { from: string; until: string | null; priorities: readonly Titled[] }
}

/** Who the funder is in open data (360Giving), and how its places are coded there. */
export type OpenDataConfig = {
  /** Given out by 360Giving; until then a placeholder, and the page says so. */
  prefix: string
  prefixGiven: boolean
  /** Identifier by org-id.guide. */
  organisation: { id: string; name: string; website: string }
  idConfirmed: boolean
  /** Which part of it decides: the Transparency Code asks for it. */
  department: string
  countryCode: string
  /** Kind of the funder's areas, of 360Giving's list of geoCodeType. */
  areaType: string
  /** All of the areas together, where no single one may be said. */
  whole: { name: string; code: string; type: string }
}

/** Who gives the money: what differs between one commissioner or mayor and the next (product.md 12). */
export type Funder = {
  /** Areas where work may happen, by their official code; their words are `areas:name.<code>`. */
  areas: readonly { code: string }[]
  languages: readonly Language[]
  contact: { team: string; email: string; phone: string; post: readonly string[] }
  /** Sentences instead of those of locales/, which speak for West Yorkshire. */
  strings?: OwnStrings
  /** Colours instead of those of _identity.scss. */
  accent?: Accent
  sample?: FunderSample
  /** Without it the portal publishes no 360Giving files. */
  openData?: OpenDataConfig
}

let current: Funder = westYorkshire

export function funder(): Funder {
  return current
}

/** Once, at start, where FUNDER_FILE names another funder: its facts, its languages and its words. */
export function setFunder(other: Funder): void {
  current = other
  offerLanguages(other.languages)
  setOwnStrings(other.strings ?? {})
}

/** An area's name in the reader's language. */
export function areaName(code: string, t: Translate): string {
  return t(`areas:name.${code}`)
}
