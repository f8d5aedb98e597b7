import { useLanguage } from '~/i18n/LanguageContext'
import { Ltr } from '~/ui'
import type { QuestionOf } from '../../question'
import { isBlank } from '../../values'
import type { ShowProps } from '../input'
import { readParts } from '../kind'

export function ShowRegisterNumbers({ draft, value }: ShowProps<QuestionOf<'registerNumbers'>>) {
  const { t } = useLanguage()
  const numbers = readParts(value ?? draft, ['charity', 'linked', 'company'])
  const known = (['charity', 'linked', 'company'] as const).filter((register) => !isBlank(numbers[register]))
  return (
    <>
      {known.map((register) => (
        <div key={register}>
          {t(`forms:numbers.${register}`)} <Ltr>{numbers[register]}</Ltr>
        </div>
      ))}
    </>
  )
}
