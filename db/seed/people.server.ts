import { inArray } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { defaultLanguage, isLanguage, type Language } from '~/i18n/languages'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import * as schema from '../schema/index.server'
import { sampleGroups, samplePeople, type SampleGroupKey } from './people'

const dayMs = 86_400_000

export function sampleAddress(key: string): string {
  return `${key}@example.org`
}

/**
 * Invented people and groups to try the portal with (product.md 11). Does nothing when one of them is there.
 * @param sql a connection as the owner
 */
export async function seedPeople(sql: postgres.Sql): Promise<void> {
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  const addresses = samplePeople.map(({ key }) => sampleAddress(key))
  await db.transaction(async (tx) => {
    const some = await tx.select().from(schema.signInAddress).where(inArray(schema.signInAddress.address, addresses)).limit(1)
    if (some.length > 0) return
    const people = samplePeople.map((person) => ({ ...person, language: offeredOr(person.language), id: newId(), addressId: newId() }))
    const groupIds = groupKeys().map((key) => [key, newId()] as const)
    const groupId = new Map(groupIds)
    await tx.insert(schema.person).values(people.map(({ id, name, language }) => ({ id, name, language })))
    await tx.insert(schema.signInAddress).values(people.map(({ addressId, key }) => ({ id: addressId, address: sampleAddress(key) })))
    await tx.insert(schema.personAddress).values(people.map(({ id, addressId }) => ({ personId: id, addressId })))
    await tx.insert(schema.staffRole).values(people.flatMap(({ id, staff }) => (staff ? [{ personId: id, role: staff, from: now() }] : [])))
    await tx.insert(schema.organisation).values(groupIds.map(([key, id]) => {
      const { name, legalForm } = sampleGroups[key]
      return { id, name, legalForm, identityState: 'checked' as const }
    }))
    await tx.insert(schema.organisationPrivate).values(groupIds.map(([key, id]) => (
      { organisationId: id, details: detailsOf(key), updatedAt: now() })))
    await tx.insert(schema.membership).values(people.flatMap(({ id, groups, days }) =>
      groupKeys().flatMap((key) => {
        const role = groups?.[key]
        if (!role) return []
        const until = days ? new Date(now().getTime() + days * dayMs) : null
        const provedBy = role === 'owner' ? ('founder' as const) : ('invitation' as const)
        return [{ personId: id, organisationId: groupId.get(key)!, role, state: 'confirmed' as const, provedBy, until }]
      })))
  })
}

/** Another funder offers other languages; the people stay. */
function offeredOr(language: Language): Language {
  return isLanguage(language) ? language : defaultLanguage
}

function groupKeys(): SampleGroupKey[] {
  return Object.keys(sampleGroups) as SampleGroupKey[]
}

/** What a known group is not asked again: answers to the questions about groups, as typed. */
function detailsOf(key: SampleGroupKey): Record<string, unknown> {
  const { name, legalForm, town, income, phone } = sampleGroups[key]
  return {
    groupName: name,
    groupKind: legalForm,
    groupNumbers: { charity: '', company: '' },
    groupAddress: { line1: '1 Sample Street', line2: '', town, postcode: 'LS1 1AA' },
    groupPhone: phone,
    groupIncome: income,
    groupRules: ['document', 'committee', 'account'],
  }
}
