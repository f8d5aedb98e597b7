import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '~/i18n/LanguageContext'
import { page, question } from '../../define'
import { countQuestions } from '../../progress'
import { checkQuestion, parseDraft } from '../../parse'
import { codesOf } from '../../testing-codes'
import { everyKind } from '../../testing-form'
import type { CheckContext } from '../../values'
import { QuestionPage } from '../../views'

const papers = question({ id: 'papers', kind: 'files', max: 2, kinds: ['accounts'] })
const sent = { file: '0190d0d5-0000-7000-8000-000000000001', name: 'rules.pdf', bytes: 2_516_582 }
const offered = { id: 'd1', file: '0190d0d5-0000-7000-8000-000000000002', kind: 'accounts', name: 'books.pdf', expiresOn: '2027-03-05', lapse: 'ended' as const }

function shown(files: unknown, context: CheckContext = {}) {
  return renderToStaticMarkup(
    <LanguageProvider language="en"><QuestionPage page={page('papers', [papers])} answers={{ papers: files as never }} context={context} /></LanguageProvider>)
}

test('files are kept as id, name and size, whatever else was stored', () => {
  expect(checkQuestion(papers, [sent, { file: '../x', name: 'x', bytes: 1 }, null, 'x'])).toEqual({ ok: true, value: [sent] })
  expect(codesOf(papers, [])).toEqual(['required'])
  expect(checkQuestion({ ...papers, required: false }, undefined)).toEqual({ ok: true, value: null })
})

test('a file with a virus is no answer', () => {
  expect(codesOf(papers, [sent], { scans: { [sent.file]: 'infected' } })).toEqual(['infected'])
  expect(codesOf(papers, [sent], { scans: { [sent.file]: 'checking' } })).toEqual([])
})

test('no field of the page says which files are there', () => {
  const form = new FormData()
  form.append('version.papers', '3')
  form.append('papers[0].file', sent.file)
  form.append('papers', 'x')
  expect(parseDraft(page('papers', [papers]), form).values).toEqual({})
})

test('files count as one upload', () => {
  expect(countQuestions(everyKind).uploads).toBe(1)
})

test('the page sends files, lists those there are, and offers what the group has', () => {
  const html = shown([sent], { documents: [offered] })
  expect(html).toContain('encType="multipart/form-data"')
  expect(html).toMatch(/<a class="govuk-link" href="\/files\/0190d0d5-0000-7000-8000-000000000001" download=""><bdi>rules\.pdf<\/bdi><\/a> <bdi dir="ltr">\(2\.4 MB\)/)
  expect(html).toContain(`value="takeOut.papers.${sent.file}"`)
  expect(html).toMatch(/type="checkbox"[^>]*name="take\.papers"|name="take\.papers"[^>]*type="checkbox"/)
  expect(html).toContain('<strong>Ended on 5 March 2027</strong>')
  expect(html).toMatch(/id="papers" name="papers" type="file"/)
})

test('a full list has no picker, and what is held back no link', () => {
  const html = shown([sent, { ...sent, file: offered.file }], { documents: [offered], scans: { [sent.file]: 'checking', [offered.file]: 'infected' } })
  expect(html).not.toContain('type="file"')
  expect(html).not.toContain('href="/files/')
  expect(html).toContain('We are checking this file for viruses')
})
