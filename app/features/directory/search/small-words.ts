import { searchWords } from '../search-words'

/** Words between words, in four languages: left out of a search when others are there. */
export const smallWords: ReadonlySet<string> = new Set([
  'a an and at by for from in of on or the to with near who that is are',
  'i w we na dla do z ze o po od u oraz lub przy nad pod',
  'کا کی کے میں اور سے کو پر لیے ہے',
  'ਦਾ ਦੀ ਦੇ ਵਿੱਚ ਵਿਚ ਅਤੇ ਤੇ ਲਈ ਨੂੰ ਤੋਂ ਹੈ',
].flatMap(searchWords))
