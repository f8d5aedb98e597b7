import { plainCode } from '~/forms/fields/typed'

/** The six digits somebody typed, in Western digits whatever the script, without spaces and hyphens; or null. */
export function readSignInCode(typed: string): string | null {
  const digits = plainCode(typed).replace(/[\s-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}
