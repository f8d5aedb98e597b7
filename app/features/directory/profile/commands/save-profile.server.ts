import { eq, sql } from 'drizzle-orm'
import { mergeSheets, type Difference, type Sheet } from '~/features/funds'
import type { Language } from '~/i18n'
import { as, record, schema, type Tx } from '~db/index.server'
import { groupIn, projecting } from '../access.server'
import { profileSheet, readProfile, type ProfileErrors, type ProfileValues } from '../profile-sheet'
import { projectProfile } from './project.server'

const { profile } = schema

type Person = { personId: string; language: Language }

export type ProfileSaved =
  | { ok: true; listed: boolean }
  | { ok: false; errors: ProfileErrors }
  /** Somebody else of the group changed the same meanwhile: both stand beside each other, and nothing was written. */
  | { ok: false; differences: Difference[]; merged: Sheet; now: Sheet }

/**
 * Saves what a group says of itself, and makes its public entry the same in the same transaction. Saving says that it
 * is right, for a year.
 * @param was the form the page was made with
 * @throws NotFound unless the viewer is owner or editor
 */
export async function saveProfile(viewer: Person, group: string, { typed, was }: { typed: Sheet; was: Sheet }): Promise<ProfileSaved> {
  return as(projecting(viewer), async (tx): Promise<ProfileSaved> => {
    await groupIn(tx, viewer, group, 'owner', 'editor')
    const row = await lockProfile(tx, viewer, group)
    // Never saved: the page offered what is known of the group, and nobody else has said otherwise.
    const now = row.version === 0 ? was : profileSheet(row, viewer.language)
    const { merged, differences } = mergeSheets(was, typed, now)
    if (differences.length > 0) return { ok: false, differences, merged, now }
    const read = readProfile(merged)
    if (!read.ok) return read
    await write(tx, viewer, group, read.value)
    await record(tx, {
      action: 'profile.saved', subjectKind: 'organisation', subjectId: group, organisationId: group,
      detail: { listed: read.value.listed, shown: read.value.shown.join(' ') },
    })
    await projectProfile(tx, group)
    return { ok: true, listed: read.value.listed }
  })
}

/** Takes the group out of the directory at once, with its notices; what it wrote stays for it alone. @throws NotFound */
export async function leaveDirectory(viewer: Person, group: string): Promise<void> {
  await change(viewer, group, 'profile.left', { listed: false, openToPartners: false })
}

/** "It is still right": the answer to the yearly question. @throws NotFound */
export async function confirmProfile(viewer: Person, group: string): Promise<void> {
  await change(viewer, group, 'profile.confirmed', { confirmedAt: sql`portal_now()` })
}

type Patch = Parameters<ReturnType<Tx['update']>['set']>[0]

async function change(viewer: Person, group: string, action: string, patch: Patch): Promise<void> {
  await as(projecting(viewer), async (tx) => {
    await groupIn(tx, viewer, group, 'owner', 'editor')
    await tx.update(profile).set({ ...patch, version: sql`${profile.version} + 1`, changedBy: viewer.personId, changedAt: sql`portal_now()` })
      .where(eq(profile.organisationId, group))
    await record(tx, { action, subjectKind: 'organisation', subjectId: group, organisationId: group })
    await projectProfile(tx, group)
  })
}

/** The profile, kept for this transaction: of two tabs the second waits, and then sees what the first wrote. */
async function lockProfile(tx: Tx, viewer: Person, group: string) {
  await tx.insert(profile).values({ organisationId: group, version: 0, changedBy: viewer.personId, changedAt: sql`portal_now()` }).onConflictDoNothing()
  const [row] = await tx.select().from(profile).where(eq(profile.organisationId, group)).for('update')
  if (!row) throw new Error('no profile to lock')
  return row
}

function write(tx: Tx, viewer: Person, group: string, value: ProfileValues) {
  return tx.update(profile).set({
    ...value, version: sql`${profile.version} + 1`, confirmedAt: sql`portal_now()`, changedBy: viewer.personId, changedAt: sql`portal_now()`,
  }).where(eq(profile.organisationId, group))
}
