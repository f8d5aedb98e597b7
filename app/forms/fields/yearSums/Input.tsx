import { useLanguage } from '~/i18n/LanguageContext'
import { TextInput } from '~/ui'
import type { QuestionOf } from '../../question'
import { errorOf, type InputProps } from '../input'
import { Several } from '../Several'
import { yearParams } from '../years'
import { readYearSums, yearsToAsk } from './schema'

/** A sum for each financial year of the project. */
export function YearSumsField(props: InputProps<QuestionOf<'yearSums'>>) {
  const { id, name, draft, errors, context } = props
  const { t } = useLanguage()
  const typed = readYearSums(draft)
  return (
    <Several props={props}>
      {yearsToAsk(context, draft).map((year) => (
        <TextInput
          key={year}
          id={`${id}-y${year}`}
          name={`${name}.y${year}`}
          label={t('forms:year', yearParams(year))}
          error={errorOf(errors, `${id}-y${year}`)}
          defaultValue={typed[`y${year}`]}
          inputMode="decimal"
          prefix="£"
          width={10}
          spellCheck={false}
        />
      ))}
    </Several>
  )
}
