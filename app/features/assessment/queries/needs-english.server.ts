import { sql } from 'drizzle-orm'
import { schema } from '~db/index.server'

/** Whether a sent bid waits for a translation: it is in another language, or some of its answers are. */
export const needsEnglish = sql<boolean>`needs_english(${schema.submission.language}, ${schema.submission.snapshot})`
