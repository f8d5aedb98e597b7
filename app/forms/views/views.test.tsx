import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '~/i18n/LanguageContext'
import { directionOf, languages, type Language } from '~/i18n/languages'
import { LanguageSwitcher } from '~/ui'
import { page, pagesOf, questionsOf } from '../define'
import { checkForm, checkPage } from '../parse'
import { progress } from '../progress'
import { everyKind } from '../testing-form'
import type { Answers } from '../values'
import { CheckAnswers, Declaration, QuestionList, QuestionPage, questionFormId, TaskList } from '.'

const validator = new HtmlValidate(new FileSystemConfigLoader())

function render(element: ReactNode, language: Language = 'en'): string {
  return renderToStaticMarkup(<LanguageProvider language={language}>{element}</LanguageProvider>)
}

async function faults(html: string, language: Language): Promise<string[]> {
  const start = `<!DOCTYPE html><html lang="${language}" dir="${directionOf(language)}"><head><title>Parts</title></head>`
  const report = await validator.validateString(`${start}<body><main>${html}</main></body></html>`, 'page.html')
  return report.results.flatMap((result) => result.messages.map((one) => `${one.ruleId}: ${one.message}`))
}

const filled: Answers = {
  groupName: 'Łódź & Leeds <b>', mail: 'a@example.org', phone: '0113 496 0000', summary: 'Football\r\nfor all',
  address: { line1: '1 High Street', line2: '', town: 'Leeds', postcode: 'ls1 2de' },
  numbers: { charity: '1128267-1', company: '' }, districts: ['leeds'], scope: 'local', funded: 'no', people: '۲۰',
  startDate: { day: '5', month: '3', year: '2027' }, sum: '£1,000.50', declaration: ['truth', 'agree'],
  reach: { who: ['young'], howMany: '20', starts: { day: '5', month: '3', year: '2027' }, ends: { day: '6', month: '3', year: '2027' } },
  budget: [{ id: 'r1', category: 'rooms', what: 'Hall', pence: '100', kind: 'asked' }],
}
const wrong: Answers = {
  mail: 'TBC', phone: '1', numbers: { charity: 'TBC', company: 'TBC' }, districts: ['leeds', 'bradford'], sum: 'ten pounds', people: '-1',
  startDate: { day: '31', month: '2', year: '2027' }, budget: [{ id: 'r1', pence: '£1,000.999' }], declaration: [],
  summary: 'word '.repeat(151), reach: { ends: { year: '27' } },
}
const states = Object.entries({ empty: {}, filled, wrong })

for (const { code } of languages) {
  test(`every page is sound HTML in every state: ${code}`, async () => {
    for (const one of pagesOf(everyKind)) {
      for (const [state, answers] of states) {
        const checked = checkPage(one, answers)
        const issues = state === 'wrong' && !checked.ok ? checked.issues : []
        const html = render(<QuestionPage page={one} answers={answers} issues={issues} aside={<p>Help</p>} />, code)
        expect(await faults(html, code), `${one.id} ${state}`).toEqual([])
      }
    }
  })
}

test('lists, states and checks of answers are sound HTML', async () => {
  const issues = checkForm(everyKind, wrong)
  const views = [
    <TaskList key="a" tasks={progress(everyKind, wrong)} pathOf={(id) => `/bid/${id}`} />,
    <CheckAnswers key="b" form={everyKind} answers={wrong} issues={issues.ok ? [] : issues.issues} pathOf={(id) => `/bid/${id}`} />,
    <CheckAnswers key="c" form={everyKind} answers={filled} />,
    <QuestionList key="d" form={everyKind} />,
  ]
  for (const view of views) expect(await faults(`<h1>Bid</h1>${render(view)}`, 'en')).toEqual([])
})

test('every error link reaches a control, which is described by its error', () => {
  const all = page('all', questionsOf(everyKind))
  const checked = checkPage(all, wrong)
  const issues = checked.ok ? [] : checked.issues
  const html = render(<QuestionPage page={all} answers={wrong} issues={issues} />)
  expect(issues.length).toBeGreaterThan(20)
  for (const { field } of issues) {
    expect(html).toMatch(new RegExp(`<(input|textarea|select)[^>]* id="${field}"`))
  }
  for (const [, ids = ''] of html.matchAll(/aria-describedby="([^"]+)"/g)) {
    for (const id of ids.split(' ')) expect(html).toContain(` id="${id}"`)
  }
})

test('a page shows what was typed, with versions, and one heading', () => {
  const [first] = pagesOf(everyKind)
  const html = first && render(<QuestionPage page={first} answers={filled} versions={{ groupName: 7 }} />)
  expect(html).toContain('value="Łódź &amp; Leeds &lt;b&gt;"')
  expect(html).toContain('name="version.groupName" value="7"')
  expect(html?.match(/<h1/g)).toHaveLength(1)
  expect(html).toContain('novalidate=""')
})

test('the first button of a form goes on, whatever comes after it', () => {
  const all = page('all', questionsOf(everyKind))
  const html = render(<QuestionPage page={all} answers={{}} lines={6} />)
  expect(/<button[^>]*>/.exec(html)?.[0]).toContain('value="continue"')
  expect(html).toContain('name="budget[5].pence"')
  expect(html).toContain('name="lines" value="7"')
})

test('the Enter key presses no language of the header', () => {
  const html = render(<LanguageSwitcher formId={questionFormId} />)
  expect(/<button[^>]*>/.exec(html)?.[0]).toMatch(/^(?!.*name=).*form="answers"/)
})

test('answers are shown as a reader writes them, and as typed where they are wrong', () => {
  const html = render(<CheckAnswers form={everyKind} answers={filled} />)
  for (const text of ['£1,000.50', '5 March 2027', 'LS1 2DE', '>20<', '1128267', 'Łódź &amp; Leeds']) expect(html).toContain(text)
  expect(html).not.toContain('href=')
  const typed = render(<CheckAnswers form={everyKind} answers={wrong} />)
  for (const text of ['31 2 2027', 'ten pounds', '£1,000.999']) expect(typed).toContain(text)
})

test('every word of the engine itself has a sentence', () => {
  const all = page('all', questionsOf(everyKind))
  const views = [<QuestionPage key="a" page={all} answers={filled} />, <CheckAnswers key="b" form={everyKind} answers={filled} />, <QuestionList key="c" form={everyKind} />]
  for (const view of views) expect(render(view)).not.toMatch(/forms:[a-z]/)
})

test('the declaration ends in one button that sends', () => {
  const html = render(<Declaration question={{ id: 'terms', kind: 'declaration', statements: ['truth'] }} value={[]} />)
  expect(html.match(/<button/g)).toHaveLength(1)
  expect(html).toContain('name="intent" value="send"')
})
