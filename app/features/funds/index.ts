export type { Criterion, Fund, FundPage, OpenFund, Plan, PlanItem, Pot, PotForApply, Round } from './fund'
export { arrivedInTime, currentRound, potDates, potState, timeLeft } from './status'
export type { PotState, TimeLeft, Timed } from './status'
