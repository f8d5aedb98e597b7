import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider, translator, type Language } from '~/i18n'
import { Letter, type EnclosedShown } from './components/Letter'

const letter = (language: Language, template = 'outcomeReady') => ({
  template, params: { reference: 'SCF9-ABCD-23', path: '/x' }, name: 'Halina Nowak', address: '4 Sample Road\nLeeds', language, createdAt: '2027-03-05T09:00:00Z',
})
const lost: EnclosedShown = {
  kind: 'outcome', outcome: 'notAwarded', awardedPence: null, conditions: '', feedback: 'A good idea', inEnglish: true,
  scored: { scores: { need: 5, value: 1 }, total: 76, criteria: [{ id: 'need', weight: 60 }, { id: 'value', weight: 40 }] }, reviewUntil: '2027-03-19T23:00:00Z',
}
const page = (language: Language, enclosed: EnclosedShown | null, template?: string) =>
  renderToStaticMarkup(<LanguageProvider language="en"><Letter letter={letter(language, template)} enclosed={enclosed} copy={enclosed?.kind === 'receipt' && 'the copy'} /></LanguageProvider>)

test('an outcome on paper has address, date, reference, scores, sentences, feedback and how to ask for a review', () => {
  const t = translator('pl')
  const html = page('pl', lost)
  for (const part of [t('messages:outcomeReady.subject'), '4 Sample Road', 'Wellington House', 'SCF9-ABCD-23', '5 marca 2027', t('bids:outcome.notAwarded'), t('feedback:sentence.need.5'), t('feedback:sentence.value.1'), 'A good idea', '19 marca 2027']) {
    expect(html, part).toContain(part)
  }
  expect(html).toContain('<article class="letter" lang="pl" dir="ltr">')
  expect(html).toMatch(/lang="en"[^>]*>A good idea/)
  expect(page('ur', lost)).toContain('<article class="letter" lang="ur" dir="rtl">')
})

test('nothing on paper is a link or a code to sign in with', () => {
  for (const [enclosed, template] of [[lost, undefined], [null, 'claimConfirmed'], [null, 'bidWithdrawn']] as const) {
    const params = { ...letter('en', template), params: { reference: 'R', organisation: 'Walkers', path: '/groups' } }
    const html = renderToStaticMarkup(<LanguageProvider language="en"><Letter letter={params} enclosed={enclosed} /></LanguageProvider>)
    expect(html).not.toMatch(/<a |<button|<form/)
  }
})

test('a receipt says when the paper came, with a copy of the bid behind it', () => {
  const snapshot = { formId: 'light', formVersion: 1, organisation: 'Walkers', language: 'en' as const, taskTitles: {}, answers: [] }
  const html = page('en', { kind: 'receipt', sentAt: '2027-03-01T11:40:00Z', snapshot })
  expect(html).toMatch(/1 March 2027.*11:40/)
  expect(html).toContain('<div class="letter__copy">the copy</div>')
})
