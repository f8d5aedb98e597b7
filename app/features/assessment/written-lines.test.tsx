import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '~/i18n'
import { BidAsSent, type SentSnapshot } from './components/BidAsSent'
import { markWritten, writtenIn, writtenOf } from './written-lines'

const frozen = { formId: 'light', formVersion: 1 }

test('only sentences of the group are marked: no names of groups, places, numbers or choices', () => {
  const marked = (question: string, value: unknown, ...texts: string[]) =>
    markWritten(frozen, { question, value }, texts.map((text) => ({ text }))).map(({ written }) => written ?? false)
  expect(marked('need', 'Dzieci się boją.', 'Dzieci się boją.')).toEqual([true])
  expect(marked('project', { name: 'Boks', summary: 'Zajęcia\r\nco piątek.' }, 'Boks', 'Zajęcia co piątek.')).toEqual([true, true])
  expect(marked('groupAddress', { line1: '1 Sample Street', town: 'Leeds' }, '1 Sample Street', 'Leeds')).toEqual([false, false])
  expect(marked('people', { who: ['children'], howMany: '20' }, 'Dzieci', '20')).toEqual([false, false])
  expect(marked('budget', [{ what: 'Sala', pence: '600' }], 'Sala: £600')).toEqual([true])
  expect(marked('gone', 'x', 'x')).toEqual([false])
})

test('a pot’s own question that was taken away later is still read as it was sent', () => {
  const extra = { id: 'extraWhy', kind: 'longText', required: true, words: { max: 50 }, removed: true, wording: { label: { en: { text: 'Why?', status: 'reviewed', hash: '' } } } }
  expect(writtenOf({ ...frozen, extras: [extra] }, { question: 'extraWhy', value: 'Bo tak.' })).toEqual(['Bo tak.'])
})

test('the desk says what has no English yet of sentences alone, and names no wrong language', () => {
  const snapshot: SentSnapshot = {
    language: 'pl', taskTitles: {},
    answers: [
      { question: 'project', task: 'a', writtenIn: 'pl', label: { pl: 'Co?', en: 'What?' },
        shown: { pl: [{ about: 'Nazwa', text: 'Boks' }, { about: 'Opis', text: 'Zajęcia.', written: true }], en: [{ about: 'Name', text: 'Boks' }, { about: 'Text', text: 'Zajęcia.', written: true }] } },
      { question: 'districts', task: 'a', writtenIn: 'pl', label: { pl: 'Gdzie?', en: 'Where?' }, shown: { pl: [{ text: 'Leeds' }], en: [{ text: 'Leeds' }] } },
    ],
  }
  const html = renderToStaticMarkup(<LanguageProvider language="en"><BidAsSent snapshot={snapshot} /></LanguageProvider>)
  expect(html.match(/no English yet/g)).toHaveLength(1)
  expect(html.match(/Zajęcia\./g)).toHaveLength(1)
  expect(html).toMatch(/<p[^>]* lang="pl"[^>]*>(?:(?!<\/p>).)*Zajęcia\./)
  expect(html).not.toMatch(/lang="(pl|en)"[^>]*>Leeds/)
})

test('a year before a cost, and the sum after it, are ours; cells of a table are the group’s where they are text', () => {
  const cost = [{ id: '1', category: 'other', what: 'Sala', pence: '600', year: 1 }]
  const texts = writtenOf({ formId: 'full', formVersion: 1 }, { question: 'budget', value: cost })
  expect(writtenIn('Rok 1 · Sala: £600', texts)).toEqual({ before: 'Rok 1 · ', text: 'Sala', after: ': £600' })
  expect(writtenIn('Inne: £600', texts)).toBeNull()
  const step = [{ id: '1', what: 'Pierwsze zajęcia', when: { day: '1', month: '9', year: '2027' }, who: '' }]
  expect(writtenOf({ formId: 'full', formVersion: 1 }, { question: 'milestones', value: step })).toEqual(['Pierwsze zajęcia'])
})
