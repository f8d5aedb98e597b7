/** Addresses without a language in front; `path()` puts it there. */
export const messagePaths = {
  list: '/messages',
  one: (id: string) => `/messages/${id}`,
  mailbox: '/dev/mailbox',
  caught: (id: string) => `/dev/mailbox/${id}`,
}
