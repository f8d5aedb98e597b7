import { allStaff, type Access } from '~/platform/route-handle'

/** Ten routes and to whom they are opened; the cells of the route must notice. */
export const routeRules: { pattern: string; access: Access }[] = [
  { pattern: '/account', access: 'anyone' },
  { pattern: '/groups/:group', access: 'anyone' },
  { pattern: '/home', access: 'anyone' },
  { pattern: '/bids/:reference', access: 'anyone' },
  { pattern: '/desk', access: 'signed-in' },
  { pattern: '/desk/bids', access: 'signed-in' },
  { pattern: '/desk/bids/:reference/decision', access: { staff: ['manager', 'officer'] } },
  { pattern: '/desk/claims', access: { staff: ['officer', 'manager', 'finance'] } },
  { pattern: '/desk/call-backs', access: { staff: allStaff } },
  { pattern: '/desk/merges', access: 'signed-in' },
]

type DatabaseRule = {
  name: string
  /** A policy of a table, with conditions instead of its own; or a function with another body. */
  weaken: { policy: string; table: string; using?: string; check?: string } | { function: string; body: string }
  /** Where it must be noticed: tables read, or statements that write. */
  tables?: string[]
  writes?: string[]
}

/** Eight rules of the database. */
export const databaseRules: DatabaseRule[] = [
  { name: 'people are seen by those who know them', weaken: { policy: 'read', table: 'person', using: 'true' }, tables: ['person'] },
  { name: 'answers are the group’s', weaken: { policy: 'read', table: 'answer', using: 'true' }, tables: ['answer'] },
  {
    name: 'staff see bids once they are sent',
    weaken: { policy: 'read', table: 'application', using: `actor_on_application(id) or actor_staff('officer','manager','finance','auditor')` },
    tables: ['application'],
  },
  {
    name: 'nobody confirms her own act',
    weaken: { policy: 'edit', table: 'decision', using: `actor_staff('manager')`, check: `actor_staff('manager')` },
    writes: ['confirm a decision in her own name'],
  },
  {
    name: 'a claim is no membership',
    weaken: {
      function: 'actor_member',
      body: `select exists (select from membership m where m.organisation_id = org and m.person_id = actor_person()
        and m.state <> 'ended' and m.role = any (roles) and (m.until is null or m.until > portal_now()))`,
    },
    tables: ['organisation_private', 'invitation'],
  },
  {
    name: 'interests are said before a bid is read',
    weaken: { function: 'actor_declared', body: 'select not actor_locked(app)' },
    tables: ['submission'],
  },
  { name: 'an interest takes a bid away', weaken: { function: 'actor_locked', body: 'select false' }, tables: ['interest', 'assignment'] },
  {
    name: 'what ended gives nothing',
    weaken: {
      function: 'actor_on_application',
      body: `select exists (select from part p join membership m on m.organisation_id = p.organisation_id
        where p.application_id = app and m.person_id = actor_person())`,
    },
    tables: ['application', 'submission', 'decision'],
  },
]
