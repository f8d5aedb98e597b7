export { catchMail, deliverMessage, readMessage, type Delivery } from './commands.server'
export { caughtMailById, caughtMails, messagesOf, unreadCount, type CaughtMail, type MessageLine } from './queries.server'
export { mailHandler, sendReminders, type MailJob } from './jobs.server'
export { unsentBids, type UnsentBid } from './queries/unsent.server'
