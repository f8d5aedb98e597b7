import type { Rule } from './rule'

/** Links and buttons say where they lead, in their own words. */
export const linkRules: Rule[] = [
  {
    id: 'links-alike',
    find: (_, { nameOf }) => {
      const seen = new Map<string, string>()
      const wrong: string[] = []
      for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
        const name = nameOf(link)
        const other = seen.get(name)
        if (other !== undefined && other !== link.href) wrong.push(`two links “${name}” lead to different places`)
        seen.set(name, link.href)
      }
      return wrong
    },
  },
  {
    id: 'link-name',
    find: (_, { nameOf, show }) => [...document.querySelectorAll('a[href], button:not([aria-hidden=true])')]
      .filter((one) => !nameOf(one))
      .map((one) => `no name: ${show(one)}`),
  },
  {
    id: 'link-vague',
    find: (_, { nameOf }) => [...document.querySelectorAll('a[href]')]
      .filter((one) => /^(click here|here|more|read more|link|tutaj|więcej|kliknij tutaj|یہاں|ਇੱਥੇ)$/i.test(nameOf(one)))
      .map((one) => `says nothing by itself: ${nameOf(one)}`),
  },
  {
    id: 'new-window',
    find: (_, { show }) => [...document.querySelectorAll('a[target=_blank]')].map((one) => `opens a window: ${show(one)}`),
  },
  {
    id: 'foreign-link',
    find: (_, { show }) => [...document.querySelectorAll<HTMLAnchorElement>('.language-switcher a')]
      .filter((one) => !one.lang || one.lang !== one.hreflang)
      .map((one) => `does not say its language: ${show(one)}`),
  },
  {
    id: 'inline-handler',
    find: (_, { show }) => [...document.querySelectorAll('*')]
      .filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on')))
      .map((one) => `has a handler in the page: ${show(one)}`),
  },
]
