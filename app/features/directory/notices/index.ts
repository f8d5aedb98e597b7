export { mostNotices, noticeKinds, noticeWords, type ListedNotice, type NoticeKind } from './listed-notice'
export { noticeParams, readNoticeFilter, type NoticeFilter } from './notice-filter'
export { typedNotice, type NoticeTyped } from './notice-sheet'
export * from './components'
