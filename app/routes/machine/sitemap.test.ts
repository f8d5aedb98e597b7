import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import type { Portal } from '~/platform/portal'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { loader } from './sitemap'

const { owner } = testDatabase()

test('the sitemap lists the published figures of a round, in every language', async () => {
  const { fund, round } = await plantBid(owner())
  const list = async () => {
    const portal = { url: new URL('https://grants.example.org/sitemap.xml') } as Portal
    return (await loader({ request: new Request(portal.url), params: {}, context: { portal } })).text()
  }
  expect(await list()).not.toContain('/figures')
  await owner()`insert into round_figures (id, round_id, figures, published_by) values (${newId()}, ${round}, '{}', ${(await owner()`select id from person limit 1`)[0]!.id})`
  const xml = await list()
  for (const prefix of ['', '/pa', '/ur', '/pl']) expect(xml).toContain(`<loc>https://grants.example.org${prefix}/funds/${fund}/rounds/1/figures</loc>`)
})
