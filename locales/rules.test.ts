import { expect, test } from 'vitest'
import * as rules from '../tools/check-locales-rules'
import type { Rule } from '../tools/check-locales-rules'
import type { Translated } from '../tools/locales-files'

function breach(rule: Rule, en: string, translated: string, language: Translated = 'pl', key = 'ui:text') {
  return rule(key, en, translated, language)
}

test('placeholders are the same, in any order', () => {
  expect(breach(rules.samePlaceholders, '{{name}}: {{sum}}', '{{sum}} – {{name}}')).toBeNull()
  expect(breach(rules.samePlaceholders, 'Hello {{name}}', 'Witaj')).toContain('name')
})

test('a plural form may have the number where English has a figure', () => {
  expect(breach(rules.samePlaceholders, '1 day', '{{count}} ਦਿਨ', 'pa', 'ui:days_one')).toBeNull()
  expect(breach(rules.sameDigits, '1 day', '{{count}} ਦਿਨ', 'pa', 'ui:days_one')).toBeNull()
  expect(breach(rules.sameDigits, '2 of {{count}} days', '{{count}} ਦਿਨ', 'pa', 'ui:days_one')).toContain('2')
})

test('each plural form shows the number that English shows, and `one` does in Punjabi', () => {
  expect(breach(rules.pluralShowsCount, '1 day', 'ਦਿਨ', 'pa', 'ui:days_one')).toContain('count')
  expect(breach(rules.pluralShowsCount, '1 day', 'ایک دن', 'ur', 'ui:days_one')).toBeNull()
  expect(breach(rules.pluralShowsCount, '{{count}} days', 'dni', 'pl', 'ui:days_few')).toContain('few')
})

test('tags are the same, isolation left out', () => {
  expect(breach(rules.sameTags, '<b>Now</b>', '<b>ਹੁਣ</b> <bdi lang="en">(pot)</bdi>', 'pa')).toBeNull()
  expect(breach(rules.sameTags, '<b>Now</b>', 'Teraz')).toContain('b')
})

test('digits are the same, hours in the 24-hour clock', () => {
  expect(breach(rules.sameDigits, 'By 4:30pm on day 2', 'Dzień 2, godzina 16:30')).toBeNull()
  expect(breach(rules.sameDigits, 'At 9am', 'O 09:00')).toBeNull()
  expect(breach(rules.sameDigits, 'Up to £10,000', 'Do £1,000')).toContain('1,000')
})

test('addresses are the same', () => {
  expect(breach(rules.sameUrls, 'See https://a.org/b.', 'Zobacz https://a.org/b')).toBeNull()
  expect(breach(rules.sameUrls, 'Write to a@b.org', 'Napisz do c@b.org')).toContain('c@b.org')
})

test('placeholders stand apart, and none is a percentage', () => {
  expect(breach(rules.placeholdersApart, '', '{{a}} {{b}}')).toBeNull()
  expect(breach(rules.placeholdersApart, '', '{{a}}{{b}}')).not.toBeNull()
  expect(breach(rules.noPercentPlaceholder, '', '{{share}}')).toBeNull()
  expect(breach(rules.noPercentPlaceholder, '', '{{share}}%')).not.toBeNull()
})

test('three words of English are not a translation, one word may be', () => {
  expect(breach(rules.notEnglish, 'Save and continue', 'Save and continue')).not.toBeNull()
  expect(breach(rules.notEnglish, 'Menu', 'Menu')).toBeNull()
})

test('text is composed and in Western digits', () => {
  expect(breach(rules.composed, '', 'ż')).toBeNull()
  expect(breach(rules.composed, '', 'z\u0307')).not.toBeNull()
  expect(breach(rules.westernDigits, '', '۱۲', 'ur')).not.toBeNull()
  expect(breach(rules.westernDigits, '', '12', 'ur')).toBeNull()
})

test('Urdu has its own letters and no marks of direction', () => {
  expect(breach(rules.urduLetters, '', 'کیا یہ', 'ur')).toBeNull()
  expect(breach(rules.urduLetters, '', 'علي', 'ur')).toContain('ی')
  expect(breach(rules.noHiddenMarks, '', '\u200Fکیا', 'ur')).not.toBeNull()
  expect(breach(rules.noHiddenMarks, '', 'کیا', 'ur')).toBeNull()
})

test('spaces are single and inside', () => {
  expect(breach(rules.singleSpaces, '', 'jeden dwa')).toBeNull()
  expect(breach(rules.singleSpaces, '', 'jeden  dwa')).not.toBeNull()
  expect(breach(rules.singleSpaces, '', 'jeden ')).not.toBeNull()
})

test('length is measured without English in brackets, and only for 26 characters or more', () => {
  expect(breach(rules.fairLength, 'Enter the name of your group', 'Wpisz')).toContain('length')
  expect(breach(rules.fairLength, 'Enter the name', 'W')).toBeNull()
  expect(breach(rules.fairLength, 'Enter the name of your group', 'ਨਾਮ ਲਿਖੋ ਸੰਸਥਾ (governing document of the group, as the bank knows it)', 'pa')).toBeNull()
})

test('question marks match, each language with its own', () => {
  expect(breach(rules.questionMarks, 'Ready?', 'تیار؟', 'ur')).toBeNull()
  expect(breach(rules.questionMarks, 'Ready?', 'تیار?', 'ur')).not.toBeNull()
  expect(breach(rules.questionMarks, 'Ready?', 'Gotowe')).not.toBeNull()
})

test('Polish has no gender of the reader', () => {
  expect(breach(rules.noGender, '', 'Zapisano odpowiedź (patrz niżej)')).toBeNull()
  expect(breach(rules.noGender, '', 'Zrobiłeś(-aś) to')).not.toBeNull()
  expect(breach(rules.noGender, '', 'Zgłosiłem(-am) wynik')).not.toBeNull()
  expect(breach(rules.noGender, '', 'Zapisałeś odpowiedź')).not.toBeNull()
})
