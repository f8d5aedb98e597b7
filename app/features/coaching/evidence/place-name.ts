import { areaName } from '~/features/funds'
import type { Translate } from '~/i18n'
import { widePlaces } from './evidence'

/** A place in the reader's language: a district by its code, or a wide place. */
export function placeName(place: string, t: Translate): string {
  const wide = widePlaces.find((one) => one === place)
  return wide ? t(`evidence:place.${wide}`) : areaName(place, t)
}
