export { forgetPractised, keepPractised } from './commands.server'
export { practiseHtml } from './practise-html.server'
export { markPractised, practisedBrowser, unmarkPractised } from './practised-browser.server'
export { practisedOf, practiseRound } from './queries.server'
