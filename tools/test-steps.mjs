/**
 * Checks of `npm test` beside types, lint, Vitest and Playwright. Each is a program that
 * `tools/run.mjs` runs; it prints its figures and ends with an exit code. `quick` ones also run
 * in `npm run test:quick`.
 *
 * @type {{ name: string, program: string, args?: string[], quick?: boolean }[]}
 */
export const checks = [
  { name: 'a11y', program: 'tools/check-a11y.ts' },
  { name: 'questions', program: 'tools/check-questions.ts' },
  { name: 'weight', program: 'tools/check-weight.ts' },
  { name: 'access', program: 'tools/check-access.ts' },
  { name: 'leaks', program: 'tools/check-leaks.ts' },
  { name: 'coach', program: 'tools/check-coach.ts', quick: true },
  { name: 'copy', program: 'tools/check-copy.ts', quick: true },
  { name: 'locales', program: 'tools/check-locales.ts', quick: true },
  { name: 'opendata', program: 'tools/check-opendata.ts', quick: true },
  { name: 'queries', program: 'tools/check-queries.ts' },
  { name: 'saves', program: 'tools/check-saves.ts' },
]
