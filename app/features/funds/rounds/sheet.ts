/** A form of the desk as it was typed, by the name of the control; boxes with several ticks are joined by commas. */
export type Sheet = Readonly<Record<string, string>>
/** Field → code of what is wrong; the sentence is at `desk:<form>.error.<code>`. */
export type SheetErrors = Readonly<Record<string, string>>
export type Checked<Value> = { ok: true; value: Value } | { ok: false; errors: SheetErrors }

/** Where two officers typed differently: what stands now, and what this one typed. */
export type Difference = { field: string; now: string; typed: string }

/** Only the named fields, each as one text. */
export function readSheet(form: FormData, fields: readonly string[]): Sheet {
  return Object.fromEntries(fields.map((field) => [field, form.getAll(field).filter((one) => typeof one === 'string').join(',').trim()]))
}

/** The sheet a page was made with, from its hidden field; unreadable text counts as nothing. */
export function readWas(form: FormData): Sheet {
  try {
    const was: unknown = JSON.parse(String(form.get('was') ?? ''))
    return typeof was === 'object' && was !== null ? Object.fromEntries(Object.entries(was).map(([field, text]) => [field, String(text)])) : {}
  } catch {
    return {}
  }
}

/**
 * Two officers at once: what only one of them changed is taken from her; what both changed differently is listed, and
 * stays as this one typed it until she has seen the other.
 * @param was the sheet both began with
 */
export function mergeSheets(was: Sheet, typed: Sheet, now: Sheet): { merged: Sheet; differences: Difference[] } {
  const differences: Difference[] = []
  const merged = Object.fromEntries(Object.entries(typed).map(([field, mine]) => {
    const [before, theirs] = [was[field] ?? '', now[field] ?? '']
    if (mine === theirs || theirs === before) return [field, mine]
    if (mine === before) return [field, theirs]
    differences.push({ field, now: theirs, typed: mine })
    return [field, mine]
  }))
  return { merged, differences }
}
