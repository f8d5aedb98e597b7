import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressFolder } from '../../../tools/assets/compress'
import { startFront, type Front } from './front.testing.server'

const folder = mkdtempSync(join(tmpdir(), 'static-'))
let front: Front
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'assets', 'en-1.css'), 'p{color:red}'.repeat(500))
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}')
  writeFileSync(join(folder, 'assets', 'gone-1.css.br'), 'of the build before')
  await compressFolder(folder)
  front = await startFront({ '': { handle: { access: 'anyone' }, default: () => 'Home' } }, {}, { clientFolder: folder })
})
afterAll(async () => {
  await front.close()
  rmSync(folder, { recursive: true })
})

test('serves built files for ever, compressed, with their type', async () => {
  const response = await front.get('/assets/en-1.css', { 'accept-encoding': 'br' })
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(Number(response.headers.get('content-length'))).toBeLessThan(100)
  expect(await response.text()).toHaveLength(6000)
  const again = await front.get('/assets/en-1.css', { 'if-none-match': response.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
})

test('sends what the build compressed, in the way a browser understands', async () => {
  const sent = await Promise.all(['br, gzip', 'gzip', 'identity'].map((encoding) => front.get('/assets/en-1.css', { 'accept-encoding': encoding })))
  expect(sent.map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip', null])
  expect(new Set(await Promise.all(sent.map((one) => one.text()))).size).toBe(1)
})

test('serves nothing hidden and nothing outside its folder', async () => {
  for (const path of ['/.vite/manifest.json', '/assets/../../etc/passwd', '/assets/%2e%2e/%2e%2e/etc/passwd', '/assets/none.css', '/assets/en-1.css.br', '/assets/gone-1.css.br']) {
    expect([path, (await front.get(path)).status]).toEqual([path, 404])
  }
})

test('guards every answer with the same headers', async () => {
  const { headers } = await front.get('/nowhere')
  expect(headers.get('content-security-policy')).toContain("script-src 'self';style-src 'self';")
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('permissions-policy')).toContain('geolocation=()')
  expect(headers.get('strict-transport-security')).toBeNull()
  expect(headers.get('x-powered-by')).toBeNull()
})
