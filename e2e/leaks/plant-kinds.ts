import type postgres from 'postgres'
import type { Column } from './columns'
import { kinds } from './kinds'
import type { Kept } from './marks'
import type { Secret } from './secret'

/**
 * Plants each kind in a row that is used and not meant to be public, behind what stands there: in text behind it, in a
 * list as one more, in an object under a key of its own.
 * @throws Error for a kind whose table or column is not there
 */
export async function plantKinds(sql: postgres.TransactionSql, columns: readonly Column[], kept: Kept): Promise<Secret[]> {
  for (const [kind, where, value] of kinds) {
    const [table = '', name = ''] = where.split('.')
    const column = columns.find((one) => one.table === table && one.name === name)
    if (!column || column.public) throw new Error(`${kind}: there is no private column ${where}`)
    const rows = kept[where] ?? kept[table] ?? 'true'
    const { count } = await sql.unsafe(`update "${table}" set "${name}" = ${behind(column)} where ctid = (select ctid from "${table}" where ${rows} limit 1)`, [value])
    if (count !== 1) throw new Error(`${kind}: there is no row to plant it in: ${where}`)
  }
  return kinds.map(([kind, where, value]) => ({ kind, where, value }))
}

function behind({ name, type }: Column): string {
  if (type === 'jsonb') {
    return `case jsonb_typeof("${name}") when 'array' then "${name}" || jsonb_build_array($1::text)
      when 'object' then "${name}" || jsonb_build_object('planted' || left(md5($1::text), 6), $1::text) else to_jsonb($1::text) end`
  }
  if (type === 'ARRAY') return `"${name}" || $1::text`
  return `concat_ws(' ', "${name}", $1::text)`
}
