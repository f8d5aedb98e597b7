-- A helper's draft may end a signature: the owners whose it was hear of it, as of any other change.
create or replace function partner_people(app uuid, the_part uuid, variadic roles text[] default array['owner', 'editor']) returns table (person_id uuid, language text, part_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (h.id) h.id, h.language, p.id from part p join membership m on m.organisation_id = p.organisation_id join person h on h.id = m.person_id
   where p.application_id = app and p.role = 'partner' and (the_part is null or p.id = the_part) and m.state = 'confirmed' and m.role = any (roles)
     and (m.until is null or m.until > portal_now()) and m.scope_application_id is null
     and (actor_writes_application(app) or actor_partners(app, 'owner', 'editor', 'helper') or actor_owns_ended(p.id) or actor_staff('officer', 'manager') or actor_system('jobs'))
   order by h.id, p.position
$$;
--> statement-breakpoint
create function helper_tells(who uuid, app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select actor_partners(app, 'helper') and exists (select from part p join membership m on m.organisation_id = p.organisation_id
    where p.application_id = app and p.role = 'partner' and m.person_id = who and m.role = 'owner' and m.state = 'confirmed')
$$;
--> statement-breakpoint
grant execute on function helper_tells(uuid, uuid) to portal_app, portal_retention;
--> statement-breakpoint
create policy add_ended on message for insert with check (template = 'signatureEnded' and person_id is not null and address is null
  and secret is null and sent_at is null and helper_tells(person_id, application_id));
