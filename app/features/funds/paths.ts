/** Where the pages of a fund are, without the language. */
export const fundPaths = {
  all: '/funds',
  fund: (fund: string) => `/funds/${fund}`,
  check: (fund: string, pot: string) => `/funds/${fund}/${pot}/check`,
  result: (fund: string, pot: string) => `/funds/${fund}/${pot}/check/result`,
  questions: (fund: string, pot: string) => `/funds/${fund}/${pot}/questions`,
  document: (fund: string, pot: string) => `/funds/${fund}/${pot}/questions.docx`,
  start: (fund: string, pot: string) => `/bids/start?${new URLSearchParams({ fund, pot }).toString()}`,
  callBack: '/contact/call-back',
}
