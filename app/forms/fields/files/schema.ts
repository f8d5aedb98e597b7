import { isRequired, type QuestionOf } from '../../question'
import { keep, rules, type Kind } from '../kind'
import { readFiles, type SentFile } from './files'

/** `kinds`: documents of the group that are offered, by the words of the feature that keeps them. */
export type FilesOptions = { max?: number; kinds?: readonly string[] }

/**
 * Files sent with an answer, or taken along from what the group has. No field of the page answers it: the answer is
 * what was uploaded, and is written where files are kept.
 */
export const filesKind: Kind<QuestionOf<'files'>> = {
  draft: () => keep(readFiles),
  submit: (question) =>
    rules((draft: SentFile[], refuse) => {
      if (draft.length === 0) return isRequired(question) ? refuse('required') : null
      return draft
    }),
  against(_question, value, { scans = {} }) {
    const files = Array.isArray(value) ? readFiles(value) : []
    return files.some(({ file }) => scans[file] === 'infected') ? [{ code: 'infected' }] : []
  },
  codes: (question) => [...(isRequired(question) ? ['required'] : []), 'infected'],
  refuse: ({ max = 1 }) => (Number.isInteger(max) && max >= 1 && max <= 20 ? [] : ['max must be 1 to 20']),
  takesFiles: true,
}
