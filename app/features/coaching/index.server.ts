export { coachBid, coachPage } from './coach-bid.server'
export { coachHtml, type CoachHtml } from './coach-html.server'
export * from './evidence/index.server'
