import type postgres from 'postgres'
import { importAwards } from '~/features/directory/index.server'
import type { AwardFacts } from '~/features/directory'
import data from './awards-data.json'

type Said = Pick<AwardFacts, 'recipientName' | 'fund' | 'districts' | 'sourceUrl'> & Partial<AwardFacts>

const nothingSaid = {
  funder: null, round: null, awardedOn: null, title: null, description: null, amountPence: null, theme: null, themeStated: null,
  sourceTitle: null, sourceNote: null, certainty: null,
}

/** The 128 awards of try-it mode: published facts in our own words, each with its source. What it does not say is left out. */
export const publishedAwards: AwardFacts[] = (data as Said[]).map((said) => ({ ...nothingSaid, ...said }))

/**
 * Puts the published awards into the register. Does nothing where any imported award exists.
 * @param sql a connection as the owner
 */
export async function seedAwards(sql: postgres.Sql): Promise<void> {
  const [some] = await sql`select 1 from public_award where origin = 'imported' limit 1`
  if (some) return
  await importAwards(sql, publishedAwards.map((facts) => ({ line: null, facts })))
}
