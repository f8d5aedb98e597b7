import { readFileSync } from 'node:fs'
import { readCsv } from './locales-csv.ts'
import { importEntries } from './locales-exchange.ts'
import { readStatus, readStrings, translatedLanguages, writeStatus, writeStrings } from './locales-files.ts'
import { readPo } from './locales-po.ts'

const [asked, file, flag, reviewer] = process.argv.slice(2)
const language = translatedLanguages.find((one) => one === asked)
const wrongFlag = flag !== undefined && (flag !== '--reviewer' || !reviewer?.trim())

if (!language || !file || !/\.(po|csv)$/.test(file) || wrongFlag) {
  process.stderr.write(`Usage: npm run locales:import -- ${translatedLanguages.join('|')} FILE.po|FILE.csv [--reviewer NAME]\n`)
  process.exitCode = 2
} else {
  const text = readFileSync(file, 'utf8')
  const entries = file.endsWith('.csv') ? readCsv(text, language) : readPo(text, language)
  const present = { english: readStrings('en'), translated: readStrings(language), status: readStatus(language) }
  const result = importEntries(entries, present, language, reviewer?.trim())
  writeStrings(language, result.strings)
  writeStatus(language, result.status)
  process.stdout.write(`${language}: ${result.changed} changed, ${result.reviewed} reviewed\n`)
  for (const key of result.unknown) process.stdout.write(`  not taken: ${key} is no longer in English\n`)
  for (const key of result.outdated) process.stdout.write(`  not taken: the English of ${key} has changed since\n`)
}
