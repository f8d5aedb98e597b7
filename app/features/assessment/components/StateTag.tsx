import { useLanguage } from '~/i18n'
import { Tag } from '~/ui'
import type { DeskState } from '../status'

const colours = { toDecide: 'blue', waiting: 'yellow', agreed: 'purple', decided: 'green', withdrawn: 'grey' } as const

export function StateTag({ state }: { state: DeskState }) {
  const { t } = useLanguage()
  return <Tag colour={colours[state]}>{t(`desk:state.${state}`)}</Tag>
}
