import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import type { Fields, Thing, Things } from './thing'

const nobodyHere = newId()

/** What groups write to each other, and what staff do about it. */
export function contactThings({ group, contacts: { open, asked, report, notice, writer, slug } }: World): Things {
  const said: Fields = [['text', 'Sample'], ['onceKey', newId()]]
  const contact = (id: string): Thing => ({
    path: `/contacts/${id}`, hide: [id],
    acts: {
      'POST accept': [['do', 'accept']], 'POST decline': [['do', 'decline']], 'POST write': [['do', 'write'], ...said], 'POST block': [['do', 'block']],
      'POST unblock': [['do', 'unblock']], 'POST report': [['do', 'report'], ['reason', 'rude'], ['more', '']], 'POST invite': [['do', 'invite'], ['bid', 'NONE']],
    },
  })
  const first = (its: string): Thing => ({ path: `/directory/${its}/contact`, hide: [its], acts: { 'POST own': [['group', writer], ...said], 'POST group': [['group', group], ...said] } })
  const reported = (id: string): Thing => ({ path: `/partners-wanted/${id}/report`, hide: [id], acts: { POST: [['reason', 'rude'], ['more', '']] } })
  const introduced = (id: string): Thing => ({
    path: '/desk/introductions', acts: { 'POST introduce': [['contact', id], ['answer', 'introduce']], 'POST refuse': [['contact', id], ['answer', 'refuse']] },
  })
  const dealt = (id: string): Thing => ({ path: '/desk/contact-reports', acts: { POST: [['report', id], ['did', 'removed'], ['days', '']] } })
  return {
    '/contacts': { there: { path: '/contacts' } },
    '/contacts/:contact': { open: contact(open), missing: contact(nobodyHere) },
    '/directory/:slug/contact': { there: first(slug), unreached: first('sample-walkers'), missing: first('nobody-here') },
    '/partners-wanted/:notice/report': { there: reported(notice), missing: reported(nobodyHere) },
    '/desk/introductions': { there: introduced(asked), missing: introduced(nobodyHere) },
    '/desk/contact-reports': { there: dealt(report), missing: dealt(nobodyHere) },
  }
}
