import type { Rule } from './rule'

/** How forms behave: labelled, never stopped by the browser, mistakes told first and where they are. */
export const formRules: Rule[] = [
  {
    id: 'label',
    find: (_, { controls, labelOf, show }) => controls().filter((control) => !labelOf(control)).map((control) => `no label: ${show(control)}`),
  },
  {
    id: 'label-seen',
    find: (_, { controls, visible, show }) =>
      controls()
        .filter((control) => control.labels?.length && ![...control.labels].some(visible))
        .map((control) => `its label is hidden: ${show(control)}`),
  },
  {
    id: 'legend',
    find: (_, { words, show }) =>
      [...document.querySelectorAll('input[type=radio]')]
        .filter((one) => !words(one.closest('fieldset')?.querySelector('legend')?.textContent))
        .map((one) => `a choice without a question: ${show(one)}`),
  },
  {
    id: 'required',
    find: (_, { show }) => [...document.querySelectorAll(':required, [aria-required=true]')].map((one) => `the browser would stop it: ${show(one)}`),
  },
  {
    id: 'novalidate',
    find: (_, { show }) => [...document.querySelectorAll('form:not([novalidate])')].map((one) => `form without novalidate: ${show(one)}`),
  },
  {
    id: 'placeholder',
    find: (_, { show }) => [...document.querySelectorAll('[placeholder]')].map((one) => `placeholder: ${show(one)}`),
  },
  {
    id: 'autocomplete',
    find: (_, { controls, show }) => {
      const wanted: [RegExp, string][] = [
        [/^(address|email)$/i, 'email'], [/phone/i, 'tel'], [/postcode$/i, 'postal-code'], [/\.town$/i, 'address-level2'],
        [/\.line1$/i, 'address-line1'], [/^code$/i, 'one-time-code'],
      ]
      return controls()
        .filter(({ type, form }) => type !== 'radio' && type !== 'checkbox' && form?.method === 'post')
        .filter((control) => {
          const token = wanted.find(([pattern]) => pattern.test(control.name))?.[1]
          return token !== undefined && ![token, `work ${token}`, 'off'].includes(control.autocomplete)
        })
        .map((control) => `autocomplete="${control.autocomplete}": ${show(control)}`)
    },
  },
  {
    id: 'typed-direction',
    find: (_, { controls, show }) =>
      controls()
        .filter(({ type, inputMode }) => ['email', 'tel', 'url'].includes(type) || ['numeric', 'decimal', 'tel'].includes(inputMode))
        .filter((control) => getComputedStyle(control).direction !== 'ltr')
        .map((control) => `addresses and numbers run left to right: ${show(control)}`),
  },
  {
    id: 'error-summary',
    find: (_, { show, words }) => {
      const summary = document.querySelector('.govuk-error-summary')
      const marked = document.querySelectorAll('.govuk-error-message')
      if (!summary) return marked.length > 0 && document.querySelector('form .govuk-error-message') ? ['mistakes are marked, and no summary says so'] : []
      const wrong: string[] = []
      const main = document.querySelector('main')
      const before = [...(main?.querySelectorAll('h1, p, form, input, h2') ?? [])].filter(
        (one) => !summary.contains(one) && summary.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING,
      )
      if (!main?.contains(summary) || before.length > 0) wrong.push('the summary is not first in main')
      if (document.activeElement !== summary) wrong.push(`the focus is on ${document.activeElement ? show(document.activeElement) : 'nothing'}`)
      const links = [...summary.querySelectorAll('a')]
      if (links.length === 0) wrong.push('the summary has no link')
      for (const link of links) {
        const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
        if (!target) wrong.push(`leads nowhere: ${link.hash}`)
        else if (target.matches('input, select, textarea')) {
          const about = words((target.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' '))
          const group = target.closest('fieldset')?.getAttribute('aria-describedby') ?? ''
          const aboutGroup = words(group.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' '))
          if (!`${about} ${aboutGroup}`.includes(words(link.textContent))) wrong.push(`does not say its mistake: ${show(target)}`)
        // A part of the page that takes the focus, where no single control is at fault.
        } else if (!target.matches('a, button, main, form, [tabindex="-1"]')) wrong.push(`reaches no control: ${link.hash}`)
      }
      return wrong
    },
  },
  {
    id: 'ids',
    find: () => {
      const refs = [...document.querySelectorAll('[aria-describedby], [aria-labelledby], [for], [aria-controls]')].flatMap((one) =>
        ['aria-describedby', 'aria-labelledby', 'for', 'aria-controls'].flatMap((name) => (one.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)),
      )
      return refs.filter((id) => !document.getElementById(id)).map((id) => `points at nothing: ${id}`)
    },
  },
]
