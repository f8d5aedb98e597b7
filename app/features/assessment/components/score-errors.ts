import { criterionWords, type Criterion } from '~/features/funds'
import type { LanguageTools } from '~/i18n'
import type { ErrorLink } from '~/ui'
import { controlId } from '../control-id'
import { mostScoreWords, type ScoreErrors } from '../scores'

/** The sentence of one mistake in a score form. */
export function scoreError(reader: LanguageTools, criteria: readonly Criterion[], field: string, code: ScoreErrors[string]): string {
  if (field === 'overall') return reader.t(code === 'tooLong' ? 'assessment:error.overallTooLong' : 'assessment:error.overall', { max: mostScoreWords.overall })
  const criterion = criteria.find(({ id }) => field.endsWith(`.${id}`))
  return reader.t(`assessment:error.${code}`, { name: criterion ? criterionWords(criterion, reader).title.text : '' })
}

/** All mistakes of a score form, each with a link to its field. */
export function scoreErrorLinks(reader: LanguageTools, criteria: readonly Criterion[], errors: ScoreErrors): ErrorLink[] {
  return Object.entries(errors).map(([field, code]) => ({ href: `#${controlId(field)}`, text: scoreError(reader, criteria, field, code) }))
}
