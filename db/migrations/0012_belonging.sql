-- Belonging, to the letter: whose date is over knows nobody by it, a helper for one bid reaches that one, readers do
-- not write, and whoever has to do with a group, or says so, decides nothing about it.
create or replace function actor_knows(other uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from membership mine join membership theirs on theirs.organisation_id = mine.organisation_id
     where mine.person_id = actor_person() and mine.state = 'confirmed'
       and (mine.until is null or mine.until > portal_now()) and theirs.person_id = other)
$$;
--> statement-breakpoint
create or replace function actor_on_application(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
      join application a on a.id = p.application_id
     where p.application_id = app and p.state = 'active' and m.person_id = actor_person()
       and m.state <> 'ended' and (m.until is null or m.until > portal_now())
       and (m.scope_application_id is null or m.scope_application_id = app)
       and (m.state = 'confirmed' or a.started_by = actor_person()))
$$;
--> statement-breakpoint
create or replace function actor_in_part(the_part uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
      join application a on a.id = p.application_id
     where p.id = the_part and p.state = 'active' and m.person_id = actor_person()
       and m.state <> 'ended' and (m.until is null or m.until > portal_now())
       and (m.scope_application_id is null or m.scope_application_id = p.application_id)
       and (m.state = 'confirmed' or a.started_by = actor_person()))
$$;
--> statement-breakpoint
create function actor_writes_part(the_part uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select actor_in_part(the_part) and exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
     where p.id = the_part and m.person_id = actor_person() and m.role in ('owner', 'editor'))
$$;
--> statement-breakpoint
-- Belongs to an organisation of the bid, helps it, or says she does.
create function actor_touches(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
     where p.application_id = app and m.person_id = actor_person() and m.state <> 'ended')
$$;
--> statement-breakpoint
grant execute on function actor_writes_part(uuid), actor_touches(uuid) to portal_app, portal_retention;
--> statement-breakpoint
alter policy add on answer with check (actor_writes_part(part_id));
--> statement-breakpoint
alter policy edit on answer using (actor_writes_part(part_id)) with check (actor_writes_part(part_id));
--> statement-breakpoint
alter policy add on answer_revision with check (actor_writes_part(part_id));
--> statement-breakpoint
-- Who began a bid and has left the group since does not see it any more.
alter policy read on application using (actor_on_application(id)
  or (started_by = (select actor_person()) and actor_claims(lead_organisation_id)) or actor_system('mail','jobs')
  or (actor_staff('officer','manager','finance','auditor') and was_sent(id)));
--> statement-breakpoint
alter policy edit on membership using (actor_member(organisation_id, 'owner') or actor_system('register')
    or (actor_staff('officer','manager') and not actor_claims(organisation_id)))
  with check (actor_member(organisation_id, 'owner') or actor_system('register')
    or (actor_staff('officer','manager') and not actor_claims(organisation_id)));
--> statement-breakpoint
alter policy add on decision with check (
  actor_staff('manager') and recorded_by = (select actor_person()) and confirmed_by is null and confirmed_at is null
  and told_at is null and returned_by is null and returned_at is null and not actor_touches(application_id));
--> statement-breakpoint
alter policy edit on decision
  using (actor_staff('manager') and recorded_by <> (select actor_person()) and confirmed_at is null and returned_at is null
    and not actor_touches(application_id))
  with check (actor_staff('manager') and recorded_by <> (select actor_person())
    and coalesce(confirmed_by = (select actor_person()), false) <> coalesce(returned_by = (select actor_person()), false));
