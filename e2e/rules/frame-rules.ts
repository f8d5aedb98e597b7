import type { Rule } from './rule'

/** What every page owes its reader: one heading, a title, a language, room on a phone. */
export const frameRules: Rule[] = [
  {
    id: 'one-h1',
    find: (_, { words }) => {
      const headings = [...document.querySelectorAll('h1')]
      if (headings.length !== 1) return [`${headings.length} h1`]
      return words(headings[0]?.textContent) ? [] : ['the h1 is empty']
    },
  },
  {
    id: 'title',
    find: ({ errorPrefix }, { words }) => {
      const title = words(document.title)
      const wrong: string[] = []
      const home = /^\/(pa|ur|pl)?$/.test(location.pathname)
      if (title.split(' – ').filter(Boolean).length < (home ? 1 : 2)) wrong.push(`the title does not name page and service: “${title}”`)
      const mistakes = document.querySelector('.govuk-error-summary') !== null
      const says = title.startsWith(words(errorPrefix))
      if (mistakes !== says) wrong.push(`the title ${says ? 'speaks of an error' : 'does not say that there is an error'}: “${title}”`)
      return wrong
    },
  },
  {
    id: 'lang-dir',
    find: ({ language, dir }) => {
      const { lang, dir: direction } = document.documentElement
      return lang === language && direction === dir ? [] : [`html is ${lang} ${direction}, not ${language} ${dir}`]
    },
  },
  {
    id: 'raw-key',
    find: (_, { texts }) => {
      const key = /\b(ui|service|bids|forms|questions|funds|account|check|home|messages|contact|desk|dev|statements|glossary|areas):[a-z]\w*(\.\w+)+|\{\{|\bundefined\b|\[object /
      const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'value']
      const said = attributes.flatMap((name) => [...document.querySelectorAll(`[${name}]:not([type=hidden])`)].map((one) => one.getAttribute(name) ?? ''))
      return [document.title, ...texts().map(({ text }) => text), ...said].filter((text) => key.test(text)).map((text) => text.slice(0, 80))
    },
  },
  {
    id: 'sideways',
    find: (_, { show }) => {
      const { scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return []
      const wide = [...document.body.querySelectorAll('*')].filter((one) => {
        const { left, right } = one.getBoundingClientRect()
        return right > clientWidth + 1 || left < -1
      })
      return [`${scrollWidth - clientWidth} pixels too wide: ${wide.slice(-2).map(show).join('; ')}`]
    },
  },
  {
    id: 'skip-link',
    find: () => {
      const first = document.body.querySelector<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea')
      const target = first?.getAttribute('href') ?? ''
      return target.startsWith('#') && document.querySelector(target)?.matches('main') ? [] : ['the first stop of the Tab key does not skip to main']
    },
  },
  {
    id: 'help-place',
    find: () => {
      const links = [...document.querySelectorAll('footer a')].map((link) => new URL((link as HTMLAnchorElement).href).pathname.replace(/^\/(pa|ur|pl)(?=\/)/, ''))
      const order = ['/accessibility', '/privacy', '/cookies', '/contact']
      const found = links.filter((path) => order.includes(path))
      return found.join() === order.join() ? [] : [`help is not where it always is: ${links.join(' ')}`]
    },
  },
  {
    id: 'live',
    find: (_, { show }) => {
      const loud = [...document.querySelectorAll('[role=alert], [aria-live=assertive]')].filter((one) => !one.closest('.govuk-error-summary, .govuk-notification-banner'))
      return loud.map((one) => `speaks over the reader: ${show(one)}`)
    },
  },
  {
    id: 'moves-on',
    find: () => (document.querySelector('meta[http-equiv=refresh i]') ? ['the page leaves by itself'] : []),
  },
]
