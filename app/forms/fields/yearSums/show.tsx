import { formatMoney } from '~/i18n/money'
import { useLanguage } from '~/i18n/LanguageContext'
import { Ltr } from '~/ui'
import type { QuestionOf } from '../../question'
import type { ShowProps } from '../input'
import { readPence } from '../typed'
import { yearParams } from '../years'
import { readYearSums } from './schema'

export function ShowYearSums({ draft }: ShowProps<QuestionOf<'yearSums'>>) {
  const { t } = useLanguage()
  const sums = Object.entries(readYearSums(draft)).toSorted(([a], [b]) => a.localeCompare(b))
  return (
    <ul className="govuk-list">
      {sums.map(([name, typed]) => {
        const read = readPence(typed)
        return (
          <li key={name}>
            {t('forms:year', yearParams(name.slice(1)))} <Ltr>{'pence' in read ? formatMoney(read.pence) : typed}</Ltr>
          </li>
        )
      })}
    </ul>
  )
}
