import { sql } from 'drizzle-orm'
import { as, personActor, type Tx } from '~db/index.server'
import type { Language } from '~/i18n/languages'
import { newId } from '~/platform/ids.server'
import { standingAnswers } from './queries.server'
import { conflictsOf, type Change, type SaveResult } from './save-result'

export type Save = { partId: string; language: Language; changes: readonly Change[] }

/**
 * Saves what was typed, right or wrong. Each answer is accepted when nobody saved since its page was made;
 * otherwise it is set aside in the history and comes back beside the one that stands.
 *
 * Two waits: everything leaves in one packet, then the commit.
 */
export function saveAnswers(viewer: { personId: string }, save: Save): Promise<SaveResult> {
  return as(personActor(viewer), (tx) => saveIn(tx, viewer.personId, save))
}

/** The same inside a transaction of the caller's. */
export async function saveIn(tx: Tx, personId: string, { partId, language, changes }: Save): Promise<SaveResult> {
  const rows = changes
    .toSorted((a, b) => (a.question < b.question ? -1 : 1)) // one order for all, so that two savers never wait for each other
    .map((change) => ({ ...change, id: newId(), revision: newId() }))
  const write = tx.execute<{ open: boolean; at: string }>(writeStatement(partId, personId, language, JSON.stringify(rows)))
  const [written, standing] = await Promise.all([
    // Called here, and not by Promise.all a moment later: it must leave before the question what stands now.
    write.then((rows) => rows),
    standingAnswers(tx, partId, changes.map((change) => change.question)),
  ])
  const [outcome] = written
  if (!outcome?.open) return { state: 'locked' }
  const conflicts = conflictsOf(changes, standing)
  const versions = Object.fromEntries(standing.map(({ question, version }) => [question, version]))
  return { state: 'saved', savedAt: new Date(outcome.at), versions, conflicts }
}

/**
 * One statement: is the stage open (and kept open until the commit), which answers are new, what goes into the
 * history. An answer is accepted when the version that stands is the one the page was made from.
 */
function writeStatement(partId: string, personId: string, language: Language, rows: string) {
  return sql`
    with stage_open as materialized (
      select s.id from stage s join part p on p.stage_id = s.id
       where p.id = ${partId}::uuid and (s.status = 'draft' or s.changing_since is not null)
         for share of s
    ), typed as (
      select * from jsonb_to_recordset(${rows}::jsonb)
          as t(id uuid, revision uuid, question text, value jsonb, "basedOn" int)
       where exists (select from stage_open)
    ), saved as (
      insert into answer (id, part_id, question, version, value, language, saved_by, saved_at)
      select id, ${partId}::uuid, question, "basedOn" + 1, value, ${language}, ${personId}::uuid, portal_now() from typed
      on conflict (part_id, question) do update
         set version = excluded.version, value = excluded.value, language = excluded.language,
             saved_by = excluded.saved_by, saved_at = excluded.saved_at
       where answer.version = excluded.version - 1 and answer.value <> excluded.value
      returning question, version
    ), kept as (
      insert into answer_revision (id, part_id, question, version, based_on, accepted, value, language, saved_by)
      select t.revision, ${partId}::uuid, t.question, coalesce(s.version, t."basedOn"), t."basedOn", s.version is not null,
             t.value, ${language}, ${personId}::uuid
        from typed t left join saved s on s.question = t.question
       where s.version is not null
          or not exists (select from answer a where a.part_id = ${partId}::uuid and a.question = t.question and a.value = t.value)
      returning 1
    )
    select exists (select from stage_open) as open, portal_now() as at, (select count(*) from kept) as kept`
}
