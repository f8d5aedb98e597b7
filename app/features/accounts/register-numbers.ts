import { charityOf, companyOf } from '~/forms/fields/registerNumbers/numbers'

/** A charity number as it is kept, by the rules of the forms, or null: also where nothing was typed. */
export function normaliseCharityNumber(typed: string | null | undefined): string | null {
  return charityOf(typed ?? '')
}

/** A company number as it is kept, by the rules of the forms, or null: also where nothing was typed. */
export function normaliseCompanyNumber(typed: string | null | undefined): string | null {
  return companyOf(typed ?? '')
}
