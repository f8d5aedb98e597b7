import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { pdfOf, testStorage } from '~/features/documents/files.testing.server'
import { addDocument } from '~/features/documents/index.server'
import { pagesOf } from '~/forms'
import { formOf } from '~/features/funds'
import { now } from '~/platform/clock.server'
import type { Upload } from '~/platform/portal'
import { filesContext, readBid, savePage, savePageFiles } from './index.server'

const { owner } = testDatabase()
let place: ReturnType<typeof testStorage>
beforeAll(() => void (place = testStorage()))
afterAll(() => place.close())

/** A full bid that is being written, at its first page with files. */
async function fullBid() {
  const bid = await plantBid(owner())
  const form = formOf({ formId: 'full', formVersion: 1 })
  await owner()`update stage set kind = 'full', form_id = 'full', form_version = ${form.version} where id = ${bid.stage}`
  const page = pagesOf(form).find(({ when, questions }) => !when && questions.some(({ kind }) => kind === 'files'))!
  const question = page.questions.find(({ kind }) => kind === 'files')!
  const other = page.questions.find(({ kind }) => kind !== 'files')
  const post = async (fields: [string, string][], uploads: Upload[] = []) => {
    const posted = new FormData()
    for (const [name, value] of fields) posted.append(name, value)
    const common = { reference: bid.reference, page: page.id, form: posted, language: 'en' as const, at: now() }
    const refused = await savePageFiles(bid.viewer, { ...common, uploads })
    return { refused, ...(await savePage(bid.viewer, common)) }
  }
  return { bid, page, question, other, post }
}

test('what a page sends with any button is in the bid, and so is what was typed beside it', async () => {
  const { question, post } = await fullBid()
  const version: [string, string] = [`version.${question.id}`, '0']
  const first = await post([version, ['intent', 'continue']], [place.upload(question.id, 'a.pdf', pdfOf('a')), place.upload('nothing', 'b.pdf', pdfOf('b'))])
  expect(first.refused).toEqual([])
  expect(first.answers[question.id]).toMatchObject([{ name: 'a.pdf' }])
  // Autosave, from a page made before, takes nothing away.
  expect((await post([version])).answers[question.id]).toMatchObject([{ name: 'a.pdf' }])
  const [file] = first.answers[question.id] as { file: string }[]
  const out = await post([version, ['intent', `takeOut.${question.id}.${file!.file}`]])
  expect(out.answers[question.id]).toEqual([])
})

test('says what it did not take, by name, at its question', async () => {
  const { question, post } = await fullBid()
  const { refused, answers } = await post([['intent', `upload.${question.id}`]], [place.upload(question.id, 'page.pdf', '<html>'), place.upload(question.id, 'c.pdf', pdfOf('c'))])
  expect(refused).toEqual([{ question: question.id, field: question.id, code: 'ending', params: { name: 'page.pdf' } }])
  expect(answers[question.id]).toMatchObject([{ name: 'c.pdf' }])
})

test('offers what the group has, and takes it along', async () => {
  const { bid, page, question, post } = await fullBid()
  if (question.kind !== 'files') throw new Error('no files')
  const kind = question.kinds?.[0]
  await addDocument(bid.viewer, bid.organisation, { kind: kind as 'accounts', expiresOn: '2020-01-01' }, place.upload('file', 'kept.pdf', pdfOf('kept')))
  const offered = await filesContext(bid.viewer, await readBid(bid.viewer, bid.reference), page)
  expect(offered.documents).toMatchObject([{ kind, name: 'kept.pdf', lapse: 'ended' }])
  const { answers } = await post([[`take.${question.id}`, offered.documents![0]!.id]])
  expect(answers[question.id]).toMatchObject([{ name: 'kept.pdf' }])
})

test('a file with a virus is no answer, and says so when the bid is read', async () => {
  const { question, post } = await fullBid()
  await post([['intent', 'continue']], [place.upload(question.id, 'a.pdf', pdfOf('a'))])
  await owner()`update file set scan = 'infected'`
  const { issues } = await post([[`version.${question.id}`, '1']])
  expect(issues).toMatchObject([{ question: question.id, code: 'infected' }])
  await owner()`update file set scan = 'notChecked'`
})

test('a bid that was sent takes no files', async () => {
  const { bid, question, post } = await fullBid()
  await owner()`update stage set status = 'submitted' where id = ${bid.stage}`
  const { result, answers } = await post([['intent', 'continue']], [place.upload(question.id, 'a.pdf', pdfOf('a'))])
  expect([result.state, answers[question.id]]).toEqual(['locked', undefined])
})
