import { poolState, unsentMessages, waitingJobs } from '~db/index.server'
import { missingSentences } from './i18n/translator'
import { addMeasure } from './platform/metrics.server'

/** What /metrics says about the portal besides its process and requests: connections, jobs, mail, words. */
export function measurePortal(): void {
  addMeasure('portal_database_connections', 'gauge', 'Connections to the database, lent or free.', async () => {
    const { size, lent } = poolState()
    return [{ labels: { state: 'lent' }, value: lent }, { labels: { state: 'free' }, value: size - lent }]
  })
  addMeasure('portal_database_waiting', 'gauge', 'Requests that wait for a connection.', async () => [{ value: poolState().waiting }])
  addMeasure('portal_jobs_waiting', 'gauge', 'Jobs to be done, by queue.', async () =>
    (await waitingJobs()).map(({ queue, jobs }) => ({ labels: { queue }, value: jobs })))
  addMeasure('portal_outbox_unsent', 'gauge', 'Messages that have not left.', async () => [{ value: (await unsentMessages()).count }])
  addMeasure('portal_outbox_oldest_seconds', 'gauge', 'How long the oldest of them has waited.', async () => [{ value: (await unsentMessages()).oldest }])
  addMeasure('portal_missing_sentences', 'gauge', 'Sentences shown in English because their language has none.', async () =>
    [{ value: missingSentences().size }])
}
