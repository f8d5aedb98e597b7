import type postgres from 'postgres'
import type { Json } from '~/forms'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { plantBid } from './testing-bid.server'

export type PlantedGroup = { organisation: string; part: string; position: number; name: string; viewer: Viewer }
export type PlantedJoint = Awaited<ReturnType<typeof plantBid>> & { groups: PlantedGroup[] }

/**
 * A draft bid of several groups, straight in the tables: `groups[0]` is the lead's own part, then one part of each name,
 * held by an owner called 'Owner of NAME'.
 */
export async function plantJoint(owner: postgres.Sql, names: readonly string[] = ['Second group', 'Third group'], at: Parameters<typeof plantBid>[1] = {}): Promise<PlantedJoint> {
  const bid = await plantBid(owner, at)
  await owner`update pot set max_partners = 8 where id = ${bid.pot}`
  const groups: PlantedGroup[] = []
  for (const [index, name] of ['Sample group', ...names].entries()) {
    const organisation = index === 0 ? bid.organisation : newId()
    if (index > 0) await owner`insert into organisation (id, name, legal_form) values (${organisation}, ${name}, 'unincorporated')`
    const viewer = index === 0 ? bid.viewer : await plantMember(owner, organisation, 'owner', `Owner of ${name}`)
    const part = newId()
    await owner`insert into part (id, stage_id, application_id, organisation_id, role, position)
      values (${part}, ${bid.stage}, ${bid.application}, ${organisation}, 'partner', ${index + 1})`
    groups.push({ organisation, part, position: index + 1, name, viewer })
  }
  return { ...bid, groups }
}

/** Puts a person of her own into a group. */
export async function plantMember(
  owner: postgres.Sql, organisation: string, role: string, name: string = role,
  { state = 'confirmed', until = null, scope = null }: { state?: string; until?: Date | null; scope?: string | null } = {},
): Promise<Viewer> {
  const personId = newId()
  await owner`insert into person (id, name) values (${personId}, ${name})`
  await owner`insert into membership (id, person_id, organisation_id, role, state, until, scope_application_id)
    values (${newId()}, ${personId}, ${organisation}, ${role}, ${state}, ${until}, ${scope})`
  return { personId, name, language: 'en', staffRoles: [], sessionId: newId() }
}

/** An answer, straight in the tables. */
export async function plantAnswer(owner: postgres.Sql, part: string, question: string, value: Json, by: string | null = null): Promise<void> {
  await owner`insert into answer (id, part_id, question, version, value, language, saved_by, saved_at)
    values (${newId()}, ${part}, ${question}, 1, ${owner.json(value as never)}, 'en', ${by}, portal_now())`
}
