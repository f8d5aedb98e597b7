import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import type { StaffText } from '~/i18n'
import { hashOf } from '~/i18n/status'
import { newId } from '~/platform/ids.server'
import * as schema from '../schema/index.server'

type Said = { en: string; pa: string; ur: string; pl: string }

function said({ en, ...others }: Said): StaffText {
  const hash = hashOf(en)
  const draft = (text: string) => ({ text, status: 'draft' as const, hash })
  return { en: { text: en, status: 'reviewed', hash }, pa: draft(others.pa), ur: draft(others.ur), pl: draft(others.pl) }
}

/** Both are invented; their addresses and numbers belong to nobody. */
const helpers = [
  {
    kind: 'infrastructure' as const, name: 'Beckside Voluntary Action (sample)', districts: ['E08000032', 'E08000034'],
    languages: ['en', 'ur', 'pa'], phone: '0113 496 0121', email: 'bids@beckside.example.org', website: 'https://beckside.example.org/',
    helps: said({
      en: 'We read your draft and tell you what to add. We help with the budget too.',
      pa: 'ਅਸੀਂ ਤੁਹਾਡਾ ਖਰੜਾ ਪੜ੍ਹਦੇ ਹਾਂ ਅਤੇ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕੀ ਜੋੜਨਾ ਹੈ। ਅਸੀਂ ਬਜਟ ਵਿੱਚ ਵੀ ਮਦਦ ਕਰਦੇ ਹਾਂ।',
      ur: 'ہم آپ کا مسودہ پڑھتے ہیں اور بتاتے ہیں کہ کیا شامل کرنا ہے۔ ہم بجٹ میں بھی مدد کرتے ہیں۔',
      pl: 'Czytamy wersję roboczą waszego wniosku i mówimy, co dodać. Pomagamy też z budżetem.',
    }),
  },
  {
    kind: 'champion' as const, name: 'Polska Kawa (sample)', districts: ['E08000035', 'E08000036', 'E08000033'], languages: ['pl', 'en'],
    phone: '0113 496 0122', email: null, website: null,
    helps: said({
      en: 'We won a small grant two years ago. Call us, and we tell you what we learned.',
      pa: 'ਸਾਨੂੰ ਦੋ ਸਾਲ ਪਹਿਲਾਂ ਇੱਕ ਛੋਟੀ ਗ੍ਰਾਂਟ ਮਿਲੀ ਸੀ। ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ, ਅਤੇ ਅਸੀਂ ਦੱਸਾਂਗੇ ਕਿ ਅਸੀਂ ਕੀ ਸਿੱਖਿਆ।',
      ur: 'ہمیں دو سال پہلے ایک چھوٹی گرانٹ ملی تھی۔ ہمیں فون کریں، اور ہم بتائیں گے کہ ہم نے کیا سیکھا۔',
      pl: 'Dwa lata temu dostaliśmy małą dotację. Zadzwońcie, a powiemy, czego się nauczyliśmy.',
    }),
  },
]

/**
 * Two invented helpers, for try-it mode. Does nothing where anybody is on the list, also one who was taken off.
 * @param sql a connection as the owner
 */
export async function seedSupport(sql: postgres.Sql): Promise<void> {
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  await db.transaction(async (tx) => {
    const some = await tx.select({ id: schema.bidSupport.id }).from(schema.bidSupport).limit(1)
    if (some.length > 0) return
    await tx.insert(schema.bidSupport).values(helpers.map((helper) => ({ ...helper, id: newId(), sample: true })))
  })
}
