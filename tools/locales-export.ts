import { writeFileSync } from 'node:fs'
import { writeCsv } from './locales-csv.ts'
import { entriesOf } from './locales-exchange.ts'
import { readStatus, readStrings, translatedLanguages } from './locales-files.ts'
import { writePo } from './locales-po.ts'

const [asked, file] = process.argv.slice(2)
const language = translatedLanguages.find((one) => one === asked)

if (!language || !file || !/\.(po|csv)$/.test(file)) {
  process.stderr.write(`Usage: npm run locales:export -- ${translatedLanguages.join('|')} FILE.po|FILE.csv\n`)
  process.exitCode = 2
} else {
  const entries = entriesOf(readStrings('en'), readStrings(language), readStatus(language), language)
  writeFileSync(file, file.endsWith('.csv') ? writeCsv(entries, language) : writePo(entries, language))
  const open = entries.filter((entry) => !entry.reviewed).length
  process.stdout.write(`${file}: ${entries.length} strings, ${open} of them to translate or review\n`)
}
