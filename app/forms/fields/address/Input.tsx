import { useLanguage } from '~/i18n/LanguageContext'
import { TextInput } from '~/ui'
import type { QuestionOf } from '../../question'
import { errorOf, type InputProps } from '../input'
import { readParts } from '../kind'
import { Several } from '../Several'
import { addressParts } from './schema'

const tokens = { line1: 'address-line1', line2: 'address-line2', town: 'address-level2', postcode: 'postal-code' }

export function AddressField(props: InputProps<QuestionOf<'address'>>) {
  const { t } = useLanguage()
  const typed = readParts(props.draft, addressParts)
  return (
    <Several props={props}>
      {addressParts.map((part) => (
        <TextInput
          key={part}
          id={`${props.id}-${part}`}
          name={`${props.name}.${part}`}
          label={t(`forms:address.${part}`)}
          error={errorOf(props.errors, `${props.id}-${part}`)}
          defaultValue={typed[part]}
          autoComplete={props.question.autocomplete === false ? undefined : tokens[part]}
          {...(part === 'postcode' && { width: 10, dir: 'ltr' })}
        />
      ))}
    </Several>
  )
}
