import routes from '../../app/routes'

/** Whom a page is opened as, and its path for her. A page that a journey opens, and this walk cannot, says which. */
export type Opened = { as: 'visitor' | 'applicant' | 'manager' | 'assessor'; path: (things: Things) => string }
export type Elsewhere = { seenIn: string }

/** What was made before the walk: a draft, a bid that was sent, one that was decided. */
export type Things = { draft: string; sent: string; decided: string; message: string; group: string; mail: string; award: string; round: string; pot: string }

const visitor = (path: string | ((things: Things) => string)): Opened => ({ as: 'visitor', path: typeof path === 'string' ? () => path : path })
const applicant = (path: string | ((things: Things) => string)): Opened => ({ ...visitor(path), as: 'applicant' })
const manager = (path: string | ((things: Things) => string)): Opened => ({ ...visitor(path), as: 'manager' })
const assessor = (path: string): Opened => ({ ...visitor(path), as: 'assessor' })
const pot = '/funds/safer-communities/light'

/** Kept by hand, apart from the routes: a page that is not here fails the walk. */
export const walk: Record<string, Opened | Elsewhere> = {
  '': visitor('/'),
  funds: visitor('/funds'),
  'funds/:fund': visitor('/funds/safer-communities'),
  'funds/:fund/:pot': visitor(pot),
  'funds/:fund/:pot/check': visitor(`${pot}/check`),
  'funds/:fund/:pot/check/result': visitor(`${pot}/check/result?group=yes&place=no&safety=yes&length=yes&money=yes&duty=no&things=no&account=yes`),
  'funds/:fund/:pot/questions': visitor(`${pot}/questions`),
  'funds/:fund/:pot/full-questions': visitor('/funds/safer-communities/larger/full-questions'),
  'funds/:fund/ask': visitor('/funds/safer-communities/ask'),
  'funds/:fund/ask/sent': visitor('/funds/safer-communities/ask/sent'),
  'funds/:fund/rounds/:round/figures': { seenIn: 'routes/public/openness-pages.test.tsx: no round of the sample has ended' },
  awards: visitor('/awards'),
  'how-money-is-planned': visitor('/how-money-is-planned'),
  'awards/:reference': visitor(({ award }) => award),
  contact: visitor('/contact'),
  'contact/call-back': visitor('/contact/call-back'),
  'contact/call-back/sent': visitor('/contact/call-back/sent'),
  accessibility: visitor('/accessibility'),
  privacy: visitor('/privacy'),
  cookies: visitor('/cookies'),
  languages: visitor('/languages'),
  glossary: visitor('/glossary'),
  'sign-in': visitor('/sign-in'),
  'sign-in/code': visitor('/sign-in/code'),
  'sign-in/link/:token': visitor('/sign-in/link/none'),
  'sign-in/code-on-paper': visitor('/sign-in/code-on-paper'),
  'sign-in/who': { seenIn: 'journeys/shared-address.spec.ts: several people share an address' },
  'sign-in/name': { seenIn: 'journeys/whole-bid.spec.ts, in every language' },
  'sign-out': { seenIn: 'journeys/saving.spec.ts: a post, without a page' },
  session: applicant('/session'),
  kept: applicant('/kept'),
  'kept/:kept': { seenIn: 'journeys/saving.spec.ts: a post, without a page' },
  account: applicant('/account'),
  'account/codes': applicant('/account/codes'),
  'account/addresses': applicant('/account/addresses'),
  'account/addresses/code': { seenIn: 'journeys/codes.spec.ts: after a second address was typed' },
  groups: applicant('/groups'),
  'groups/find': applicant('/groups/find'),
  'groups/:group': applicant(({ group }) => group),
  'groups/:group/invite': applicant(({ group }) => `${group}/invite`),
  'groups/:group/documents': applicant(({ group }) => `${group}/documents`),
  'groups/:group/documents/:document': { seenIn: 'journeys/files.spec.ts: after a document was added' },
  'groups/:group/documents/:document/remove': { seenIn: 'journeys/files.spec.ts: after a document was added' },
  'groups/:group/end/:membership': { seenIn: 'journeys/groups.spec.ts: an owner takes somebody out' },
  'groups/:group/proof': { seenIn: 'app/features/accounts/register-proof.server.test.ts: no sample group stands in a register' },
  'invitations/:token': applicant('/invitations/none'),
  home: applicant('/home'),
  'bids/start': applicant('/bids/start?fund=safer-communities&pot=light'),
  'bids/:reference': applicant(({ draft }) => `/bids/${draft}`),
  'bids/:reference/adjustments': applicant(({ draft }) => `/bids/${draft}/adjustments`),
  'bids/:reference/q/:page': applicant(({ draft }) => `/bids/${draft}/q/idea`),
  'bids/:reference/history/:question': applicant(({ draft }) => `/bids/${draft}/history/need`),
  'bids/:reference/check': applicant(({ draft }) => `/bids/${draft}/check`),
  'bids/:reference/sent': applicant(({ sent }) => `/bids/${sent}/sent`),
  'bids/:reference/change': applicant(({ sent }) => `/bids/${sent}/change`),
  'bids/:reference/withdraw': applicant(({ sent }) => `/bids/${sent}/withdraw`),
  'bids/:reference/copy': applicant(({ sent }) => `/bids/${sent}/copy`),
  'bids/:reference/print': applicant(({ sent }) => `/bids/${sent}/print`),
  'bids/:reference/outcome': applicant(({ decided }) => `/bids/${decided}/outcome`),
  'bids/:reference/translation': { seenIn: 'app/features/assessment/translation.server.test.ts: a bid with its English' },
  'bids/:reference/questions': applicant(({ sent }) => `/bids/${sent}/questions`),
  'bids/:reference/equality': applicant(({ sent }) => `/bids/${sent}/equality`),
  messages: applicant('/messages'),
  'messages/:message': applicant(({ message }) => message),
  desk: manager('/desk'),
  'desk/rounds': manager('/desk/rounds'),
  'desk/rounds/new': manager('/desk/rounds/new'),
  'desk/rounds/:round': manager(({ round }) => round),
  'desk/rounds/:round/figures': manager(({ round }) => `${round}/figures`),
  'desk/rounds/:round/edit': manager(({ round }) => `${round}/edit`),
  'desk/rounds/:round/texts': manager(({ round }) => `${round}/texts`),
  'desk/rounds/:round/preview': manager(({ round }) => `${round}/preview?language=ur`),
  'desk/rounds/:round/open': manager(({ round }) => `${round}/open`),
  'desk/rounds/:round/extend': manager(({ round }) => `${round}/extend`),
  'desk/rounds/:round/close': manager(({ round }) => `${round}/close`),
  'desk/rounds/:round/pots/:pot': manager(({ pot }) => pot),
  'desk/rounds/:round/pots/:pot/criteria': manager(({ pot }) => `${pot}/criteria`),
  'desk/rounds/:round/pots/:pot/questions': manager(({ pot }) => `${pot}/questions`),
  'desk/rounds/:round/pots/:pot/questions/:question': manager(({ pot }) => `${pot}/questions/new`),
  'desk/round-questions': manager('/desk/round-questions'),
  'desk/round-questions/:question': { seenIn: 'routes/public/openness-pages.test.tsx: nobody has asked yet' },
  'desk/planned': manager('/desk/planned'),
  'desk/planned/:planned': manager('/desk/planned/new'),
  'desk/interests': manager('/desk/interests'),
  'desk/bids': manager('/desk/bids'),
  'desk/bids/:reference': manager(({ sent }) => `/desk/bids/${sent}`),
  'desk/bids/:reference/decision': manager(({ sent }) => `/desk/bids/${sent}/decision`),
  'desk/bids/:reference/questions': manager(({ sent }) => `/desk/bids/${sent}/questions`),
  'desk/bids/:reference/interest': manager(({ sent }) => `/desk/bids/${sent}/interest`),
  'desk/bids/:reference/scores': manager(({ sent }) => `/desk/bids/${sent}/scores`),
  'desk/bids/:reference/scores/:assignment': { seenIn: 'journeys/scoring.spec.ts, as an officer' },
  'desk/assess': manager('/desk/assess'),
  'desk/rounds/:round/assessors': { seenIn: 'journeys/scoring.spec.ts, as an officer' },
  'desk/rounds/:round/ranking': { seenIn: 'journeys/scoring.spec.ts' },
  'desk/rounds/:round/advice': manager(({ round }) => `${round}/advice`),
  'desk/rounds/:round/decide': manager(({ round }) => `${round}/decide`),
  'desk/decisions': manager('/desk/decisions'),
  'desk/rounds/:round/announce': { seenIn: 'journeys/staged.spec.ts, with decisions to tell' },
  'desk/people': { seenIn: 'journeys/codes.spec.ts, as an officer' },
  'desk/people/:person': { seenIn: 'journeys/codes.spec.ts, as an officer' },
  'desk/claims': manager('/desk/claims'),
  'desk/call-backs': manager('/desk/call-backs'),
  'desk/adjustments': { seenIn: 'journeys/adjustments.spec.ts, as an officer' },
  'desk/adjustments/:reference': { seenIn: 'app/features/accounts/answer-adjustment.server.test.ts: an officer answers what was asked' },
  'desk/more-time': manager('/desk/more-time'),
  'desk/paper': { seenIn: 'app/features/applications/paper.server.test.ts: officers alone' },
  'desk/paper/new': { seenIn: 'app/features/applications/paper.server.test.ts: officers alone' },
  'desk/paper/:reference': { seenIn: 'app/features/applications/paper.server.test.ts: officers alone' },
  'desk/letters': manager('/desk/letters'),
  'desk/letters/:letter': { seenIn: 'app/features/assessment/letters.server.test.ts: every sample person has an address' },
  'desk/merges': manager('/desk/merges'),
  assess: assessor('/assess'),
  'assess/interests': assessor('/assess/interests'),
  'assess/:reference/translation': { seenIn: 'app/features/assessment/translation.server.test.ts: a translator with work' },
  'assess/:reference': { seenIn: 'journeys/scoring.spec.ts, in two languages' },
  'dev/people': visitor('/dev/people'),
  'dev/mailbox': visitor('/dev/mailbox'),
  'dev/mailbox/:mail': visitor(({ mail }) => mail),
  'dev/clock': visitor('/dev/clock'),
}

/** Every route that shows a page: those whose module is a component. */
export async function pageRoutes(): Promise<string[]> {
  const all = await routes
  return all.filter(({ file }) => file.endsWith('.tsx')).map(({ path }) => path ?? '')
}

/** Pages of the desk and of try-it mode are in English only. */
export function inEnglishOnly(route: string): boolean {
  return /^(desk|dev)(\/|$)/.test(route)
}
