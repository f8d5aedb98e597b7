import { isLegalForm } from '~/features/accounts'
import { areaName, communities, funder } from '~/features/funds'
import { formatMoney, type Translate } from '~/i18n'
import { isThing, sizes } from '../profile/things'
import { isSpokenLanguage } from '../profile/spoken-languages'
import { themeKey } from '../profile/work-themes'
import { amountBands, type AwardFacet, type OrganisationFacet } from '../search'
import type { Label } from './facet'
import { isolated } from './isolated'

const bandPence: Record<(typeof amountBands)[number], readonly [least: number | null, most: number | null]> = {
  to1k: [null, 100_000], to5k: [100_000, 500_000], to10k: [500_000, 1_000_000], to50k: [1_000_000, 5_000_000], over50k: [5_000_000, null],
}

/** What a choice of the register is called; what nobody knows stands as it is. */
export function awardLabel(facet: AwardFacet, value: string, t: Translate): Label {
  if (facet === 'district') return { text: districtName(value, t) }
  if (facet === 'theme') return themeLabel(value, t)
  if (facet === 'funder') return { text: value === 'others' ? t('awards:funder.others') : t('awards:funder.ours') }
  if (facet === 'amount') return { text: amountText(value, t) }
  if (facet === 'year') return { text: value }
  // Funds, rounds and priorities are called by the names they were published under.
  return { text: value, lang: 'en' }
}

/** What a choice of the directory is called; what nobody knows stands as it is. */
export function organisationLabel(facet: OrganisationFacet, value: string, t: Translate): Label {
  if (facet === 'fund') return { text: value, lang: 'en' }
  if (facet === 'theme') return themeLabel(value, t)
  return { text: organisationText(facet, value, t) ?? value }
}

function organisationText(facet: OrganisationFacet, value: string, t: Translate): string | null {
  if (facet === 'district') return districtName(value, t)
  if (facet === 'community') return communities.some((one) => one === value) ? t(`questions:people.who.option.${value}`) : null
  if (facet === 'language') return isSpokenLanguage(value) ? t(`directory:spoken.${value}`) : null
  if (facet === 'offers' || facet === 'lookingFor') return isThing(value) ? t(`directory:things.${value}`) : null
  if (facet === 'open') return t('directory:openNow')
  if (facet === 'funded') return value === 'yes' ? t('directory:funded.yes') : t('directory:funded.no')
  if (facet === 'legalForm') return isLegalForm(value) ? t(`account:legalForm.${value}`) : null
  return sizes.some((one) => one === value) ? t(`directory:size.${value}`) : null
}

export function districtName(code: string, t: Translate): string {
  return funder().areas.some((area) => area.code === code) ? areaName(code, t) : code
}

/** A theme in the reader's language, or as its source calls it. */
export function themeLabel(title: string, t: Translate): Label {
  const key = themeKey(title)
  return key ? { text: t(`profile:theme.${key}`) } : { text: title, lang: 'en' }
}

function amountText(band: string, t: Translate): string {
  const known = amountBands.find((one) => one === band)
  if (!known) return band
  const [least, most] = bandPence[known].map((pence) => (pence === null ? null : isolated(formatMoney(pence))))
  if (!least) return t('awards:amount.upTo', { most: most ?? '' })
  return most ? t('awards:amount.between', { least, most }) : t('awards:amount.over', { least })
}
