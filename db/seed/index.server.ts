import type postgres from 'postgres'
import { funder } from '~/features/funds/funder'
import { westYorkshire } from '~/features/funds/west-yorkshire'
import { translator } from '~/i18n'
import { seedAwards } from './awards.server'
import { seedClock } from './clock.server'
import { seedDocuments } from './documents.server'
import { seedEvidence } from './evidence.server'
import { seedFunds } from './funds.server'
import { seedJoint } from './joint.server'
import { samplePeople } from './people'
import { seedPeople } from './people.server'
import { seedProfiles } from './profiles.server'
import { seedPublished } from './published.server'
import { seedSupport } from './support.server'
import { seedWork } from './work.server'

/** Facts that every portal of this funder begins with, as the database's owner; another funder has its own. */
export async function seedFacts(sql: postgres.Sql): Promise<void> {
  if (funder() === westYorkshire) await seedEvidence(sql)
}

/** Loads the sample of try-it mode, as the database's owner; what is there already stays as it is. The storage is open. */
export async function seedSample(sql: postgres.Sql): Promise<void> {
  await seedFacts(sql)
  await seedClock(sql)
  await seedFunds(sql)
  await seedPeople(sql)
  // Its places, and what was really given, are West Yorkshire's and nobody else's.
  const here = funder() === westYorkshire
  if (here) await seedWork(sql)
  await seedJoint(sql)
  if (here) await seedSupport(sql)
  if (here) await seedDocuments(sql)
  if (here) await seedAwards(sql)
  if (here) await seedProfiles(sql)
  if (here) await seedPublished(sql)
}

/** Lines for the terminal: who can be tried, and where mail is read. */
export function sampleBanner(origin: string): string[] {
  const t = translator('en')
  return [
    'This is a sample to try: invented people, mail that stays here.',
    `Sign in as one of them:  ${origin}/dev/people`,
    ...samplePeople.map(({ name, kind, key }) => `  ${name}, ${t(`dev:people.kind.${kind}`)}, ${key}@example.org`),
    `Read the mail it sends:  ${origin}/dev/mailbox`,
    `Move its clock:          ${origin}/dev/clock`,
  ]
}
