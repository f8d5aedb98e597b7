export { endNotice, postNotice, type Posted } from './commands/post-notice.server'
export { ownNotices } from './own-queries.server'
export { findNotices, noticesOf, noticesOfFund, noticesOfRound, type NoticePage } from './queries.server'
