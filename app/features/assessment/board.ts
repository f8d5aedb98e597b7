import type { Proposal } from './spread'

export type Task = 'assessor' | 'translator'
export type Worker = { personId: string; name: string; tasks: Task[]; /** Bids she has not finished. */ load: number }
export type Given = { assignmentId: string; personId: string; name: string; task: Task; dueBy: Date | null; sent: boolean }
export type BidToAssign = {
  applicationId: string
  stageId: string
  reference: string
  organisation: string
  pot: string
  askedPence: number | null
  foreign: boolean
  needed: number
  given: Given[]
  missing: Record<Task, number>
}
export type Board = {
  round: { id: string; title: string }
  bids: BidToAssign[]
  workers: Worker[]
  may: (personId: string, applicationId: string) => boolean
  proposal: Record<Task, Proposal[]>
}
