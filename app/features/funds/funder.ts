import { inLanguage, type Language, type StaffText, type Translate } from '~/i18n'
import { westYorkshire } from './west-yorkshire'

/**
 * Who gives the money: what differs between one commissioner or mayor and the next. Texts that are left out are those
 * of the locales, which speak for West Yorkshire.
 */
export type Funder = {
  /** Areas where work may happen, by their ONS code. Without a name its words are `areas:name.<code>`. */
  areas: readonly { code: string; name?: StaffText }[]
  languages: readonly Language[]
  /** Name of the service, instead of `service:name`. */
  serviceName?: StaffText
  /** Who gives advice and who decides, one or two sentences, instead of `funds:choose.people`. */
  deciding?: StaffText
  contact: { email: string; phone: string; post: readonly string[] }
}

let current: Funder = westYorkshire

export function funder(): Funder {
  return current
}

/** Once, at start, where FUNDER_FILE names another funder. */
export function setFunder(other: Funder): void {
  current = other
}

export function serviceName(language: Language, t: Translate): string {
  return current.serviceName ? inLanguage(current.serviceName, language).text : t('service:name')
}

/** An area's name in the reader's language; its code where nobody has named it. */
export function areaName(code: string, language: Language, t: Translate): string {
  const own = current.areas.find((area) => area.code === code)?.name
  return own ? inLanguage(own, language).text : t(`areas:name.${code}`)
}
