import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { features, wrongImport } from './laws/imports'
import { knowsRequest, serverOnlyImport, touchesTables } from './laws/server-only'
import { filesNamed, isTest, linesOf, root, sources } from './laws/source'
import { fundWordsIn, literalText, otherClocks, shortcuts } from './laws/words'

const ours = sources()

function report(problem: (source: (typeof ours)[number]) => readonly string[] | string | boolean | null): string[] {
  return ours.flatMap((source) => {
    const found = problem(source)
    if (found === true) return [source.file]
    return (typeof found === 'string' ? [found] : found || []).map((what) => `${source.file}: ${what}`)
  })
}

const folderNames = (path: string) =>
  existsSync(`${root}/${path}`) ? readdirSync(`${root}/${path}`, { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name) : []

function mostLines(file: string): number {
  if (/^app\/features\/.*README\.md$/.test(file)) return 30
  return file.startsWith('app/decisions/') ? 50 : 120
}

test('law 1: folders are named for who and what', () => {
  const vague = filesNamed(/./).filter((file) => /(^|[/.])(utils?|helpers?|common|lib|misc|shared)([/.]|$)/i.test(file))
  expect(vague).toEqual([])
  expect(folderNames('app/features').filter((name) => !features.includes(name))).toEqual([])
  const audiences = ['public', 'account', 'applicant', 'grantholder', 'staff', 'machine', 'dev']
  expect(folderNames('app/routes').filter((name) => !audiences.includes(name))).toEqual([])
  const floors = ['decisions', 'routes', 'features', 'forms', 'ui', 'enhance', 'i18n', 'platform', 'styles']
  expect(folderNames('app').filter((name) => !floors.includes(name))).toEqual([])
})

test('law 2: imports point down, and features are entered through their door', () => {
  expect(
    report((source) =>
      source.imports.flatMap(({ from, typeOnly }) => {
        const wrong = wrongImport(source, from, typeOnly)
        return wrong ? [`${from}: ${wrong}`] : []
      }),
    ),
  ).toEqual([])
})

test('law 3: only *.server files import the database, Node and server packages', () => {
  expect(report(serverOnlyImport)).toEqual([])
})

test('law 3: only queries, commands, access, sessions and jobs touch tables', () => {
  expect(report(touchesTables)).toEqual([])
})

test('law 3: only routes, the entry and the web front know Request', () => {
  expect(report(knowsRequest)).toEqual([])
})

test.skipIf(!existsSync(`${root}/build/client`))('law 3: nothing of the server is in what browsers load', () => {
  const scripts = readdirSync(`${root}/build/client`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  const leaking = scripts.filter((file) => /drizzle|portal_now|portal_app|pg-boss|['"`]node:/.test(readFileSync(`${root}/build/client/${file}`, 'utf8')))
  expect(leaking).toEqual([])
})

test('law 4: sentences stand in locales, not in components', () => {
  expect(report(literalText)).toEqual([])
})

test('law 5: the question engine knows no fund', () => {
  expect(report(fundWordsIn)).toEqual([])
})

test('law 6: every route exists and declares who may use it', () => {
  const listed = [...readFileSync(`${root}/app/routes.ts`, 'utf8').matchAll(/'(routes\/[^']+\.tsx?)'/g)].map((found) => `app/${found[1]}`)
  expect(listed.filter((file) => !existsSync(`${root}/${file}`))).toEqual([])
  const silent = listed.filter((file) => {
    const text = ours.find((source) => source.file === file)?.text ?? ''
    return !/export const handle\b/.test(text) || !/\baccess\s*:/.test(text)
  })
  expect(silent).toEqual([])
  const pages = ours.filter(({ file, text }) => file.startsWith('app/routes/') && !isTest(file) && /export const handle\b/.test(text))
  expect(pages.map((source) => source.file).filter((file) => !listed.includes(file))).toEqual([])
})

test('law 7: one clock in the code and one in the database', () => {
  const clocks = ['app/platform/clock.server.ts', 'db/schema/clock.server.ts']
  expect(report((source) => (clocks.includes(source.file) ? [] : otherClocks(source)))).toEqual([])
  const migrations = readdirSync(`${root}/db/migrations`).filter((file) => file.endsWith('.sql'))
  const reading = migrations.filter((file) =>
    /(?<![\w])now\(\)|current_timestamp|clock_timestamp\(\)/i.test(readFileSync(`${root}/db/migrations/${file}`, 'utf8').replace(/--.*$/gm, '')),
  )
  expect(reading.length, reading.join(', ')).toBeLessThanOrEqual(1)
})

test('readable: files are short, at most 300 lines and most under 220', () => {
  const lengths = ours.map((source) => source.lines).toSorted((one, other) => one - other)
  expect(ours.filter((source) => source.lines > 300).map((source) => `${source.file}: ${source.lines}`)).toEqual([])
  expect(ours.filter((source) => source.lines > 220).length).toBeLessThanOrEqual(ours.length / 20)
  process.stdout.write(`${lengths.length} files, median ${lengths[Math.floor(lengths.length / 2)]} lines, longest ${lengths.at(-1)}\n`)
})

test('readable: READMEs have at most 120 lines, those of features 30, decision records 50', () => {
  const readmes = filesNamed(/(^|\/)README\.md$|^app\/words\.md$|^app\/decisions\/.*\.md$/)
  expect(readmes.filter((file) => linesOf(file) > mostLines(file))).toEqual([])
  expect(existsSync(`${root}/README.md`) ? linesOf('README.md') : 0).toBeLessThanOrEqual(120)
})

test('readable: things are in kebab-case, components in PascalCase', () => {
  const odd = ours.map((source) => source.file).filter((file) => {
    const [folder = '', name = ''] = file.split('/').slice(-2)
    // A kind of question is a folder named by its id, and so is its test.
    if (file.startsWith('app/forms/fields/') && name.startsWith(`${folder}.test.`)) return false
    return !/^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/.test(name) && !/^[A-Z][A-Za-z0-9]*(\.[a-z]+)*\.tsx$/.test(name)
  })
  expect(odd).toEqual([])
})

test('readable: no `any`, no check switched off, no work put off', () => {
  expect(report(shortcuts)).toEqual([])
})
