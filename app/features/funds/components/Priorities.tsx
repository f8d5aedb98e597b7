import type { Plain, PlanItem } from '../fund'
import { StaffWords } from './StaffWords'

/** Priorities of a plan, one a line. */
export function Priorities({ items, bullets = false }: { items: readonly Plain<PlanItem>[]; bullets?: boolean }) {
  return (
    <ul className={bullets ? 'govuk-list govuk-list--bullet' : 'govuk-list'}>
      {items.map((item) => <li key={item.id}><StaffWords text={item.title} /></li>)}
    </ul>
  )
}
