import { pino, type LoggerOptions } from 'pino'
import { machineTime } from './clock.server'

/**
 * Structured log on stdout. Only codes, ids, counts and times: never a name, an address, an answer or a token
 * (quality.md, Running: 40 planted values, 0 found). Errors are logged by name, code and stack, not by message,
 * since messages of the database quote values.
 */
export const logOptions = {
  level: process.env.LOG_LEVEL ?? (process.env.VITEST ? 'silent' : 'info'),
  base: undefined,
  timestamp: () => `,"at":"${new Date(machineTime()).toISOString()}"`,
  serializers: { err: describeError },
  hooks: {
    // Without words of our own, pino would write the error's message as the line's.
    logMethod(args, method) {
      const [what, ...words] = args as unknown[] as [unknown, ...string[]]
      const line = what instanceof Error ? { err: what } : what
      method.apply(this, (typeof line === 'string' ? [line, ...words] : [line, words[0] ?? 'event']) as typeof args)
    },
  },
} satisfies LoggerOptions

export const log = pino(logOptions)

type Described = { name: string; code?: string; at?: string[]; cause?: Described }

/** What a log may say about an error: its kind, its code and where it came from. */
export function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    ...(code && { code }),
    at: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  }
}
