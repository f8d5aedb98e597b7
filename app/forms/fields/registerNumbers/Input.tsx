import { useLanguage } from '~/i18n/LanguageContext'
import { TextInput } from '~/ui'
import type { QuestionOf } from '../../question'
import { errorOf, type InputProps } from '../input'
import { readParts } from '../kind'
import { Several } from '../Several'

export const registers = ['charity', 'company'] as const

export function RegisterNumbersField(props: InputProps<QuestionOf<'registerNumbers'>>) {
  const { t } = useLanguage()
  const typed = readParts(props.draft, registers)
  return (
    <Several props={props}>
      {registers.map((register) => (
        <TextInput
          key={register}
          id={`${props.id}-${register}`}
          name={`${props.name}.${register}`}
          label={t(`forms:numbers.${register}`)}
          error={errorOf(props.errors, `${props.id}-${register}`)}
          defaultValue={typed[register]}
          spellCheck={false}
          autoCapitalize="characters"
          width={20}
          code
        />
      ))}
    </Several>
  )
}
