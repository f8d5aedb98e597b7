import { expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { readToCheck } from '../index.server'
import { plantWhole, press, signNow } from './joint.testing.server'

const { owner } = testDatabase()

test('a joint bid is sent once every group has signed, each with its own part', async () => {
  const bid = await plantWhole(owner())
  expect(await press(bid)).toMatchObject({ ok: false, code: 'incomplete', issues: [], problems: [{ code: 'notSigned', position: 1 }, { code: 'notSigned', position: 2 }, { code: 'notSigned', position: 3 }] })
  for (const group of bid.groups) expect(await signNow(bid, group)).toEqual({ ok: true })
  expect((await readToCheck(bid.viewer, bid.reference)).problems).toEqual([])
  expect(await press(bid)).toEqual({ ok: true, again: false })
  const rows = await owner()`select position, signature_id is not null as signed, waits_until, jsonb_array_length(answers) as many from submission_part order by position`
  expect(rows.map(({ position, signed, waits_until }) => [position, signed, waits_until])).toEqual([[1, true, null], [2, true, null], [3, true, null]])
  const [sent] = await owner()`select asked_pence::int as asked, snapshot -> 'parts' as parts from submission where application_id = ${bid.application}`
  expect(sent!.asked).toBe(50_000)
  expect(sent!.parts.map((one: { name: string; answers: { question: string }[] }) => [one.name, one.answers.map(({ question }) => question)]))
    .toEqual([['Sample group', ['partWork', 'share']], ['Second group', ['partWork', 'share']], ['Third group', ['partWork', 'share']]])
})
