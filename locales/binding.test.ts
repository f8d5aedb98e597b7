import { expect, test } from 'vitest'
import { isBinding } from '~/i18n/binding'
import { readJson, readStrings, toTranslate } from '../tools/locales-files'

const { notBinding } = readJson<{ notBinding: Record<string, string> }>('binding.json')

/** Parts of keys that speak of what binds people. */
const telling = /^(declar|consent|eligib|ineligib|deadline|clos(es|ing)|terms|privacy|outcome|decision|agreement|placeRisk)/i

test('every key that names something binding is listed, as binding or with a reason why not', () => {
  const unlisted = [...toTranslate(readStrings('en')).keys()].filter((key) => {
    if (!key.split(/[:.]/).some((part) => telling.test(part)) || isBinding(key)) return false
    return !Object.keys(notBinding).some((prefix) => key.startsWith(prefix))
  })
  expect(unlisted).toEqual([])
})
