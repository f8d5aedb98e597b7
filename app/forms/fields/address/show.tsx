import { Ltr } from '~/ui'
import type { QuestionOf } from '../../question'
import { isBlank } from '../../values'
import type { ShowProps } from '../input'
import { readParts } from '../kind'
import { addressParts } from './schema'

export function ShowAddress({ draft, value }: ShowProps<QuestionOf<'address'>>) {
  const lines = readParts(value ?? draft, addressParts)
  return (
    <address className="answer-address">
      {addressParts.filter((part) => !isBlank(lines[part])).map((part) => (
        <div key={part}>{part === 'postcode' ? <Ltr>{lines[part]}</Ltr> : <bdi>{lines[part]}</bdi>}</div>
      ))}
    </address>
  )
}
