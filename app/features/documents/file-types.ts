/** What we take, by content, and how such files may end. The order is that of the sentence on the page. */
export const fileTypes = {
  pdf: { mime: 'application/pdf', endings: ['pdf'] },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  odt: { mime: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] },
  jpeg: { mime: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { mime: 'image/png', endings: ['png'] },
  webp: { mime: 'image/webp', endings: ['webp'] },
  txt: { mime: 'text/plain', endings: ['txt'] },
  csv: { mime: 'text/csv', endings: ['csv'] },
} as const satisfies Record<string, { mime: string; endings: readonly string[] }>

export type FileType = keyof typeof fileTypes

/** The most bytes of one file, and the most files of one post. */
export const fileLimits = { maxBytes: 20 * 1024 * 1024, maxFiles: 5 }

/**
 * Why a file is not taken; its sentence is `files:error.<code>`.
 * `heic`: a kind of photo that we cannot rid of what the phone wrote into it, so the sender is told to send a JPEG.
 */
export type Refusal =
  | 'empty' | 'tooBig' | 'tooMany' | 'kind' | 'ending' | 'heic' | 'oldOffice' | 'locked' | 'macros' | 'tooFull' | 'broken' | 'picture'

export const refusals: readonly Refusal[] = [
  'empty', 'tooBig', 'tooMany', 'kind', 'ending', 'heic', 'oldOffice', 'locked', 'macros', 'tooFull', 'broken', 'picture',
]

/** The type whose files end like this, or null. */
export function typeOfEnding(ending: string): FileType | null {
  const types = Object.keys(fileTypes) as FileType[]
  return types.find((type) => (fileTypes[type].endings as readonly string[]).includes(ending)) ?? null
}
