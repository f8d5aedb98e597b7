export { saveAnswers, saveIn, type Save } from './commands.server'
export { historyOf, standingAnswers, type Revision } from './queries.server'
