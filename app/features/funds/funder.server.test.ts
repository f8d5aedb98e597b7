import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { hasDraft, isLanguage, languages, splitLanguage, translator, type Language } from '~/i18n'
import { areaName, funder, setFunder } from './funder'
import { loadFunder } from './funder-file.server'
import { westYorkshire } from './west-yorkshire'

type File = Record<string, unknown> & { strings: { en: Record<string, string> } }
const vale = JSON.parse(await readFile('e2e/second-funder/vale.json', 'utf8')) as File

afterEach(() => setFunder(westYorkshire))

async function load(content: object): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'funder-')), 'funder.json')
  await writeFile(path, JSON.stringify(content))
  await loadFunder(path)
}

const read = (language: Language, key: string) => translator(language)(key)

test('without a file the portal is West Yorkshire', async () => {
  await loadFunder(undefined)
  expect(read('en', 'service:name')).toBe("Mayor's Grants, West Yorkshire")
  expect(funder().areas.map(({ code }) => areaName(code, translator('en')))).toEqual(['Bradford', 'Calderdale', 'Kirklees', 'Leeds', 'Wakefield'])
  expect(areaName('E08000035', translator('pl'))).toBe('Leeds')
  expect(languages.map(({ code }) => code)).toEqual(['en', 'pa', 'ur', 'pl'])
  expect(splitLanguage('/cy/funds').path).toBe('/cy/funds')
})

test('a file makes it another funder, in its words and languages', async () => {
  await load(vale)
  expect([read('en', 'service:name'), read('cy', 'service:name')]).toEqual(['Safer Vale Grants', 'Grantiau Bro Ddiogelach'])
  expect(['en', 'cy'].map((code) => areaName('W96000001', translator(code as Language)))).toEqual(['North Vale', 'Gogledd y Fro'])
  expect(read('cy', 'questions:priority.option.ruralCrime')).toBe('Llai o droseddu ar ffermydd')
  expect(languages.map(({ code }) => code)).toEqual(['en', 'cy'])
  expect(['cy', 'pa'].map(isLanguage)).toEqual([true, false])
  expect([splitLanguage('/cy/funds').path, splitLanguage('/pa/funds').path]).toEqual(['/funds', '/pa/funds'])
})

test('what the funder has not translated is read in its English, and its translations are drafts', async () => {
  await load(vale)
  expect(read('cy', 'funds:who.work')).toMatch(/^All the work must be in the Vale\./)
  expect(read('pl', 'home:title')).toBe('Grants that make the Vale safer')
  expect([hasDraft('cy', ['service']), hasDraft('cy', ['questions']), hasDraft('cy', ['messages'])]).toEqual([true, true, false])
})

test('a binding sentence of a file is read in English until people have reviewed it', async () => {
  await load({ ...vale, strings: { ...vale.strings, cy: { 'check:reason.place': 'Dim ond yn y Fro.' } } })
  expect(read('cy', 'check:reason.place')).toBe('This money is only for work in the Vale.')
})

test('a file with something missing is refused by name', async () => {
  const { contact: _without, ...rest } = vale
  await expect(load(rest)).rejects.toThrow(/FUNDER_FILE .*contact/s)
  const { 'home:title': _title, ...en } = vale.strings.en
  await expect(load({ ...vale, strings: { en } })).rejects.toThrow('strings.en lacks home:title')
})

test('colours that are too pale are refused', async () => {
  const accent = { base: '#ff9900', deep: '#4f1027', edge: '#b0637d', light: '#f8eef1' }
  await expect(load({ ...vale, accent })).rejects.toThrow(/accent\.base needs a contrast of 4\.5:1/)
})
