import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { LanguageProvider, setOwnStrings, translator, useLanguage } from '.'
import { asEnglish, markEnglish } from './mark-english'

afterEach(() => setOwnStrings({}))

function Sample() {
  const { t } = useLanguage()
  return <p title={t('home:lead')}>{t('home:title')} {t('service:title.page', { page: t('home:lead'), service: '<b>' })}</p>
}

const inWelsh = () => markEnglish(renderToStaticMarkup(<LanguageProvider language="cy"><Sample /></LanguageProvider>))

test('a sentence that is read in English says so, and others do not', () => {
  setOwnStrings({ cy: { 'home:title': 'Grantiau' } })
  expect(inWelsh()).toBe(
    `<p title="${translator('en')('home:lead')}">Grantiau <span lang="en" dir="ltr">${translator('en')('home:lead')} – &lt;b&gt;</span></p>`,
  )
})

test('titles, options and fields keep their text alone', () => {
  for (const name of ['title', 'option', 'textarea']) {
    expect(markEnglish(`<${name} lang="cy">${asEnglish('Sign in')}</${name}>`)).toBe(`<${name} lang="cy">Sign in</${name}>`)
  }
})

test('marks without a partner go, wherever somebody typed them', () => {
  expect(markEnglish('<p>a\uE000b</p><p>c\uE001d</p><p>\uE001e\uE000</p>')).toBe('<p>ab</p><p>cd</p><p>e</p>')
  expect(markEnglish(`<p>${asEnglish('x <b>'.replace(/<b>/, '&lt;b&gt;'))}</p>`)).toBe('<p><span lang="en" dir="ltr">x &lt;b&gt;</span></p>')
})

test('mails and documents get the sentence as it is', () => {
  expect(translator('cy')('home:title')).toBe(translator('en')('home:title'))
})
