import { browserMark } from '~/features/accounts/index.server'

/** How long what was practised waits for its browser to sign in, in hours: as long as any post without a session. */
export const practisedHours = 24

/** The mark of the browser in which somebody practised. */
export const { read: practisedBrowser, mark: markPractised, unmark: unmarkPractised } = browserMark('__Host-practised', practisedHours * 3600)
