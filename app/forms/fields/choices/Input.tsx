import { useLanguage } from '~/i18n/LanguageContext'
import { Checkboxes } from '~/ui'
import type { QuestionOf } from '../../question'
import { optionsOf } from '../choice/schema'
import { fieldProps, type InputProps } from '../input'
import { readTexts } from '../kind'
import { useChoices } from '../options'

export function ChoicesField(props: InputProps<QuestionOf<'choices'>>) {
  const { question, context, groupId } = props
  const { t } = useLanguage()
  const items = useChoices(question, optionsOf(question, context), groupId)
  const withDivider = items.map((item) => (item.value === question.exclusive ? { ...item, divider: t('forms:divider') } : item))
  return <Checkboxes {...fieldProps(props)} items={withDivider} defaultValue={readTexts(props.draft)} />
}
