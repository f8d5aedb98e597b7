import { forEverybody, noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

const officers = 'officer newOfficer'
const managers = 'manager recorder memberManager claimManager lockedManager'

const see: Row = { ...signedOut, [`${officers} ${managers}`]: 200, others: 404 }
const does: Row = { ...signedOutPost, [managers]: '303 written', others: 404 }
const tooEarly: Row = { ...signedOutPost, [managers]: 409, others: 404 }

const one: Expected[string] = { GET: { there: { others: 200 }, missing: { others: 404 } }, ...noForm }

/** Files, lists, feeds and answers for programs: for anyone. Why a list is late: for managers to say. */
export const openDataPages: Expected = {
  '/open-data': forEverybody,
  '/open-data/fields': forEverybody,
  '/open-data/api': forEverybody,
  '/open-data/monthly': forEverybody,
  '/open-data/monthly/:month': one,
  '/open-data/monthly/:month.csv': one,
  '/open-data/yearly': forEverybody,
  '/open-data/yearly/:year': one,
  '/open-data/yearly/:year.csv': one,
  '/open-data/awards.json': forEverybody,
  '/open-data/awards.csv': forEverybody,
  '/open-data/awards.xlsx': forEverybody,
  '/open-data/:year/awards.json': one,
  '/open-data/:year/awards.csv': one,
  '/open-data/:year/awards.xlsx': one,
  '/data.json': forEverybody,
  '/feeds/awards.atom': one,
  '/feeds/notices.atom': one,
  '/api/directory/awards': { GET: { there: { others: 200 }, wrong: { others: 400 } }, ...noForm },
  '/api/directory/organisations': { GET: { there: { others: 200 }, wrong: { others: 400 } }, ...noForm },
  '/api/*': { GET: { any: { others: 404 } }, ...noForm },
  '/desk/legal-lists': { GET: { any: see }, POST: { there: does, early: tooEarly } },
}
