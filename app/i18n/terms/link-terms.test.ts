import { expect, test } from 'vitest'
import { notATerm } from './find-terms'
import { linkTerms } from './link-terms'
import { tagSentence } from './tag-sentences'

const page = (main: string) => `<html><body><nav>Grants</nav><main id="main-content">${main}</main><footer>bids</footer></body></html>`
const inMain = (html: string) => html.slice(html.indexOf('<main id="main-content">') + 24, html.indexOf('</main>'))
const linked = (main: string, language: 'en' | 'pa' | 'ur' | 'pl' = 'en', path = '/funds') => inMain(linkTerms(page(main), { language, path }))
const link = (id: string, word: string, prefix = '') => `<a class="term" href="${prefix}/glossary#${id}">${word}</a>`
const rows = (html: string) => [...html.slice(html.indexOf('<details')).matchAll(/<dt><a class="term" href="[^#]*#(\w+)">/g)].map(([, id]) => id)

test('the first use in running text leads to its meaning, later ones do not', () => {
  expect(linked('<p>Your bid, or all bids.</p><p>A bid.</p>')).toBe(`<p>Your ${link('bid', 'bid')}, or all bids.</p><p>A bid.</p>`)
})

test('the longest term wins, and a phrase in another sense is none', () => {
  expect(linked('<p>A joint bid, then a bid.</p>')).toBe(`<p>A ${link('jointBid', 'joint bid')}, then a ${link('bid', 'bid')}.</p>`)
  expect(linked('<p>All year round our helpers cook.</p>')).toBe('<p>All year round our helpers cook.</p>')
})

test('words are whole', () => {
  expect(linked('<p>Forbid the bidding. A grantee in a roundabout with refugees.</p>')).toBe('<p>Forbid the bidding. A grantee in a roundabout with refugees.</p>')
})

test('headings, links, labels, buttons and whole forms keep their words, which are explained at the end', () => {
  const main = '<h1>Your bid</h1><p><a href="/x">All <b>grants</b></a></p><form><p>A round.</p></form><p>A fund.</p>'
  const made = linked(main)
  expect(made.startsWith(main.replace('fund', link('fund', 'fund')))).toBe(true)
  expect(rows(made)).toEqual(['bid', 'grant', 'round'])
  expect(made).toContain('Words on this page')
})

test('where people answer, nothing leads away', () => {
  const asks = (method: string, control: string) => `<p>A bid.</p><form method="${method}">${control}</form>`
  for (const control of ['<textarea name="idea">My grant</textarea>', '<input name="file" type="file"/>', '<select name="pot"></select>']) {
    const main = asks('post', control)
    expect(linked(main).startsWith(main), control).toBe(true)
    expect(rows(linked(main)), control).toEqual(['bid'])
  }
  expect(linked(asks('post', '<input type="hidden" name="id"/>'))).toContain(link('bid', 'bid'))
  expect(linked(asks('get', '<input name="words" type="text"/>'))).toContain(link('bid', 'bid'))
})

test('a word in a heading and in the text is a link in the text alone', () => {
  expect(linked('<h2>Your bid</h2><p>A bid.</p>')).toBe(`<h2>Your bid</h2><p>A ${link('bid', 'bid')}.</p>`)
})

test('what people typed, names and markup stay as they are', () => {
  const main = '<div dir="auto">Our bid</div><bdi>Grant Street</bdi><p data-grant="bid">&lt;bid2&gt;</p><span class="govuk-visually-hidden">bid</span>'
  expect(linked(main)).toBe(main.replace('bid2', `${link('bid', 'bid')}2`))
})

test('elements without an end do not upset what follows', () => {
  expect(linked('<h2>One<br/>line</h2><p>A<br/>bid</p>')).toBe(`<h2>One<br/>line</h2><p>A<br/>${link('bid', 'bid')}</p>`)
})

test('other languages link their own words under their own address, from right to left too', () => {
  expect(linked('<p>آپ کی درخواستیں</p>', 'ur')).toBe(`<p>آپ کی ${link('bid', 'درخواستیں', '/ur')}</p>`)
  expect(linked('<p>ਤੁਹਾਡੀ ਅਰਜ਼ੀ</p>', 'pa')).toContain(link('bid', 'ਅਰਜ਼ੀ', '/pa'))
  expect(linked('<p>Złóż wniosek.</p>', 'pl')).toContain(link('bid', 'wniosek', '/pl'))
})

test('English inside a page of another language has its English words found', () => {
  expect(linked('<p><span lang="en" dir="ltr">Your bid</span></p>', 'pa')).toContain(link('bid', 'bid', '/pa'))
})

test('the glossary, the desk, sign-in and print copies have no links, and no page keeps a tag', () => {
  for (const path of ['/glossary', '/desk/bids', '/sign-in', '/sign-in/code', '/bids/SCF9-7K3M-2Q/print']) {
    expect(linked(`<p>Your ${notATerm}bid</p>`, 'en', path), path).toBe('<p>Your bid</p>')
  }
})

test('a translation carries the terms of its English', () => {
  const more = tagSentence('Say why.', 'Wniosek mówi, dlaczego.', 'pl')
  expect(linked(`<p>${more}</p>`, 'pl')).toBe('<p>Wniosek mówi, dlaczego.</p>')
  const fewer = tagSentence('The lead group gives the dates.', 'Grupa podaje daty.', 'pl')
  expect(rows(linked(`<p>${fewer}</p>`, 'pl'))).toEqual(['leadPartner'])
  expect(tagSentence('Your bid', 'Twój wniosek', 'pl')).toBe('Twój wniosek')
  expect(tagSentence('Of {{pot}}', 'Z: {{pot}}', 'pl')).toBe('Z: {{pot}}')
})
