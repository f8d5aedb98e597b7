import { ask } from './ask'
import type { Attack } from './attack'
import type { World } from './plant'
import { inTurns } from './walk'

const elsewhere = [
  'https://evil.example/', '//evil.example', '/\\evil.example', '/\\/evil.example', '\\\\evil.example', '/%5cevil.example', '/%2fevil.example',
  '/\tevil.example', '/%09/evil.example', '/./\\evil.example', '/..//evil.example', 'javascript:alert(1)', 'data:text/html,x', '@evil.example',
  '/evil.example/../..//evil.example', '/pa//evil.example', '/\r\nLocation: https://evil.example', '/evil.example\u0000', '///evil.example',
]

/** Every place that sends people on: nothing that is posted or asked may send them off the site, or break a header. */
export async function redirectAttacks(world: World): Promise<Attack[]> {
  const { origin, tokens, bids, group } = world
  const tried: Attack[] = []
  const places = elsewhere.flatMap((target) => {
    const next = encodeURIComponent(target)
    const language = [['switchLanguage', target]] as [string, string][]
    return [
      { name: 'sign-in?next', method: 'GET', path: `/sign-in?next=${next}`, fields: undefined },
      { name: 'session?next', method: 'POST', path: `/session?next=${next}`, fields: [] },
      { name: 'sign-in/who?next', method: 'POST', path: `/sign-in/who?next=${next}`, fields: [['person', 'new']] as [string, string][] },
      { name: 'language of a new bid', method: 'POST', path: '/bids/start?fund=safer-communities&pot=light', fields: [...language, ['group', group] as [string, string]] },
      { name: 'language of a question', method: 'POST', path: `/bids/${bids.draft.reference}/q/why`, fields: language },
      { name: 'language of sending', method: 'POST', path: `/bids/${bids.sent.reference}/check`, fields: language },
      { name: 'language of a call', method: 'POST', path: '/contact/call-back', fields: language },
      { name: 'language of practising', method: 'POST', path: '/practise', fields: language },
      { name: 'lines of a budget', method: 'POST', path: `/bids/${bids.draft.reference}/q/costs`, fields: [['intent', 'addLine'], ['lines', target]] as [string, string][] },
      { name: 'language of the check', method: 'GET', path: `/funds/safer-communities/light/check/result?switchLanguage=${next}`, fields: undefined },
      { name: 'an address', method: 'GET', path: `/${encodeURI(target).replace(/^\/?/, '')}`, fields: undefined },
    ].map((place) => ({ ...place, target }))
  })
  await inTurns(places, 4, async ({ name, method, path, fields, target }) => {
    const answer = await ask(origin, { method, path, token: tokens.owner, fields })
    const leaves = answer.location !== '' && (!URL.canParse(answer.location, origin) || new URL(answer.location, origin).origin !== origin || /^[/\\]{2}/.test(answer.location))
    const wrong = leaves ? `leads to ${answer.location}` : answer.status >= 500 ? `answers ${answer.status}` : null
    tried.push({ name: `${name} ${JSON.stringify(target)}`, wrong })
  })
  return tried
}
