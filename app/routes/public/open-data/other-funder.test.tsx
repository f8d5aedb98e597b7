import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { readable, westYorkshireOnly } from '../../../../e2e/second-funder/own-names'
import { setFunder } from '~/features/funds'
import { loadFunder } from '~/features/funds/funder-file.server'
import { westYorkshire } from '~/features/funds/west-yorkshire'
import { newId } from '~/platform/ids.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import * as file from '~/routes/machine/open-data/awards'
import * as catalogue from '~/routes/machine/open-data/catalogue'
import * as yearFile from '~/routes/machine/open-data/year-file'
import * as api from './api'
import * as fields from './fields'
import * as openData from './open-data'
import * as year from './year'

const { owner } = testDatabase()
let front: Front

beforeAll(async () => {
  const organisation = newId()
  await owner()`insert into public_organisation (id, name, districts) values (${organisation}, 'Harbour Rowers', '["W96000003"]')`
  await owner()`insert into public_award (id, reference, origin, organisation_id, recipient_name, fund, awarded_on, amount_pence, asked_pence, title, description, theme, districts, source_url, published_at)
    values (${newId()}, 'AWD-VALE2345', 'portal', ${organisation}, 'Harbour Rowers', 'Safer Vale Fund', '2025-10-07', 100000, 120000, 'Rowing', 'Rowing at night.', 'Young people', '[]', '/awards/AWD-VALE2345', '2025-10-08')`
  front = await startFront({
    '/open-data': openData, '/open-data/fields': fields, '/open-data/api': api, '/open-data/yearly/:year': year, '/open-data/yearly/:year.csv': yearFile,
    '/open-data/awards.json': file, '/open-data/awards.csv': file, '/data.json': catalogue,
  })
})
afterAll(async () => {
  setFunder(westYorkshire)
  await front.close()
})

test('another funder publishes under its own prefix, name and places, and nothing of this one', async () => {
  await loadFunder('e2e/second-funder/vale.json')
  for (const path of ['/open-data', '/open-data/fields', '/open-data/api', '/open-data/yearly/2025-26', '/open-data/yearly/2025-26.csv', '/open-data/awards.json', '/open-data/awards.csv', '/data.json', '/cy/open-data']) {
    const answer = await front.get(path)
    expect([path, answer.status, westYorkshireOnly.exec(readable(await answer.text()))]).toEqual([path, 200, null])
  }
  const { grants } = (await (await front.get('/open-data/awards.json')).json()) as { grants: object[] }
  expect(grants).toMatchObject([{
    id: '360G-vale-sample-AWD-VALE2345', fundingOrganization: [{ id: 'GB-LAE-VALE', name: 'Vale Police and Crime Commissioner' }],
    recipientOrganization: [{ location: [{ name: 'Harbour', geoCode: 'W96000003', geoCodeType: 'UA' }] }], beneficiaryLocation: [{ name: 'The Vale', geoCodeType: 'PFA' }],
  }])
  expect(await (await front.get('/open-data')).text()).not.toContain('not final')
})

test('a funder that has not said who it is in open data has lists of the law and no other files', async () => {
  const { openData: _none, ...rest } = westYorkshire
  setFunder(rest)
  expect(await (await front.get('/open-data')).text()).toContain('does not publish 360Giving files yet')
  for (const path of ['/open-data/awards.json', '/data.json']) expect((await front.get(path)).status).toBe(404)
  expect((await front.get('/open-data/yearly/2025-26.csv')).status).toBe(200)
})
