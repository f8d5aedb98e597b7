import type { Example, Rule } from '../../rule'
import type { Draft, Line } from '../../draft'

/** Past this, one line for all tells an assessor nothing: £2,000, in pence. */
const most = 200_000

/** The lines asked for; all of them where none is marked so. */
export function linesAsked({ lines }: Draft): Line[] {
  const asked = lines.filter(({ kind }) => kind === 'asked')
  return asked.length > 0 ? asked : [...lines]
}

/**
 * More than £2,000 is not all in one line: nobody can see what it buys. It means the whole budget, not its largest line
 * (criterion "value"; e2e/coach/README.md).
 */
export const oneLine: Rule = {
  id: 'oneLine', criterion: 'value', reads: 'all',
  judge(draft) {
    const lines = linesAsked(draft).filter(({ pence }) => pence !== null && pence > 0)
    const [first] = lines
    if (!first) return null
    const verdict = lines.length === 1 && first.pence! > most ? 'needsWork' : 'strong'
    return { verdict, at: first.at, ...(verdict === 'needsWork' && first.what.trim() !== '' ? { quotes: [{ at: first.at, text: shortened(first.what) }] } : {}) }
  },
}

/** The first twelve words of a line of the budget, as typed. */
export function shortened(what: string): string {
  return /^\s*(?:\S+\s+){0,11}\S+/.exec(what.slice(0, 400))?.[0].trim() ?? ''
}

/** A line of a budget for examples. @param pounds whole pounds */
export function line(what: string, pounds: number, row = 0): Line {
  return { at: { question: 'budget', row }, category: 'other', what, pence: pounds * 100, kind: 'asked' }
}

export const examples: Example[] = [
  { says: 'All in one.', draft: { lines: [line('Programme delivery costs', 9500)] }, expects: 'needsWork' },
  { says: 'All in one, in Urdu.', draft: { lines: [line('کورس کا سارا خرچ', 3600)] }, expects: 'needsWork' },
  { says: 'Reckoned, and still one.', draft: { lines: [line('Trener i boisko, 70 treningów po £65', 4550)] }, expects: 'needsWork' },
  { says: 'One small line.', draft: { lines: [line('Pitch, 20 weeks at £40', 800)] }, expects: 'strong' },
  { says: 'Two lines.', draft: { lines: [line('ਹਾਲ', 1500), line('ਕੋਚ', 1500, 1)] }, expects: 'strong' },
  { says: 'No budget yet.', draft: { lines: [] }, expects: 'silent' },
]
