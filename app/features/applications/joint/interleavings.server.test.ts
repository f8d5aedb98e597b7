import { expect, test } from 'vitest'
import type { Json } from '~/forms'
import { Unavailable } from '~/platform/errors'
import type { PlantedJoint } from '~db/testing-joint.server'
import { testDatabase } from '~db/testing.server'
import { keepSentBid, readBid, savePage, startChange, takeSignatureBack } from '../index.server'
import { leaveBid } from './commands/end-partner.server'
import { promisedNow, randomFrom, signedNow, startAgain, wrongWithSent } from './interleavings.testing.server'
import { plantWhole, press, saveShare, shareOf, signNow, workOf } from './joint.testing.server'

const { owner } = testDatabase()
// Fewer while working on it: INTERLEAVINGS=60 npx vitest run app/features/applications/joint/interleavings.server.test.ts
const stories = Number(process.env.INTERLEAVINGS ?? 500)
const seed = 20_270_305
const asked = 500

/** What a bid is thought to be, apart from the portal: who is in it, what each asks for, and whose signature stands. */
type Model = { stage: 'draft' | 'sent' | 'changing'; active: Set<number>; pounds: Map<number, number>; signed: Set<number> }
type Act =
  | { do: 'sign' | 'takeBack' | 'leave'; group: number } | { do: 'money'; group: number; pounds: number }
  | { do: 'dates'; day: string } | { do: 'words'; text: string } | { do: 'send'; waitFor: number[] } | { do: 'change' | 'keep' }

const open = (model: Model) => model.stage !== 'sent'

/** What an act does to the model by itself; whether sending is to go through. */
function foresee(model: Model, act: Act, mayWait: boolean): boolean {
  const inIt = 'group' in act && model.active.has(act.group)
  if (act.do === 'sign' && open(model) && inIt) model.signed.add(act.group)
  if (act.do === 'takeBack' && open(model) && inIt) model.signed.delete(act.group)
  if (act.do === 'leave' && open(model) && inIt && act.group > 1) [model.active, model.signed].forEach((set) => set.delete(act.group))
  if (act.do === 'money' && open(model) && inIt && model.pounds.get(act.group) !== act.pounds) {
    model.pounds.set(act.group, act.pounds)
    model.signed.delete(act.group)
  }
  if (act.do === 'send' && open(model)) {
    const sum = [...model.active].reduce((all, group) => all + (model.pounds.get(group) ?? 0), 0)
    const missing = [...model.active].filter((group) => !model.signed.has(group))
    const sent = model.active.size > 1 && sum === asked && missing.every((group) => mayWait && group > 1 && act.waitFor.includes(group))
    if (sent) model.stage = 'sent'
    return sent
  }
  if (act.do === 'change' && model.stage === 'sent') model.stage = 'changing'
  return false
}

function draw(random: () => number): Act {
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const group = one([1, 2, 3])
  return one<() => Act>([
    ...Array.from({ length: 8 }, () => (): Act => ({ do: 'sign', group })),
    () => ({ do: 'takeBack', group }), () => (random() < 0.4 ? { do: 'leave', group: one([2, 3]) } : { do: 'sign', group }),
    () => ({ do: 'money', group, pounds: group === 1 ? one([300, 400]) : one([100, 100, 120]) }),
    () => (random() < 0.4 ? { do: 'dates', day: one(['1', '2']) } : { do: 'words', text: `Words ${Math.floor(random() * 9)}` }),
    () => ({ do: 'send', waitFor: one([[], [2], [3], [2, 3], [1, 2, 3]]) }), () => ({ do: 'send', waitFor: one([[], [3]]) }),
    () => ({ do: 'change' }), () => ({ do: 'keep' }),
  ])()
}

async function saveCommon(bid: PlantedJoint, page: string, question: string, fields: Record<string, string>): Promise<unknown> {
  const { versions } = await readBid(bid.viewer, bid.reference)
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set(`version.${question}`, String(versions[question] ?? 0))
  return savePage(bid.viewer, { reference: bid.reference, page, form, language: 'en', at: new Date() })
}

/** Does it, as the person whose act it is. Refusals are answers; what is not there, or too busy, is nothing. */
async function act(bid: PlantedJoint, one: Act): Promise<{ ok?: boolean; again?: boolean; busy?: boolean } | null> {
  const group = 'group' in one ? bid.groups[one.group - 1]! : bid.groups[0]!
  const run = (): Promise<unknown> => {
    switch (one.do) {
      case 'sign': return signNow(bid, group)
      case 'takeBack': return takeSignatureBack(group.viewer, bid.reference, one.group)
      case 'leave': return leaveBid(group.viewer, bid.reference, one.group, 'We cannot')
      case 'money': return saveShare(bid, group, String(one.pounds))
      case 'dates': return saveCommon(bid, 'when', 'dates', { 'dates.start.day': one.day, 'dates.start.month': '9', 'dates.start.year': '2030', 'dates.end.day': '1', 'dates.end.month': '3', 'dates.end.year': '2031' })
      case 'words': return saveCommon(bid, 'why', 'need', { need: one.text })
      case 'send': return press(bid, one.waitFor)
      case 'change': return startChange(bid.viewer, bid.reference)
      case 'keep': return keepSentBid(bid.viewer, bid.reference)
    }
  }
  return run().then((done) => done as { ok?: boolean; again?: boolean }).catch((error: unknown) => {
    if (error instanceof Unavailable) return { busy: true }
    if ((error as { status?: number }).status === 404) return null
    throw error
  })
}

/** The model as the tables have it: after acts at the same moment nobody can foresee which came first. */
async function asItIs(bid: PlantedJoint): Promise<Model> {
  const [[stage], parts, signed] = await Promise.all([
    owner()`select status, changing_since is not null as changing from stage where id = ${bid.stage}`,
    owner()`select p."position", (w.value -> 0 ->> 'pence')::int as pounds from part p join answer w on w.part_id = p.id and w.question = 'share' where p.application_id = ${bid.application} and p.state = 'active'`,
    signedNow(owner(), bid),
  ])
  return {
    stage: stage!.status === 'draft' ? 'draft' : stage!.changing ? 'changing' : 'sent',
    active: new Set(parts.map(({ position }) => position as number)), pounds: new Map(parts.map(({ position, pounds }) => [position as number, pounds as number])),
    signed: new Set(signed.keys()),
  }
}

/** One story: ten steps, a third of them two or three acts at once. Gives what went wrong, and what happened. */
async function story(bid: PlantedJoint, number: number, planted: Parameters<typeof startAgain>[2]) {
  const random = randomFrom(seed + number)
  const mayWait = random() < 0.5
  await startAgain(owner(), bid, planted)
  await owner()`update pot set may_wait_for_partner = ${mayWait} where id = ${bid.pot}`
  let model = await asItIs(bid)
  const counted = { steps: 0, atOnce: 0, sent: 0, refused: 0, waited: 0, busy: 0, wrong: [] as string[] }
  const say = (what: string) => counted.wrong.push(`story ${number}: ${what}`)
  for (let step = 0; step < 10; step += 1) {
    const acts = Array.from({ length: random() < 0.33 ? 2 + Math.floor(random() * 2) : 1 }, () => draw(random))
    counted.steps += 1
    if (acts.length > 1) counted.atOnce += 1
    const foreseen = acts.length === 1 ? foresee(model, acts[0]!, mayWait) : null
    const wasOpen = open(model) || foreseen === true
    const done = await Promise.all(acts.map((one) => act(bid, one)))
    acts.forEach((one, index) => {
      if (one.do !== 'send' || done[index]?.again) return
      counted[done[index]?.ok ? 'sent' : 'refused'] += 1
      if (!done[index]?.busy && foreseen !== null && wasOpen && foreseen !== (done[index]?.ok === true)) say(`${JSON.stringify(one)} answered ${JSON.stringify(done[index])}, foreseen ${foreseen}`)
    })
    const now = await asItIs(bid)
    // Too busy, said so, did nothing: nobody could foresee it. A lot of it would be a fault, and is counted.
    const busy = done.some((one) => one?.busy)
    if (busy) counted.busy += 1
    const unforeseen = busy || acts.length > 1 || acts.some((one) => one.do === 'keep' || one.do === 'dates' || (one.do === 'sign' && !wasOpen))
    if (!unforeseen && [...now.signed].toSorted().join() !== [...model.signed].toSorted().join()) say(`after ${JSON.stringify(acts)} signed ${[...now.signed].join()}, foreseen ${[...model.signed].join()}`)
    model = now
    counted.wrong.push(...(await wrongWithSent(owner(), bid, mayWait)).map((text) => `story ${number}: ${text}`))
    if (open(model)) {
      const promised = await promisedNow(owner(), bid)
      for (const [group, hash] of await signedNow(owner(), bid)) if (promised.get(group) !== hash) say(`after ${JSON.stringify(acts)} a signature of group ${group} stands under something else`)
    }
  }
  const [waits] = await owner()`select count(*)::int as many from submission_part where application_id = ${bid.application} and waits_until is not null`
  counted.waited = waits!.many
  return counted
}

test(`in ${stories} stories no bid is sent with a signature missing or stale, but for those its pot lets it wait for`, async () => {
  const bids = await Promise.all([0, 1, 2].map(() => plantWhole(owner())))
  const all: Awaited<ReturnType<typeof story>>[] = []
  await Promise.all(bids.map(async (bid, worker) => {
    const [dates] = await owner()`select value from answer where part_id = ${bid.part} and question = 'dates'`
    const planted = [
      { part: bid.part, question: 'dates', value: dates!.value as Json }, { part: bid.part, question: 'need', value: 'As planted' as Json },
      ...bid.groups.flatMap(({ part, position }) => [{ part, question: 'share', value: shareOf(position) }, { part, question: 'partWork', value: workOf(position) }]),
    ]
    for (let number = worker; number < stories; number += bids.length) all.push(await story(bid, number, planted))
  }))
  const sum = (key: 'steps' | 'atOnce' | 'sent' | 'refused' | 'waited' | 'busy') => all.reduce((many, one) => many + one[key], 0)
  process.stdout.write(`seed ${seed}: ${all.length} stories, ${sum('steps')} steps, ${sum('atOnce')} of them at once; ${sum('sent')} sent, ${sum('refused')} refused, ${sum('waited')} parts waited for; ${sum('busy')} times too busy\n`)
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([])
  expect([all.length, sum('sent') > stories / 5, sum('waited') > 0]).toEqual([stories, true, true])
}, 600_000)
