type Frozen = { answers: readonly { question: string }[] }

/** A sent bid as a helper reads it: of what the group says about itself, its name alone. */
export function forHelper<S extends Frozen>(snapshot: S): S {
  return { ...snapshot, answers: snapshot.answers.filter(({ question }) => question === 'groupName' || !question.startsWith('group')) }
}
