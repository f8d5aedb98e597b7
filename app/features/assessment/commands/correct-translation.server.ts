import { and, eq, gte, sql } from 'drizzle-orm'
import type { Errand } from '~/features/applications'
import { errandMattersIn, keepErrand } from '~/features/applications/index.server'
import { as, personActor, record, schema } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { translationIn } from '../queries/translation.server'
import { checkLines, correctionsOf, readLines, sameLines, toEnglishLines, type LineErrors, type TypedLines } from '../translation'

const { applicationEvent, translation } = schema

export type Corrected =
  | { ok: true }
  /** `notDeclared`: an officer who types it for its person has not said that she has no interest. */
  | { ok: false; code: 'notDeclared'; typed: TypedLines }
  /** `changed`: someone else of the group saved first. `late`: it stands, agreed or not corrected in time. Words: `bids:translation.<code>`. */
  | { ok: false; code: 'changed' | 'late' | 'notYours'; typed: TypedLines }
  | { ok: false; code: 'errors'; errors: LineErrors; typed: TypedLines }

/**
 * The group corrects the English of its bid, and agrees to it or looks again later. After it is agreed, by the group or
 * by time, nobody changes it. With an errand, an officer types what the person of a paper bid wrote or said.
 * @throws NotFound when there is no English for her to read
 */
export function correctTranslation(viewer: Viewer, reference: string, form: FormData, { agree, errand }: { agree: boolean; errand?: Errand }): Promise<Corrected> {
  return as(personActor(viewer), async (tx) => {
    const matters = errand ? await errandMattersIn(tx, reference) : null
    if (matters && !matters.declared) return { ok: false, code: 'notDeclared', typed: {} }
    const found = await translationIn(tx, reference)
    if (!found || found.english.state === 'draft') throw new NotFound('no-such-bid')
    const { english, toTranslate, applicationId, organisationId } = found
    const typed = readLines(form, toTranslate)
    const [mine] = await tx.execute<{ on: boolean; writes: boolean }>(
      sql`select actor_on_application(${applicationId}) as on, actor_writes_application(${applicationId}) as writes`)
    if (!mine?.on && !matters) throw new NotFound('no-such-bid')
    if (!mine?.writes && !matters) return { ok: false, code: 'notYours', typed }
    if (english.state === 'agreed' || found.status !== 'submitted') return { ok: false, code: 'late', typed }
    const errors = checkLines(typed, { complete: true })
    if (Object.keys(errors).length > 0) return { ok: false, code: 'errors', errors, typed }
    const corrections = correctionsOf(english.lines, toEnglishLines(toTranslate, typed))
    const changes = !sameLines(corrections, english.corrections)
    const [saved] = await tx.update(translation)
      .set({
        corrections, version: sql`${translation.version} + 1`, ...(changes && { correctedBy: matters?.personId ?? viewer.personId }),
        ...(agree && { state: 'agreed' as const, agreedAt: sql`portal_now()` }),
      })
      .where(and(eq(translation.id, english.id), eq(translation.state, 'offered'), eq(translation.version, Number(form.get('version')) || 0), gte(translation.answerBy, sql`portal_now()`)))
      .returning({ id: translation.id })
    if (!saved) {
      const [standing] = await tx.select({ open: sql<boolean>`${translation.state} = 'offered' and ${translation.answerBy} >= portal_now()` })
        .from(translation).where(eq(translation.id, english.id))
      return { ok: false, code: standing?.open ? 'changed' : 'late', typed }
    }
    const subject = { subjectKind: 'translation', subjectId: saved.id, organisationId }
    if (matters && errand) await keepErrand(tx, viewer, matters, 'correction', errand)
    if (changes) {
      await tx.insert(applicationEvent).values({ applicationId, kind: 'corrected', personId: viewer.personId })
      await record(tx, { action: 'translation.corrected', ...subject })
    }
    if (agree) await record(tx, { action: 'translation.agreed', ...subject, detail: { by: 'group' } })
    return { ok: true }
  })
}
