import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Catcher = { port: number; mails: ParsedMail[]; /** Whom each of them was handed in for. */ recipients: string[][]; stop: () => Promise<void> }

/** A real mail server on this machine that keeps what it gets. `port` 0 takes any free one. */
export async function startCatcher(port = 0): Promise<Catcher> {
  const mails: ParsedMail[] = []
  const recipients: string[][] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, { envelope }, accept) {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        recipients.push(envelope.rcptTo.map(({ address }) => address))
        accept()
      }, accept)
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    recipients,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
