export { wordDocument } from './document.server'
export { keptWordDocument } from './kept.server'
export { wordResponse } from './response.server'
export type { Block, Level, WordDocument, Words } from './blocks'
