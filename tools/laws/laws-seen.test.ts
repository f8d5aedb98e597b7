import { expect, test } from 'vitest'
import { wrongImport } from './imports'
import { knowsRequest, serverOnlyImport, touchesTables } from './server-only'
import { sourceOf } from './source'
import { fundWordsIn, literalText, otherClocks, shortcuts } from './words'

const importing = (file: string, from: string, typeOnly = false) => wrongImport({ file }, from, typeOnly)

test('imports upward are found, imports downward let through', () => {
  expect(importing('app/ui/Button/Button.tsx', '~/forms')).toBe('ui does not import forms')
  expect(importing('app/forms/define.ts', '~/features/funds')).toBe('forms does not import features')
  expect(importing('app/features/funds/index.ts', '../applications')).toContain('comes after')
  expect(importing('app/features/applications/index.ts', '~/features/funds')).toBeNull()
  expect(importing('app/features/applications/index.ts', '~/features/funds/status')).toContain('entered through')
  expect(importing('app/routes/public/home.tsx', '~db/index.server')).toBe('routes does not import db')
  expect(importing('app/routes/public/home.tsx', '~/features/funds/index.server')).toBeNull()
  expect(importing('app/routes/public/home.tsx', '~/features/funds/components/FundCard')).toBeNull()
  expect(importing('app/routes/applicant/people.tsx', '~/features/applications/joint/components/GiveForm')).toBeNull()
  expect(importing('app/routes/public/home.tsx', '~/features/funds/status')).toContain('entered through')
})

test('nobody imports tests, seeds, try-it pages and the starter', () => {
  expect(importing('app/features/funds/index.ts', '~db/seed/people')).toBe('nobody imports this')
  expect(importing('app/routes/public/home.tsx', '../dev/clock')).toBe('nobody imports this')
  expect(importing('app/forms/define.test.ts', '~db/testing.server')).toBeNull()
})

test('platform may name the type of a language, and nothing else of ours', () => {
  expect(importing('app/platform/mail.server.ts', '~/i18n/languages', true)).toBeNull()
  expect(importing('app/platform/mail.server.ts', '~/i18n/translator')).toBe('platform does not import i18n')
})

test('the database outside server files is found, its types are not', () => {
  expect(serverOnlyImport(sourceOf('app/features/funds/fund.ts', "import { as } from '~db/index.server'"))).toBe('~db/index.server')
  expect(serverOnlyImport(sourceOf('app/features/funds/fund.ts', "import type { Tx } from '~db/index.server'"))).toBeNull()
  expect(serverOnlyImport(sourceOf('app/ui/choices.ts', "import { readFileSync } from 'node:fs'"))).toBe('node:fs')
})

test('tables and requests are found where they do not belong', () => {
  const tables = "import { schema } from '~db/index.server'"
  expect(touchesTables(sourceOf('app/features/funds/rounds.server.ts', tables))).not.toBeNull()
  expect(touchesTables(sourceOf('app/features/funds/queries.server.ts', tables))).toBeNull()
  expect(knowsRequest(sourceOf('app/features/funds/x.ts', 'export function x(request: Request) {}'))).toBe(true)
})

test('English in components is found, the desk left out', () => {
  const page = 'export const x = () => <p title="More about it">Two words</p>'
  expect(literalText(sourceOf('app/routes/public/x.tsx', page))).toEqual(['More about it', 'Two words'])
  expect(literalText(sourceOf('app/routes/staff/x.tsx', page))).toEqual([])
  expect(literalText(sourceOf('app/ui/x.tsx', "export const x = () => <p>{t('a:b')}</p>"))).toEqual([])
})

test('words of a funder are found in the engine, rounding is not', () => {
  expect(fundWordsIn(sourceOf('app/forms/x.ts', 'const grantSize = Math.round(1)'))).toEqual(['grant'])
})

test('other clocks are found', () => {
  const text = 'const a = Date.now(); const b = new Date(); const c = new Date(1); const d = sql`select now(), portal_now()`'
  expect(otherClocks(sourceOf('app/x.ts', text))).toEqual(['Date.now', 'new Date()', 'select now(), portal_now()'])
})

test('shortcuts are found', () => {
  expect(shortcuts(sourceOf('app/x.ts', `const a: any = 1 // ${'TO'}DO: later`))).toHaveLength(2)
})
