/** Public pages that people should find by search, without a language; those of funds are added to them. */
export const publicPaths: readonly string[] = [
  '/',
  '/funds',
  '/awards',
  '/directory',
  '/guide',
  '/coach',
  '/how-money-is-planned',
  '/evidence',
  '/bid-support',
  '/contact',
  '/contact/call-back',
  '/accessibility',
  '/privacy',
  '/cookies',
  '/languages',
  '/glossary',
]
