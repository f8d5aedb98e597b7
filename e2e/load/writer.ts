import type { PlantedBid, PlantedPerson } from './plant'
import { ask, post, type Reply } from './http'
import type { Instance } from './portal'

/** Where a writer writes: one long text of a bid, on its real page. */
export type Desk = { instance: Pick<Instance, 'port' | 'origin'>; bid: PlantedBid; writer: PlantedPerson }

export const question = 'need'
const page = 'why'

/** The version an editor's page was made from: what its hidden field says. Null when it is no question page. */
export function versionOn(html: string): number | null {
  const field = new RegExp(`<input[^>]*name="version\\.${question}"[^>]*>`).exec(html)?.[0]
  const value = /value="(\d+)"/.exec(field ?? '')?.[1]
  return value === undefined ? null : Number(value)
}

export function openPage({ instance, bid, writer }: Desk): Promise<Reply> {
  return ask({ ...to(instance), path: `/bids/${bid.reference}/q/${page}`, cookie: writer.cookie })
}

/** Posts the question page with its button. 303: saved; 409: set aside, and the page shows both texts. */
export function saveText({ instance, bid, writer }: Desk, text: string, version: number): Promise<Reply> {
  const fields = { [question]: text, [`version.${question}`]: String(version), intent: 'continue' }
  return post({ ...to(instance), path: `/bids/${bid.reference}/q/${page}`, cookie: writer.cookie }, fields)
}

/** What the page's script posts while somebody types. */
export function autosave({ instance, bid, writer }: Desk, text: string, version: number): Promise<Reply> {
  const fields = { [question]: text, [`version.${question}`]: String(version) }
  return post({ ...to(instance), path: `/bids/${bid.reference}/save/${page}`, cookie: writer.cookie }, fields)
}

export function submit({ instance, bid, writer }: Desk, onceKey: string): Promise<Reply> {
  return post({ ...to(instance), path: `/bids/${bid.reference}/check`, cookie: writer.cookie }, { onceKey })
}

/** Instances that came and went leave no kept connection to be tried again: each address has its own port. */
function to({ port, origin }: Pick<Instance, 'port' | 'origin'>) {
  return { port, origin }
}
