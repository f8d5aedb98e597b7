import { useLanguage } from '~/i18n'
import { Tag, type TagColour } from '~/ui'
import type { PotState } from '../status'

const colours: Record<PotState, TagColour> = { open: 'green', notOpenYet: 'blue', closed: 'grey' }

export function StateTag({ state }: { state: PotState }) {
  const { t } = useLanguage()
  return <Tag colour={colours[state]}>{t(`funds:state.${state}`)}</Tag>
}
