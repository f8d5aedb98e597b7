import { changeBidFiles, documentsToOffer } from '~/features/documents/index.server'
import { stopAt, usualMost, type CheckContext, type Issue, type Page } from '~/forms'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import type { Upload } from '~/platform/portal'
import type { Bid } from '../bid.server'
import { readBid } from '../queries.server'
import { bidState, countsAt, mayDo } from '../status'

export type PostedFiles = { reference: string; part?: number | null; page: string; form: FormData; uploads: readonly Upload[]; language: Language; at: Date }

/** The question whose "Upload" or "Remove" was pressed, or null: then the page is shown again. */
export function filesPressed(form: FormData): string | null {
  return /^(?:upload|takeOut)\.([A-Za-z0-9]+)/.exec(String(form.get('intent') ?? ''))?.[1] ?? null
}

/**
 * Uploads, takes along and takes out what one page posted, whichever button was pressed: a file that was chosen is
 * sent with "Save and continue", too. Nothing happens where the bid takes no changes; `savePage` says so.
 * @returns what was not taken, as issues of its question
 * @throws NotFound when there is no such bid or page for her, or she may only read
 */
export async function savePageFiles(viewer: { personId: string }, posted: PostedFiles): Promise<Issue[]> {
  const { form, uploads, language } = posted
  const [, left = '', file = ''] = /^takeOut\.([A-Za-z0-9]+)\.([\w-]+)$/.exec(String(form.get('intent') ?? '')) ?? []
  const taken = [...form.keys()].some((name) => name.startsWith('take.'))
  if (uploads.length === 0 && !left && !taken) return []
  const bid = await readBid(viewer, posted.reference, posted.part ?? null)
  const stop = stopAt(bid.form, bid.answers, posted.page)
  if (!stop || bid.role === 'viewer') throw new NotFound('no-such-page')
  if (!mayDo('write', bidState(bid, countsAt(bid, posted.at)), bid.role)) return []
  const issues: Issue[] = []
  for (const question of stop.page.questions) {
    if (question.kind !== 'files') continue
    // A group's papers are not a helper's.
    if (bid.role === 'helper') {
      issues.push({ question: question.id, field: question.id, code: 'notYours' })
      continue
    }
    const { id, max = usualMost } = question
    const change = {
      uploads: uploads.filter(({ field }) => field === id),
      take: form.getAll(`take.${id}`).map(String),
      remove: left === id ? [file] : [],
    }
    if (Object.values(change).every((some) => some.length === 0)) continue
    const place = { applicationId: bid.applicationId, partId: bid.partId, own: bid.part !== null, organisationId: bid.organisationId, question: id, max, language }
    const { refused } = await changeBidFiles(viewer, place, change)
    issues.push(...refused.map(({ name, code }): Issue => ({ question: id, field: id, code, params: { name } })))
  }
  return issues
}

/** What a page with files shows beside the answers: documents of the group to take along. */
export async function filesContext(viewer: { personId: string }, bid: Bid, page: Page): Promise<Pick<CheckContext, 'documents'>> {
  const kinds = page.questions.flatMap((question) => (question.kind === 'files' ? (question.kinds ?? []) : []))
  return kinds.length === 0 ? {} : { documents: await documentsToOffer(viewer, bid.organisationId, kinds) }
}
