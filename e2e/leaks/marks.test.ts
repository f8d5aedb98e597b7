import { expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { readColumns } from './columns'
import { rowOfMarks } from './marks-rows'
import { withMark } from './marks'

const { owner } = testDatabase()

test('every column of every table is marked public or private', async () => {
  expect((await readColumns(owner())).wrong).toEqual([])
})

test('a column that nobody marked is found', async () => {
  await owner()`alter table call_back add column note text`
  expect((await readColumns(owner())).wrong).toEqual(['call_back.note is marked neither public nor private'])
  await owner()`alter table call_back drop column note`
})

test('every private table can hold a row of marks, and each of its columns gets one', async () => {
  const { columns } = await readColumns(owner())
  await owner().begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    const { secrets, refused } = await rowOfMarks(tx, columns)
    expect(refused).toEqual([])
    const marked = new Set(secrets.map(({ where }) => where))
    const partly = new Set(columns.filter((column) => column.public).map(({ table }) => table))
    const privately = columns.filter(({ table, type }) => !partly.has(table) && type !== 'boolean' && table !== 'portal_clock')
    expect(privately.map(({ table, name }) => `${table}.${name}`).filter((where) => !marked.has(where))).toEqual([])
  })
})

test('codes inside of JSON stay as they are', () => {
  expect(withMark({ kind: 'light', text: 'In the hall', list: ['E08000035', 3] }, 'zqx')).toEqual({ kind: 'light', text: 'In the hall zqx', list: ['E08000035', 3] })
})
