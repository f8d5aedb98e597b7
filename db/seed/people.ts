import type { MembershipRole, StaffRole } from '../schema/accounts.server'
import type { Language } from '~/i18n/languages'

/** Everyone and every group here is invented; addresses at example.org belong to nobody. */
export type SamplePerson = {
  /** Her address is `<key>@example.org`. */
  key: string
  name: string
  language: Language
  /** What /dev/people says she is: a key of `dev:people.kind`. */
  kind: string
  staff?: StaffRole
  groups?: Partial<Record<SampleGroupKey, MembershipRole>>
  /** A helper's memberships end in this many days. */
  days?: number
}

export type SampleGroupKey = 'kirkgate' | 'sangam' | 'umeed' | 'polonia'

export const samplePeople: readonly SamplePerson[] = [
  { key: 'hannah.whitworth', name: 'Hannah Whitworth', language: 'en', kind: 'applicant', groups: { kirkgate: 'owner' } },
  { key: 'gurpreet.bassi', name: 'ਗੁਰਪ੍ਰੀਤ ਬਾਸੀ', language: 'pa', kind: 'applicantPunjabi', groups: { sangam: 'owner' } },
  { key: 'nasreen.akhtar', name: 'نسرین اختر', language: 'ur', kind: 'applicantUrdu', groups: { umeed: 'owner' } },
  { key: 'zofia.wilczek', name: 'Zofia Wilczek', language: 'pl', kind: 'applicantPolish', groups: { polonia: 'owner' } },
  { key: 'callum.oyelaran', name: 'Callum Oyelaran', language: 'en', kind: 'editor', groups: { kirkgate: 'editor' } },
  { key: 'edith.thackray', name: 'Edith Thackray', language: 'en', kind: 'viewer', groups: { kirkgate: 'viewer' } },
  { key: 'marcus.fenton', name: 'Marcus Fenton', language: 'en', kind: 'helper', groups: { sangam: 'helper', umeed: 'helper' }, days: 90 },
  { key: 'joanna.priestley', name: 'Joanna Priestley', language: 'en', kind: 'officer', staff: 'officer' },
  { key: 'dev.chauhan', name: 'Dev Chauhan', language: 'en', kind: 'officer', staff: 'officer' },
  { key: 'ruth.ackroyd', name: 'Ruth Ackroyd', language: 'en', kind: 'manager', staff: 'manager' },
  { key: 'samir.qureshi', name: 'Samir Qureshi', language: 'en', kind: 'manager', staff: 'manager' },
  // A third: whoever decided does not answer a review.
  { key: 'helen.barraclough', name: 'Helen Barraclough', language: 'en', kind: 'manager', staff: 'manager' },
  { key: 'beth.holroyd', name: 'Beth Holroyd', language: 'en', kind: 'assessor', staff: 'assessor' },
  { key: 'tomasz.lis', name: 'Tomasz Lis', language: 'pl', kind: 'assessor', staff: 'assessor' },
  { key: 'amara.boateng', name: 'Amara Boateng', language: 'en', kind: 'assessorLived', staff: 'assessor' },
  { key: 'colin.sugden', name: 'Colin Sugden', language: 'en', kind: 'finance', staff: 'finance' },
  { key: 'fiona.mallory', name: 'Fiona Mallory', language: 'en', kind: 'auditor', staff: 'auditor' },
  { key: 'priya.nandra', name: 'Priya Nandra', language: 'en', kind: 'administrator', staff: 'administrator' },
  { key: 'yusuf.mirza', name: 'Yusuf Mirza', language: 'ur', kind: 'translator', staff: 'translator' },
]

type SampleGroup = { name: string; legalForm: string; town: string; income: string; phone: string }

export const sampleGroups: Record<SampleGroupKey, SampleGroup> = {
  kirkgate: { name: 'Kirkgate Evening Youth Club (sample)', legalForm: 'cio', town: 'Leeds', income: 'to100k', phone: '0113 496 0101' },
  sangam: { name: 'Sangam Street Sports (sample)', legalForm: 'unincorporated', town: 'Bradford', income: 'to10k', phone: '01632 960102' },
  umeed: { name: 'Umeed Women’s Circle (sample)', legalForm: 'cic', town: 'Dewsbury', income: 'to100k', phone: '01632 960103' },
  polonia: { name: 'Polonia Saturday Parents (sample)', legalForm: 'unincorporated', town: 'Wakefield', income: 'none', phone: '01632 960104' },
}
