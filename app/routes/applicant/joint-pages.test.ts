import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantStaff } from '~db/testing-bid.server'
import { plantAnswer, plantJoint, plantMember, type PlantedJoint } from '~db/testing-joint.server'
import { testDatabase } from '~db/testing.server'
import { jointPaths, partPaths } from '~/features/applications'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import type { Viewer } from '~/platform/portal'
import * as agreement from './agreement'
import * as bid from './bid'
import * as comments from './comments'
import * as common from './common-part'
import * as commonDocument from './common-document'
import * as commonPrint from './common-print'
import * as here from './here'
import * as home from './home'
import * as people from './people'
import * as question from './question'

const { owner } = testDatabase()
let front: Front
let planted: PlantedJoint
const viewers: Record<string, Viewer> = {}

const routes = {
  '/home': home, '/bids/:reference': bid, '/bids/:reference/q/:page': question, '/bids/:reference/parts/:part/q/:page': question,
  '/bids/:reference/common': common, '/bids/:reference/common/print': commonPrint, '/bids/:reference/common/copy.docx': commonDocument,
  '/bids/:reference/comments/:question': comments, '/bids/:reference/people': people, '/bids/:reference/parts/:part/people': people,
  '/bids/:reference/agreement.docx': agreement, '/bids/:reference/here': here,
}

beforeAll(async () => {
  planted = await plantJoint(owner())
  await plantAnswer(owner(), planted.part, 'need', 'Many need it', planted.person)
  await plantAnswer(owner(), planted.groups[1]!.part, 'partWork', { role: 'Runs the club', activities: 'Boxing' })
  viewers['lead-lead-lead-lead-lead'] = planted.viewer
  viewers['second-second-second-seco'] = planted.groups[1]!.viewer
  viewers['helper-helper-helper-help'] = await plantMember(owner(), planted.groups[1]!.organisation, 'helper', 'Helen')
  viewers['officer-officer-officer-o'] = await plantStaff(owner(), 'officer')
  front = await startFront(routes, viewers)
})
afterAll(() => front.close())

const as = (who: string) => ({ cookie: `__Host-session=${Object.keys(viewers).find((token) => token.startsWith(who))}` })
const page = async (who: string, path: string) => {
  const response = await front.get(path, as(who))
  return { status: response.status, text: (await response.text()).replaceAll('<!-- -->', '') }
}
const pages = () => {
  const { reference } = planted
  return [
    jointPaths.common(reference), jointPaths.commonPrint(reference), jointPaths.commonDocument(reference), jointPaths.comments(reference, 'need'),
    jointPaths.comments(reference, 'partWork-2'), jointPaths.agreement(reference),
  ]
}

test('partners and the lead open every page they share, in each language; staff none', async () => {
  for (const path of pages()) {
    for (const who of ['lead', 'second', 'helper']) expect((await page(who, path)).status, `${who} ${path}`).toBe(200)
    expect((await page('second', `/ur${path}`)).status).toBe(200)
    expect((await page('officer', path)).status, path).toBe(404)
    expect((await front.get(path)).status).toBe(302)
  }
})

test('the common part shows answers, work of groups, comments and who is here', async () => {
  const { text } = await page('second', jointPaths.common(planted.reference))
  for (const said of ['Many need it', 'Runs the club', 'Sample group (leads the bid)', 'Second group (your group)', 'Write a comment', 'Who is here now', '/here?page=common',
    'You do not see the lead’s own details']) expect(text).toContain(said)
  expect(text).not.toMatch(/joint:/)
})

test('a comment is written, read by the others, refused when empty, and taken away', async () => {
  const path = jointPaths.comments(planted.reference, 'need')
  expect((await front.post(path, { words: '' }, as('helper'))).status).toBe(400)
  expect((await front.post(path, { words: 'We have figures' }, as('helper'))).status).toBe(303)
  const lead = (await page('lead', path)).text
  expect(lead).toContain('We have figures')
  expect(lead).not.toContain('Helen')
  expect((await page('lead', jointPaths.common(planted.reference))).text).toContain('1 comment')
  const own = (await page('helper', path)).text
  expect(own).toContain('Helen, Second group')
  const id = /name="remove" value="([^"]+)"/.exec(own)?.[1] ?? ''
  expect((await front.post(path, { remove: id }, as('second'))).status).toBe(404)
  expect((await front.post(path, { remove: id }, as('helper'))).status).toBe(303)
  expect((await page('lead', path)).text).toContain('Nobody has said anything yet')
  expect((await front.post(path, { words: 'From the desk' }, as('officer'))).status).toBe(404)
})

test('choosing another language keeps what was typed and sends nothing off', async () => {
  const path = jointPaths.comments(planted.reference, 'need')
  const first = await front.post(path, { words: 'Half a thought', switchLanguage: 'pl' }, as('second'))
  expect([first.status, new URL(first.headers.get('location') ?? '', front.origin).pathname]).toEqual([307, `/pl${path}`])
  const again = await front.post(`/pl${path}`, { words: 'Half a thought', switchLanguage: 'pl' }, as('second'))
  expect(await again.text()).toContain('Half a thought')
  expect(await owner()`select 1 from bid_comment where words = 'Half a thought'`).toHaveLength(0)
})

test('a page is given, stands on the home page and the task list, and is marked as done', async () => {
  const { reference, person } = planted
  const path = jointPaths.people(reference)
  expect((await front.post(path, { intent: 'give', page: '', person: '', 'due.day': '', 'due.month': '', 'due.year': '' }, as('lead'))).status).toBe(400)
  const day = { 'due.day': '5', 'due.month': '3', 'due.year': '2090' }
  expect((await front.post(path, { intent: 'give', page: 'idea', person, ...day }, as('lead'))).status).toBe(303)
  expect((await page('lead', path)).text).toContain('5 March 2090')
  expect((await page('lead', `/bids/${reference}`)).text).toContain('Amina does this by 5 March 2090.')
  expect((await page('lead', '/home')).text).toContain('What you were asked to do')
  expect((await page('second', path)).status).toBe(404)
  const done = await front.post(path, { intent: 'done', page: 'idea', from: 'home' }, as('lead'))
  expect([done.status, new URL(done.headers.get('location') ?? '', front.origin).pathname]).toEqual([303, '/home'])
  expect((await page('lead', `/bids/${reference}`)).text).toContain('Amina has done this.')
  const own = partPaths.people(reference, 2)
  expect((await page('helper', own)).text).toContain('An owner or editor of your group can give pages to people.')
  expect((await front.post(own, { intent: 'give', page: 'share', person: viewers['helper-helper-helper-help']!.personId, ...day }, as('helper'))).status).toBe(404)
  expect([(await page('lead', own)).status, (await page('officer', own)).status]).toEqual([404, 404])
})

test('question pages lead to the comments of what others read, and say who is here', async () => {
  const { reference } = planted
  const common = (await page('lead', `/bids/${reference}/q/idea`)).text
  expect(common).toContain('/here?page=q%2Fidea')
  expect(common).toMatch(new RegExp(`/bids/${reference}/comments/project`))
  const share = (await page('second', partPaths.page(reference, 2, 'share'))).text
  expect(share).toContain(`/bids/${reference}/comments/share-2`)
  expect((await page('second', partPaths.page(reference, 2, 'risk'))).text).not.toContain('/comments/')
})

test('the script is answered in a few words, and strangers not at all', async () => {
  const say = (who: string, place: string) => front.post(jointPaths.here(planted.reference, place), {}, as(who))
  await say('helper', 'room')
  const answer = await say('lead', 'common')
  expect(await answer.json()).toMatchObject({ present: ['Someone from Second group is looking at this bid.'] })
  expect((await say('officer', 'room')).status).toBe(404)
  expect((await say('lead', 'elsewhere')).status).toBe(404)
})
