import { useLanguage } from '~/i18n/LanguageContext'
import { Radios } from '~/ui'
import type { QuestionOf } from '../../question'
import { fieldProps, type InputProps } from '../input'
import { readText } from '../kind'

export function YesNoField(props: InputProps<QuestionOf<'yesNo'>>) {
  const { t } = useLanguage()
  const items = ['yes', 'no'].map((value) => ({ value, label: t(`forms:${value}`) }))
  return <Radios {...fieldProps(props)} items={items} defaultValue={readText(props.draft)} inline />
}
