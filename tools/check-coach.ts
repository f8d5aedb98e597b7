/** `npm run check:coach [-- RULE]`: every judged draft of e2e/coach against the rules; with a rule's id each draft it gets wrong. */
import { rules } from '../app/features/coaching/rules'
import { asDraft, judgedDrafts, type Expected, type Judged } from '../e2e/coach/drafts'
import { count, figures, median, type Tally } from './check-coach-figures'

/** Rules that miss a gate over all drafts, those kept aside among them, and why: each is printed. */
const exceptions: Readonly<Record<string, string>> = {
  partnerNamed: '2026-11-23: names without a word such as trust or club are not told from people and places; it finds 2 of the 5 kept aside',
}

const [only] = process.argv.slice(2)
const say = (line = '') => process.stdout.write(`${line}\n`)

function gate(fine: boolean, name: string, figure: string, limit: string): void {
  if (!fine) process.exitCode = 1
  say(`${fine ? 'ok    ' : 'FAILED'} ${name.padEnd(58)} ${figure.padStart(8)}   ${limit}`)
}

function judge(judged: readonly Judged[]): Map<string, Tally> {
  const tallies = new Map(rules.map(({ id }) => [id, count()]))
  for (const one of judged) {
    const draft = asDraft(one)
    for (const rule of rules) {
      const said: Expected = rule.judge(draft)?.verdict ?? 'silent'
      const expected = one.expected[rule.id] ?? 'silent'
      tallies.get(rule.id)?.add(expected, said)
      if (rule.id === only && said !== expected && !one.kept) say(`${one.id}: expected ${expected}, said ${said} ${JSON.stringify(rule.judge(draft)?.quotes?.map(({ text }) => text) ?? [])}`)
    }
  }
  return tallies
}

export default function checkCoach(): void {
  const all = judgedDrafts()
  const [open, kept] = [all.filter((one) => !one.kept), all.filter((one) => one.kept)]
  const unknown = Object.keys(all[0]?.expected ?? {}).filter((id) => !rules.some((rule) => rule.id === id))
  say(`${all.length} judged drafts, ${kept.length} kept aside; ${rules.length} rules${unknown.length > 0 ? `; no rule yet for ${unknown.join(', ')}` : ''}`)
  say('A hit is a draft of which nearly or needsWork is expected. Exact: the very verdict, silent and strong told apart.')
  say(`\n${'rule'.padEnd(18)} hits misses precision recall exact all: precision recall`)
  const tallies = judge(open)
  const whole = judge(all)
  for (const [id, tally] of tallies) {
    const { hits, misses, precision, recall, exact } = figures([tally])
    // Of a single rule the kept ones are too few to be printed apart: they count in what a rule must reach.
    const every = figures([whole.get(id)!])
    const fine = Math.min(precision, recall, every.precision, every.recall) >= 0.8 && every.hits >= 5 && every.misses >= 5
    // What rules were made by must be right, whatever is excepted.
    const excepted = Math.min(precision, recall) >= 0.8 ? exceptions[id] : undefined
    if (!fine && !excepted) process.exitCode = 1
    const mark = fine ? '' : excepted ? 'EXCEPTED ' : 'FAILED '
    say(`${mark}${id.padEnd(18 - mark.length)} ${String(hits).padStart(4)} ${String(misses).padStart(6)} ${precision.toFixed(2).padStart(9)} ${recall.toFixed(2).padStart(6)} ${exact.toFixed(2).padStart(5)} ${every.precision.toFixed(2).padStart(13)} ${every.recall.toFixed(2).padStart(6)}`)
  }
  say()
  for (const [name, set, least] of [['all but those kept aside', tallies, 0.9], ['kept aside', judge(kept), 0.85], ['all', whole, 0.9]] as const) {
    const { precision, recall, exact } = figures([...set.values()])
    gate(precision >= least, `${name}: precision`, precision.toFixed(3), `at least ${least}`)
    gate(recall >= least, `${name}: recall`, recall.toFixed(3), `at least ${least}`)
    say(`       ${`${name}: the very verdict`.padEnd(58)} ${exact.toFixed(3).padStart(8)}`)
  }
  for (const [id, why] of Object.entries(exceptions)) say(`excepted: ${id}: ${why}`)
  // The least of five: what else runs on the machine is no cost of the rules.
  const times = all.map((one) => Math.min(...Array.from({ length: 5 }, () => timed(one))))
  gate(median(times) < 20, 'median time for a whole bid, reading included', `${median(times).toFixed(2)} ms`, 'under 20 ms')
  gate(rules.length >= 25, 'rules', String(rules.length), 'at least 25')
  if (unknown.length > 0) process.exitCode = 1
}

function timed(one: Judged): number {
  const from = performance.now()
  const draft = asDraft(one)
  for (const rule of rules) rule.judge(draft)
  return performance.now() - from
}
