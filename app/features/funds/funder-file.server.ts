import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { knownLanguages, type Language, type StaffText } from '~/i18n'
import { hashOf } from '~/i18n/status'
import { paleColours } from './accent'
import { setFunder, type Funder } from './funder'
import { funderWords } from './funder-words'
import { priorityId } from './pot-context'

const codes = knownLanguages.map(({ code }) => code)
const line = z.string().trim().min(1)
const day = z.iso.date()
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'write a colour as #0b5563')
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
/** Words by language; English always. */
const words = z.partialRecord(z.enum(codes), line).refine((said) => said.en !== undefined, 'English is missing')
const titled = z.strictObject({ slug, title: words })

const openData = z.strictObject({
  prefix: z.string().regex(/^[a-z0-9-]{2,40}$/),
  prefixGiven: z.boolean(),
  organisation: z.strictObject({ id: z.string().regex(/^[A-Z0-9-]{5,40}$/i), name: line, website: z.url() }),
  idConfirmed: z.boolean(),
  department: line,
  countryCode: z.string().regex(/^[A-Z]{2}$/),
  areaType: line,
  whole: z.strictObject({ name: line, code: line, type: line }),
})

const fileShape = z.strictObject({
  serviceName: words,
  deciding: words,
  languages: z.array(z.enum(codes)).min(1),
  areas: z.array(z.strictObject({ code: z.string().regex(/^[A-Z]\d{8}$/), name: words })).min(1),
  contact: z.strictObject({ team: line, email: z.email(), phone: z.string().min(5), post: z.array(line).min(1) }),
  accent: z.strictObject({ base: colour, deep: colour, edge: colour, light: colour })
    .superRefine((accent, { addIssue }) => paleColours(accent).forEach((pale) => addIssue(pale))).optional(),
  strings: z.partialRecord(z.enum(codes), z.record(z.string().regex(/^\w+:[\w.]+$/), line)),
  sample: z.strictObject({
    fund: z.strictObject({ ...titled.shape, code: z.string().regex(/^[A-Z]{2,4}$/), summary: words }),
    plan: z.strictObject({ ...titled.shape, from: day, until: day.nullable(), priorities: z.array(titled).min(1) }),
  }).optional(),
  openData: openData.optional(),
})

type FunderFile = z.output<typeof fileShape>
type Words = z.output<typeof words>

/**
 * Makes the portal another funder's: reads the JSON file that FUNDER_FILE names. Called once at start.
 * @throws Error that names what is missing or wrong in the file
 */
export async function loadFunder(file: string | undefined): Promise<void> {
  if (!file) return
  const result = fileShape.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!result.success) throw new Error(`FUNDER_FILE ${file}: ${z.prettifyError(result.error)}`)
  const strings = stringsOf(result.data)
  const unsaid = funderWords.filter((key) => !strings.en?.[key])
  if (unsaid.length > 0) throw new Error(`FUNDER_FILE ${file}: strings.en lacks ${unsaid.join(', ')}`)
  setFunder(funderOf(result.data, strings))
}

/** Names stand where their sentences are read, in each language; what the file says of a key itself goes before. */
function stringsOf({ serviceName, deciding, areas, strings, sample }: FunderFile): NonNullable<Funder['strings']> {
  const named: [string, Words][] = [
    ['service:name', serviceName],
    ['funds:choose.people', deciding],
    ...areas.map(({ code, name }): [string, Words] => [`areas:name.${code}`, name]),
    ...(sample?.plan.priorities ?? []).map((one): [string, Words] => [`questions:priority.option.${priorityId(one.slug)}`, one.title]),
  ]
  return Object.fromEntries(codes.map((code) => [
    code,
    { ...Object.fromEntries(named.flatMap(([key, said]) => (said[code] ? [[key, said[code]]] : []))), ...strings[code] },
  ]))
}

function funderOf({ areas, languages, contact, accent, sample, openData: own }: FunderFile, strings: Funder['strings']): Funder {
  const titledText = <T extends { title: Words }>(one: T) => ({ ...one, title: staffText(one.title) })
  return {
    areas: areas.map(({ code }) => ({ code })),
    languages,
    contact,
    strings,
    ...(accent && { accent }),
    ...(own && { openData: own }),
    ...(sample && { sample: {
      fund: { ...titledText(sample.fund), summary: staffText(sample.fund.summary) },
      plan: { ...titledText(sample.plan), priorities: sample.plan.priorities.map(titledText) },
    } }),
  }
}

/** English is the funder's; other languages are drafts until somebody has reviewed them. */
function staffText(said: Words): StaffText {
  const english = said.en ?? ''
  const record = (code: Language, text: string) => ({ text, status: code === 'en' ? 'reviewed' : 'draft', hash: hashOf(english) } as const)
  const others = codes.flatMap((code) => (said[code] ? [[code, record(code, said[code])] as const] : []))
  return { en: record('en', english), ...Object.fromEntries(others) }
}
