import { expectTypeOf, test } from 'vitest'
import { question } from './define'
import type { MoneyLine } from './fields/moneyLines/lines'
import type { ValueOf } from './question'

const when = question({
  id: 'when',
  kind: 'group',
  parts: [{ id: 'start', kind: 'date' }, { id: 'cost', kind: 'money', required: false }],
})
const note = question({ id: 'note', kind: 'text', required: false })
const budget = question({ id: 'budget', kind: 'moneyLines', categories: ['rooms'] })

test('the type of a clean value follows from its question', () => {
  expectTypeOf<ValueOf<typeof when>>().toEqualTypeOf<{ start: string; cost: number | null }>()
  expectTypeOf<ValueOf<typeof note>>().toEqualTypeOf<string | null>()
  expectTypeOf<ValueOf<typeof budget>>().toEqualTypeOf<MoneyLine[]>()
})
