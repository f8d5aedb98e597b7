import { inArray } from 'drizzle-orm'
import { schema, send, type Tx } from '~db/index.server'
import { words } from '~/features/notifications'

const { person } = schema

/**
 * Tells everyone whom one act gave work, in her language: one message each, however many bids. It says that there is
 * work and by when it is first due, never whose bids they are.
 */
export async function tellOfWork(tx: Tx, given: readonly { personId: string; dueBy: Date | null }[]): Promise<void> {
  const ids = [...new Set(given.map(({ personId }) => personId))]
  if (ids.length === 0) return
  const people = await tx.select({ personId: person.id, language: person.language }).from(person).where(inArray(person.id, ids))
  await Promise.all(people.map(({ personId, language }) => {
    const [first] = given.flatMap((one) => (one.personId === personId && one.dueBy ? [one.dueBy] : []))
      .toSorted((a, b) => a.getTime() - b.getTime())
    return send(tx, { personId, language, ...(first ? words('workGiven', { dueBy: first.toISOString(), path: '/assess' }) : words('workGivenOpen', { path: '/assess' })) })
  }))
}
