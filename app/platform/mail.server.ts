import { createTransport } from 'nodemailer'
import { now } from './clock.server'

/** One plain e-mail. `messageId` has no angle brackets; a mail that is sent again carries the same one. */
export type Mail = { to: string; subject: string; text: string; language: string; messageId: string }

/** Hands a mail over. Resolves when it is accepted, rejects when it has to be tried again. */
export type Deliver = (mail: Mail) => Promise<void>

/**
 * Sends over SMTP, one connection a mail: a pool would send again by itself what it is not sure of.
 *
 * @param url `smtp://…` or `smtps://…`
 * @param from an address, with or without a name
 */
export function smtpDelivery({ url, from }: { url: string; from: string }): Deliver {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // What is sent is text of our own: nothing is ever read from a path or an address in it.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async function deliver({ to, subject, text, language, messageId }) {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      date: now(),
      messageId: `<${messageId}>`,
      headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
    })
  }
}
