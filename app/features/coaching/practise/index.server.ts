export { forgetPractised, keepPractised } from './commands.server'
export { markPractised, practisedBrowser, unmarkPractised } from './practised-browser.server'
export { practisedOf, practiseRound } from './queries.server'
