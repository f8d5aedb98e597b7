import { pathToFileURL } from 'node:url'
import { hashOf, isStale, type StatusFile } from '../app/i18n/status.ts'
import { englishFor, readStatus, readStrings, translatedLanguages, writeStatus, type Strings } from './locales-files.ts'

/** The status file as it should be: new and edited translations are drafts of the present English,
 *  keys that are gone are taken out, everything else stays (and is stale if its English changed). */
export function syncStatus(english: Strings, translated: Strings, old: StatusFile): StatusFile {
  const status: StatusFile = {}
  for (const [key, text] of translated) {
    const source = englishFor(key, english)
    if (source === undefined) continue
    const before = old[key]
    const same = before && (before.text === undefined || before.text === hashOf(text))
    status[key] = same
      ? { ...before, text: hashOf(text) }
      : { state: 'draft', hash: hashOf(source), text: hashOf(text), reviewers: [] }
  }
  return status
}

function main(): void {
  const english = readStrings('en')
  for (const language of translatedLanguages) {
    const before = readStatus(language)
    const after = syncStatus(english, readStrings(language), before)
    writeStatus(language, after)
    const entries = Object.entries(after)
    const stale = entries.filter(([key, entry]) => isStale(entry, englishFor(key, english) ?? '')).length
    const drafts = entries.filter(([, entry]) => entry.state === 'draft').length
    const gone = Object.keys(before).filter((key) => !after[key]).length
    process.stdout.write(`${language}: ${entries.length} strings, ${drafts} drafts, ${stale} stale, ${gone} taken out\n`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
