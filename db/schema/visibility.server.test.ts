import { expect, test } from 'vitest'
import { testDatabase } from '../testing.server'
import { visibility } from './visibility.server'

const { owner } = testDatabase()

test('every column of every table is marked public or private, and no mark is left over', async () => {
  const rows = await owner()<{ name: string }[]>`
    select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`
  const marked = Object.entries(visibility).flatMap(([table, marks]) =>
    Object.values(marks).flatMap((columns) => columns.split(' ').map((column) => `${table}.${column}`)))
  expect(marked.toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
})

test('public tables are the published facts alone', () => {
  const open = Object.keys(visibility).filter((table) => visibility[table]?.public)
  expect(open.toSorted()).toEqual([
    'bid_support', 'change_note', 'evidence_figure', 'fund', 'import_file', 'plan', 'plan_item', 'planned_commission', 'pot',
    'public_award', 'public_notice', 'public_organisation', 'public_word', 'round', 'round_figures', 'round_question',
    'search_award_value', 'search_count', 'search_entry', 'search_organisation_value', 'search_value',
  ])
})
