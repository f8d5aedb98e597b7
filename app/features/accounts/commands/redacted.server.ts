import { sql, type SQL } from 'drizzle-orm'
import { schema } from '~db/index.server'
import { languages } from '~/i18n/languages'
import { translator } from '~/i18n/translator'

/** What stands in place of an answer that was taken out, in the words of each language. */
function removedShown(): string {
  return JSON.stringify(Object.fromEntries(languages.map(({ code }) => [code, [{ text: translator(code)('account:removed') }]])))
}

/** Frozen answers without those to `question`, or without any. */
export function redactedAnswers(answers: SQL, question: string | null): SQL {
  return sql`coalesce((
    select jsonb_agg(case when ${question}::text is null or a.item ->> 'question' = ${question}::text
        then a.item || jsonb_build_object('value', null, 'shown', ${removedShown()}::jsonb) else a.item end order by a.place)
      from jsonb_array_elements(${answers}) with ordinality a(item, place)), '[]')`
}

/**
 * A frozen bid without the answers to `question`, or without any answer: question, task and labels stay, and so does
 * `snapshot_hash`, which proves what was sent to whoever still has it. Of a joint bid also in the groups' own parts.
 */
export function redactedSnapshot(question: string | null): SQL {
  const { snapshot } = schema.submission
  const common = sql`jsonb_set(${snapshot}, '{answers}', ${redactedAnswers(sql`${snapshot} -> 'answers'`, question)})`
  return sql`case when ${snapshot} ? 'parts' then jsonb_set(${common}, '{parts}', coalesce((
    select jsonb_agg(jsonb_set(p.one, '{answers}', ${redactedAnswers(sql`p.one -> 'answers'`, question)}) order by p.at)
      from jsonb_array_elements(${snapshot} -> 'parts') with ordinality p(one, at)), '[]')) else ${common} end`
}

/** A promise without what was answered to `question`; the hash beside it stays. */
export function redactedPromise(promise: SQL, question: string): SQL {
  const nothing: Record<string, object> = { partWork: { role: '', activities: '' }, share: { lines: [] } }
  return sql`${promise} || ${JSON.stringify(nothing[question] ?? {})}::jsonb`
}
