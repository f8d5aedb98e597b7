import { monitorEventLoopDelay } from 'node:perf_hooks'
import { withDeadline } from './deadlines'

/** One number of a measure; labels hold only what is fixed in the code: classes, queue names. Never a person, path or id. */
export type Sample = { labels?: Record<string, string>; value: number }
type Kind = 'gauge' | 'counter'
type Measure = { kind: Kind; help: string; read: () => Promise<Sample[]> }

/** Upper ends of the histogram's steps, in seconds: the budgets of pages and saves, and the deadlines. */
const steps = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
/** What the database must say for a measure; one that takes longer is left out this time. */
const readMs = 2_000

const measures = new Map<string, Measure>()
const requests = new Map<string, number>()
const durations = { counts: steps.map(() => 0), all: 0, seconds: 0 }
const loop = monitorEventLoopDelay({ resolution: 20 })

/** Adds a measure by its full name, such as 'portal_outbox_unsent'. A name added again replaces the one before. */
export function addMeasure(name: string, kind: Kind, help: string, read: () => Promise<Sample[]>): void {
  measures.set(name, { kind, help, read })
}

/** Counts an answered request. `milliseconds` from its first byte to its last. */
export function countRequest(status: number, milliseconds: number): void {
  const group = `${Math.floor(status / 100)}xx`
  requests.set(group, (requests.get(group) ?? 0) + 1)
  const seconds = milliseconds / 1_000
  const step = steps.findIndex((end) => seconds <= end)
  if (step >= 0) durations.counts[step] = (durations.counts[step] ?? 0) + 1
  durations.all += 1
  durations.seconds += seconds
}

/** From now on the delay of the event loop is measured too. */
export function watchProcess(): void {
  loop.enable()
  addMeasure('process_cpu_seconds_total', 'counter', 'Processor time used.', async () => {
    const { user, system } = process.cpuUsage()
    return [{ value: (user + system) / 1e6 }]
  })
  addMeasure('process_resident_memory_bytes', 'gauge', 'Memory in use.', async () => [{ value: process.memoryUsage.rss() }])
  addMeasure('process_uptime_seconds', 'gauge', 'Seconds since the start.', async () => [{ value: process.uptime() }])
  addMeasure('nodejs_eventloop_lag_p99_seconds', 'gauge', 'How late the process comes to its work, since the last look.', async () => {
    const late = loop.percentile(99) / 1e9
    loop.reset()
    return [{ value: late }]
  })
}

/** Everything measured, as Prometheus reads it. What cannot be read now is left out, and counted in the last line. */
export async function metricsText(): Promise<string> {
  let failed = 0
  const read = await Promise.all([...measures].map(async ([name, { kind, help, read: ask }]) => {
    try {
      return block(name, kind, help, (await withDeadline(ask(), readMs)).map((sample) => line(name, sample)))
    } catch {
      failed += 1
      return ''
    }
  }))
  const byClass = [...requests].toSorted().map(([group, value]) => line('portal_requests_total', { labels: { class: group }, value }))
  return [
    ...read.filter(Boolean),
    block('portal_requests_total', 'counter', 'Requests answered, by class of status.', byClass),
    block('portal_request_seconds', 'histogram', 'Time from a request to the end of its answer.', histogram()),
    block('portal_measures_failed', 'gauge', 'Measures that could not be read just now.', [line('portal_measures_failed', { value: failed })]),
  ].join('')
}

function histogram(): string[] {
  let below = 0
  const lines = steps.map((end, at) => {
    below += durations.counts[at] ?? 0
    return line('portal_request_seconds_bucket', { labels: { le: String(end) }, value: below })
  })
  return [
    ...lines,
    line('portal_request_seconds_bucket', { labels: { le: '+Inf' }, value: durations.all }),
    line('portal_request_seconds_sum', { value: durations.seconds }),
    line('portal_request_seconds_count', { value: durations.all }),
  ]
}

function block(name: string, kind: string, help: string, lines: string[]): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${lines.map((one) => `${one}\n`).join('')}`
}

function line(name: string, { labels = {}, value }: Sample): string {
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${text.replace(/[\\"\n]/g, '_')}"`)
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`
}
