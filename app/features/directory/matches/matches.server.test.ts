import { expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { saveProfile } from '../profile/commands/save-profile.server'
import { emptySheet, fullSheet, plantGroup } from '../profile/profile.testing.server'
import { matchesFor, type Candidate } from './match'
import { matchesOf } from './queries.server'

const { owner } = testDatabase()
const areas = ['E08000032', 'E08000033', 'E08000034', 'E08000035', 'E08000036']
const mine = { districts: ['E08000032'], themes: ['Hate crime'], offers: ['venue', 'it'], lookingFor: ['training'] }
const one = (id: string, over: Partial<Candidate>): Candidate => (
  { id, slug: id, name: id, reachedBy: 'message', sample: false, districts: [], themes: [], offers: [], lookingFor: [], ...over })

async function listed(over: Record<string, string>) {
  const at = await plantGroup(owner())
  await saveProfile(at.viewer, at.group, { typed: { ...fullSheet, offers: '', lookingFor: '', ...over }, was: emptySheet })
  return at
}

test('says each reason, and leaves out those that complete nothing', () => {
  const found = matchesFor(mine, [
    one('a', { districts: ['E08000032'], themes: ['Hate crime'] }),
    one('b', { offers: ['training'], lookingFor: ['it'], districts: ['E08000032', 'E08000035'], themes: ['Hate crime'] }),
  ], areas)
  expect(found.map(({ id, reasons }) => ({ id, reasons }))).toEqual([{
    id: 'b', reasons: [
      { kind: 'offers', things: ['training'] }, { kind: 'needs', things: ['it'] }, { kind: 'district', districts: ['E08000032'] }, { kind: 'theme', themes: ['Hate crime'] },
    ],
  }])
})

test('both ways come before one, a shared place before none, and a group that ticks everything does not lead', () => {
  const found = matchesFor({ ...mine, lookingFor: ['training', 'data', 'transport', 'casework', 'outreach'] }, [
    one('everything', { offers: ['training', 'data', 'transport', 'casework', 'outreach'] }),
    one('both', { offers: ['training'], lookingFor: ['venue'] }), one('near', { offers: ['training'], districts: ['E08000032'] }), one('far', { offers: ['training'] }),
  ], areas)
  expect(found.map(({ id }) => id)).toEqual(['both', 'everything', 'near', 'far'])
})

test('a group that works everywhere, or may not say where, is not said to share a district', () => {
  const [found] = matchesFor(mine, [one('wide', { offers: ['training'], districts: areas })], areas)
  expect(found?.reasons).toContainEqual({ kind: 'county' })
})

test('finds groups open to partners alone, never itself, never one it blocked', async () => {
  const me = await listed({ lookingFor: 'translation', offers: 'venue' })
  const [fits, closed, unlisted, blocked] = [
    await listed({ offers: 'translation' }), await listed({ offers: 'translation', openToPartners: 'no' }),
    await listed({ offers: 'translation', listed: 'no' }), await listed({ offers: 'translation,venue', lookingFor: 'venue' }),
  ]
  await owner()`insert into contact_block (id, organisation_id, blocked_id, person_id) values (${newId()}, ${me.group}, ${blocked.group}, ${me.person})`
  const { matches } = await matchesOf(me.viewer, me.group)
  const entries = await owner()`select id from public_organisation where organisation_id in ${owner()([fits.group, closed.group, unlisted.group])}`
  expect(entries).toHaveLength(2)
  const [fit] = await owner()`select id from public_organisation where organisation_id = ${fits.group}`
  expect(matches.map(({ id }) => id)).toEqual([fit?.id])
  expect(JSON.stringify(matches)).not.toContain(fits.group)
})

test('what a group does not show matches nobody', async () => {
  const me = await listed({ lookingFor: 'casework' })
  await listed({ offers: 'casework', 'show-offers': '' })
  expect(await matchesOf(me.viewer, me.group)).toMatchObject({ empty: false, matches: [] })
})

test('a group that said nothing is told so, and strangers see nothing', async () => {
  const [me, stranger] = [await plantGroup(owner()), await plantGroup(owner())]
  expect(await matchesOf(me.viewer, me.group)).toMatchObject({ empty: true, matches: [] })
  await expect(matchesOf(stranger.viewer, me.group)).rejects.toMatchObject({ status: 404 })
})
