import { z } from 'zod'
import { keptSecret } from './try-it-secret.server.ts'

const onOff = z.enum(['on', 'off'])
const portNumber = z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.number().min(0).max(65_535))
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ })

/** Every setting: how it is checked, what it must be, an example. Names are those of the environment. */
const settings = {
  NODE_ENV: [z.enum(['development', 'production', 'test']).default('production'), 'development, production or test', 'production'],
  PORT: [portNumber.default(3000), 'a port number from 0 to 65535', '3000'],
  HOST: [z.string().regex(/^[\w.:-]+$/).default('127.0.0.1'), 'an address to listen on', '127.0.0.1'],
  DATA_DIR: [z.string().min(1).default('.data'), 'a folder', '/var/lib/portal'],
  APP_ORIGIN: [z.url({ protocol: /^https?$/ }).refine(isOrigin).optional(), 'https://, a host and nothing after it', 'https://grants.example.org'],
  DATABASE_URL: [databaseUrl.optional(), 'the address of a PostgreSQL database', 'postgres://portal:password@db.example.org:5432/portal'],
  MIGRATION_DATABASE_URL: [databaseUrl.optional(), 'the address of the same database for its owner', 'postgres://owner:password@db.example.org:5432/portal'],
  SMTP_URL: [z.url({ protocol: /^smtps?$/ }).optional(), 'the address of a mail server', 'smtps://user:password@mail.example.org:465'],
  MAIL_FROM: [z.string().regex(/^([^<>@\r\n]+<)?[^<>@\s]+@[^<>@\s]+>?$/).optional(), 'an e-mail address, with or without a name', 'Grants team <grants@example.org>'],
  SECRET_KEY: [z.string().min(32).optional(), 'at least 32 random characters', 'what `openssl rand -hex 32` prints'],
  WORKER: [onOff.default('on'), 'on or off', 'on'],
  METRICS_PORT: [portNumber.optional(), 'a port number from 0 to 65535', '9090'],
  LOG_LEVEL: [z.enum(logLevels).default('info'), `one of ${logLevels.join(', ')}`, 'info'],
  STORAGE: [z.enum(['disk', 's3']).default('disk'), 'disk or s3', 'disk'],
  S3_ENDPOINT: [z.url({ protocol: /^https?$/ }).optional(), 'the address of the storage', 'https://s3.eu-west-2.amazonaws.com'],
  S3_REGION: [z.string().min(1).optional(), 'a region', 'eu-west-2'],
  S3_BUCKET: [z.string().min(3).optional(), 'the name of a bucket', 'portal-files'],
  S3_ACCESS_KEY_ID: [z.string().min(1).optional(), 'a key of the storage', 'AKIAEXAMPLE'],
  S3_SECRET_ACCESS_KEY: [z.string().min(1).optional(), 'the secret of that key', 'what the storage gave you'],
  CLAMD: [z.string().regex(/^(?:[\w.-]+:\d{1,5}|\/\S+)$/).optional(), 'host and port, or the socket, of a virus scanner (clamd)', '127.0.0.1:3310'],
  FUNDER_FILE: [z.string().min(1).optional(), 'a JSON file about another funder', '/etc/portal/funder.json'],
  TRUST_PROXY: [z.string().regex(/^\d$/).transform(Number).default(0), 'how many proxies stand in front, 0 to 9', '1'],
} satisfies Record<string, [z.ZodType, string, string]>

type Name = keyof typeof settings

/** Every name the portal reads from its environment; deploy/README.md explains each. */
export const settingNames = Object.keys(settings)

type Values = { [K in Name]: z.output<(typeof settings)[K][0]> }

/** The environment, checked. See deploy/README.md for what each setting means. */
export type Env = Omit<Values, 'APP_ORIGIN' | 'SECRET_KEY'> & {
  /** What every link and the check of posts are built from; no slash at the end. */
  APP_ORIGIN: string
  SECRET_KEY: string
  /** Sample people and content, captured e-mails, a database of its own (product.md 11). */
  tryIt: boolean
}

export type EnvResult = { ok: true; env: Env } | { ok: false; lines: string[] }

/**
 * Checks the settings. Try-it mode takes no DATABASE_URL, a loopback HOST and a loopback
 * APP_ORIGIN; everything else has to be configured in full, so that no forgotten setting opens
 * the doors of try-it mode to the world.
 *
 * @param source `process.env`; an empty value counts as not set.
 * @param secret makes the secret of try-it mode, kept in the data folder.
 * @returns one line for each wrong setting: its name, what it must be, an example.
 */
export function readEnv(source: Record<string, string | undefined>, secret = keptSecret): EnvResult {
  const lines: string[] = []
  const read = Object.entries(settings).map(([name, [schema, must, example]]) => {
    const result = schema.safeParse(source[name] === '' ? undefined : source[name])
    if (!result.success) lines.push(line(name, `must be ${must}`, example))
    return [name, result.data]
  })
  if (lines.length > 0) return { ok: false, lines }

  const values = Object.fromEntries(read) as Values
  const origin = (values.APP_ORIGIN ?? `http://localhost:${values.PORT}`).replace(/\/$/, '')
  const tryIt = !values.DATABASE_URL && isLoopback(values.HOST) && isLoopback(new URL(origin).hostname)
  const needed: Name[] = tryIt ? [] : ['DATABASE_URL', 'APP_ORIGIN', 'SMTP_URL', 'MAIL_FROM', 'SECRET_KEY']
  if (values.STORAGE === 's3') needed.push('S3_ENDPOINT', 'S3_REGION', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY')
  for (const name of needed) {
    if (values[name] === undefined) lines.push(line(name, `is not set and must be ${settings[name][1]}`, settings[name][2]))
  }
  if (!origin.startsWith('https:') && !isLoopback(new URL(origin).hostname)) {
    lines.push(line('APP_ORIGIN', 'must begin with https://', settings.APP_ORIGIN[2]))
  }
  if (lines.length > 0) return { ok: false, lines }
  return { ok: true, env: { ...values, APP_ORIGIN: origin, SECRET_KEY: values.SECRET_KEY ?? secret(values.DATA_DIR), tryIt } }
}

let known: Env | undefined

/** The settings of this process, read once. Ends the process with code 1 and the lines when they are wrong. */
export function env(): Env {
  if (known) return known
  const result = readEnv(process.env)
  if (!result.ok) {
    process.stderr.write(`The portal did not start.\n${result.lines.join('\n')}\n`)
    process.exit(1)
  }
  return (known = result.env)
}

/** Whether a host name or address is this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

function isOrigin(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { pathname, search, hash, username } = new URL(url)
  return pathname === '/' && !search && !hash && !username
}

function line(name: string, wrong: string, example: string): string {
  return `${name} ${wrong}. Example: ${name}=${example}`
}
