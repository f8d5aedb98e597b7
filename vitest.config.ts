import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** No Remix plugin here: tests read the modules as they are. */
export default defineConfig({
  resolve: { alias: { '~': here('./app'), '~db': here('./db'), '~e2e': here('./e2e') } },
  test: {
    include: ['{app,db,tools,locales,e2e}/**/*.test.{ts,tsx}'],
    globalSetup: ['./db/testing-setup.server.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
