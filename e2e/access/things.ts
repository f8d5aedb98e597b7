import { newId } from '~/platform/ids.server'
import { bidThings } from './things-bids'
import { contactThings } from './things-contacts'
import { directoryThings } from './things-directory'
import { evidenceThings } from './things-evidence'
import { fileThings } from './things-files'
import { jointThings } from './things-joint'
import { letterThings } from './things-letters'
import { openDataThings } from './things-open-data'
import { opennessThings } from './things-openness'
import { partnerThings } from './things-partners'
import { withPartnership } from './things-partnership'
import { profileThings } from './things-profile'
import { publishThings } from './things-publish'
import { roundThings } from './things-rounds'
import { supportThings } from './things-support'
import { scoringThings } from './things-scoring'
import { translationThings } from './things-translation'
import type { World } from './plant'
import { codeAddress, goodCode, tokenOf } from './plant-things'
import type { Fields, Thing, Things } from './thing'

const nobodyHere = newId()
/** Every field of its own that may be called like a column. */
const practised: Fields = ['need', 'inclusion', 'change', 'priority', 'placeRisk', 'districts'].map((name) => [name, 'Practised'])

/** Every route with its things by state; `there` where a thing has no states. */
export function thingsOf(world: World): Things {
  return withPartnership({ ...publicThings(world), ...accountThings(world), ...groupThings(world), ...fileThings(world), ...bidThings(world), ...deskThings(world), ...scoringThings(world), ...roundThings(world), ...opennessThings(world), ...openDataThings(world), ...evidenceThings(world), ...directoryThings(world), ...publishThings(world), ...profileThings(world), ...contactThings(world), ...supportThings(world), ...translationThings(world), ...letterThings(world), ...jointThings(world), ...partnerThings(world) }, world)
}

const one = (path: string, acts?: Thing['acts']): Record<string, Thing> => ({ there: { path, ...(acts && { acts }) } })

function publicThings({ mail, award, people }: World): Things {
  const ofPot = (end: string) => ({
    there: { path: `/funds/safer-communities/light/${end}` },
    missing: { path: `/funds/safer-communities/nothing/${end}` },
  })
  // A pot of one step has no full bid.
  const ofFull = (end: string) => ({
    there: { path: `/funds/safer-communities/larger/${end}` },
    missing: { path: `/funds/safer-communities/light/${end}` },
  })
  const answers = 'group=yes&place=yes&safety=yes&length=yes&money=yes&duty=no&things=no&account=yes'
  return {
    ...Object.fromEntries(['/', '/funds', '/awards', '/guide', '/guide/all', '/coach', '/contact', '/contact/call-back/sent', '/accessibility', '/privacy', '/cookies', '/languages',
      '/glossary', '/healthz', '/readyz', '/robots.txt', '/sitemap.xml', '/accent.css', '/dev/mailbox'].map((path) => [path, one(path)])),
    '/funds/:fund': { there: { path: '/funds/safer-communities' }, missing: { path: '/funds/nothing' } },
    '/funds/:fund/:pot': { there: { path: '/funds/safer-communities/light' }, missing: { path: '/funds/safer-communities/nothing' } },
    '/funds/:fund/:pot/check': ofPot('check'),
    '/funds/:fund/:pot/check/result': {
      there: { path: `/funds/safer-communities/light/check/result?${answers}` },
      unanswered: { path: '/funds/safer-communities/light/check/result' },
      missing: { path: `/funds/safer-communities/nothing/check/result?${answers}` },
    },
    '/funds/:fund/:pot/questions': ofPot('questions'),
    '/funds/:fund/:pot/questions.docx': ofPot('questions.docx'),
    '/funds/:fund/:pot/full-questions': ofFull('full-questions'),
    '/funds/:fund/:pot/full-questions.docx': ofFull('full-questions.docx'),
    '/awards/:reference': { there: { path: `/awards/${award}` }, missing: { path: '/awards/MCF-NONE-1' } },
    '/guide/:page': { there: { path: '/guide/need' }, missing: { path: '/guide/nothing' } },
    '/contact/call-back': one('/contact/call-back', {
      POST: [['name', 'Somebody'], ['phone', '0113 496 0000'], ['language', 'en'], ['wish', 'Call me']],
    }),
    '/practise/coach': one('/practise/coach', { POST: [['need', 'Practised']] }),
    '/practise': Object.fromEntries([['there', 'light'], ['missing', 'nothing']].map(([state, pot]) => [state, {
      path: `/practise?fund=safer-communities&pot=${pot}`,
      acts: { 'POST coach': [['need', 'Practised'], ['intent', 'coach']], 'POST keep': [...practised, ['intent', 'keep']] },
    }])),
    '/dev/people': {
      there: { path: '/dev/people', acts: { POST: [['person', people.otherOwner!]] } },
      missing: { path: '/dev/people', acts: { POST: [['person', people.owner!.replace(/.$/, 'f')]] } },
    },
    '/dev/mailbox/:mail': { there: { path: `/dev/mailbox/${mail}` }, missing: { path: `/dev/mailbox/${nobodyHere}` } },
    '/dev/clock': one('/dev/clock', { POST: [['back', 'yes']] }),
  }
}

function accountThings({ people, message, kept, codes }: World): Things {
  return {
    '/sign-in': one('/sign-in', { POST: [['address', 'asker@people.example.org']] }),
    '/sign-in/code': one('/sign-in/code', {
      'POST right': [['address', codeAddress], ['code', goodCode]],
      'POST wrong': [['address', codeAddress], ['code', '314159']],
    }),
    '/sign-in/link/:token': {
      open: { path: `/sign-in/link/${tokenOf('open link')}` },
      missing: { path: `/sign-in/link/${tokenOf('no link')}` },
    },
    '/sign-in/who': one('/sign-in/who', { 'POST herself': [['person', people.owner!]], 'POST formerly': [['person', people.former!]] }),
    '/sign-in/name': one('/sign-in/name', { POST: [['name', 'One more']] }),
    '/sign-in/code-on-paper': one('/sign-in/code-on-paper', {
      'POST right': [['address', codes.paperAddress], ['code', codes.paper]],
      'POST wrong': [['address', codes.paperAddress], ['code', '1111 1111 1111']],
    }),
    '/account/codes': one('/account/codes'),
    '/account/addresses': one('/account/addresses', {
      'POST add': [['address', 'more@people.example.org']],
      'POST remove': [['do', 'remove'], ['id', codes.secondAddress]],
    }),
    '/account/addresses/code': one('/account/addresses/code', { 'POST right': [['code', codes.added]], 'POST wrong': [['code', '111111']] }),
    '/sign-out': one('/sign-out'),
    '/session': one('/session'),
    '/kept': {
      there: { path: '/kept', acts: { POST: [['id', kept]] } },
      missing: { path: '/kept', acts: { POST: [['id', nobodyHere]] } },
    },
    '/kept/:kept': {
      there: { path: `/kept/${kept}`, hide: [kept], acts: { POST: [['name', 'Kept words']] } },
      missing: { path: `/kept/${nobodyHere}`, hide: [nobodyHere], acts: { POST: [['name', 'Kept words']] } },
    },
    '/account': one('/account', { 'POST save': [['name', 'New Name'], ['language', 'en'], ['quiet', 'yes']], 'POST endOthers': [['do', 'endOthers']] }),
    '/messages': one('/messages'),
    '/messages/:message': {
      there: { path: `/messages/${message}`, hide: [message] },
      missing: { path: `/messages/${nobodyHere}`, hide: [nobodyHere] },
    },
  }
}

function groupThings({ group, charityNumber, memberships, invitation, openInvitation, codes }: World): Things {
  const groupActs = (editor: string, claimant: string, open: string) => ({
    'POST role': [['do', 'role'], ['membership', editor], ['role', 'viewer']],
    'POST takeBack': [['do', 'takeBack'], ['invitation', open]],
    'POST confirm': [['do', 'confirm'], ['membership', claimant]],
    'POST refuse': [['do', 'refuse'], ['membership', claimant]],
  }) satisfies Thing['acts']
  const invite: Fields = [['address', 'guest@people.example.org'], ['role', 'editor'], ['language', 'en']]
  const find = (number: string) => ({ 'POST find': [['number', number]], 'POST claim': [['number', number], ['do', 'claim']] }) satisfies Thing['acts']
  const proof = { 'POST send': [['do', 'send']], 'POST right': [['code', codes.register]], 'POST wrong': [['code', '111111']] } satisfies Thing['acts']
  const helpers = (helper: string, open: string) => ({
    'POST letIn': [['do', 'letIn'], ['address', 'guest@people.example.org'], ['bid', 'all'], ['language', 'en'], ...nextMonth()],
    'POST end': [['do', 'end'], ['membership', helper]],
    'POST takeBack': [['do', 'takeBack'], ['invitation', open]],
  }) satisfies Thing['acts']
  const answers = { 'POST accept': [['answer', 'yes']], 'POST decline': [['answer', 'no']] } satisfies Thing['acts']
  return {
    '/groups': one('/groups'),
    '/groups/find': {
      there: { path: '/groups/find', acts: find(charityNumber) },
      missing: { path: '/groups/find', acts: find('9876500') },
    },
    '/groups/:group': {
      there: { path: `/groups/${group}`, hide: [group], acts: groupActs(memberships.editor, memberships.claimant, openInvitation) },
      missing: { path: `/groups/${nobodyHere}`, hide: [nobodyHere], acts: groupActs(nobodyHere, nobodyHere, nobodyHere) },
    },
    '/groups/:group/invite': {
      there: { path: `/groups/${group}/invite`, hide: [group], acts: { POST: invite } },
      missing: { path: `/groups/${nobodyHere}/invite`, hide: [nobodyHere], acts: { POST: invite } },
    },
    '/groups/:group/helpers': {
      there: { path: `/groups/${group}/helpers`, hide: [group], acts: helpers(memberships.helper, openInvitation) },
      missing: { path: `/groups/${nobodyHere}/helpers`, hide: [nobodyHere], acts: helpers(nobodyHere, nobodyHere) },
    },
    '/groups/:group/end/:membership': {
      there: { path: `/groups/${group}/end/${memberships.editor}`, hide: [group, memberships.editor] },
      missing: { path: `/groups/${group}/end/${nobodyHere}`, hide: [group, nobodyHere] },
    },
    '/groups/:group/proof': {
      there: { path: `/groups/${group}/proof`, hide: [group], acts: proof },
      missing: { path: `/groups/${nobodyHere}/proof`, hide: [nobodyHere], acts: proof },
    },
    '/invitations/:token': Object.fromEntries(Object.entries(invitation).map(([state, token]) =>
      [state, { path: `/invitations/${token}`, hide: [token], acts: answers }])),
  }
}

function deskThings({ memberships, callBack, suggestion, people, codes }: World): Things {
  const readOut: Fields = [['address', codes.paperAddress], ['checks', 'group'], ['checks', 'otherPerson']]
  const person = (id: string): Thing => ({ path: `/desk/people/${id}`, hide: [id], acts: { POST: readOut } })
  const claim = (id: string) => ({ 'POST yes': [['claim', id], ['answer', 'yes']], 'POST no': [['claim', id], ['answer', 'no']] }) satisfies Thing['acts']
  const merge = (id: string) => ({
    'POST first stays': [['suggestion', id], ['answer', 'firstStays']],
    'POST refused': [['suggestion', id], ['answer', 'refused']],
    'POST undo': [['suggestion', id], ['answer', 'undo']],
  }) satisfies Thing['acts']
  return {
    '/desk': one('/desk'),
    '/desk/bids': one('/desk/bids'),
    '/desk/waiting-groups': one('/desk/waiting-groups'),
    '/desk/adjustments': one('/desk/adjustments'),
    '/desk/people': one('/desk/people', { POST: [['find', 'Person viewer']] }),
    '/desk/people/:person': { there: person(people.viewer!), staff: person(people.finance!), missing: person(nobodyHere) },
    '/desk/claims': {
      there: { path: '/desk/claims', acts: claim(memberships.claimant) },
      missing: { path: '/desk/claims', acts: claim(nobodyHere) },
    },
    '/desk/call-backs': {
      there: { path: '/desk/call-backs', acts: { POST: [['call', callBack]] } },
      missing: { path: '/desk/call-backs', acts: { POST: [['call', nobodyHere]] } },
    },
    '/desk/merges': {
      open: { path: '/desk/merges', acts: merge(suggestion.open) },
      refused: { path: '/desk/merges', acts: merge(suggestion.refused) },
      missing: { path: '/desk/merges', acts: merge(nobodyHere) },
    },
  }
}

/** A last day of help, a month from now. */
function nextMonth(): Fields {
  const day = new Date(Date.now() + 30 * 86_400_000)
  return [['until.day', String(day.getUTCDate())], ['until.month', String(day.getUTCMonth() + 1)], ['until.year', String(day.getUTCFullYear())]]
}
