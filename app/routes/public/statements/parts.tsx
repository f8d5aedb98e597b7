import { Filled } from '~/features/funds'

export function Heading({ text, level = 2 }: { text: string; level?: 2 | 3 }) {
  const Element = `h${level}` as const
  return <Element className={level === 2 ? 'govuk-heading-l' : 'govuk-heading-m'}><Filled text={text} /></Element>
}

/** A sentence whose words the law gives, or that binds: in English, and marked so, until its translation is reviewed. */
export function Statutory({ text }: { text: string }) {
  return <p className="govuk-body"><Filled text={text} /></p>
}

export function Points({ keys }: { keys: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {keys.map((key) => <li key={key}><Filled text={key} /></li>)}
    </ul>
  )
}
