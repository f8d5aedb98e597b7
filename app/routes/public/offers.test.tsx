import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedFunds } from '~db/seed/funds.server'
import { testDatabase } from '~db/testing.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import { newId } from '~/platform/ids.server'
import * as fund from './fund'
import * as funds from './funds'
import * as home from './home'
import * as pot from './pot'
import * as questions from './questions'

const { owner } = testDatabase()
const page = '/funds/safer-communities'
let front: Front

beforeAll(async () => {
  await seedFunds(owner())
  front = await startFront({ '': home, '/funds': funds, '/funds/:fund': fund, '/funds/:fund/:pot': pot, '/funds/:fund/:pot/questions': questions })
})
afterAll(() => front.close())

const validator = new HtmlValidate(new FileSystemConfigLoader())

async function html(path: string): Promise<string> {
  const response = await front.get(path)
  const text = await response.text()
  expect([path, response.status, front.failures]).toEqual([path, 200, []])
  expect([path, (await validator.validateString(text)).results.flatMap(({ messages }) => messages)]).toEqual([path, []])
  return text
}

/** Priorities of the sample round's plan, as pages say them in English. */
async function priorities(): Promise<{ slug: string; title: string }[]> {
  return owner()`select i.slug, i.title -> 'en' ->> 'text' as title from plan_item i join round r on r.plan_id = i.plan_id
    join pot p on p.round_id = r.id and p.slug = 'light' where i.kind = 'priority' order by i.position`
}

test('a pot with a priority of its own says so on its page and its card, and asks about that one alone', async () => {
  const [own, other] = await priorities() as [{ slug: string; title: string }, { slug: string; title: string }]
  const heading = 'What this money is for'
  expect(await html(`${page}/light`)).not.toContain(heading)
  await owner()`update pot set priorities = ${JSON.stringify([own.slug])}::text::jsonb where slug = 'light'`
  const shown = await html(`${page}/light`)
  expect([shown.includes(heading), shown.includes(own.title), shown.includes(other.title)]).toEqual([true, true, false])
  expect((await html(page)).split(heading)).toHaveLength(2)
  const asked = await html(`${page}/light/questions`)
  expect(asked).toContain(own.title)
  expect(asked).not.toContain(other.title)
  await owner()`update pot set priorities = '[]' where slug = 'light'`
})

test('two open rounds of one fund stand on the home page, in the list and on the fund’s page, each with its own addresses', async () => {
  const roundId = newId()
  await owner()`insert into round (id, fund_id, number, title, plan_id, opens_at, closes_at, decision_by, invited_by, full_closes_at, state, announcement)
    select ${roundId}, fund_id, 99, '{"en":{"text":"Winter round","status":"reviewed","hash":""}}', plan_id, opens_at + interval '1 day', closes_at, decision_by, invited_by, full_closes_at, state, announcement
      from round r where exists (select from pot p where p.round_id = r.id and p.slug = 'light')`
  await owner()`insert into pot (id, round_id, slug, title, summary, route, min_pence, max_pence, max_months, earliest_start, latest_end, areas, form_id, form_version, criteria, open, position)
    select ${newId()}, ${roundId}, slug, '{"en":{"text":"Winter grants","status":"reviewed","hash":""}}', summary, route, min_pence, max_pence, max_months, earliest_start, latest_end, areas, form_id, form_version, criteria, true, position
      from pot where slug = 'light'`
  expect(await html('/')).toContain('Winter round')
  expect(await html('/funds')).toContain(`${page}#round-99`)
  const both = await html(page)
  expect(both).toContain('Also open now')
  expect(both).toContain(`href="${page}/light-99"`)
  expect(await html(`${page}/light-99`)).toContain('Winter grants')
  expect(await html(`${page}/light`)).not.toContain('Winter grants')
})
