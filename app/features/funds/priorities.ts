type ForSome = { priorities: readonly string[] }
type Planned<I> = { priorities: readonly I[] }

/**
 * The priorities of the plan that a pot names as its own, in the plan's order. Null where it names none of them, as after
 * a change of plan: then it is for all.
 */
export function ownPriorities<I extends { slug: string }>(pot: ForSome, plan: Planned<I>): I[] | null {
  const own = plan.priorities.filter(({ slug }) => pot.priorities.includes(slug))
  return own.length > 0 ? own : null
}

/** What a pot is for: its own priorities, else all of the plan. */
export function prioritiesOf<I extends { slug: string }>(pot: ForSome, plan: Planned<I>): I[] {
  return ownPriorities(pot, plan) ?? [...plan.priorities]
}

/** What a round is for: all that any of its pots is for. */
export function prioritiesOfPots<I extends { slug: string }>(pots: readonly ForSome[], plan: Planned<I>): I[] {
  const slugs = new Set(pots.flatMap((pot) => prioritiesOf(pot, plan)).map(({ slug }) => slug))
  return pots.length === 0 ? [...plan.priorities] : plan.priorities.filter(({ slug }) => slugs.has(slug))
}
