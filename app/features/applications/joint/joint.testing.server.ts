import type postgres from 'postgres'
import type { Json } from '~/forms'
import { newId } from '~/platform/ids.server'
import { plantAnswer, plantJoint, type PlantedGroup, type PlantedJoint } from '~db/testing-joint.server'
import { fullAnswers } from '../testing-answers'
import { promiseHash, readBid, savePage, sendBid, signPart } from '../index.server'
import { promiseOf } from './promise'

type Owner = postgres.Sql

/** Each group's own part as typed: the lead's asks for £300, each other's for £100. Invented. */
export const shareOf = (position: number): Json => [{ id: 'a1', category: 'venue', what: `Hall ${position}`, pence: position === 1 ? '300' : '100', kind: 'asked' }]
export const workOf = (position: number): Json => ({ role: `Group ${position} runs the club`, activities: 'We open the hall and train two volunteers.' })

const ofPartner = ['people', 'districts', 'placeRisk']
/** The common part: the sum is asked for in place of a budget. */
const asked = (groups: number): Record<string, Json> =>
  ({ ...Object.fromEntries(Object.entries(fullAnswers).filter(([id]) => id !== 'budget')), ask: { asked: String(300 + 100 * (groups - 1)), cost: '5000' } })

/** A light bid of several groups that is whole and unsigned. */
export async function plantWhole(owner: Owner, names: readonly string[] = ['Second group', 'Third group'], at?: Parameters<typeof plantJoint>[2]): Promise<PlantedJoint> {
  const bid = await plantJoint(owner, names, at)
  for (const [question, value] of Object.entries(asked(bid.groups.length))) await plantAnswer(owner, bid.part, question, value, bid.person)
  for (const group of bid.groups) {
    await owner`insert into organisation_private (organisation_id, details, updated_at) values (${group.organisation}, '{}', portal_now()) on conflict do nothing`
    const own = Object.entries(fullAnswers).filter(([id]) => group.position > 1 && (ofPartner.includes(id) || id.startsWith('group')))
    const answers = { ...Object.fromEntries(own), ...(group.position > 1 && { groupName: group.name }), partWork: workOf(group.position), share: shareOf(group.position) }
    for (const [question, value] of Object.entries(answers)) await plantAnswer(owner, group.part, question, value as Json, group.viewer.personId)
  }
  return bid
}

/** Signs what the group promises now, as its page shows it. */
export async function signNow(bid: PlantedJoint, group: PlantedGroup) {
  const { answers } = await readBid(group.viewer, bid.reference, group.position)
  return signPart(group.viewer, { reference: bid.reference, position: group.position, hash: promiseHash(promiseOf(answers, answers.dates)), declared: true })
}

/** The lead presses send. */
export function press(bid: PlantedJoint, waitFor: number[] = [], arrivedAt = new Date()) {
  return sendBid(bid.viewer, { reference: bid.reference, onceKey: newId(), arrivedAt, language: 'en', waitFor })
}

/** Saves one control's worth of a page, made from what stands now. */
export async function saveShare(bid: PlantedJoint, group: PlantedGroup, pounds: string) {
  const { versions } = await readBid(group.viewer, bid.reference, group.position)
  const form = new FormData()
  for (const [name, value] of Object.entries({ 'share[0].id': 'a1', 'share[0].category': 'venue', 'share[0].what': `Hall ${group.position}`, 'share[0].pence': pounds, 'share[0].kind': 'asked' })) form.set(name, value)
  form.set('version.share', String(versions.share ?? 0))
  return savePage(group.viewer, { reference: bid.reference, part: group.position, page: 'share', form, language: 'en', at: new Date() })
}
