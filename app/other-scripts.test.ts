import { expect, test } from 'vitest'
import { withOtherScripts } from './other-scripts'

const page = (main: string) => `<html><head><title>Bid</title></head><body><a lang="ur">اردو</a><main>${main}</main></body></html>`
const sheet = '<link rel="stylesheet" href="/assets/scripts.css"/>'
const made = (html: string, path: string, language: 'en' | 'ur' | 'pa' = 'en') =>
  withOtherScripts(html, { path, language, faces: '/assets/scripts.css' })

test('a desk page gets the faces of other scripts only where its own text has some', () => {
  expect(made(page('<p>ہماری ٹیم</p>'), '/desk/letters/1')).toContain(`${sheet}</head>`)
  expect(made(page('<textarea>ਸਾਡਾ ਸਮੂਹ</textarea>'), '/assess/SCF9-7K3M-2Q/translation')).toContain(sheet)
  expect(made(page('<p>Zajęcia</p>'), '/desk/letters/1')).not.toContain(sheet)
})

test('the language of the page itself needs no more, another one does', () => {
  expect(made(page('<p>ہماری ٹیم</p>'), '/assess', 'ur')).not.toContain(sheet)
  expect(made(page('<p>ਸਾਡਾ ਸਮੂਹ</p>'), '/assess', 'ur')).toContain(sheet)
})

test('pages for everyone stay as light as they are', () => {
  expect(made(page('<p>ہماری ٹیم</p>'), '/awards')).not.toContain(sheet)
  expect(made(page('<p>ہماری ٹیم</p>'), '/desks')).not.toContain(sheet)
  expect(withOtherScripts(page('<p>ہماری</p>'), { path: '/desk', language: 'en', faces: null })).not.toContain('stylesheet')
})
