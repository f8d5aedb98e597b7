import { UserText } from '~/ui'
import { isRecord, type Json } from '../values'

function textsOf(draft: Json): string[] {
  if (typeof draft === 'string') return draft === '' ? [] : [draft]
  if (Array.isArray(draft)) return draft.flatMap(textsOf)
  return isRecord(draft) ? Object.values(draft).flatMap(textsOf) : []
}

/** An answer as it was typed, whatever its kind: text, or what stands in the place of a date or a sum. */
export function Typed({ draft, lang }: { draft: Json; lang?: string }) {
  return <UserText lang={lang}>{textsOf(draft).join(' ')}</UserText>
}

/** A list of a few short things; one alone stands without a bullet. */
export function ShortList({ items }: { items: readonly string[] }) {
  if (items.length === 1) return <>{items[0]}</>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item) => <li key={item}>{item}</li>)}
    </ul>
  )
}
