import { readFileSync } from 'node:fs'

/**
 * Settings for one small server beside the portal: no network, no helpers it does not need,
 * times in UTC.
 */
export function settings(testing: boolean): string[] {
  const chosen = {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    max_connections: testing ? 120 : 60,
    shared_buffers: '64MB',
    max_wal_size: '256MB',
    wal_level: 'minimal',
    max_wal_senders: 0,
    io_method: 'sync',
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_min_error_statement: 'panic', // statements hold what people wrote
    ...(testing && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** What the server said last, as one line; '' when it said nothing. */
export function lastLines(logFile: string): string {
  return readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join(' · ')
}
