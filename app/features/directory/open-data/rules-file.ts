import { isDateTime, isShape, listOf, textOf } from './rule-shapes'
import type { GrantProblem, GrantProblems } from './rules'
import { licence, schemaVersion } from './setup'

/** What only shows over a whole file: what it says of itself, ids used twice, and more than one legal funder. */
export function fileProblems(file: unknown): GrantProblems {
  const none: GrantProblems = { errors: [], accuracy: [], usefulness: [] }
  if (!isShape(file) || !Array.isArray(file.grants)) return { ...none, errors: [{ code: 'noGrants', params: {} }] }
  const grants = listOf(file.grants)
  const errors: GrantProblem[] = []
  const accuracy: GrantProblem[] = []
  if (grants.length === 0 || grants.length < file.grants.length) errors.push({ code: 'noGrants', params: {} })
  if (file.version !== schemaVersion) errors.push({ code: 'version', params: { found: String(file.version) } })
  if (file.license !== licence) accuracy.push({ code: 'licence', params: { found: textOf(file.license) } })
  if (!isShape(file.publisher) || textOf(file.publisher.name) === '') errors.push({ code: 'publisher', params: {} })
  if (!isDateTime(textOf(file.modified))) errors.push({ code: 'modified', params: {} })
  const seen = new Set<string>()
  grants.forEach((grant, index) => {
    const id = textOf(grant.id)
    if (id !== '' && seen.has(id)) errors.push({ code: 'idTwice', params: { found: id, row: index + 1 } })
    seen.add(id)
  })
  const funders = grants.flatMap((grant) => listOf(grant.fundingOrganization))
  const ids = new Set(funders.map(({ id }) => textOf(id)))
  const names = new Set(funders.map(({ name }) => textOf(name)))
  if (ids.size > 1) accuracy.push({ code: 'fundersDiffer', params: { count: ids.size } })
  if (names.size > 1) accuracy.push({ code: 'funderNamesDiffer', params: { count: names.size } })
  return { ...none, errors, accuracy }
}
