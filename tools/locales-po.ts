import { pluralForms, type Translated } from './locales-files.ts'
import type { Entry } from './locales-exchange.ts'

/** gettext knows no form for fractions; CLDR calls it `other` in Polish. It is sent as a fourth form that the
 *  expression never chooses, so that nothing is lost on the way back. */
const pluralHeaders: Record<Translated, string> = {
  pa: 'nplurals=2; plural=(n > 1);',
  ur: 'nplurals=2; plural=(n != 1);',
  pl: 'nplurals=4; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);',
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`
}

const escapes: Record<string, string> = { n: '\n', t: '\t', '"': '"', '\\': '\\' }

function unquote(quoted: string): string {
  return quoted.trim().slice(1, -1).replace(/\\(.)/g, (_found, letter: string) => escapes[letter] ?? letter)
}

/** A gettext file: `msgctxt` is the key, drafts and stale strings are `fuzzy`. */
export function writePo(entries: readonly Entry[], language: Translated): string {
  const forms = pluralForms[language]
  const header = [
    'msgid ""',
    'msgstr ""',
    quote(`Language: ${language}\n`),
    quote('MIME-Version: 1.0\n'),
    quote('Content-Type: text/plain; charset=UTF-8\n'),
    quote('Content-Transfer-Encoding: 8bit\n'),
    quote(`Plural-Forms: ${pluralHeaders[language]}\n`),
    quote(`X-Plural-Categories: ${forms.join(' ')}\n`),
  ].join('\n')
  const blocks = entries.map((entry) => {
    const lines = entry.notes.map((note) => `#. ${note}`)
    if (!entry.reviewed) lines.push('#, fuzzy')
    lines.push(`msgctxt ${quote(entry.key)}`, `msgid ${quote(entry.english.one ?? entry.english.text ?? '')}`)
    if (entry.english.text !== undefined) return [...lines, `msgstr ${quote(entry.translated.text ?? '')}`].join('\n')
    lines.push(`msgid_plural ${quote(entry.english.other ?? '')}`)
    return [...lines, ...forms.map((form, at) => `msgstr[${at}] ${quote(entry.translated[form] ?? '')}`)].join('\n')
  })
  return `${[header, ...blocks].join('\n\n')}\n`
}

type Fields = { [name: string]: string }

function fieldsOf(block: string): Fields {
  const fields: Fields = {}
  let name = ''
  for (const line of block.split('\n')) {
    const start = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s+(".*")\s*$/.exec(line)
    if (start) {
      name = start[1] ?? ''
      fields[name] = unquote(start[2] ?? '""')
    } else if (line.startsWith('"') && name) {
      fields[name] = `${fields[name] ?? ''}${unquote(line)}`
    } else if (/^#,.*\bfuzzy\b/.test(line)) {
      fields.fuzzy = 'yes'
    }
  }
  return fields
}

/** Reads what `writePo` or a translator's program wrote. Blocks without a context, such as the header and
 *  obsolete ones, are left out. */
export function readPo(text: string, language: Translated): Entry[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map(fieldsOf)
    .filter((fields) => fields.msgctxt !== undefined)
    .map((fields) => {
      const plural = fields.msgid_plural !== undefined
      const forms = pluralForms[language].map((form, at) => [form, fields[`msgstr[${at}]`] ?? ''] as const)
      return {
        key: fields.msgctxt ?? '',
        english: plural ? { one: fields.msgid, other: fields.msgid_plural } : { text: fields.msgid },
        translated: plural ? Object.fromEntries(forms) : { text: fields.msgstr ?? '' },
        reviewed: fields.fuzzy === undefined,
        notes: [],
      }
    })
}
