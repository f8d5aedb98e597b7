export { fingerprint, openAwardBatches, openAwards, openMonths, type Fingerprint } from './queries.server'
