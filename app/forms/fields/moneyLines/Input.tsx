import { formatMoney } from '~/i18n/money'
import { useLanguage } from '~/i18n/LanguageContext'
import { Button, Fieldset, Ltr, TextInput, type Choice } from '~/ui'
import type { ErrorLine } from '../../errors'
import type { QuestionOf } from '../../question'
import { errorOf, type InputProps } from '../input'
import { linesToShow, removal } from '../lines'
import { useChoices } from '../options'
import { Several } from '../Several'
import { yearParams, yearsOf } from '../years'
import { readLines, totalOf, type LineDraft } from './lines'
import { mostRows } from './schema'
import { Select } from './Select'
import { Sums } from './Sums'

const blank: LineDraft = { id: '', category: '', what: '', pence: '', kind: '' }

export function MoneyLinesField(props: InputProps<QuestionOf<'moneyLines'>>) {
  const { question, id, name, errors, draft } = props
  const { t } = useLanguage()
  const { kinds = ['asked'], rows = mostRows } = question
  const typed = readLines(draft, question.years)
  const years = question.years ? yearsOf(props.context) : []
  const count = linesToShow(typed.length, rows, props.lines)
  const categories = useChoices(question, question.categories)
  const lineKinds = kinds.length > 1 ? kinds.map((value) => ({ value, label: t(`forms:lineKind.${value}`) })) : []
  return (
    <Several props={props}>
      <div className="money-lines" data-most={rows}>
        {Array.from({ length: count }, (_, index) => (
          <Line
            key={index}
            {...{ index, categories, lineKinds, errors, years }}
            remove={question.years && index < typed.length ? removal(question.id, index) : undefined}
            line={typed[index] ?? blank}
            id={`${id}-${index}`}
            name={`${name}[${index}]`}
          />
        ))}
      </div>
      {question.years ? <Sums question={question} lines={typed} years={years} /> : (
        <p className="govuk-body">
          {t('forms:line.total')} <Ltr className="money-lines__total">{formatMoney(totalOf(typed, 'asked'))}</Ltr>
        </p>
      )}
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
  /** Financial years of the project, where the budget is by year. */
  years: readonly string[]
  /** What the button that takes the line out posts. */
  remove?: string
}

function Line({ index, line, id, name, categories, lineKinds, errors, years, remove }: LineProps) {
  const { t } = useLanguage()
  const title = t('forms:line.legend', { number: index + 1 })
  const control = (part: 'category' | 'what' | 'pence' | 'kind' | 'year') => ({
    id: `${id}-${part}`,
    name: `${name}.${part}`,
    label: t(`forms:line.${part}`),
    error: errorOf(errors, `${id}-${part}`),
    defaultValue: line[part] ?? '',
  })
  return (
    <div className="govuk-form-group money-lines__line">
      <Fieldset legend={title}>
        <input type="hidden" name={`${name}.id`} value={line.id} />
        <Select {...control('category')} items={categories} none={t('forms:line.choose')} />
        <TextInput {...control('what')} />
        <TextInput {...control('pence')} inputMode="decimal" prefix="£" width={10} spellCheck={false} />
        {lineKinds.length > 0 && <Select {...control('kind')} items={lineKinds} />}
        <Year years={years} control={control('year')} />
        {remove && (
          <Button variant="secondary" name="intent" value={remove}>
            {t('forms:row.remove')}<span className="govuk-visually-hidden"> {title}</span>
          </Button>
        )}
      </Fieldset>
    </div>
  )
}

type YearProps = { years: readonly string[]; control: { id: string; name: string; label: string; error?: string; defaultValue: string } }

/** The year of a line. A project inside one financial year has nothing to choose, unless a line says another year. */
function Year({ years, control }: YearProps) {
  const { t } = useLanguage()
  const { defaultValue: typed, name } = control
  const [only] = years
  if (only === undefined) return null
  if (years.length === 1 && (typed === '' || typed === only)) return <input type="hidden" name={name} value={only} />
  const all = typed === '' || years.includes(typed) ? years : [...years, typed]
  const items = all.map((year) => ({ value: year, label: t('forms:year', yearParams(year)) }))
  return <Select {...control} items={items} none={t('forms:line.chooseYear')} />
}
