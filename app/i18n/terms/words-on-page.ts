import { localePath, type Language } from '../languages'
import { markEnglish } from '../mark-english'
import { pageTranslator } from '../translator'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Terms with their meanings, so that nobody has to leave a page with a form; nothing for no terms. */
export function wordsOnPage(ids: readonly string[], language: Language): string {
  if (ids.length === 0) return ''
  const t = pageTranslator(language)
  const say = (key: string) => t(key).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
  const glossary = localePath(language, '/glossary')
  const rows = ids.map((id) => `<dt><a class="term" href="${glossary}#${id}">${say(`glossary:${id}.name`)}</a></dt><dd>${say(`glossary:${id}.meaning`)}</dd>`)
  return markEnglish(
    `<details class="govuk-details words no-print"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say('service:words')}</span></summary>` +
      `<dl class="govuk-details__text">${rows.join('')}</dl></details>`,
  )
}
