import { and, asc, eq, isNull } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { questionsOf } from '~/forms'
import type { Language } from '~/i18n/languages'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { bidState } from '../../status'
import { readCommentKey, readInCommon, readInParts, type Commented } from '../readable'
import type { Group } from './groups.server'
import { ownGroups, readJointIn, type JointBid } from './joint-bid.server'

const { application, bidComment, part, person } = schema

export type Comment = {
  id: string
  /** The group's name as the reader may know it. */
  group: string
  /** Who wrote it, where that is one of the reader's own group. */
  by: string | null
  mine: boolean
  at: Date
  language: Language
  words: string
}

export type Comments = Commented & {
  bid: JointBid
  /** Of the part that is commented on; null for the common part. */
  group: Group | null
  comments: Comment[]
  mayWrite: boolean
}

/** The question that a key names, if the groups of this bid read it of each other. @throws NotFound */
export function commentedIn(bid: JointBid, key: string): Commented & { group: Group | null } {
  const at = readCommentKey(key)
  const group = bid.groups.find(({ position, state }) => position === at?.position && state === 'active') ?? null
  const asked = at && (at.position === null
    ? questionsOf(bid.form).some(({ id }) => id === at.question) && readInCommon(at.question, bid)
    : group !== null && bid.kind !== 'expression' && readInParts.includes(at.question))
  if (!at || !asked) throw new NotFound('no-such-question')
  return { ...at, group: at.position === null ? null : group }
}

/** Comments end with the bid: once it is decided, or taken back, nobody adds one. */
export function mayComment(bid: JointBid): boolean {
  const state = bidState(bid, now())
  return state !== 'decided' && state !== 'withdrawn' && ownGroups(bid).some(({ role }) => role !== null && role !== 'viewer')
}

async function readRows(tx: Tx, reference: string, key: string) {
  return tx
    .select({
      id: bidComment.id, personId: bidComment.personId, by: person.name, at: bidComment.createdAt,
      language: bidComment.language, words: bidComment.words, partId: part.id,
    })
    .from(bidComment)
    .innerJoin(application, eq(application.id, bidComment.applicationId))
    .innerJoin(part, and(eq(part.applicationId, application.id), eq(part.organisationId, bidComment.organisationId), eq(part.role, 'partner')))
    .leftJoin(person, eq(person.id, bidComment.personId))
    .where(and(eq(application.reference, reference), eq(bidComment.question, key), isNull(bidComment.removedAt)))
    .orderBy(asc(bidComment.createdAt), asc(bidComment.id))
}

/** What the groups of a bid said to each other about one question. @throws NotFound for whoever is in none of them */
export function readComments(viewer: { personId: string }, reference: string, key: string): Promise<Comments> {
  return as(personActor(viewer), async (tx) => {
    const [bid, rows] = await Promise.all([readJointIn(tx, reference), readRows(tx, reference, key)])
    const groups = new Map(bid.groups.map((group) => [group.partId, group]))
    const comments = rows.flatMap(({ partId, personId, by, ...row }): Comment[] => {
      const group = groups.get(partId)
      if (!group) return []
      return [{ ...row, group: group.name, by: group.own ? by : null, mine: personId === viewer.personId }]
    })
    return { bid, ...commentedIn(bid, key), comments, mayWrite: mayComment(bid) }
  })
}
