import { expect, test } from 'vitest'
import { funderWords, sameForAll } from './funder-words'

type Sentences = { [key: string]: string | Sentences }
const files = import.meta.glob<Sentences>('../../../locales/en/*.json', { eager: true, import: 'default' })

/** Names of West Yorkshire's own: places, people, bodies, its plan, its languages. */
const own = /West Yorkshire|Mayor|Bradford|Calderdale|Kirklees|Leeds|Wakefield|Combined Authority|Advisory Board|Punjabi|Urdu|Polish|\b(?:four|4) languages|five districts|\b2024\b/

// The desk and the try-it pages are for staff, in English only.
const englishOnly = ['desk', 'dev']

function texts(sentences: Sentences, base: string): [string, string][] {
  return Object.entries(sentences).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${base}${name}`, value] as [string, string]] : texts(value, `${base}${name}.`))
}

test('every sentence that names West Yorkshire is one that another funder must say itself', () => {
  const all = Object.entries(files).flatMap(([file, sentences]) => {
    const namespace = file.replace(/^.*\/|\.json$/g, '')
    return englishOnly.includes(namespace) ? [] : texts(sentences, `${namespace}:`)
  })
  const exempt = (key: string) => Object.keys(sameForAll).some((start) => key.startsWith(start))
  const naming = all.filter(([key, text]) => own.test(text) && !exempt(key)).map(([key]) => key)
  expect(naming.toSorted()).toEqual([...funderWords].toSorted())
})
