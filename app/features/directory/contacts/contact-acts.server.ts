import type { Language } from '~/i18n/languages'
import { BadRequest } from '~/platform/errors'
import { answerContact, blockContact } from './commands/answer-contact.server'
import { inviteToBid } from './commands/invite-to-bid.server'
import { reportContact } from './commands/report.server'
import { writeMessage } from './commands/write-message.server'

export type ContactTyped = { act: string; text: string; onceKey: string; bid: string; reason: string; more: string }
/** Where a mistake of the page belongs. */
export type ActFailed = { place: 'text' | 'answer' | 'invite' | 'report'; problems: { code: string; found?: string; over?: number; when?: string }[]; status: number }
export type ActDone = { done: 'accepted' | 'declined' | 'written' | 'blocked' | 'unblocked' | 'reported' | 'invited' }

/** One of the acts of the page of a contact. @throws NotFound, and BadRequest for an act that is none */
export async function actOnContact(viewer: { personId: string }, id: string, typed: ContactTyped, language: Language): Promise<ActDone | ActFailed> {
  const { act, text, onceKey, bid, reason, more } = typed
  switch (act) {
    case 'accept': case 'decline': {
      const said = await answerContact(viewer, id, act === 'accept' ? 'accepted' : 'declined')
      return said.ok ? { done: act === 'accept' ? 'accepted' : 'declined' } : { place: 'answer', problems: [said], status: 409 }
    }
    case 'write': {
      const written = await writeMessage(viewer, id, { text, once: onceKey, language })
      if (written.ok) return { done: 'written' }
      return { place: 'text', problems: written.problems, status: written.problems.some(({ code }) => code === 'manyMessages') ? 429 : 400 }
    }
    case 'block': case 'unblock': {
      await blockContact(viewer, id, act === 'block')
      return { done: act === 'block' ? 'blocked' : 'unblocked' }
    }
    case 'report': {
      const said = await reportContact(viewer, id, { reason, text: more })
      return said.ok ? { done: 'reported' } : { place: 'report', problems: [said], status: 400 }
    }
    case 'invite': {
      const asked = await inviteToBid(viewer, id, { reference: bid, language })
      if (asked.ok) return { done: 'invited' }
      const when = 'againAt' in asked ? asked.againAt.toISOString() : undefined
      return { place: 'invite', problems: [{ code: asked.code, ...(when && { when }) }], status: when ? 429 : 400 }
    }
    default: throw new BadRequest('unknown-act')
  }
}
