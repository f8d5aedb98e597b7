import { ask } from './ask'
import type { Attack } from './attack'
import type { OneCell } from './cells'
import type { World } from './plant'
import type { Things } from './thing'
import { inTurns, questionOf } from './walk'

const mark = `"'><xss-mark onload=alert(1)>{{x}}`

/** Every text of people and staff becomes markup; no page may show it as such. Then the pages that show what was just posted. */
export async function textAttacks(world: World, things: Things, cells: readonly OneCell[]): Promise<Attack[]> {
  await plantMarks(world)
  const tried: Attack[] = []
  const seen = new Map<string, OneCell>()
  for (const cell of cells) {
    if (cell.act === 'GET' && cell.expected === 200) seen.set(things[cell.pattern]![cell.state]!.path, cell)
  }
  let shown = 0
  await inTurns([...seen.values()], 8, async (cell) => {
    const { status, body } = await ask(world.origin, questionOf(cell, things[cell.pattern]![cell.state]!, world))
    if (body.includes('xss-mark')) shown += 1
    const wrong = body.includes('<xss-mark') ? 'shows text as markup' : status >= 500 ? `answers ${status}` : null
    if (wrong) tried.push({ name: `GET ${cell.pattern} [${cell.state}] as ${cell.kind}`, wrong })
  })
  tried.push({ name: `markup on ${seen.size} pages`, wrong: shown > 20 ? null : `only ${shown} pages showed the text at all` })
  tried.push(...(await echoes(world)))
  return tried
}

/** Refused forms show what was typed. */
async function echoes({ origin, tokens, bids, group }: World): Promise<Attack[]> {
  const forms: { path: string; as: 'owner' | 'manager'; fields: [string, string][] }[] = [
    { path: '/contact/call-back', as: 'owner', fields: [['name', mark], ['phone', mark], ['wish', mark], ['language', mark]] },
    { path: '/sign-in', as: 'owner', fields: [['address', mark]] },
    { path: '/sign-in/code', as: 'owner', fields: [['address', mark], ['code', mark]] },
    { path: '/groups/find', as: 'owner', fields: [['number', mark]] },
    { path: `/groups/${group}/invite`, as: 'owner', fields: [['address', mark], ['role', mark], ['language', mark]] },
    { path: '/account', as: 'owner', fields: [['name', mark.repeat(30)], ['language', mark]] },
    { path: `/bids/${bids.draft.reference}/q/why`, as: 'owner', fields: [['need', `${mark} `.repeat(200)], ['version.need', '0']] },
    { path: `/bids/${bids.draft.reference}/q/costs`, as: 'owner', fields: [['budget[0].what', mark], ['budget[0].pence', mark], ['budget[0].category', mark], ['version.budget', '0']] },
    { path: `/desk/bids/${bids.sent.reference}/decision`, as: 'manager', fields: [['act', 'record'], ['outcome', mark], ['reasons', mark], ['feedbackEnglish', mark], ['amount', mark]] },
  ]
  return Promise.all(forms.map(async ({ path, as, fields }) => {
    const { status, body } = await ask(origin, { method: 'POST', path, token: tokens[as], fields })
    const wrong = body.includes('<xss-mark') ? 'shows text as markup' : status >= 500 ? `answers ${status}` : null
    return { name: `POST ${path}`, wrong }
  }))
}

async function plantMarks({ sql, message, award }: World): Promise<void> {
  await sql`update person set name = ${mark}`
  await sql`update organisation set name = ${mark}, charity_number = ${mark} where charity_number is not null`
  await sql`update organisation set name = ${mark}`
  await sql`update call_back set name = ${mark}, phone = ${mark}, wish = ${mark}`
  await sql`update answer set value = to_jsonb(${mark}::text) where question in ('need', 'change', 'inclusion')`
  await sql`update answer set value = ${sql.json({ name: mark, summary: mark })} where question = 'project'`
  await sql`update answer_revision set value = to_jsonb(${mark}::text) where question = 'need'`
  await sql`update submission set snapshot = replace(snapshot::text, 'Rodzice mówią', ${JSON.stringify(mark).slice(1, -1)})::jsonb`
  await sql`update decision set reasons = ${mark}, conditions = ${mark}, returned_why = ${mark}, feedback = ${sql.json({ en: mark })}`
  await sql`update message set params = ${sql.json({ reference: mark, path: '/home' })} where id = ${message}`
  await sql`update caught_mail set subject = ${mark}, text = ${mark}, "to" = ${mark}`
  await sql`update public_organisation set name = ${mark}`
  await sql`update public_award set recipient_name = ${mark}, title = ${mark}, description = ${mark} where reference = ${award}`
  await sql`update kept_post set fields = ${sql.json([['name', mark], [mark, mark]])}`
}
