import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import { isoDay, londonDay } from '~/features/funds'

/** A word that stands in rows that may be in no file. */
export const secret = 'Zinnia'

const districts = ['E08000032', 'E08000033', 'E08000034', 'E08000035', 'E08000036']
const names = [
  'Beck Street Boxing', 'Wharfe, Aire & "Calder" Walkers', '=HYPERLINK("x")', '+Plus Youth', '-Minus Club', '@Home Together', 'ਬੈਕ ਸਟਰੀਟ ਮੁੱਕੇਬਾਜ਼ੀ',
  'بیک اسٹریٹ باکسنگ', 'Klub Łódź i Żółw', "O’Hara's <b>Kitchen</b> & Co", 'Line\nBreak Group', '  =1+1 Spaces', '＝Wide Formula', 'Semi;colon\tTab',
]
const texts = [
  'Twenty young people box each Friday.', 'Walks, talks and tea; "all are welcome".\nSecond line.', '=SUM(A1:A9) is how we count.', '-5 to +5: a game.',
  'ਅਸੀਂ ਹਰ ਸ਼ੁੱਕਰਵਾਰ ਖੇਡਦੇ ਹਾਂ।', 'ہم ہر جمعہ کھیلتے ہیں۔', 'Żółć, gęś i jaźń.', '@work we mend bicycles, and & < > too.',
]
/** Kinds of numbers: on both registers, on one, with little digits, with a linked charity, on others, on none. */
const numbers: readonly { charity: string | null; company: string | null }[] = [
  { charity: '1128267', company: '00123456' }, { charity: '215199', company: null }, { charity: null, company: '123456' }, { charity: '1128267-2', company: null },
  { charity: 'SC012345', company: null }, { charity: 'NIC100123', company: null }, { charity: null, company: 'OC301234' }, { charity: null, company: null },
]
const places: readonly (readonly string[])[] = [['E08000035'], ['E08000032', 'E08000034'], districts, []]

export type Planted = { shown: number; years: readonly string[]; unregistered: number }

const day = (moment: Date) => isoDay(londonDay(moment))
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!

/** Awards of every kind that there is, and beside them those that may be in no file. @param many how many of ours are published */
export async function plantOpenData(sql: postgres.Sql, many: number, today: Date): Promise<Planted> {
  const organisations: { id: string; name: string; slug: string; registered: boolean }[] = []
  for (let at = 0; at < 112; at += 1) {
    const { charity, company } = pick(numbers, at)
    const one = { id: newId(), name: `${pick(names, at)} ${at}`, slug: `group-${at}`, registered: Boolean(charity ?? company) }
    organisations.push(one)
    await sql`insert into public_organisation (id, name, slug, charity_number, company_number, districts) values
      (${one.id}, ${one.name}, ${one.slug}, ${charity}, ${company}, ${sql.json([...pick(places, Math.floor(at / 8))])})`
  }
  const years = new Set<string>()
  const rows = Array.from({ length: many }, (_, at) => {
    const recipient = pick(organisations, at * 7 + Math.floor(at / 112))
    const awarded = new Date(today.getTime() - (at % 700) * 86_400_000)
    years.add(day(awarded).slice(0, 4))
    return { ...awardRow(sql, at, recipient, day(awarded)), registered: recipient.registered }
  })
  const unregistered = rows.filter(({ registered }) => !registered).length
  for (const { registered: _, ...row } of rows) await sql`insert into public_award ${sql(row as never)}`
  await plantHidden(sql, organisations[0]!, day(today))
  return { shown: many, years: [...years].toSorted().toReversed(), unregistered }
}

function awardRow(sql: postgres.Sql, at: number, recipient: { id: string; name: string }, awardedOn: string) {
  const start = new Date(Date.parse(awardedOn) + 30 * 86_400_000)
  const end = new Date(start.getTime() + (30 + (at % 11) * 30) * 86_400_000)
  return {
    id: newId(), reference: `AWD-T${String(at).padStart(6, '0')}`, origin: 'portal', state: 'published', organisation_id: recipient.id, recipient_name: recipient.name,
    fund: at % 5 === 0 ? 'Safer, “Communities” Fund' : 'Safer Communities Fund', round: at % 3 === 0 ? null : String(1 + (at % 9)), pot: 'Small grants',
    year: awardedOn.slice(0, 4), awarded_on: awardedOn, amount_pence: 5_000 + at * 137, asked_pence: 10_000 + at * 137,
    starts_on: day(start), ends_on: day(end), open_call: at % 4 !== 0,
    title: `${pick(texts, at).slice(0, 90)} (${at})`, description: `${pick(texts, at + 3)} Work number ${at}.`, conditions: at % 2 === 0 ? `A report in June, "in full". ${at}` : null,
    reasons: `=It meets the need, ${at}.`, shares: sql.json(at % 9 === 0 ? [{ name: recipient.name, organisationId: recipient.id, pence: 3_000 }, { name: '', organisationId: null, pence: 2_000 + at * 137 }] : []),
    districts: sql.json([...pick(places, at)]), communities: sql.json(at % 3 === 0 ? ['children', 'womenGirls', 'everyone'] : at % 3 === 1 ? ['older'] : []),
    priority: at % 2 === 0 ? 'peopleSafe' : null, theme: at % 3 === 2 || at % 5 === 0 ? 'Young people' : null, source_url: `/awards/AWD-T${at}`, published_at: new Date(),
  }
}

/** Not ours, not said any more, not said yet, not given yet: none of it may be in a file. */
async function plantHidden(sql: postgres.Sql, recipient: { id: string; name: string }, today: string): Promise<void> {
  const hidden: Record<string, unknown>[] = [
    { origin: 'imported' }, { origin: 'other', funder: `${secret} Trust` }, { state: 'withdrawn' }, { published_at: new Date(Date.now() + 86_400_000) },
    { awarded_on: `${Number(today.slice(0, 4)) + 1}-06-01` },
  ]
  for (const [at, over] of hidden.entries()) {
    const row = { ...awardRow(sql, 900_000 + at, recipient, today), recipient_name: `${secret} ${at}`, title: `${secret} ${at}`, description: `${secret} text`, reference: `AWD-${secret.toUpperCase()}${at}`, ...over }
    await sql`insert into public_award ${sql(row as never)}`
  }
}
