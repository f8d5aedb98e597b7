import { expect, test } from 'vitest'
import { moveClock, testDatabase } from '~db/testing.server'
import { seedPeople } from '~db/seed/people.server'
import { addStaff, endOtherSessions, endSession, findViewer, keepPost, keptPostsOf, landing, samplePersonIds, sessionsOf, signInAsSample, takeKeptPost } from './index.server'

const { owner } = testDatabase()
const minutes = 60_000

async function signIn(key: string) {
  await seedPeople(owner())
  const address = `${key}@example.org`
  const personId = (await samplePersonIds([address])).get(address)!
  return { personId, ...(await signInAsSample(personId, { tryIt: true })) }
}

function form(fields: Record<string, string>): FormData {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.append(name, value)
  return made
}

/** Whether the session still lives after the clock moved, used every `every` minutes until `until`. */
async function livesUntil(token: string, every: number, until: number): Promise<boolean> {
  for (let at = every; at <= until; at += every) {
    await moveClock(owner(), at * minutes)
    if (!(await findViewer(token))) return false
  }
  return true
}

test('an applicant session ends after 2 idle hours and 24 hours in all', async () => {
  const { token } = await signIn('hannah.whitworth')
  expect(await livesUntil(token, 119, 119 * 12)).toBe(true)
  expect(await livesUntil(token, 24 * 60, 24 * 60)).toBe(false)
  await moveClock(owner(), 0)
  const { token: idle } = await signIn('hannah.whitworth')
  expect(await livesUntil(idle, 121, 121)).toBe(false)
  await moveClock(owner(), 0)
})

test('a staff session ends after 60 idle minutes and 12 hours in all', async () => {
  const { token } = await signIn('joanna.priestley')
  expect(await livesUntil(token, 59, 59 * 12)).toBe(true)
  expect(await livesUntil(token, 12 * 60, 12 * 60)).toBe(false)
  await moveClock(owner(), 0)
  const { token: idle } = await signIn('joanna.priestley')
  expect(await livesUntil(idle, 61, 61)).toBe(false)
  await moveClock(owner(), 0)
})

test('who wanted no page in particular begins where her work is', async () => {
  const landsAt = async (key: string, next: string | null = null) => {
    const { token, personId } = await signIn(key)
    return (await landing({ token, personId, next, language: 'ur' })).to
  }
  expect(await landsAt('hannah.whitworth')).toBe('/ur/home')
  expect([await landsAt('beth.holroyd'), await landsAt('yusuf.mirza'), await landsAt('joanna.priestley')]).toEqual(['/ur/assess', '/ur/assess', '/ur/desk'])
  expect(await landsAt('yusuf.mirza', '/ur/account')).toBe('/ur/account')
})

test('after a role is revoked none of 200 requests at once sees it', async () => {
  const { token, personId } = await signIn('ruth.ackroyd')
  expect((await findViewer(token))?.staffRoles).toEqual(['manager'])
  await owner()`update staff_role set until = portal_now() where person_id = ${personId}`
  const seen = await Promise.all(Array.from({ length: 200 }, () => findViewer(token)))
  expect(seen.filter((viewer) => viewer?.staffRoles.length !== 0)).toEqual([])
})

test('after signing out none of 200 requests at once gets in', async () => {
  const { token } = await signIn('callum.oyelaran')
  await moveClock(owner(), 5 * minutes)
  await endSession(token)
  const seen = await Promise.all(Array.from({ length: 200 }, () => findViewer(token)))
  expect(seen.filter(Boolean)).toEqual([])
  await moveClock(owner(), 0)
})

test('a person ends her other sessions and not those of others', async () => {
  const [here, there, other] = [await signIn('edith.thackray'), await signIn('edith.thackray'), await signIn('zofia.wilczek')]
  const viewer = (await findViewer(here.token))!
  expect((await sessionsOf(viewer)).map((session) => session.here)).toEqual([false, true])
  await endOtherSessions(viewer)
  expect(await Promise.all([here, there, other].map(async ({ token }) => (await findViewer(token)) !== null))).toEqual([true, false, true])
})

test('a post of an ended session is kept for its person alone, for 24 hours', async () => {
  const mine = await signIn('nasreen.akhtar')
  await moveClock(owner(), 3 * 60 * minutes)
  expect(await findViewer(mine.token)).toBeNull()
  await keepPost({ sessionToken: mine.token, path: '/ur/bids/X/need', form: form({ need: 'سب کچھ\nلکھا', version: '3' }) })
  await keepPost({ sessionToken: 'never-was-a-session-token', path: '/bids/X/need', form: form({ need: 'stranger' }) })
  const again = (await findViewer((await signIn('nasreen.akhtar')).token))!
  const other = (await findViewer((await signIn('zofia.wilczek')).token))!
  const [kept] = await keptPostsOf(again)
  expect(kept).toMatchObject({ path: '/ur/bids/X/need', fields: [['need', 'سب کچھ\nلکھا'], ['version', '3']] })
  expect(await owner()`select 1 from kept_post`).toHaveLength(1)
  expect(await keptPostsOf(other)).toEqual([])
  expect(await takeKeptPost(other, kept!.id)).toBeNull()
  expect(await takeKeptPost(again, 'not-an-id')).toBeNull()
  expect(await takeKeptPost(again, kept!.id)).toEqual({ path: '/ur/bids/X/need' })
  expect(await takeKeptPost(again, kept!.id)).toBeNull()
  await keepPost({ sessionToken: mine.token, path: '/x', form: form({ a: 'late' }) })
  await moveClock(owner(), 28 * 60 * minutes)
  expect(await keptPostsOf(again)).toEqual([])
  await moveClock(owner(), 0)
})

test('more than 64 KB, or more than 20 posts, are not kept', async () => {
  const { token } = await signIn('zofia.wilczek')
  const viewer = (await findViewer(token))!
  await keepPost({ sessionToken: token, path: '/x', form: form({ a: 'x'.repeat(65_536) }) })
  expect(await keptPostsOf(viewer)).toEqual([])
  const answers: boolean[] = []
  for (let n = 0; n < 22; n += 1) answers.push(await keepPost({ sessionToken: token, path: `/x/${n}`, form: form({ a: String(n) }) }))
  expect(await keptPostsOf(viewer)).toHaveLength(20)
  expect(answers.slice(18)).toEqual([true, true, false, false])
})

test('what autosave posts of one page is kept once, the newest; what a button posted stays beside it', async () => {
  const { token } = await signIn('gurpreet.bassi')
  const viewer = (await findViewer(token))!
  const keep = (fields: Record<string, string>) => keepPost({ sessionToken: token, path: '/pa/bids/X/q/why', form: form(fields) })
  for (let n = 0; n < 25; n += 1) expect(await keep({ need: `typed ${n}` })).toBe(true)
  expect((await keptPostsOf(viewer)).map(({ fields }) => fields)).toEqual([[['need', 'typed 24']]])
  await keep({ need: 'pressed', intent: 'continue' })
  await keep({ need: 'pressed in another tab', intent: 'later' })
  expect((await keptPostsOf(viewer)).map(({ fields }) => fields[0]?.[1])).toEqual(['pressed', 'pressed in another tab'])
})

test('sample people come once, and nobody signs in as them outside try-it mode', async () => {
  const { personId } = await signIn('priya.nandra')
  await seedPeople(owner())
  expect(await owner()`select 1 from organisation where name like '%(sample)'`).toHaveLength(4)
  await expect(signInAsSample(personId, { tryIt: false })).rejects.toMatchObject({ status: 404 })
  const { personId: real } = (await addStaff('first@example.com', 'administrator', 'First')) as { personId: string }
  await expect(signInAsSample(real, { tryIt: true })).rejects.toMatchObject({ status: 404 })
})

test('a staff role is added once, to a new or a known person', async () => {
  expect(await addStaff('New@Example.com', 'officer', 'New')).toMatchObject({ ok: true, newPerson: true, newRole: true })
  expect(await addStaff('new@example.com', 'manager')).toMatchObject({ ok: true, newPerson: false, newRole: true })
  expect(await addStaff('new@example.com', 'manager')).toMatchObject({ ok: true, newPerson: false, newRole: false })
  expect(await addStaff('new@example.com', 'king')).toEqual({ ok: false, code: 'role' })
  expect(await addStaff('nobody', 'officer')).toEqual({ ok: false, code: 'address' })
})
