import { sql as raw } from 'drizzle-orm'
import { as, personActor } from '~db/index.server'
import { writes } from './expected/writes'
import { kinds } from './people'
import type { World } from './plant'

class RolledBack extends Error {}

/** Tries every statement of the table as every signed-in person and rolls it back. */
export async function writeSurprises(world: World, chosen = writes): Promise<{ cells: number; surprises: string[] }> {
  const surprises: string[] = []
  let cells = 0
  for (const { what, sql, by } of chosen) {
    for (const kind of kinds) {
      if (kind === 'visitor' || kind === 'ended') continue
      cells += 1
      const did = await changes(world.people[kind]!, filled(sql, world, world.people[kind]!))
      if (did !== by.includes(kind)) surprises.push(`${what} as ${kind}: ${did ? 'done' : 'refused'}, expected the other`)
    }
  }
  return { cells, surprises }
}

function filled(sql: string, { people, bids, group, otherGroup, memberships, message, files, documentToKeep, jointBids, contacts }: World, me: string): string {
  const values: Record<string, string> = {
    me, group, message, contact: contacts.open,
    otherGroup: otherGroup!,
    decision: bids.recorded.decision!,
    otherManager: people.manager === me ? people.memberManager! : people.manager!,
    sentApplication: bids.sent.application,
    draftApplication: bids.draft.application, sentFile: files.sent, groupFile: files.ofGroup, document: documentToKeep,
    sentSubmission: bids.sent.submission!,
    newOfficer: people.newOfficer!, otherAssessor: people.otherAssessor!, lockedAssessor: people.lockedAssessor!,
    draftPart: bids.draft.part,
    leadPart: jointBids.jointDraft.parts.lead, partnerPart: jointBids.jointDraft.parts.partner, asked: jointBids.jointDraft.invitation,
    claim: memberships.claimant, help: memberships.helper,
    editor: people.editor!, owner: people.owner!, translator: people.translator!,
  }
  return sql.replace(/:([a-zA-Z]+)/g, (whole, name: string) => (values[name] ? `'${values[name]}'` : whole))
}

async function changes(personId: string, sql: string): Promise<boolean> {
  let changed = 0
  try {
    await as(personActor({ personId }), async (tx) => {
      changed = (await tx.execute(raw.raw(sql))).count
      throw new RolledBack()
    })
  } catch (error) {
    if (error instanceof RolledBack) return changed > 0
    const code = codeOf(error)
    // Refused by a grant or a policy; anything else is a fault of the statement.
    if (code === '42501') return false
    throw error
  }
  return changed > 0
}

function codeOf(error: unknown): string {
  const inner = error instanceof Error && error.cause ? error.cause : error
  return typeof inner === 'object' && inner && 'code' in inner ? String(inner.code) : ''
}
