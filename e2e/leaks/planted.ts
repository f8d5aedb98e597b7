import type { World } from '../access/plant'
import { isCode } from './codes'
import { readColumns } from './columns'
import { markWords, type Kept } from './marks'
import { markNumbers, standing } from './marks-numbers'
import { rowOfMarks } from './marks-rows'
import { plantHidden } from './plant-hidden'
import { plantKinds } from './plant-kinds'
import { plantStory, type Story } from './plant-story'
import type { Secret } from './secret'

export type Planted = {
  story: Story
  secrets: Secret[]
  /** Columns without a mark of visibility, tables that took no row of marks, private columns without any secret. */
  gaps: string[]
  tables: number
  columns: number
}

/** What groups and staff said in public before: the sample's entries and what was published through the portal. */
const publicGroups = 'select organisation_id from public_organisation where organisation_id is not null'
const before: Kept = {
  organisation: `id not in (${publicGroups})`,
  publication: `state not in ('published', 'withdrawn') and organisation_id not in (${publicGroups})`,
  profile: `organisation_id not in (${publicGroups})`,
  notice: `state <> 'open'`,
  bid_support: 'not active',
}

/** Plants secrets in every private column, publishes what may be published, and plants what can only follow. */
export async function plantSecrets(world: World): Promise<Planted> {
  const { sql } = world
  const { columns, wrong } = await readColumns(sql)
  const gaps = [...wrong]
  const secrets = await sql.begin(async (tx) => {
    // As the owner, without the triggers that keep what was written once.
    await tx`set local session_replication_role = replica`
    const own = await rowOfMarks(tx, columns)
    gaps.push(...own.refused.map((table) => `no row of marks in ${table}`))
    const words = await markWords(tx, columns, before)
    return [...own.secrets, ...words, ...(await plantKinds(tx, columns, before))]
  })
  secrets.push(...(await plantHidden(world)))
  const story = await plantStory(world)
  secrets.push(...story.secrets)
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    const shown = Object.values(story.awards).map(({ publication }) => `'${publication}'`).join(', ')
    secrets.push(...(await markNumbers(tx, columns, { publication: `id not in (${shown})`, public_award: 'true' })))
    secrets.push(...(await standing(tx, columns)))
  })
  const has = new Set(secrets.map(({ where }) => where))
  const privately = columns.filter((column) => !column.public && column.type !== 'boolean' && column.table !== 'portal_clock')
  // Ids that a public column holds too are no secret: which entry stands for which is public, who asked is not.
  const partly = new Set(columns.filter((column) => column.public).map(({ table }) => table))
  for (const { table, name, type } of privately) {
    // A table that is public in part has no row of marks; its codes and numbers of versions stay as they are.
    const working = type === 'uuid' || (partly.has(table) && isCode(table, name))
    if (!working && !has.has(`${table}.${name}`)) gaps.push(`no secret in ${table}.${name}`)
  }
  return { story, secrets, gaps, tables: new Set(privately.map(({ table }) => table)).size, columns: privately.length }
}
