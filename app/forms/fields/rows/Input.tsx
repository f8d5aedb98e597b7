import type { ComponentType } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'
import { Button, Fieldset } from '~/ui'
import type { ErrorLine } from '../../errors'
import type { QuestionOf } from '../../question'
import { own, type CheckContext, type Json } from '../../values'
import { isOptional, keyOf, questionText, wordsOf } from '../../wording'
import { optionsOf } from '../choice/schema'
import { DateField } from '../date/Input'
import type { InputProps } from '../input'
import { readText } from '../kind'
import { linesToShow, removal } from '../lines'
import { MoneyField } from '../money/Input'
import { Select } from '../moneyLines/Select'
import { NumberField } from '../number/Input'
import { useChoices } from '../options'
import { Several } from '../Several'
import { TextField } from '../text/Input'
import { mostRows, type RowColumn, type RowDraft } from './schema'

/** Rows under one legend, each with its own small fields; buttons add a row and take one out, without script too. */
export function RowsField(props: InputProps<QuestionOf<'rows'>>) {
  const { question, id, name, draft, errors, context } = props
  const { t } = useLanguage()
  const { min = 1, max = mostRows } = question
  const typed = (Array.isArray(draft) ? draft : []) as RowDraft[]
  const count = linesToShow(typed.length, max, props.lines, min)
  return (
    <Several props={props}>
      <div className="money-lines" data-most={max}>
        {Array.from({ length: count }, (_, index) => (
          <RowFields
            key={index}
            {...{ question, index, errors, context }}
            row={typed[index]}
            id={`${id}-${index}`}
            name={`${name}[${index}]`}
          />
        ))}
      </div>
      {count < max && (
        <>
          <input type="hidden" name="lines" value={count + 1} />
          <Button variant="secondary" name="intent" value="addLine">{t(`${keyOf(question)}.add`)}</Button>
        </>
      )}
    </Several>
  )
}

type RowProps = {
  question: QuestionOf<'rows'>
  index: number
  row: RowDraft | undefined
  id: string
  name: string
  errors: readonly ErrorLine[]
  context: CheckContext
}

function RowFields({ question, index, row, id, name, errors, context }: RowProps) {
  const { t } = useLanguage()
  const title = t(`${keyOf(question)}.row`, { number: index + 1 })
  return (
    <div className="govuk-form-group money-lines__line">
      <Fieldset legend={title} labelSize="m">
        <input type="hidden" name={`${name}.id`} value={row?.id ?? ''} />
        {question.columns.map((column) => (
          <Cell
            key={column.id}
            {...{ column, context }}
            groupId={wordsOf(question)}
            draft={(row && own(row, column.id) as Json) ?? null}
            id={`${id}-${column.id}`}
            name={`${name}.${column.id}`}
            errors={errors.filter(({ field }) => field === `${id}-${column.id}` || field.startsWith(`${id}-${column.id}-`))}
          />
        ))}
        {row && (
          <Button variant="secondary" name="intent" value={removal(question.id, index)}>
            {t('forms:row.remove')}<span className="govuk-visually-hidden"> {title}</span>
          </Button>
        )}
      </Fieldset>
    </div>
  )
}

type CellProps = Pick<InputProps<RowColumn>, 'draft' | 'id' | 'name' | 'errors' | 'context' | 'groupId'> & { column: RowColumn }

const inputs: { [K in Exclude<RowColumn['kind'], 'choice'>]: ComponentType<InputProps<QuestionOf<K>>> } = {
  text: TextField,
  number: NumberField,
  money: MoneyField,
  date: DateField,
}

/** One cell: the field of its kind, a list that drops down for a choice. */
function Cell({ column, ...given }: CellProps) {
  const { t, language } = useLanguage()
  const { groupId, context, id, name, draft, errors } = given
  const read = (field: 'label' | 'hint') => questionText(column, field, t, language, groupId, context)?.text
  const text = read('label') ?? ''
  const label = isOptional(column) ? t('forms:optional', { label: text }) : text
  const items = useChoices(column, column.kind === 'choice' ? optionsOf(column, context) : [], groupId)
  if (column.kind === 'choice') {
    return <Select {...{ id, name, items }} label={<strong>{label}</strong>} error={errors[0]?.text} defaultValue={readText(draft)} none={t('forms:row.choose')} />
  }
  const Input = inputs[column.kind] as ComponentType<InputProps<RowColumn>>
  return <Input {...given} question={column} label={label} hint={read('hint')} labelSize="s" />
}
