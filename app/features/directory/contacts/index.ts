export { contactDeskPaths, contactLink, contactPaths, contactRoles } from './paths'
export { mostCharacters, type TextProblem } from './text'
export { reasons as reportReasons, stopDays, type ReportReason } from './reports'
