import { openDatabase, type DatabaseOptions } from '~db/index.server'
import { smtpDelivery } from '~/platform/mail.server'
import { deliverMessage } from './commands.server'

/** A process of its own that delivers one message, to be killed half way: `<database as JSON> <SMTP URL> <message>`. */
export default async function deliverOne(): Promise<void> {
  const [database = '{}', url = '', messageId = ''] = process.argv.slice(2)
  openDatabase(JSON.parse(database) as DatabaseOptions)
  await deliverMessage(messageId, { deliver: smtpDelivery({ url, from: 'grants@example.org' }), origin: 'http://localhost:3000' })
}
