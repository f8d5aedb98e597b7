import { jsonb, timestamp, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { newId } from '~/platform/ids.server'
import type { StaffText } from '~/i18n/in-language'

/** Primary key: a UUID v7 made in the app. */
export function id() {
  return uuid().primaryKey().$defaultFn(newId)
}

/** A moment. Every moment comes from `portal_now()`, never from the machine's own clock. */
export function moment() {
  return timestamp({ withTimezone: true, mode: 'date' })
}

export function createdAt() {
  return moment().notNull().default(sql`portal_now()`)
}

/** Words that staff type, in up to four languages. */
export function staffText() {
  return jsonb().$type<StaffText>()
}
