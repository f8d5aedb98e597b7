import type { Language } from '../../app/i18n/languages'
import { english } from './english'
import { polish } from './polish'
import { punjabi } from './punjabi'
import { urdu } from './urdu'

/** Somebody invented who writes a bid in her language, of the size of a real one. */
export type Applicant = {
  language: Language
  name: string
  group: string
  /** Legal form; with a register number where the form has one. */
  kind: string
  charity?: string
  address: { line1: string; town: string; postcode: string }
  phone: string
  project: { name: string; summary: string }
  need: string
  inclusion: string
  change: string
  howMany: string
  budget: { category: string; what: string; sum: string }[]
  /** What the managers write to her in her language. */
  feedback?: string
}

/** One for each language that West Yorkshire offers. */
export const applicants = { en: english, pa: punjabi, ur: urdu, pl: polish } satisfies Partial<Record<Language, Applicant>>

/** An address that no other test uses. */
export function freshAddress(key: string): string {
  return `${key}.${Date.now().toString(36)}${Math.round(Math.random() * 1e6).toString(36)}@example.org`
}
