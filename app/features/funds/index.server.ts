export { comingMoments, fundBySlug, openFunds, potForApply } from './queries.server'
export { askForCallBack } from './commands.server'
export { loadFunder } from './funder-file.server'
export { paperForm } from './paper-form'
