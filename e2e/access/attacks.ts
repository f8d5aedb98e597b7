import type { Attack } from './attack'
import type { OneCell } from './cells'
import { redirectAttacks } from './attacks-redirect'
import { requestAttacks } from './attacks-request'
import { sessionAttacks } from './attacks-session'
import { textAttacks } from './attacks-text'
import type { World } from './plant'
import type { Tables } from './tables'
import type { Things } from './thing'

/** What a cunning person would try beside the matrix: none may come through, and none may break the portal. */
export async function attackSurprises(world: World, things: Things, tables: Tables, cells: readonly OneCell[]): Promise<{ tried: number; surprises: string[] }> {
  const all: Attack[] = []
  const families = [() => redirectAttacks(world), () => sessionAttacks(world), () => requestAttacks(world), () => textAttacks(world, things, cells)]
  for (const attack of families) {
    all.push(...(await attack()))
    await tables.putBack()
  }
  return { tried: all.length, surprises: all.flatMap(({ name, wrong }) => (wrong ? [`${name}: ${wrong}`] : [])) }
}
