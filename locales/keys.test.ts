import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { keysIn, usedKeys } from '../tools/locales-keys'
import { namespaceOf, pluralOf, readJson, readStrings } from '../tools/locales-files'
import type { Allowed } from '../tools/locales-lists'

const english = readStrings('en')
const namespaces = [...new Set([...english.keys()].map(namespaceOf))]
const folders = ['../app', '../db', '../tools'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
const used = usedKeys(folders, namespaces)
const allow = readJson<Allowed>('allow.json')

test('finds keys in calls, properties and templates, not in comments', () => {
  const source = `t('ui:a.b'); const x = { titleKey: "ui:c" }; t(\`ui:d.\${id}\`); // t('ui:e')
    t('nowhere:f'); const y = 'ui:g.' + id; import 'node:fs'`
  expect(keysIn(source, 'x', ['ui'])).toEqual([
    { key: 'ui:a.b', whole: true, file: 'x' },
    { key: 'ui:c', whole: true, file: 'x' },
    { key: 'ui:g.', whole: false, file: 'x' },
    { key: 'ui:d.', whole: false, file: 'x' },
    { key: 'nowhere:f', whole: true, file: 'x' },
  ])
})

test('every key in the code has an English text', () => {
  const missing = used
    .filter(({ key, whole }) => whole && !english.has(key) && !english.has(`${key}_other`) && !allow.notKeys[key])
    // The beginning of a key, given to a function that completes it.
    .filter(({ key }) => ![...english.keys()].some((one) => one.startsWith(`${key}.`)))
    .map(({ key, file }) => `${key} in ${file.replace(/^.*\/(app|db|tools)\//, '$1/')}`)
  expect(missing).toEqual([])
})

test('every English text is used', () => {
  const whole = new Set(used.filter((one) => one.whole).map((one) => one.key))
  const beginnings = [...used.filter((one) => !one.whole).map((one) => one.key), ...Object.keys(allow.dynamicKeys)]
    .filter((beginning) => !beginning.endsWith(':') || allow.dynamicKeys[beginning])
  const unused = [...english.keys()].filter((key) => {
    const base = pluralOf(key)?.base ?? key
    if (whole.has(key) || whole.has(base) || beginnings.some((beginning) => key.startsWith(beginning))) return false
    return ![...whole].some((one) => key.startsWith(`${one}.`))
  })
  expect(unused).toEqual([])
})
