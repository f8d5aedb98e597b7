import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowCodes } from '~/features/directory'
import { plantStaff } from '~/features/funds/desk-round.testing.server'
import { translator } from '~/i18n'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import { testDatabase } from '~db/testing.server'
import * as imports from './imports'

const { owner } = testDatabase()
const token = 'olga'.repeat(11)
const cookie = { cookie: `__Host-session=${token}` }
const grant = {
  id: '360G-Invented-1', title: 'Boxing', currency: 'GBP', amountAwarded: 4_800, awardDate: '2024-05-01', recipientOrganization: [{ name: 'Beck Street Boxing' }],
  fundingOrganization: [{ name: 'The Invented Trust' }], beneficiaryLocation: [{ geoCode: 'E08000035' }],
}
let front: Front

beforeAll(async () => {
  front = await startFront({ '/desk/imports': imports }, { [token]: await plantStaff(owner(), 'Olga', 'officer') })
})
afterAll(() => front.close())

async function send(content: string | null, name = 'grants.json', from = 'https://invented.example.org/grants'): Promise<Response> {
  const form = new FormData()
  form.set('from', from)
  if (content !== null) form.set('file', new File([content], name))
  return fetch(`${front.origin}/desk/imports`, { method: 'POST', redirect: 'manual', headers: { origin: front.origin, ...cookie }, body: form })
}

async function sound(html: string): Promise<string> {
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(html, 'imports.html')
  expect(report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([])
  expect(html.match(/\b(?:desk|importing):[a-z][\w.]*/g)).toBeNull()
  return html
}

test('what was kept is counted, and each bad row says what to do', async () => {
  expect(await sound(await (await front.get('/desk/imports', cookie)).text())).toContain('No files were read in yet.')
  const sent = await send(JSON.stringify({ grants: [grant, { ...grant, id: '360G-Invented-2', amountAwarded: '<b>lots</b>' }] }))
  expect([sent.status, front.failures]).toEqual([303, []])
  const html = await sound(await (await front.get(sent.headers.get('location') ?? '', cookie)).text())
  for (const part of ['We kept 1 row.', '1 grant is new.', '1 row has a mistake.', '“&lt;b&gt;lots&lt;/b&gt;” is not a number.', 'The Invented Trust']) expect(html).toContain(part)
})

test('a file that cannot be read says why, and what was typed stays', async () => {
  const said = async (answer: Promise<Response>) => {
    const response = await answer
    const html = await sound(await response.text())
    expect([response.status, html.includes('<title>Error: ')]).toEqual([422, true])
    return html.match(/<a href="#(?:file|from)">([^<]+)/g)?.map((link) => link.replace(/<[^>]+>/, ''))
  }
  expect(await said(send(null, '', ''))).toEqual(['Choose a file', 'Enter a whole link, such as https://www.example.org/grants'])
  expect(await said(send('{"grants": [{}, {'))).toEqual(['Ask the funder for a new file. This JSON is broken near row 2'])
  expect(await said(send('Name,Money\nA,1', 'a.csv'))).toEqual(['Choose a 360Giving file. The first line has no column for: Identifier, Title, Currency, Amount Awarded, Award Date, Funding Org:Name, Recipient Org:Name'])
  expect(await said(send('', 'a.csv'))).toEqual(['Choose a file that has something in it. This one is empty'])
  expect(await said(send('fund,round,award_date,recipient_name,district,amount_gbp,source_url\n', 'a.csv'))).toEqual(['Choose a file in JSON, CSV or Excel (XLSX)'])
  expect(await (await send('x', 'a.csv', 'https://a.example.org/x')).text()).toContain('value="https://a.example.org/x"')
})

test('every code has its sentence', () => {
  const t = translator('en')
  expect(rowCodes.filter((code) => t(`importing:problem.${code}`) === `importing:problem.${code}`)).toEqual([])
})
