import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { LanguageProvider } from '~/i18n/LanguageContext'
import { directionOf, languages, type Language } from '~/i18n/languages'
import { Checkboxes, DateInput, ErrorSummary, LanguageSwitcher, Pagination, Radios, Textarea, TextInput } from '.'
import { specimen } from './specimen'

const validator = new HtmlValidate(new FileSystemConfigLoader())

function render(element: ReactNode, language: Language = 'en'): string {
  return renderToStaticMarkup(<LanguageProvider language={language}>{element}</LanguageProvider>)
}

function page(content: string, language: Language): string {
  const start = `<!DOCTYPE html><html lang="${language}" dir="${directionOf(language)}"><head><title>Parts</title></head><body>`
  return `${start}<main id="main-content"><h1>Parts</h1><form id="answers" method="post">${content}<button type="submit">Go on</button></form></main></body></html>`
}

for (const { code } of languages) {
  test.each(Object.entries(specimen))(`is sound HTML in ${code}: %s`, async (name, element) => {
    const html = render(element, code).replaceAll(/href="#[^"]*"/g, 'href="#main-content"')
    const note = html.includes('"email-note"') && name !== 'EmailNote' ? '<p id="email-note">Note</p>' : ''
    const whole = page(html + note, code)
    const source = name === 'Panel' ? whole.replace('<h1>Parts</h1>', '') : whole
    const report = await validator.validateString(source, 'part.html')
    const messages = report.results.flatMap((result) => result.messages.map((one) => `${one.ruleId}: ${one.message}`))
    expect(messages).toEqual([])
  })
}

test('gives the first choice the id of the field', () => {
  const items = [{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }]
  expect(render(<Radios id="way" name="way" label="Which?" items={items} />)).toMatch(/id="way"[^>]*value="a".*id="way-2"[^>]*value="b"/)
  expect(render(<Checkboxes id="way" name="way" label="Which?" items={items} />)).toContain('id="way" name="way" type="checkbox"')
  expect(render(<DateInput id="day" name="day" label="When?" />)).toContain('id="day" name="day.day"')
})

test('describes a control by its note, hint, error and limit, in that order', () => {
  const html = render(<Textarea id="x" name="x" label="X" hint="H" error="E" describedBy="note" words={{ max: 5 }} />)
  expect(html).toContain('aria-describedby="note x-hint x-error x-words"')
  expect(html).toContain('<span class="govuk-visually-hidden">Error:</span> E')
})

test('never uses required, and never hides a conditional answer', () => {
  const all = Object.values(specimen).map((element) => render(element)).join('')
  expect(all).not.toMatch(/\srequired|hidden=""|--hidden/)
})

test('gives free text its own direction and codes the left-to-right one', () => {
  expect(render(<TextInput id="a" name="a" label="A" />)).toContain('dir="auto"')
  expect(render(<TextInput id="a" name="a" label="A" inputMode="numeric" />)).toContain('dir="ltr"')
  expect(render(<TextInput id="a" name="a" label="A" type="email" />)).toContain('dir="ltr"')
})

test('shows mistakes in a summary that takes the focus, and nothing when there are none', () => {
  expect(render(<ErrorSummary errors={[]} />)).toBe('')
  expect(render(<ErrorSummary errors={[{ href: '#a', text: 'A' }]} />)).toMatch(/id="error-summary" tabindex="-1" autofocus/)
})

test('switches language by links or by buttons of a form, each in its own language', () => {
  const links = render(<LanguageSwitcher hrefs={{ en: '/a', ur: '/ur/a' }} />)
  expect(links).toContain('href="/ur/a" rel="alternate" lang="ur" hrefLang="ur" dir="rtl">اردو</a>')
  expect(links).not.toContain('Polski')
  expect(render(<LanguageSwitcher formId="f" />, 'pl')).toContain('form="f" name="switchLanguage" value="ur" lang="ur" dir="rtl"')
})

test('leaves gaps in a long row of pages', () => {
  const html = render(<Pagination page={5} pages={9} hrefFor={(page) => `?page=${page}`} />)
  expect([...html.matchAll(/>(\d|⋯)</g)].map((match) => match[1])).toEqual(['1', '⋯', '4', '5', '6', '⋯', '9'])
})
