export const publicityQuestions = { name: ['yes', 'talk'], photo: ['yes', 'no', 'talk'], event: ['yes', 'no', 'talk'] } as const
export type PublicityField = keyof typeof publicityQuestions
export const publicityFields = Object.keys(publicityQuestions) as PublicityField[]
/** As typed; empty where nothing is chosen. */
export type PublicityTyped = Record<PublicityField, string>
export type Publicity = { name: 'yes' | 'talk'; photo: 'yes' | 'no' | 'talk'; event: 'yes' | 'no' | 'talk' }

export function readPublicity(form: FormData): PublicityTyped {
  const chosen = (field: PublicityField) => String(form.get(field) ?? '')
  return { name: chosen('name'), photo: chosen('photo'), event: chosen('event') }
}

/** The answers, or the questions that are still open, in the order of the page. */
export function checkPublicity(typed: PublicityTyped): { ok: true; value: Publicity } | { ok: false; missing: PublicityField[] } {
  const missing = publicityFields.filter((field) => !(publicityQuestions[field] as readonly string[]).includes(typed[field]))
  return missing.length > 0 ? { ok: false, missing } : { ok: true, value: typed as Publicity }
}
