import { forEverybody, noForm, type Expected } from './table'

/** What was published of awards and groups: for anyone, nobody writes here. */
export const directoryPages: Expected = {
  '/directory': forEverybody,
  '/directory/:slug': { GET: { there: { others: 200 }, merged: { others: 301 }, missing: { others: 404 } }, ...noForm },
  '/embed/awards': forEverybody,
}
