import { formatMoney } from '~/i18n/money'
import { useLanguage } from '~/i18n/LanguageContext'
import { Button, Fieldset, Ltr, TextInput, type Choice } from '~/ui'
import type { ErrorLine } from '../../errors'
import type { QuestionOf } from '../../question'
import { errorOf, type InputProps } from '../input'
import { useChoices } from '../options'
import { Several } from '../Several'
import { linesToShow, readLines, totalOf, type LineDraft } from './lines'
import { mostRows } from './schema'
import { Select } from './Select'

const blank: LineDraft = { id: '', category: '', what: '', pence: '', kind: '' }

export function MoneyLinesField(props: InputProps<QuestionOf<'moneyLines'>>) {
  const { question, id, name, errors, draft } = props
  const { t } = useLanguage()
  const { kinds = ['asked'], rows = mostRows } = question
  const typed = readLines(draft)
  const count = linesToShow(typed.length, rows, props.lines)
  const categories = useChoices(question, question.categories)
  const lineKinds = kinds.length > 1 ? kinds.map((value) => ({ value, label: t(`forms:lineKind.${value}`) })) : []
  return (
    <Several props={props}>
      <div className="money-lines" data-most={rows}>
        {Array.from({ length: count }, (_, index) => (
          <Line
            key={index}
            {...{ index, categories, lineKinds, errors }}
            line={typed[index] ?? blank}
            id={`${id}-${index}`}
            name={`${name}[${index}]`}
          />
        ))}
      </div>
      <p className="govuk-body">
        {t('forms:line.total')} <Ltr className="money-lines__total">{formatMoney(totalOf(typed, 'asked'))}</Ltr>
      </p>
      {count < rows && (
        <>
          <input type="hidden" name="lines" value={count + 1} />
          <Button variant="secondary" name="intent" value="addLine">{t('forms:line.add')}</Button>
        </>
      )}
    </Several>
  )
}

type LineProps = {
  index: number
  line: LineDraft
  id: string
  name: string
  categories: readonly Choice[]
  lineKinds: readonly Choice[]
  errors: readonly ErrorLine[]
}

function Line({ index, line, id, name, categories, lineKinds, errors }: LineProps) {
  const { t } = useLanguage()
  const control = (part: 'category' | 'what' | 'pence' | 'kind') => ({
    id: `${id}-${part}`,
    name: `${name}.${part}`,
    label: t(`forms:line.${part}`),
    error: errorOf(errors, `${id}-${part}`),
    defaultValue: line[part],
  })
  return (
    <div className="govuk-form-group money-lines__line">
      <Fieldset legend={t('forms:line.legend', { number: index + 1 })}>
        <input type="hidden" name={`${name}.id`} value={line.id} />
        <Select {...control('category')} items={categories} none={t('forms:line.choose')} />
        <TextInput {...control('what')} />
        <TextInput {...control('pence')} inputMode="decimal" prefix="£" width={10} spellCheck={false} />
        {lineKinds.length > 0 && <Select {...control('kind')} items={lineKinds} />}
      </Fieldset>
    </div>
  )
}
