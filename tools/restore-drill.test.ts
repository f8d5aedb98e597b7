import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '~db/index.server'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { compare } from './restore-compare'
import { backUpAndRestore } from './restore-copy'
import { drill } from './restore-drill'

const database = testDatabase()

test('a restored database has every row of every table', async () => {
  const { person } = await plantBid(database.owner())
  await database.owner()`update person set name = ${'Łucja\tਪਿੰਡ\\\n'} where id = ${person}`
  const { tables } = await drill(database.options(), `drill_${process.pid}`)
  expect(tables.filter((table) => !table.same)).toEqual([])
  expect(tables.find((table) => table.name === 'public.person')?.rows).toBe(1)
})

test('the comparison sees one changed letter and one lost row', async () => {
  const owner = database.owner()
  const other = { ...database.options(), database: `drilled_${process.pid}` }
  await owner.unsafe(`create database ${other.database}`)
  const copy = connect(other, null)
  await backUpAndRestore(owner, copy, database.options(), other, resolve('db/migrations'))
  await copy`update organisation set name = name || '.'`
  await copy`delete from membership`
  const differing = (await compare(owner, copy)).filter((table) => !table.same).map((table) => table.name)
  await copy.end()
  await owner.unsafe(`drop database ${other.database} with (force)`)
  expect(differing).toEqual(['public.membership', 'public.organisation'])
})
