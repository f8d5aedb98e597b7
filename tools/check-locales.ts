import { isStale } from '../app/i18n/status.ts'
import { drawable } from './check-locales-fonts.ts'
import { stringRules } from './check-locales-list.ts'
import { fewIsNotOne, missingKeys, unknownKeys, wrongLanguage, type Breach } from './check-locales-sets.ts'
import { englishFor, expectedKeys, readJson, readStatus, readStrings, translatedLanguages, type Translated } from './locales-files.ts'
import type { Allowed, Term } from './locales-lists.ts'

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const everyBreach = process.argv.includes('--all')
const english = readStrings('en')
const allow = readJson<Allowed>('allow.json')
const terms = readJson<Term[]>('terms.json')
const texts = new Map(translatedLanguages.map((language) => [language, readStrings(language)]))

async function charactersOf(language: Translated): Promise<Set<number>> {
  return drawable(language, [...new Set([...(texts.get(language)?.values() ?? [])].join(''))].join(''))
}

const characters = {
  pa: await charactersOf('pa'),
  ur: await charactersOf('ur'),
  pl: await charactersOf('pl'),
} satisfies Record<Translated, Set<number>>
const rules = stringRules(allow, terms, characters)
const setRules = ['key parity', 'plural forms', 'pl few ≠ one', 'language of the page', 'has a status']

// A reader such as `head` may leave before the end.
process.stdout.on('error', () => process.exit())

function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}

function check(language: Translated) {
  const translated = texts.get(language) ?? new Map<string, string>()
  const status = readStatus(language)
  const breaches: Breach[] = [...unknownKeys(english, translated, language), ...wrongLanguage(translated, language)]
  if (language === 'pl') breaches.push(...fewIsNotOne(translated))
  const stale: string[] = []
  for (const [key, text] of translated) {
    const source = englishFor(key, english)
    if (source === undefined) continue
    for (const [rule, breachOf] of Object.entries(rules)) {
      const what = breachOf(key, source, text, language)
      if (what) breaches.push({ rule, key, what: `${what}   in "${text}"` })
    }
    const entry = status[key]
    if (!entry) breaches.push({ rule: 'has a status', key, what: 'run npm run locales:sync' })
    else if (isStale(entry, source)) stale.push(key)
  }
  const drafts = [...translated.keys()].filter((key) => status[key]?.state === 'draft').length
  return { language, count: translated.size, missing: missingKeys(english, translated, language), stale, drafts, breaches }
}

const languages = translatedLanguages.filter((language) => asked.length === 0 || asked.includes(language))
const results = languages.map(check)
const columns = (values: readonly (string | number)[]) => values.map((value) => `${value}`.padStart(8)).join('')

print(`${'rule'.padEnd(24)}${columns(languages)}`)
for (const rule of [...setRules, ...Object.keys(rules)]) {
  print(rule.padEnd(24) + columns(results.map((one) => one.breaches.filter((breach) => breach.rule === rule).length)))
}
print()
print('strings to have'.padEnd(24) + columns(languages.map((language) => expectedKeys(english, language).size)))
print('strings'.padEnd(24) + columns(results.map((one) => one.count)))
print('missing'.padEnd(24) + columns(results.map((one) => one.missing.length)))
print('draft'.padEnd(24) + columns(results.map((one) => one.drafts)))
print('stale'.padEnd(24) + columns(results.map((one) => one.stale.length)))
print('breaches'.padEnd(24) + columns(results.map((one) => one.breaches.length)))

const most = everyBreach ? Infinity : 40
for (const { language, breaches, missing, stale } of results) {
  const lines = [
    ...breaches.map(({ rule, key, what }) => `${key} [${rule}] ${what}`),
    ...missing.map((key) => `${key} [missing]`),
    ...stale.map((key) => `${key} [stale] the English has changed`),
  ]
  if (lines.length > 0) print(`\n${language}`)
  for (const line of lines.slice(0, most)) print(`  ${line}`)
  if (lines.length > most) print(`  … and ${lines.length - most} more: run with --all`)
}
if (results.some((one) => one.missing.length > 0 || one.breaches.length > 0)) process.exitCode = 1
