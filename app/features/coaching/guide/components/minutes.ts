import { useLanguage } from '~/i18n'
import type { GuidePage } from '../block'
import { keysOfPage } from '../pages'
import { minutesToRead } from '../reading-time'

/** How long a page takes in the reader's language. */
export function useMinutes(page: GuidePage): number {
  const { t } = useLanguage()
  return minutesToRead(keysOfPage(page).map((key) => t(key)))
}
