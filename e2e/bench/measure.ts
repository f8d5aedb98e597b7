import { Agent } from 'node:http'
import { ask, type Ask } from '~e2e/load/http'
import { processorSeconds } from '~e2e/load/processes'

export type Target = { name: string; port: number; pid: number; origin: string }
export type Work = {
  name: string
  /** What every answer must be. */
  status: number
  /** How many requests are on their way at once, and how many there are in a round. */
  lanes: number
  count: number
  request: (target: Target) => Omit<Ask, 'port' | 'origin' | 'agent'>
}
export type Measured = { work: string; target: string; cpuMs: number; perSecond: number; bytes: number }

/** Runs all works on all targets in turn, round after round, in an order that turns too. @throws Error for a wrong answer */
export async function measure(targets: Target[], works: Work[], rounds: number): Promise<Measured[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const found: Measured[] = []
  // The first two rounds compile code and prepare statements.
  for (let round = -2; round < rounds; round += 1) {
    for (const work of works) {
      for (let turn = 0; turn < targets.length; turn += 1) {
        const target = targets[(turn + round + targets.length * 2) % targets.length]
        if (!target) continue
        const one = await runOnce(target, work, agent)
        if (round >= 0) found.push(one)
      }
    }
  }
  agent.destroy()
  return found
}

async function runOnce(target: Target, work: Work, agent: Agent): Promise<Measured> {
  const { port, origin, pid } = target
  let left = work.count
  let bytes = 0
  const before = processorSeconds(pid)
  const start = performance.now()
  const lanes = Array.from({ length: work.lanes }, async () => {
    while (left > 0) {
      left -= 1
      const request = work.request(target)
      const reply = await ask({ ...request, port, origin, agent, headers: { 'accept-encoding': 'br', ...request.headers } })
      if (reply.status !== work.status) throw new Error(`${target.name} answered ${reply.status} for ${work.name}: ${reply.body.slice(0, 300)}`)
      bytes = Number(reply.headers['content-length'] ?? reply.body.length)
    }
  })
  await Promise.all(lanes)
  const seconds = (performance.now() - start) / 1_000
  const cpuMs = ((processorSeconds(pid) - before) * 1_000) / work.count
  return { work: work.name, target: target.name, cpuMs, perSecond: work.count / seconds, bytes }
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
