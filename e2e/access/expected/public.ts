import { forEverybody, noForm, type Expected } from './table'

/** Open to anyone; only the call-back form writes, and practising where somebody asks to take it along. */
export const publicPages: Expected = {
  '/': forEverybody,
  '/funds': forEverybody,
  '/funds/:fund': { GET: { there: { others: 200 }, missing: { others: 404 } }, ...noForm },
  '/funds/:fund/:pot': { GET: { there: { others: 200 }, missing: { others: 404 } }, ...noForm },
  '/funds/:fund/:pot/check': { GET: { there: { others: 200 }, missing: { others: 404 } }, ...noForm },
  '/funds/:fund/:pot/check/result': { GET: { there: { others: 200 }, unanswered: { others: 302 }, missing: { others: 404 } }, ...noForm },
  '/funds/:fund/:pot/questions': { GET: { there: { others: 200 }, missing: { others: 404 } }, ...noForm },
  '/funds/:fund/:pot/questions.docx': { GET: { there: { others: 200 }, missing: { others: 404 } }, ...noForm },
  '/funds/:fund/:pot/full-questions': { GET: { there: { others: 200 }, missing: { others: 404 } }, ...noForm },
  '/funds/:fund/:pot/full-questions.docx': { GET: { there: { others: 200 }, missing: { others: 404 } }, ...noForm },
  '/awards': forEverybody,
  '/awards/:reference': { GET: { there: { others: 200 }, missing: { others: 404 } }, ...noForm },
  '/guide': forEverybody,
  '/coach': forEverybody,
  '/guide/all': forEverybody,
  '/guide/:page': { GET: { there: { others: 200 }, missing: { others: 404 } }, ...noForm },
  '/contact': forEverybody,
  '/contact/call-back': { GET: { any: { others: 200 } }, POST: { any: { others: '303 written' } } },
  '/contact/call-back/sent': forEverybody,
  '/practise': { GET: { there: { others: 200 }, missing: { others: 404 } }, 'POST coach': { there: { others: 200 }, missing: { others: 404 } }, 'POST keep': { there: { others: '303 written' }, missing: { others: 404 } } },
  '/practise/coach': { GET: { any: { others: 200 } }, POST: { any: { others: 200 } } },
  '/accessibility': forEverybody,
  '/privacy': forEverybody,
  '/cookies': forEverybody,
  '/languages': forEverybody,
  '/glossary': forEverybody,

  '/healthz': forEverybody,
  '/readyz': forEverybody,
  '/robots.txt': forEverybody,
  '/sitemap.xml': forEverybody,
  '/accent.css': forEverybody,

  // Try-it mode only; the matrix runs in try-it mode. Elsewhere they are 404 for all, which a check of its own asks.
  '/dev/people': { GET: { any: { others: 200 } }, POST: { there: { others: 303 }, missing: { others: 404 } } },
  '/dev/mailbox': forEverybody,
  '/dev/mailbox/:mail': { GET: { there: { others: 200 }, missing: { others: 404 } }, ...noForm },
  '/dev/clock': { GET: { any: { others: 200 } }, POST: { any: { others: '303 written' } } },
}
