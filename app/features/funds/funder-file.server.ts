import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { languages } from '~/i18n'
import { setFunder, type Funder } from './funder'

const record = z.object({ text: z.string().min(1), status: z.enum(['draft', 'reviewed']), hash: z.string() })
const words = z.object({ en: record, pa: record.optional(), ur: record.optional(), pl: record.optional() })

const funderShape = z.object({
  areas: z.array(z.object({ code: z.string().min(1), name: words })).min(1),
  languages: z.array(z.enum(languages.map(({ code }) => code))).min(1),
  serviceName: words,
  deciding: words,
  contact: z.object({ email: z.email(), phone: z.string().min(5), post: z.array(z.string().min(1)).min(1) }),
}) satisfies z.ZodType<Funder>

/**
 * Makes the portal another funder's: reads the JSON file that FUNDER_FILE names. Called once at start.
 * @throws Error that names what is missing or wrong in the file
 */
export async function loadFunder(file: string | undefined): Promise<void> {
  if (!file) return
  const result = funderShape.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!result.success) throw new Error(`FUNDER_FILE ${file}: ${z.prettifyError(result.error)}`)
  setFunder(result.data)
}
