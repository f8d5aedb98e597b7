/** Where the pages of a bid are; without the language prefix. */
export const bidPaths = {
  home: '/home',
  start: '/bids/start',
  bid: (reference: string) => `/bids/${reference}`,
  page: (reference: string, page: string) => `/bids/${reference}/q/${page}`,
  save: (reference: string, page: string) => `/bids/${reference}/save/${page}`,
  history: (reference: string, question: string) => `/bids/${reference}/history/${question}`,
  check: (reference: string) => `/bids/${reference}/check`,
  coach: (reference: string) => `/bids/${reference}/coach`,
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
  publicity: (reference: string) => `/bids/${reference}/publicity`,
  ready: (reference: string) => `/bids/${reference}/ready`,
}

/** Pages of a joint bid for all of its groups, the lead's people and partners. */
export const jointPaths = {
  room: (reference: string) => `/bids/${reference}/partners`,
  invite: (reference: string) => `/bids/${reference}/partners/invite`,
  remove: (reference: string, position: number) => `/bids/${reference}/partners/${position}/remove`,
  leave: (reference: string, position: number) => `/bids/${reference}/parts/${position}/leave`,
  lead: (reference: string) => `/bids/${reference}/lead`,
  common: (reference: string) => `/bids/${reference}/common`,
  commonPrint: (reference: string) => `/bids/${reference}/common/print`,
  commonDocument: (reference: string) => `/bids/${reference}/common/copy.docx`,
  /** Who writes which page of the common part; of a group's own part it is `partPaths.people`. */
  people: (reference: string) => `/bids/${reference}/people`,
  money: (reference: string) => `/bids/${reference}/money`,
  comments: (reference: string, question: string) => `/bids/${reference}/comments/${question}`,
  agreement: (reference: string) => `/bids/${reference}/agreement.docx`,
  /** @param place what the page that is open calls itself, such as 'q/idea' */
  here: (reference: string, place: string) => `/bids/${reference}/here?page=${encodeURIComponent(place)}`,
  joining: (token: string) => `/joining/${token}`,
  joiningTo: (invitation: string) => `/joining/to/${invitation}`,
}

/** A group's own part of a joint bid, by its position. */
export const partPaths = {
  part: (reference: string, position: number) => `/bids/${reference}/parts/${position}`,
  page: (reference: string, position: number, page: string) => `/bids/${reference}/parts/${position}/q/${page}`,
  save: (reference: string, position: number, page: string) => `/bids/${reference}/parts/${position}/save/${page}`,
  history: (reference: string, position: number, question: string) => `/bids/${reference}/parts/${position}/history/${question}`,
  coach: (reference: string, position: number) => `/bids/${reference}/parts/${position}/coach`,
  sign: (reference: string, position: number) => `/bids/${reference}/parts/${position}/sign`,
  people: (reference: string, position: number) => `/bids/${reference}/parts/${position}/people`,
  print: (reference: string, position: number) => `/bids/${reference}/parts/${position}/print`,
  document: (reference: string, position: number) => `/bids/${reference}/parts/${position}/copy.docx`,
}

/** Where pages of questions are: of the common part, or of a group's own one. */
export function questionPaths(reference: string, position: number | null) {
  if (position === null) {
    return {
      list: bidPaths.bid(reference),
      page: (page: string) => bidPaths.page(reference, page),
      save: (page: string) => bidPaths.save(reference, page),
      history: (question: string) => bidPaths.history(reference, question),
      coach: bidPaths.coach(reference),
    }
  }
  return {
    list: partPaths.part(reference, position),
    page: (page: string) => partPaths.page(reference, position, page),
    save: (page: string) => partPaths.save(reference, position, page),
    history: (question: string) => partPaths.history(reference, position, question),
    coach: partPaths.coach(reference, position),
  }
}

/** The position of a part in an address, '2', or null where there is none. NaN, which no part has, for anything else. */
export function readPosition(part: string | undefined): number | null {
  if (part === undefined) return null
  return /^[1-9][0-9]?$/.test(part) ? Number(part) : 0
}

/** Bids that came on paper, on the desk: English, without a language in front. For officers. */
export const paperPaths = {
  all: '/desk/paper',
  new: '/desk/paper/new',
  one: (reference: string) => `/desk/paper/${reference}`,
  errand: (reference: string, kind: string) => `/desk/paper/${reference}/${kind}`,
}
