import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { translator } from '~/i18n'
import { areaName, funder, serviceName, setFunder } from './funder'
import { loadFunder } from './funder-file.server'
import { westYorkshire } from './west-yorkshire'

const t = translator('en')
const words = (text: string) => ({ en: { text, status: 'reviewed', hash: '' } })
const other = {
  areas: [{ code: 'W06000001', name: words('North Vale') }],
  languages: ['en', 'pl'],
  serviceName: words('Vale Grants'),
  deciding: words('The commissioner decides.'),
  contact: { email: 'grants@vale.example', phone: '01632 960 002', post: ['Vale House', 'Vale'] },
}

afterEach(() => setFunder(westYorkshire))

async function file(content: object): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'funder-')), 'funder.json')
  await writeFile(path, JSON.stringify(content))
  return path
}

test('without a file the portal is West Yorkshire', async () => {
  await loadFunder(undefined)
  expect(serviceName('en', t)).toBe("Mayor's Grants, West Yorkshire")
  expect(funder().areas.map(({ code }) => areaName(code, 'en', t))).toEqual(['Bradford', 'Calderdale', 'Kirklees', 'Leeds', 'Wakefield'])
  expect(areaName('E08000035', 'pl', translator('pl'))).toBe('Leeds')
})

test('a file makes it another funder', async () => {
  await loadFunder(await file(other))
  expect([serviceName('en', t), areaName('W06000001', 'pl', t)]).toEqual(['Vale Grants', 'North Vale'])
  expect(funder().languages).toEqual(['en', 'pl'])
})

test('a file with something missing is refused by name', async () => {
  const { contact: _without, ...rest } = other
  await expect(loadFunder(await file(rest))).rejects.toThrow(/FUNDER_FILE .*contact/s)
})
