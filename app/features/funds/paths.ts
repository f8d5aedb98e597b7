/** Where the pages of a fund are, without the language. */
export const fundPaths = {
  all: '/funds',
  fund: (fund: string) => `/funds/${fund}`,
  check: (fund: string, pot: string) => `/funds/${fund}/${pot}/check`,
  result: (fund: string, pot: string) => `/funds/${fund}/${pot}/check/result`,
  pot: (fund: string, pot: string) => `/funds/${fund}/${pot}`,
  questions: (fund: string, pot: string, stage: 'first' | 'full' = 'first') => `/funds/${fund}/${pot}/${stage === 'full' ? 'full-questions' : 'questions'}`,
  document: (fund: string, pot: string, stage: 'first' | 'full' = 'first') => `/funds/${fund}/${pot}/${stage === 'full' ? 'full-questions' : 'questions'}.docx`,
  start: (fund: string, pot: string) => `/bids/start?${new URLSearchParams({ fund, pot }).toString()}`,
  /** The light form and the coach, without an account. */
  practise: (fund: string, pot: string) => `/practise?${new URLSearchParams({ fund, pot }).toString()}`,
  callBack: '/contact/call-back',
}
