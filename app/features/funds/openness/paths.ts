/** Pages on which anyone can follow what was asked, promised, counted and planned. */
export const opennessPaths = {
  ask: (fund: string) => `/funds/${fund}/ask`,
  asked: (fund: string) => `/funds/${fund}/ask/sent`,
  figures: (fund: string, round: number | string) => `/funds/${fund}/rounds/${round}/figures`,
  figuresFile: (fund: string, round: number | string) => `/funds/${fund}/rounds/${round}/figures.csv`,
  money: '/how-money-is-planned',
}

/** Its pages of the desk. */
export const opennessDeskPaths = {
  questions: '/desk/round-questions',
  question: (id: string) => `/desk/round-questions/${id}`,
  figures: (round: string) => `/desk/rounds/${round}/figures`,
  planned: '/desk/planned',
  plan: (id: string) => `/desk/planned/${id}`,
}

export const opennessRoles = {
  questions: ['officer', 'manager'],
  figures: ['officer', 'manager'],
  planned: ['officer', 'manager', 'administrator'],
} as const
