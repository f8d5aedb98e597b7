export { importLongFile, importSentFile, type FileRead, type GrantFile } from './commands.server'
export { importedFile, importedFiles } from './queries.server'
export { kindOfFile, type FileKind } from './read-file.server'
export { suggestMerges } from '../commands/suggest-merges.server'
