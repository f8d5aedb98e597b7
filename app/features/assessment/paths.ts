import { paperPaths } from '~/features/applications'
import { evidenceDeskPaths, evidenceRoles, struggleRoles, strugglesPath } from '~/features/coaching'
import { opennessDeskPaths, opennessRoles, roundPaths, roundRoles } from '~/features/funds'
import { allStaff } from '~/platform/route-handle'

/** Pages of the desk; English only, so without a language in front. */
export const deskPaths = {
  home: '/desk',
  rounds: roundPaths.all,
  roundQuestions: opennessDeskPaths.questions,
  planned: opennessDeskPaths.planned,
  evidence: evidenceDeskPaths.all,
  struggles: strugglesPath,
  bids: '/desk/bids',
  bid: (reference: string) => `/desk/bids/${reference}`,
  decide: (reference: string) => `/desk/bids/${reference}/decision`,
  interests: '/desk/interests',
  groups: (reference: string) => `/desk/bids/${reference}/groups`,
  waitingGroups: '/desk/waiting-groups',
  questions: (reference: string) => `/desk/bids/${reference}/questions`,
  foundInterest: (reference: string) => `/desk/bids/${reference}/interest`,
  scores: (reference: string) => `/desk/bids/${reference}/scores`,
  scoresByPhone: (reference: string, assignment: string) => `/desk/bids/${reference}/scores/${assignment}`,
  scoring: '/desk/assess',
  assessors: (round: string) => `/desk/rounds/${round}/assessors`,
  ranking: (round: string) => `/desk/rounds/${round}/ranking`,
  advice: (round: string) => `/desk/rounds/${round}/advice`,
  decideMany: (round: string) => `/desk/rounds/${round}/decide`,
  decisions: '/desk/decisions',
  announce: (round: string) => `/desk/rounds/${round}/announce`,
  claims: '/desk/claims',
  people: '/desk/people',
  person: (id: string) => `/desk/people/${id}`,
  callBacks: '/desk/call-backs',
  adjustments: '/desk/adjustments',
  reviews: '/desk/reviews',
  review: (id: string) => `/desk/reviews/${id}`,
  merges: '/desk/merges',
  imports: '/desk/imports',
  legalLists: '/desk/legal-lists',
  publish: '/desk/publish',
  policies: '/desk/policies',
  remarks: '/desk/remarks',
  bidSupport: '/desk/bid-support',
  introductions: '/desk/introductions',
  contactReports: '/desk/contact-reports',
  adjustment: (reference: string) => `/desk/adjustments/${reference}`,
  moreTime: '/desk/more-time',
  paper: paperPaths.all,
  letters: '/desk/letters',
  letter: (id: string) => `/desk/letters/${id}`,
}

/** Who may open which page of the desk. */
export const deskAccess = {
  home: allStaff,
  rounds: roundRoles,
  roundQuestions: opennessRoles.questions,
  planned: opennessRoles.planned,
  evidence: evidenceRoles,
  struggles: struggleRoles,
  bids: ['officer', 'manager', 'auditor'],
  interests: ['officer', 'manager', 'finance', 'auditor'],
  scoring: ['officer', 'manager'],
  phone: ['officer'],
  decide: ['manager'],
  decisions: ['officer', 'manager', 'auditor'],
  reviews: ['manager'],
  claims: ['officer', 'manager'],
  people: ['officer', 'manager', 'administrator'],
  callBacks: ['officer', 'manager'],
  // What somebody needs says something about her: for officers alone.
  adjustments: ['officer'],
  merges: ['officer', 'manager'],
  imports: ['officer', 'manager'],
  legalLists: ['officer', 'manager'],
  publish: ['officer', 'manager'],
  policies: ['officer', 'manager'],
  remarks: ['officer', 'manager'],
  bidSupport: ['officer', 'manager', 'administrator'],
  introductions: ['officer', 'manager'],
  contactReports: ['officer', 'manager'],
  moreTime: ['officer', 'manager'],
  paper: ['officer'],
  letters: ['officer', 'manager'],
} as const

/** Pages of those who score and translate, in every language. */
export const assessPaths = {
  home: '/assess',
  interests: '/assess/interests',
  bid: (reference: string) => `/assess/${reference}`,
  translation: (reference: string) => `/assess/${reference}/translation`,
}

export const assessAccess = ['assessor', 'translator'] as const
