import { formatDate, formatDateTime, formatMoney, localePath, translator, type Language } from '~/i18n'
import { isTemplate, templates, type Part } from './templates'

export type Line = { kind: 'sentence' | Exclude<Part, string>['as']; text: string }

/** A message in words: for a mail and for reading in the portal. `path` has no language in front. */
export type Rendered = { subject: string; lines: Line[]; action: { label: string; path: string } | null }

export type Written = { template: string; params: Record<string, string | number> }

/**
 * @throws Error when the template is not known or a value it needs is missing: half a message is never shown.
 */
export function render({ template, params }: Written, language: Language): Rendered {
  if (!isTemplate(template)) throw new Error(`no message template '${template}'`)
  const t = translator(language)
  const parts: readonly Part[] = templates[template].body
  return {
    subject: t(`messages:${template}.subject`),
    lines: parts.map((part) =>
      typeof part === 'string'
        ? { kind: 'sentence', text: t(`messages:${template}.body.${part}`) }
        : { kind: part.as, text: shown(part.as, valueOf(params, part.value, template), language) }),
    action: typeof params.path === 'string' ? { label: t(`messages:${template}.action`), path: params.path } : null,
  }
}

function valueOf(params: Written['params'], name: string, template: string): string | number {
  const value = params[name]
  if (value === undefined) throw new Error(`message '${template}' needs '${name}'`)
  return value
}

function shown(as: Line['kind'], value: string | number, language: Language): string {
  if (as === 'moment') return formatDateTime(new Date(value), language)
  if (as === 'day') return formatDate(new Date(`${value}T12:00:00Z`), language)
  if (as === 'money') return formatMoney(Number(value))
  return String(value)
}

/** The subject alone, for lists. */
export function subjectOf(template: string, language: Language): string {
  return isTemplate(template) ? translator(language)(`messages:${template}.subject`) : template
}

/**
 * The text of a mail: one paragraph a line, each Latin value and the link on a line of its own, so that nothing
 * runs the wrong way in a right-to-left text.
 *
 * @param origin APP_ORIGIN: links come from nowhere else
 */
export function plainText(rendered: Rendered, { name, language, origin }: { name: string; language: Language; origin: string }): string {
  const t = translator(language)
  const greeting = name ? [t('messages:mail.greeting', { name })] : []
  const action = rendered.action
    ? [`${rendered.action.label}\n${origin}${localePath(language, rendered.action.path)}`]
    : []
  const paragraphs = [...greeting, ...rendered.lines.map((line) => line.text), ...action, `${t('messages:mail.ending')}\n${t('service:name')}`]
  return `${paragraphs.join('\n\n')}\n`
}
