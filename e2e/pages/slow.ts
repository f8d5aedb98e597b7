import { request as ask } from 'node:http'
import { origin, type Visit } from './base'

/** A post of which the server has seen the beginning; `rest` sends the body and gives the answer. */
export type Begun = { rest: () => Promise<{ status: number; location: string }> }

/**
 * Begins to post a form of the page she is on, as a slow line does: the head and the first bytes now, the rest later. The
 * server has answered "100 Continue" when this is done, so it has seen the request.
 */
export async function beginPost({ page }: Pick<Visit, 'page'>, form: string): Promise<Begun> {
  const fields = await page.locator(form).evaluate((one) => [...new FormData(one as HTMLFormElement)].map(([name, value]): [string, string] => [name, String(value)]))
  const body = Buffer.from(new URLSearchParams(fields).toString())
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const outgoing = ask(page.url(), {
    method: 'POST', agent: false,
    headers: { cookie, origin: origin(), 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length), expect: '100-continue' },
  })
  const answered = new Promise<{ status: number; location: string }>((resolve, reject) => {
    outgoing.on('error', reject)
    outgoing.on('response', (answer) => {
      answer.resume()
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '' })
    })
  })
  const seen = new Promise<void>((resolve, reject) => {
    outgoing.on('continue', resolve)
    outgoing.on('error', reject)
  })
  outgoing.flushHeaders()
  await seen
  outgoing.write(body.subarray(0, 1))
  return {
    rest: () => {
      outgoing.end(body.subarray(1))
      return answered
    },
  }
}
