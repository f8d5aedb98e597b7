import { createElement, type ReactElement } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'
import { classes, describedByIds, type Direction, type FieldProps } from '../field'
import { FormGroup } from '../FormGroup'
import { Label } from '../Label'

export type TextareaProps = FieldProps & {
  defaultValue?: string
  rows?: number
  dir?: Direction
  lang?: string
  spellCheck?: boolean
  autoComplete?: string
  words?: { max: number }
}

/** Several lines of free text. With `words` it says the limit, and the words-left enhancement counts while typing. */
export function Textarea(props: TextareaProps) {
  const { id, name, label, error, rows = 5, dir = 'auto', words } = props
  const { t } = useLanguage()
  const wordsId = `${id}-words`
  const heading = <Label {...props} for={id} className={undefined}>{label}</Label>
  const group = (
    <FormGroup {...props} label={heading}>
      <textarea
        className={classes('govuk-textarea', error && 'govuk-textarea--error')}
        id={id}
        name={name}
        rows={rows}
        dir={dir}
        lang={props.lang}
        spellCheck={props.spellCheck}
        autoComplete={props.autoComplete}
        defaultValue={props.defaultValue}
        aria-describedby={describedByIds(props, words !== undefined && wordsId)}
      />
      {words && (
        <div id={wordsId} className="govuk-hint words-left__limit">
          {t('ui:words.limit', { max: words.max })}
        </div>
      )}
    </FormGroup>
  )
  return words ? <WordsLeft max={words.max}>{group}</WordsLeft> : group
}

/** The custom element of app/enhance/words-left.ts; without script it is only a box. `{n}` is filled in by the script. */
function WordsLeft({ max, children }: { max: number; children: ReactElement }) {
  const { t } = useLanguage()
  const texts = { 'data-text-left': t('ui:words.left', { n: '{n}' }), 'data-text-over': t('ui:words.over', { n: '{n}' }) }
  return createElement('words-left', { 'data-max': String(max), ...texts }, children)
}
