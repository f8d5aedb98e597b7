/** Where the pages of a bid are; without the language prefix. */
export const bidPaths = {
  home: '/home',
  start: '/bids/start',
  bid: (reference: string) => `/bids/${reference}`,
  page: (reference: string, page: string) => `/bids/${reference}/q/${page}`,
  save: (reference: string, page: string) => `/bids/${reference}/save/${page}`,
  history: (reference: string, question: string) => `/bids/${reference}/history/${question}`,
  check: (reference: string) => `/bids/${reference}/check`,
  sent: (reference: string) => `/bids/${reference}/sent`,
  change: (reference: string) => `/bids/${reference}/change`,
  withdraw: (reference: string) => `/bids/${reference}/withdraw`,
  copy: (reference: string) => `/bids/${reference}/copy`,
  print: (reference: string) => `/bids/${reference}/print`,
  document: (reference: string) => `/bids/${reference}/copy.docx`,
  outcome: (reference: string) => `/bids/${reference}/outcome`,
  adjustments: (reference: string) => `/bids/${reference}/adjustments`,
  translation: (reference: string) => `/bids/${reference}/translation`,
  questions: (reference: string) => `/bids/${reference}/questions`,
  review: (reference: string) => `/bids/${reference}/review`,
  equality: (reference: string) => `/bids/${reference}/equality`,
}

/** Bids that came on paper, on the desk: English, without a language in front. For officers. */
export const paperPaths = {
  all: '/desk/paper',
  new: '/desk/paper/new',
  one: (reference: string) => `/desk/paper/${reference}`,
  errand: (reference: string, kind: string) => `/desk/paper/${reference}/${kind}`,
}
