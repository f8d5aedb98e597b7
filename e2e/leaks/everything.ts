import type { World } from '../access/plant'
import { askOtherwise } from './ask-otherwise'
import { crawl } from './crawl'
import { finderOf, type Finder } from './findings'
import { afterForgetting } from './history'
import { matcherOf } from './matcher'
import { unplant } from './plant-awards'
import type { Planted } from './planted'
import type { Portal } from './read'
import { seedLeaks } from './seeded'
import { searchSecrets } from './search-secrets'
import { seedsOf } from './seeds'
import { answersAt, countingPaths, differing, untilForgotten } from './subtract'

export type Setting = { world: World; planted: Planted; portal: Portal; say: (line: string) => void }

/** Reads every public byte and looks for what was planted. @returns how many leaks and troubles there were */
export async function readEverything({ world, planted, portal, say }: Setting): Promise<number> {
  const { secrets, story } = planted
  const finder = finderOf(matcherOf(secrets), say)
  const public_ = finderOf(matcherOf(story.forgotten))
  const both: Finder = { ...finder, look: (reading, typed) => {
    public_.look(reading, typed)
    return finder.look(reading, typed)
  } }
  const alive = setInterval(() => say(`${finder.counts.answers} answers, ${megabytes(finder)} read, found ${finder.found.size}`), 5_000)
  try {
    const slugs = await world.sql<{ slug: string }[]>`select slug from public_organisation limit 40`
    const { paths, parts } = await crawl(portal, both, seedsOf(world, Object.values(story.awards), slugs.map(({ slug }) => slug)))
    say(`crawled: ${paths.length} addresses in ${finder.counts.languages.size} languages, ${megabytes(finder)}: ${[...finder.counts.types].map(([type, count]) => `${count} ${type || 'empty'}`).join(', ')}`)
    say(`most of them: ${parts}`)
    await askOtherwise(portal, finder, paths)
    say(`other methods and headers: ${finder.counts.answers} answers in all`)
    const searches = await searchSecrets(portal, finder, [...secrets.filter(({ kind }) => kind !== 'internal id'), ...secrets.filter(({ kind }) => kind === 'internal id').slice(0, 40)])
    say(`searched for each secret: ${searches} searches`)
    const { differences, compared } = await subtraction({ world, planted, portal, say }, paths)
    for (const line of differences) finder.trouble(`by subtraction: ${line}`)
    say(`with and without a withheld award: ${compared} addresses compared, ${differences.length} differ`)
    const wasAt = [...new Set([...public_.found.values()].flat())].filter((at) => at.startsWith('GET ')).map((at) => at.slice(4))
    const after = await afterForgetting({ world, planted, portal, say }, wasAt, countingPaths(paths))
    if (wasAt.length === 0) finder.trouble('what was public for a while was never seen in public')
    say(`kept back after it was public: it stood at ${wasAt.length} addresses, of ${after.read} read again ${after.finder.found.size} secrets are left`)
    const { caught, missed } = await seedLeaks(world, story, portal)
    for (const name of missed) say(`MISSED ${name}`)
    say(`leaks made on purpose: ${caught} of ${caught + missed.length} found`)
    say(`${secrets.length} secrets looked for in ${finder.counts.answers} answers from ${finder.counts.addresses.size} addresses, ${megabytes(finder)}, in ${finder.counts.languages.size} languages: ${finder.found.size} found`)
    return finder.found.size + finder.troubles.length + after.finder.found.size + after.finder.troubles.length + missed.length
  } finally {
    clearInterval(alive)
  }
}

/** The same questions with a withheld award in the database, and without it. */
async function subtraction({ world, planted, portal, say }: Setting, crawled: readonly string[]): Promise<{ differences: string[]; compared: number }> {
  const paths = countingPaths(crawled)
  const first = await answersAt(portal, paths)
  await untilForgotten()
  const again = await answersAt(portal, paths)
  const unsteady = differing(first, again)
  const restless = new Set(unsteady.map((line) => line.split(': ')[0]!))
  if (restless.size > 0) say(`${restless.size} differ by themselves and are not compared, such as ${unsteady[0]}`)
  await unplant(world.sql, planted.story.awards.withheld)
  await untilForgotten()
  const without = await answersAt(portal, paths)
  return { differences: differing(again, without).filter((line) => !restless.has(line.split(': ')[0]!)), compared: paths.length - restless.size }
}

function megabytes({ counts }: Finder): string {
  return `${(counts.bytes / 1_048_576).toFixed(1)} MB`
}
