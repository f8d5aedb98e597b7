import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { importRegister, WrongExtract } from './index.server'

const { owner } = testDatabase()

async function file(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'register-')), 'extract')
  await writeFile(path, text)
  return path
}

const kept = async () => Object.fromEntries((await owner()`select charity_number as number, address from register_contact`).map(({ number, address }) => [number, address]))

const charity = (number: number, more: Record<string, unknown> = {}) => ({
  date_of_extract: '2026-11-20T00:00:00', organisation_number: number, registered_charity_number: number, linked_charity_number: 0,
  charity_name: 'THE "FRIENDS" {OF} LEEDS', charity_registration_status: 'Registered', charity_contact_email: ` Office${number}@Example.ORG`,
  charity_activities: 'Clubs, trips; "teas" \\ and [more]', latest_income: 1200, charity_insolvent: false, date_of_removal: null, ...more,
})

test('reads the register’s own extract, however long, and leaves linked and removed charities out', async () => {
  const many = Array.from({ length: 2_500 }, (_, index) => charity(1_100_000 + index))
  const rows = [charity(1_000_001, { linked_charity_number: 3 }), charity(1_000_002, { charity_registration_status: 'Removed' }), charity(1_000_003, { charity_contact_email: null }), ...many]
  const done = await importRegister(await file(`\ufeff${JSON.stringify(rows, null, 1)}`))
  expect(done).toEqual({ rows: 2_503, kept: 2_500, gone: 2, left: 1 })
  const addresses = await kept()
  expect(Object.keys(addresses)).toHaveLength(2_500)
  expect(addresses['1102499']).toBe('office1102499@example.org')
  await owner()`delete from register_contact`
})

test('reads the text with tabs, where quotation marks mean themselves', async () => {
  const text = 'registered_charity_number\tlinked_charity_number\tcharity_name\tcharity_contact_email\tcharity_registration_status\n'
    + '1128267\t0\tThe "Old" Hall\told@example.org\tRegistered\n1128267\t1\tIts fund\tfund@example.org\tRegistered\n'
  expect(await importRegister(await file(text))).toEqual({ rows: 2, kept: 1, gone: 0, left: 1 })
  expect(await kept()).toEqual({ '1128267': 'old@example.org' })
})

test('a newer file changes addresses and takes away those that are gone; columns have many names', async () => {
  const text = 'Name,Charity Number,Town,Email\n"Old Hall, Leeds",1128267,Leeds,new@example.org\nAnother,1128268,Leeds,a@example.org\nBad,x,Leeds,b@example.org\n'
  expect(await importRegister(await file(text))).toEqual({ rows: 3, kept: 2, gone: 0, left: 1 })
  expect(await kept()).toEqual({ '1128267': 'new@example.org', '1128268': 'a@example.org' })
  await importRegister(await file('name,charity_number,email\nOld Hall,1128267,not an address\n'))
  expect(await kept()).toEqual({ '1128268': 'a@example.org' })
})

test('says which columns are missing', async () => {
  await expect(importRegister(await file('name,town\nx,y\n'))).rejects.toThrow(WrongExtract)
  await expect(importRegister(await file('[{"charity_name":"x"}]'))).rejects.toThrow('registered_charity_number, charity_contact_email')
})
