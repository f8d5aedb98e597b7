import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importRules, readAwards } from '~/features/directory/index.server'
import { publishedAwards } from './awards.server'

const given = '../shared/data/awards.csv'

test('the sample has 128 awards, each with a recipient, a fund and a source', () => {
  expect(publishedAwards).toHaveLength(128)
  expect(publishedAwards.every(({ recipientName, fund, sourceUrl }) => recipientName && fund && URL.canParse(sourceUrl))).toBe(true)
})

test.skipIf(!existsSync(given))(`the sample says what ${given} says, and all of its rows are kept`, () => {
  const { rows, kept, problems } = readAwards(readFileSync(given, 'utf8'), importRules())
  expect([rows, problems]).toEqual([128, []])
  expect(kept.map(({ facts }) => facts)).toEqual(publishedAwards)
})
