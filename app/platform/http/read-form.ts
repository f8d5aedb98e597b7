/** Forms that the web front has read, by the id of their request, while that request is answered. */
const read = new Map<string, FormData>()
/** Set by the web front alone: headers of this name that come from outside are not passed on. */
export const readFormHeader = 'x-read-form'

const cleaned = new WeakSet<FormData>()

/** Text without NUL, lone surrogates and what stands for undecodable bytes; line ends as \n; composed (NFC). */
export function cleanText(text: string): { text: string; dropped: boolean } {
  const kept = text.replace(/\u0000|\ufffd|\p{Surrogate}/gu, '')
  return { text: kept.replace(/\r\n?/gu, '\n').normalize('NFC'), dropped: kept !== text }
}

/** Copies a form with every text cleaned; files stay as they are. */
export function cleanForm(form: FormData): FormData {
  const clean = new FormData()
  for (const [name, value] of form) {
    const key = cleanText(name).text
    if (typeof value !== 'string') {
      clean.append(key, value)
      continue
    }
    const { text, dropped } = cleanText(value)
    if (dropped) cleaned.add(clean)
    clean.append(key, text)
  }
  return clean
}

/**
 * The posted form, cleaned: no NUL, no lone surrogates, \n as line end, NFC. The web front has already refused
 * form bombs and bodies over 1 MB.
 */
export async function readForm(request: Request): Promise<FormData> {
  return cleanForm(read.get(request.headers.get(readFormHeader) ?? '') ?? (await request.formData()))
}

/** Runs `work`, in which `readForm` finds what was read already, instead of reading the same bytes again. */
export async function withReadForm<T>(requestId: string, form: FormData, work: () => Promise<T>): Promise<T> {
  read.set(requestId, form)
  try {
    return await work()
  } finally {
    read.delete(requestId)
  }
}

/** Whether characters were dropped, so that the page can say so. */
export function lostCharacters(form: FormData): boolean {
  return cleaned.has(form)
}
