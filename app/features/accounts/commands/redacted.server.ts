import { sql, type SQL } from 'drizzle-orm'
import { schema } from '~db/index.server'
import { languages } from '~/i18n/languages'
import { translator } from '~/i18n/translator'

/** What stands in place of an answer that was taken out, in the words of each language. */
function removedShown(): string {
  return JSON.stringify(Object.fromEntries(languages.map(({ code }) => [code, [{ text: translator(code)('account:removed') }]])))
}

/**
 * A frozen bid without the answers to `question`, or without any answer: question, task and labels stay, and so does
 * `snapshot_hash`, which proves what was sent to whoever still has it.
 */
export function redactedSnapshot(question: string | null): SQL {
  const { snapshot } = schema.submission
  return sql`jsonb_set(${snapshot}, '{answers}', coalesce((
    select jsonb_agg(case when ${question}::text is null or a.item ->> 'question' = ${question}::text
        then a.item || jsonb_build_object('value', null, 'shown', ${removedShown()}::jsonb) else a.item end order by a.place)
      from jsonb_array_elements(${snapshot} -> 'answers') with ordinality a(item, place)), '[]'))`
}
