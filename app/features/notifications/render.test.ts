import { expect, test } from 'vitest'
import { languages } from '~/i18n'
import { plainText, render } from './render'
import { isTemplate, templates, words, type Template, type TemplateName } from './templates'

const params = {
  code: '123456', reference: 'SCF9-7K3M-2Q', organisation: 'Group', person: 'Name', fund: 'Fund', closesAt: '2027-03-05T12:00:00.000Z', path: '/x', until: '2027-03-05',
  answerBy: '2027-03-05T12:00:00.000Z', ends: '2027-03-05', name: 'rules.pdf', dueBy: '2027-03-05T17:00:00.000Z',
}

test('every message has a subject, every sentence and one action, in every language', () => {
  for (const { code } of languages) {
    for (const template of Object.keys(templates)) {
      const message = render({ template, params }, code)
      const all = [message.subject, message.action!.label, ...message.lines.map((line) => line.text)]
      expect(all.filter((text) => text.startsWith('messages:') || text.includes('{{')), `${code} ${template}`).toEqual([])
    }
  }
})

test('values stand on lines of their own and no sentence takes one', () => {
  for (const [name, { body }] of Object.entries<Template>(templates)) {
    const message = render({ template: name, params }, 'en')
    const sentences = message.lines.filter((line) => line.kind === 'sentence').map((line) => line.text)
    expect(sentences).toHaveLength(body.filter((part) => typeof part === 'string').length)
    expect(sentences.join()).not.toMatch(/SCF9|Group|Fund\b|2027/)
  }
})

test('a link starts with the portal’s own origin and the language', () => {
  const message = render(words('bidReceived', { reference: 'SCF9-7K3M-2Q', path: '/bids/SCF9-7K3M-2Q' }), 'pa')
  const text = plainText(message, { name: 'ਹਰਪ੍ਰੀਤ', language: 'pa', origin: 'https://grants.example.org' })
  expect(text.split('\n')).toContain('https://grants.example.org/pa/bids/SCF9-7K3M-2Q')
})

test('a message without a value it needs is not sent half', () => {
  expect(() => render({ template: 'bidReceived' satisfies TemplateName, params: {} }, 'en')).toThrow("needs 'reference'")
  expect(() => render({ template: 'toString', params: {} }, 'en')).toThrow('no message template')
  expect(isTemplate('constructor')).toBe(false)
})

test('every message that a feature sends is known here', () => {
  const sources = import.meta.glob<string>('../**/*.server.ts', { query: '?raw', import: 'default', eager: true })
  const named = Object.entries(sources).flatMap(([file, text]) => [...text.matchAll(/template: '(\w+)'/g)].map((match) => [file, match[1] ?? '']))
  expect(named.length).toBeGreaterThan(4)
  expect(named.filter(([file, name]) => !/\.test\.|\.testing\./.test(file!) && !isTemplate(name!))).toEqual([])
})
