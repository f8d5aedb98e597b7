/** A sentence (`messages:<template>.body.<key>`), or a value on a line of its own. */
export type Part = string | { value: string; as: 'code' | 'moment' | 'day' | 'money' | 'name' }

export type Template = {
  body: readonly Part[]
  /** Holds a secret: it is mailed and never kept for reading in the portal. */
  mailOnly?: boolean
}

const reference = { value: 'reference', as: 'code' } as const
const organisation = { value: 'organisation', as: 'name' } as const
const fund = { value: 'fund', as: 'name' } as const
const answerBy = { value: 'answerBy', as: 'moment' } as const
const dueBy = { value: 'dueBy', as: 'moment' } as const
const closesAt = { value: 'closesAt', as: 'moment' } as const

/**
 * Every message of the portal. Values are never dropped into a sentence: they stand on a line of their own, which
 * is right in every language and direction. `path`, where there is one, is the one thing to do and comes last;
 * the words of its link are `messages:<template>.action`.
 */
export const templates = {
  signIn: { body: ['code', { value: 'code', as: 'code' }, 'link', 'notYou'], mailOnly: true },
  addressCode: { body: ['code', { value: 'code', as: 'code' }, 'notYou'], mailOnly: true },
  addressAdded: { body: ['added', 'notYou'], mailOnly: true },
  bidReceived: { body: ['received', reference, 'next'] },
  bidWithdrawn: { body: ['withdrawn', reference, 'again'] },
  bidChanging: { body: ['stands', reference, 'send', closesAt] },
  outcomeReady: { body: ['ready', reference] },
  translationOffered: { body: ['english', reference, 'correct', answerBy, 'otherwise'] },
  questionAsked: { body: ['asked', reference, 'reply', answerBy] },
  reviewAnswered: { body: ['answered', reference] },
  closingSoon: { body: ['unsent', fund, 'closes', closesAt] },
  closingSoonChanging: { body: ['changes', reference, 'stands', 'closes', closesAt] },
  moreTimeGiven: { body: ['longer', reference, 'closes', closesAt, 'others'] },
  adjustmentAnswered: { body: ['answered', reference, 'private'] },
  roundExtended: { body: ['longer', fund, 'closes', closesAt] },
  roundClosedEarly: { body: ['closed', fund, 'kept'] },
  organisationClaim: { body: ['claim', organisation, 'check'] },
  claimProved: { body: ['proved', organisation, 'check'] },
  registerCode: { body: ['asked', { value: 'person', as: 'name' }, 'group', organisation, 'code', { value: 'code', as: 'code' }, 'notKnown'], mailOnly: true },
  claimConfirmed: { body: ['confirmed', organisation] },
  invitation: { body: ['invited', organisation, 'answer'], mailOnly: true },
  helperInvited: { body: ['asked', organisation, 'answer'], mailOnly: true },
  helpEnded: { body: ['ended', organisation, 'kept'] },
  readyToCheck: { body: ['ready', reference, 'send', closesAt] },
  roleChanged: { body: ['changed', organisation, 'ask'] },
  documentEnds: { body: ['ends', organisation, 'lastDay', { value: 'ends', as: 'day' }, 'newOne'] },
  fileInfected: { body: ['found', { value: 'name', as: 'name' }, 'gone'] },
  questionAnswered: { body: ['answered', fund, 'read'] },
  questionClosed: { body: ['own', fund, 'call'] },
  workGiven: { body: ['given', 'due', dueBy, 'signIn'] },
  workGivenOpen: { body: ['given', 'signIn'] },
  partnerInvitation: { body: ['invited', organisation, 'look', 'signIn'], mailOnly: true },
  partnerAsked: { body: ['asked', organisation, 'look'] },
  partnerJoined: { body: ['joined', organisation, reference] },
  partnerDeclined: { body: ['declined', organisation, reference] },
  partnerLeft: { body: ['left', organisation, reference, 'look'] },
  partnerRemoved: { body: ['removed', reference, 'text'] },
  leadOffered: { body: ['offered', reference, 'owner'] },
  leadDeclined: { body: ['declined', organisation, reference] },
  leadHandedOver: { body: ['handed', organisation, reference] },
  jointSent: { body: ['sent', reference, 'next'] },
  jointWaits: { body: ['sent', reference, 'sign', answerBy] },
  groupSigned: { body: ['signed', reference] },
  signatureEnded: { body: ['changed', reference, 'again'] },
  signatureTakenBack: { body: ['tookBack', reference, 'stops'] },
  groupAsksOut: { body: ['asks', reference] },
  groupAskedOut: { body: ['asks', reference, 'stands'] },
  groupTakenOut: { body: ['out', reference, 'redo', closesAt] },
  youTakenOut: { body: ['out', reference, 'text'] },
  contactNew: { body: ['wrote', 'read'] },
  contactMessage: { body: ['wrote', 'read'] },
  contactAccepted: { body: ['yes', 'write'] },
  contactDeclined: { body: ['no', 'others'] },
  contactIntroduced: { body: ['introduce', 'read'] },
  introductionMade: { body: ['passed', 'tell'] },
  introductionNotMade: { body: ['not', 'others'] },
  contactEnded: { body: ['ended', 'ask'] },
  contactStopped: { body: ['stopped', { value: 'until', as: 'day' }, 'ask'] },
  profileStillRight: { body: ['ask', organisation, 'read', 'late'] },
  profileStillRightAgain: { body: ['asked', organisation, 'read', 'late'] },
  callBackReceived: { body: ['received', 'phone'] },
} as const satisfies Record<string, Template>

export type TemplateName = keyof typeof templates

type ValueOf<P> = P extends { value: infer V extends string } ? V : never
export type ValuesOf<N extends TemplateName> = Record<ValueOf<(typeof templates)[N]['body'][number]>, string | number>

/** Those with a secret, which no list in the portal shows. */
export const mailOnly: string[] = Object.entries<Template>(templates).filter(([, one]) => one.mailOnly).map(([name]) => name)

export function isTemplate(name: string): name is TemplateName {
  return Object.hasOwn(templates, name)
}

/**
 * The template and its values for `send()`, checked by type: `send(tx, { personId, language, ...words('bidReceived', { reference, path }) })`.
 * Moments are ISO strings, money is pence, `path` has no language in front.
 */
export function words<N extends TemplateName>(template: N, params: ValuesOf<N> & { path?: string }) {
  return { template, params: params as Record<string, string | number> }
}
