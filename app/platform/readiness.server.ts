import { withDeadline } from './deadlines'

type Check = () => Promise<unknown>
const checks = new Map<string, Check>()
let closing = false

/** Adds a part that must work before this process may get requests: 'database', 'migrations', 'storage'. */
export function addReadinessCheck(name: string, check: Check): void {
  checks.set(name, check)
}

/** From now on the process says it is not ready, so that a balancer looks elsewhere. */
export function startClosing(): void {
  closing = true
}

export function isClosing(): boolean {
  return closing
}

/** Runs every check, 2 s each at most. `parts` has 'ok' or 'failed' by name. */
export async function readiness(): Promise<{ ready: boolean; parts: Record<string, 'ok' | 'failed'> }> {
  const results = await Promise.all([...checks].map(async ([name, check]) => {
    const fine = await withDeadline(check(), 2_000).then(() => true, () => false)
    return [name, fine ? 'ok' : 'failed'] as const
  }))
  return { ready: !closing && results.every(([, state]) => state === 'ok'), parts: Object.fromEntries(results) }
}
