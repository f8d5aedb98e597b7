import { filePath } from '~/forms'

/** Where files and a group's documents are; without the language prefix. */
export const documentPaths = {
  file: filePath,
  documents: (group: string) => `/groups/${group}/documents`,
  document: (group: string, document: string) => `/groups/${group}/documents/${document}`,
  remove: (group: string, document: string) => `/groups/${group}/documents/${document}/remove`,
}
