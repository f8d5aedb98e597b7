import type { BidToGive } from './components/AssignForm'
import type { Board, Task } from './board'

/** Bids on one page of the form: each brings a few lists. */
const mostAtOnce = 60

export function slotName(task: Task, applicationId: string, index: number): string {
  return `${task}.${applicationId}.${index}`
}

/** The bids that lack people, each with who may take it and who is proposed. */
export function toGive({ bids, workers, may, proposal }: Board): BidToGive[] {
  return bids.filter(({ missing }) => missing.assessor + missing.translator > 0).slice(0, mostAtOnce).map((bid) => {
    const { applicationId, reference, organisation, pot, askedPence, missing, given } = bid
    const people = (task: Task) => workers
      .filter(({ personId, tasks }) => tasks.includes(task) && may(personId, applicationId) && !given.some((one) => one.personId === personId))
      .map(({ personId, name }) => ({ value: personId, label: name }))
    const slots = (['translator', 'assessor'] as const).flatMap((task) => {
      const proposed = proposal[task].filter((one) => one.applicationId === applicationId)
      return Array.from({ length: missing[task] }, (_, index) =>
        ({ name: slotName(task, applicationId, index), task, proposed: proposed[index]?.personId ?? '', people: people(task) }))
    })
    return { applicationId, reference, organisation, pot, askedPence, slots }
  })
}
