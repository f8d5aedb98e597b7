import { allStaff, type Access } from '~/platform/route-handle'

/** Routes and to whom they are opened; the cells of the route must notice. */
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
  { pattern: '/bids/:reference/partners', access: 'anyone' },
  { pattern: '/bids/:reference/parts/:part', access: 'anyone' },
  { pattern: '/joining/:token', access: 'anyone' },
  { pattern: '/desk/bids/:reference/groups', access: 'signed-in' },
]

type DatabaseRule = {
  name: string
  /** A policy of a table, with conditions instead of its own; or a function with another body. */
  weaken: { policy: string; table: string; using?: string; check?: string } | { function: string; body: string }
  /** Where it must be noticed: tables read, or statements that write. */
  tables?: string[]
  writes?: string[]
}

/** Rules of the database. */
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
  {
    name: 'groups that left a joint bid are in it no more',
    weaken: {
      function: 'actor_partners',
      body: `select exists (select from part p join membership m on m.organisation_id = p.organisation_id
        where p.application_id = app and p.role = 'partner' and m.person_id = actor_person() and m.state = 'confirmed' and m.role = any (roles)
          and (m.until is null or m.until > portal_now()) and (m.scope_application_id is null or m.scope_application_id = app))`,
    },
    tables: ['application', 'bid_comment'],
  },
  { name: 'groups of a joint bid read of each other what they promise', weaken: { function: 'partners_read', body: 'select true' }, tables: ['answer'] },
  { name: 'a signature is its own group’s', weaken: { policy: 'read', table: 'signature', using: 'actor_partners(application_id)' }, tables: ['signature'] },
  { name: 'a part as it was sent is its own group’s', weaken: { policy: 'read', table: 'submission_part', using: 'actor_partners(application_id)' }, tables: ['submission_part'] },
  { name: 'whom the lead asked is the lead’s', weaken: { policy: 'read', table: 'partner_invitation', using: 'actor_partners(application_id)' }, tables: ['partner_invitation'] },
  {
    name: 'no staff read what groups say to each other',
    weaken: { policy: 'read', table: 'bid_comment', using: `actor_partners(application_id) or actor_staff('officer')` },
    tables: ['bid_comment'],
  },
  { name: 'who does what is a group’s own', weaken: { policy: 'read', table: 'assigned_page', using: 'actor_partners(application_id)' }, tables: ['assigned_page'] },
  {
    name: 'an owner signs for her own group',
    weaken: { function: 'actor_signs', body: `select exists (select from part p where p.id = the_part and actor_partners(p.application_id))` },
    writes: ['sign for a group of a joint bid'],
  },
]
