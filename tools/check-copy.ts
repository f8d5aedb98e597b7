import { gradeOf, measure, type Figures } from './check-copy-measure.ts'
import { isPassive } from './check-copy-passive.ts'
import { sentencesOf, wordsOf, type Sentence } from './check-copy-text.ts'
import { hitsIn, type Avoided } from './check-copy-words.ts'
import { namespaceOf, readJson, readStrings } from './locales-files.ts'
import type { Allowed, Term } from './locales-lists.ts'

type Row = { name: string; gate: string; figure: string; passes: boolean }

const allow = readJson<Allowed>('allow.json')
const avoided = readJson<{ words: Avoided[] }>('words-to-avoid.json').words
const strings = [...readStrings('en')].filter(([key]) => namespaceOf(key) !== 'dev')

function reasonFor(key: string, reasons: Record<string, string>): string | undefined {
  return Object.entries(reasons).find(([name]) => key === name || (/[.:]$/.test(name) && key.startsWith(name)))?.[1]
}

/** Words the glossary explains, and those of the term base: readers can look them up, so they are not hard. */
function glossaryWords(): Set<string> {
  const names = strings.filter(([key]) => /^glossary:.*\.name$/.test(key)).map(([, text]) => text)
  const terms = readJson<Term[]>('terms.json').flatMap((term) => term.en)
  const words = [...names, ...terms].flatMap(wordsOf).map((word) => word.toLowerCase().replaceAll('’', "'"))
  return new Set(words.flatMap((word) => [word, `${word}s`, `${word}'s`, word.replace(/y$/, 'ies')]))
}

/** Pages: a namespace, and inside it each first part of the keys. */
function pages(sentences: readonly Sentence[]): Map<string, Sentence[]> {
  const found = new Map<string, Sentence[]>()
  for (const sentence of sentences) {
    const namespace = namespaceOf(sentence.key)
    const page = `${namespace}:${sentence.key.slice(namespace.length + 1).split('.')[0] ?? ''}`
    for (const name of [namespace, page]) found.set(name, [...(found.get(name) ?? []), sentence])
  }
  return found
}

function row(name: string, value: number, limit: number, least = false, digits = 1): Row {
  const passes = least ? value >= limit : value <= limit
  return { name, gate: `${least ? '≥' : '≤'} ${limit}`, figure: value.toFixed(digits), passes }
}

function rows(figures: Figures): Row[] {
  return [
    row('Flesch–Kincaid grade, whole corpus', figures.grade, 5.5, false, 2),
    row('Flesch reading ease', figures.ease, 77, true),
    row('words per sentence, mean', figures.meanWords, 10),
    row('words per sentence, 95th percentile', figures.words95, 20, false, 0),
    row('words per sentence, most', figures.mostWords, 25, false, 0),
    row('Dale–Chall hard words, glossary left out, %', figures.hard, 22),
    row('passive sentences in 100', figures.passive, 5),
  ]
}

// A reader such as `head` may leave before the end.
process.stdout.on('error', () => process.exit())

function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}

function table(lines: readonly Row[]): void {
  for (const { name, gate, figure, passes } of lines) {
    print(`  ${passes ? 'ok  ' : 'FAIL'} ${name.padEnd(46)} ${figure.padStart(8)}   gate ${gate}`)
  }
}

const statutory = strings.filter(([key]) => reasonFor(key, allow.statutory))
const all = strings.filter(([key]) => !reasonFor(key, allow.statutory)).flatMap(([key, text]) => sentencesOf(key, text))
const measured = all.filter((sentence) => sentence.words.length >= 5)
const glossary = glossaryWords()
const figures = measure(measured, glossary)
const hits = strings.filter(([key]) => !reasonFor(key, allow.statutory)).flatMap(([key, text]) => hitsIn(key, text, avoided, Object.keys(allow.wordsToAvoid[key] ?? {})))
const errorWords = avoided.filter((one) => one.only === 'errors').map((one) => one.word)
const hitsInErrors = hits.filter((hit) => errorWords.includes(hit.word))

print(`English copy: ${strings.length} strings, ${measured.length} sentences of 5 words or more, ${figures.words} words`)
print(`left out by key as statutory or official: ${statutory.length}`)
print()
table([
  ...rows(figures),
  { name: 'words to avoid', gate: '0', figure: `${hits.length - hitsInErrors.length}`, passes: hits.length === hitsInErrors.length },
  { name: 'please, sorry, valid … in errors', gate: '0', figure: `${hitsInErrors.length}`, passes: hitsInErrors.length === 0 },
])
for (const hit of hits) print(`       ${hit.key}: "${hit.word}"${hit.instead ? ` → ${hit.instead}` : ''} in "${hit.text}"`)

print(`       (hard words when regular forms of listed words count as familiar: ${figures.hardStems.toFixed(1)} %)`)
print()
print('Pages of 100 words or more, grade ≤ 7')
const graded = [...pages(measured)]
  .map(([name, sentences]) => ({ name, figures: measure(sentences, glossary) }))
  .filter((page) => page.figures.words >= 100)
for (const page of graded) {
  const { grade, ease, words, passive } = page.figures
  const start = `  ${grade <= 7 ? 'ok  ' : 'FAIL'} ${page.name.padEnd(36)} ${grade.toFixed(1).padStart(5)}`
  print(`${start}   ease ${ease.toFixed(0).padStart(3)}   ${words} words   passive ${passive.toFixed(0)} %`)
}

const listed = process.argv.includes('--all') ? Infinity : 10
print()
print('Hardest sentences')
for (const { sentence, grade } of measured
  .map((one) => ({ sentence: one, grade: gradeOf(one) }))
  .toSorted((one, other) => other.grade - one.grade)
  .slice(0, 10)) {
  print(`  ${grade.toFixed(1).padStart(5)}  ${sentence.key}: ${sentence.text}`)
}
const long = measured.filter((sentence) => sentence.words.length > 20)
print(`Sentences over 20 words: ${long.length} (at most 1 in 20, none over 25)`)
for (const sentence of long.slice(0, listed)) print(`  ${sentence.words.length}  ${sentence.key}: ${sentence.text}`)
const passive = measured.filter((sentence) => isPassive(sentence.words))
print(`Passive sentences: ${passive.length} (a form of be or get, then a past participle; states such as "is closed" count)`)
for (const sentence of passive.slice(0, listed)) print(`       ${sentence.key}: ${sentence.text}`)

const failed = [...rows(figures).filter((one) => !one.passes), ...graded.filter((page) => page.figures.grade > 7)]
if (failed.length > 0 || hits.length > 0) process.exitCode = 1
