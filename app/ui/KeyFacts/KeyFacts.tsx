import type { ReactNode } from 'react'

export type Fact = { id: string; name: ReactNode; value: ReactNode }

/** The few facts that decide whether to read on, in a box. */
export function KeyFacts({ facts, label }: { facts: readonly Fact[]; label: string }) {
  return (
    <section className="key-facts" aria-label={label}>
      <dl className="key-facts__list">
        {facts.map((fact) => (
          <div className="key-facts__fact" key={fact.id}>
            <dt className="key-facts__name">{fact.name}</dt>
            <dd className="key-facts__value">{fact.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
