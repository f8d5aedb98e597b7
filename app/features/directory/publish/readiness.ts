import { mentionedPlaces } from './place-names'
import { namesIn } from './named-in'
import type { PlacePolicy } from './policy'
import { scanText, type FindingKind } from './scan'

export const writtenFields = ['title', 'description', 'conditions', 'reasons'] as const
export type WrittenField = (typeof writtenFields)[number]
export type Written = Record<WrittenField, string>

/** Among what a person let stand: she spoke to the group that asked to talk first. */
export const spokenKey = 'spoken'

/** What of a form may be kept as looked at: keys of findings, and that somebody spoke to the group. */
export function readAccepted(typed: readonly unknown[]): string[] {
  const keys = typed.map((one) => String(one).slice(0, 300))
  return keys.filter((key) => key === spokenKey || writtenFields.some((field) => key.startsWith(`${field}:`))).slice(0, 200)
}

/** `place`: a place inside the county, where only the county may be said; `name`: of a group whose name is kept back. */
export type PanelKind = FindingKind | 'place' | 'name'
export type PanelFinding = { field: WrittenField; kind: PanelKind; found: string; key: string; stands: boolean; mayStand: boolean }

/** What nobody may let stand: it would undo what a policy keeps back. */
const never: readonly PanelKind[] = ['name', 'place']

/**
 * What the scan finds in the words of an award, and whether a person let it stand.
 * @param accepted keys of findings, `field:kind:found`: a new finding of the same kind is looked at anew
 * @param hiddenNames names that may not be said anywhere
 */
export function findingsIn(written: Written, { accepted, place, hiddenNames, areaNames }: {
  accepted: readonly string[]
  place: PlacePolicy
  hiddenNames: readonly string[]
  areaNames: readonly string[]
}): PanelFinding[] {
  return writtenFields.flatMap((field) => {
    const text = written[field]
    const found: { kind: PanelKind; found: string }[] = [
      ...scanText(text),
      ...(place === 'district' ? [] : mentionedPlaces(text, areaNames)).map((one) => ({ kind: 'place' as const, found: one })),
      ...namesIn(text, hiddenNames).map((one) => ({ kind: 'name' as const, found: one })),
    ]
    return found.map((one) => {
      const key = `${field}:${one.kind}:${one.found}`
      const mayStand = !never.includes(one.kind)
      return { field, ...one, key, mayStand, stands: mayStand && accepted.includes(key) }
    })
  })
}
