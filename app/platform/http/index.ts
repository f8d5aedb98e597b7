export { hostCookie, readCookie, readSessionToken, sessionCookie, sessionCookieName } from './cookies'
export { cleanForm, cleanText, lostCharacters, readForm } from './read-form'
export { safeNext } from './safe-next'
export { formLimits } from './form-limits'
