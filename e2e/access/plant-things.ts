import { createHmac } from 'node:crypto'
import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import type { Place } from './place'
import { addressOf, hashOf, type Planted } from './planted'

export const goodCode = '271828'
export const codeAddress = 'newcomer@people.example.org'
/** Of the browser in which something was practised. */
export const practisedToken = hashOf('practised')

/** One of everything that is not a bid: invitations, a message, a kept post, mail, an award, what the desk works through. */
export async function plantThings({ sql, secret }: Place, { group, people, memberships, charityNumber }: Planted) {
  const ids = Object.fromEntries(['message', 'kept', 'mail', 'callBack', 'first', 'second', 'third', 'open', 'refused'].map((name) => [name, newId()]))
  const { message, kept, mail, callBack, first, second, third, open, refused } = ids as Record<keyof typeof ids & string, string>
  const owner = people.owner!
  await sql`insert into message (id, person_id, language, template, params)
    values (${message!}, ${owner}, 'en', 'bidReceived', ${sql.json({ reference: 'SCF9-2222-22', path: '/home' })})`
  await sql`insert into kept_post (id, person_id, path, fields, expires_at)
    values (${kept!}, ${owner}, '/account', ${sql.json([['name', 'Kept words']])}, portal_now() + interval '1 day')`
  await sql`insert into caught_mail (id, "to", subject, text, message_id, language) values (${mail!}, 'a@example.org', 'Hello', 'Words', ${mail!}, 'en')`
  await sql`insert into call_back (id, name, phone, language, wish) values (${callBack!}, 'Caller', '0113 496 0000', 'en', 'Call me')`
  for (const [id, name] of [[first!, 'Aire Football'], [second!, 'Aire Football Club'], [third!, 'Aire FC']] as const) {
    await sql`insert into public_organisation (id, name) values (${id}, ${name})`
  }
  await sql`insert into merge_suggestion (id, first_id, second_id, reason) values (${open!}, ${first!}, ${second!}, 'name')`
  await sql`insert into merge_suggestion (id, first_id, second_id, reason, state, decided_by, decided_at)
    values (${refused!}, ${first!}, ${third!}, 'name', 'refused', ${people.officer!}, portal_now())`
  await sql`insert into public_award (id, reference, origin, organisation_id, recipient_name, fund, source_url, published_at)
    values (${newId()}, 'MCF-TEST-1', 'imported', ${first!}, 'Aire Football', 'scf', 'https://example.org/', portal_now() - interval '1 day')`
  await plantSignIn(sql, secret)
  const codes = await plantCodes(sql, secret, people)
  await plantRegister(sql, secret, charityNumber, { claim: memberships.claimant, code: codes.register })
  const openInvitation = newId()
  return { codes, message: message!, kept: kept!, mail: mail!, callBack: callBack!, suggestion: { open: open!, refused: refused! }, award: 'MCF-TEST-1', openInvitation, invitation: await plantInvitations(sql, group, owner, openInvitation), document: await plantFile(sql, group, owner) }
}

/** Something in every table that has no page yet, so that its lock is tried too. */
async function plantFile(sql: postgres.Sql, group: string, owner: string): Promise<string> {
  const [file, document] = [newId(), newId()]
  await sql`insert into file (id, sha256, bytes, type, name, scan, storage_key, organisation_id, uploaded_by) values (${file}, 'x', 1, 'application/pdf', 'rules.pdf', 'clean', ${file}, ${group}, ${owner})`
  await sql`insert into organisation_document (id, organisation_id, file_id, kind) values (${document}, ${group}, ${file}, 'governing')`
  await sql`insert into preference (person_id, topic, channel) values (${owner}, 'news', 'portal')`
  await sql`insert into anonymous_draft (id, token_hash, pot_id, answers, expires_at) select ${newId()}, ${hashOf(practisedToken)}, id, '{"need":"Practised"}', portal_now() + interval '1 day' from pot limit 1`
  await sql`insert into equality_form (id, round_id, answers, month) select ${newId()}, id, '{"age":"to44"}', '2026-01' from round limit 1`
  // Putting the clock right again must write something.
  await sql`update portal_clock set offset_ms = 1`
  await sql`insert into attempt (key_hash, at) values ('planted', '{}') on conflict do nothing`
  return document
}

async function plantSignIn(sql: postgres.Sql, secret: string): Promise<void> {
  const code = createHmac('sha256', secret).update(`code ${codeAddress} ${goodCode}`).digest('base64url')
  await sql`insert into sign_in_request (id, address, language, token_hash, code_hash, browser_hash, expires_at)
    values (${newId()}, ${codeAddress}, 'en', ${hashOf(tokenOf('open link'))}, ${code}, 'another browser', portal_now() + interval '30 minutes')`
}

/** A printed code of `viewer`; an address `owner` has beside her first, and one she asked to add. */
async function plantCodes(sql: postgres.Sql, secret: string, people: Planted['people']) {
  const keyed = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')
  const codes = { paper: '482177301956', paperAddress: addressOf('viewer'), added: '161803', register: '577215', secondAddress: newId() }
  const asked = 'added@people.example.org'
  await sql`insert into sign_in_code (id, person_id, kind, code_hash, expires_at)
    values (${newId()}, ${people.viewer!}, 'paper', ${keyed(`paper ${codes.paper}`)}, portal_now() + interval '1 day')`
  await sql`insert into sign_in_code (id, person_id, kind, address, code_hash, expires_at)
    values (${newId()}, ${people.owner!}, 'address', ${asked}, ${keyed(`code ${people.owner} ${asked} ${codes.added}`)}, portal_now() + interval '1 day')`
  await sql`insert into sign_in_address (id, address) values (${codes.secondAddress}, 'second@people.example.org')`
  await sql`insert into person_address (person_id, address_id) values (${people.owner!}, ${codes.secondAddress})`
  return codes
}

/** The register's own address of the group, and a code that was sent to it for `claimant`. */
async function plantRegister(sql: postgres.Sql, secret: string, charityNumber: string, { claim, code }: { claim: string; code: string }) {
  const hash = createHmac('sha256', secret).update(`code ${claim} ${code}`).digest('base64url')
  await sql`insert into register_contact (charity_number, name, address) values (${charityNumber}, 'Wharfe Lane Walkers', 'walkers@register.example.org')`
  await sql`insert into register_code (id, membership_id, code_hash, expires_at) values (${newId()}, ${claim}, ${hash}, portal_now() + interval '1 day')`
}

/** A token that everybody who knows its name can make again: the matrix asks with it. */
export function tokenOf(name: string): string {
  return hashOf(`token ${name}`)
}

export const invitationStates = ['open', 'answered', 'runOut', 'accepted'] as const

async function plantInvitations(sql: postgres.Sql, group: string, owner: string, open: string): Promise<Record<string, string>> {
  const tokens = Object.fromEntries([...invitationStates, 'missing'].map((state) => [state, tokenOf(`invitation ${state}`)]))
  for (const state of invitationStates) {
    const expires = state === 'runOut' ? sql`portal_now() - interval '1 hour'` : sql`portal_now() + interval '1 day'`
    const [answeredAt, answer] = state === 'answered' ? [sql`portal_now()`, 'declined'] : state === 'accepted' ? [sql`portal_now()`, 'accepted'] : [null, null]
    await sql`insert into invitation (id, organisation_id, address, role, token_hash, invited_by, expires_at, answered_at, answer)
      values (${state === 'open' ? open : newId()}, ${group}, ${addressOf(state === 'accepted' ? 'editor' : 'former')}, 'editor', ${hashOf(tokens[state]!)}, ${owner}, ${expires}, ${answeredAt}, ${answer})`
  }
  return tokens
}
