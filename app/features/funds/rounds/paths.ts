/** Pages of the desk about rounds; English only, so without a language in front. */
export const roundPaths = {
  all: '/desk/rounds',
  new: '/desk/rounds/new',
  copy: (round: string) => `/desk/rounds/new?${new URLSearchParams({ copy: round }).toString()}`,
  round: (round: string) => `/desk/rounds/${round}`,
  edit: (round: string) => `/desk/rounds/${round}/edit`,
  texts: (round: string) => `/desk/rounds/${round}/texts`,
  preview: (round: string) => `/desk/rounds/${round}/preview`,
  open: (round: string) => `/desk/rounds/${round}/open`,
  extend: (round: string) => `/desk/rounds/${round}/extend`,
  close: (round: string) => `/desk/rounds/${round}/close`,
  pot: (round: string, pot: string) => `/desk/rounds/${round}/pots/${pot}`,
  criteria: (round: string, pot: string) => `/desk/rounds/${round}/pots/${pot}/criteria`,
  questions: (round: string, pot: string) => `/desk/rounds/${round}/pots/${pot}/questions`,
  question: (round: string, pot: string, question: string) => `/desk/rounds/${round}/pots/${pot}/questions/${question}`,
}

/** Who makes rounds. */
export const roundRoles = ['officer', 'manager'] as const
