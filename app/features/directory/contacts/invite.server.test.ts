import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import { plantBid, plantStaff } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { bidsAndHelp } from '~/features/applications/index.server'
import { answerContact, blockContact } from './commands/answer-contact.server'
import { dealWithReport } from './commands/deal-with-report.server'
import { inviteToBid } from './commands/invite-to-bid.server'
import { reportNotice } from './commands/report.server'
import { plantListed, toldOf, writes, type Group } from './contacts.testing.server'
import { contactReports } from './queries/reports.server'
import { readContact } from './queries/thread.server'

const { owner } = testDatabase()

/** A lead with a draft that takes partners, in contact with another group. */
async function inContact() {
  const other = await plantListed(owner(), `Joins ${newId().slice(-6)}`)
  const bid = await plantBid(owner())
  await owner()`update pot set max_partners = 4 where id = ${bid.pot}`
  await owner()`update organisation set identity_state = 'checked' where id = ${bid.organisation}`
  const lead: Group = { group: bid.organisation, slug: '', name: 'Sample group', viewer: bid.viewer }
  const id = await writes(lead, other)
  return { lead, other, bid, id }
}

test('from an accepted contact one press asks the other group to join a draft', async () => {
  const { lead, other, bid, id } = await inContact()
  const ask = () => inviteToBid(lead.viewer, id, { reference: bid.reference, language: 'en' })
  expect((await readContact(lead.viewer, id)).bids).toEqual([])
  expect(await ask()).toEqual({ ok: false, code: 'notOpen' })
  await answerContact(other.viewer, id, 'accepted')
  expect((await readContact(lead.viewer, id)).bids).toEqual([{ reference: bid.reference, project: null }])
  expect((await readContact(other.viewer, id)).bids).toEqual([])
  expect(await ask()).toEqual({ ok: true })
  expect(await ask()).toEqual({ ok: false, code: 'invited' })
  expect(await toldOf(owner(), other)).toEqual(['partnerAsked'])
  const { invitations } = await bidsAndHelp(other.viewer)
  expect(invitations).toMatchObject([{ lead: 'Sample group', organisation: other.name }])
  expect(await inviteToBid(other.viewer, id, { reference: bid.reference, language: 'en' })).toEqual({ ok: false, code: 'which' })
  expect(await inviteToBid(lead.viewer, id, { reference: 'NONE', language: 'en' })).toEqual({ ok: false, code: 'which' })
})

test('an invitation to a group that blocked the lead is made and reaches nobody while the block is on', async () => {
  const { lead, other, bid, id } = await inContact()
  await answerContact(other.viewer, id, 'accepted')
  await blockContact(other.viewer, id, true)
  expect(await inviteToBid(lead.viewer, id, { reference: bid.reference, language: 'en' })).toEqual({ ok: true })
  expect(await toldOf(owner(), other)).toEqual([])
  expect((await bidsAndHelp(other.viewer)).invitations).toEqual([])
  await blockContact(other.viewer, id, false)
  expect((await bidsAndHelp(other.viewer)).invitations).toHaveLength(1)
})

test('a notice is reported by another group and taken down by staff', async () => {
  const { other, lead, bid } = await inContact()
  const notice = newId()
  const text = JSON.stringify({ text: 'We sell vans', language: 'en' })
  await owner()`insert into notice (id, organisation_id, round_id, kind, things, text, person_id) values (${notice}, ${other.group}, ${bid.round}, 'offering', '["venue"]', ${text}::text::jsonb, ${other.viewer.personId})`
  await owner()`insert into public_notice (id, organisation_id, round_id, kind, things, text, published_at)
    select ${notice}, id, ${bid.round}, 'offering', '["venue"]', ${text}::text::jsonb, '2020-01-01' from public_organisation where organisation_id = ${other.group}`
  await expect(reportNotice(other.viewer, notice, { reason: 'selling', text: '' })).rejects.toThrow('no-such-notice')
  await expect(reportNotice(lead.viewer, newId(), { reason: 'selling', text: '' })).rejects.toThrow('no-such-notice')
  expect(await reportNotice(lead.viewer, notice, { reason: 'selling', text: '' })).toEqual({ ok: true })
  const officer = await plantStaff(owner(), 'officer')
  const { open } = await contactReports(officer)
  expect(open).toMatchObject([{ about: other.name, messages: null, notice: { text: 'We sell vans' } }])
  expect(await dealWithReport(officer, open[0]!.id, { did: 'removed', days: '' })).toEqual({ ok: true })
  expect(await owner()`select state from notice where id = ${notice}`).toEqual([{ state: 'removed' }])
  expect(await owner()`select 1 from public_notice where id = ${notice}`).toEqual([])
})
