-- What people need done differently; proof by the register's own address; limits for more than sign-in.
do $$ declare t text; begin
  foreach t in array array['adjustment','register_contact','register_code'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to portal_app', t);
    execute format('grant select, update, delete on %I to portal_retention', t);
    execute format('create policy retention on %I for all to portal_retention using (current_user = ''portal_retention'') with check (current_user = ''portal_retention'')', t);
  end loop;
end $$;
--> statement-breakpoint
-- Owners and editors of an organisation in the bid, and who began it while her claim is checked.
create function actor_writes_application(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from part p where p.application_id = app and actor_writes_part(p.id))
$$;
--> statement-breakpoint
-- Those who wrote it and officers, before the bid is sent too; an officer with an interest sees nothing.
create policy read on adjustment for select using (actor_writes_application(application_id)
  or (actor_staff('officer') and not actor_locked(application_id)));
create policy add on adjustment for insert with check (actor_writes_application(application_id)
  and asked_by = (select actor_person()) and state = 'asked' and officer_id is null and note is null and answered_at is null);
-- Whoever asks again, or for something else, has not been answered.
create policy edit on adjustment for update using (actor_writes_application(application_id))
  with check (actor_writes_application(application_id) and asked_by = (select actor_person())
    and state = 'asked' and officer_id is null and note is null and answered_at is null);
--> statement-breakpoint
grant delete on adjustment to portal_app;
--> statement-breakpoint
create policy remove on adjustment for delete to portal_app using (actor_writes_application(application_id));
--> statement-breakpoint
-- Which bids the adjustments are about, drafts among them, of which officers see nothing else.
create function adjusted_bids() returns table (id uuid, reference text, organisation text, closes_at timestamptz, sent boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.reference, o.name, coalesce(p.closes_at, r.closes_at), was_sent(a.id)
    from adjustment d join application a on a.id = d.application_id join organisation o on o.id = a.lead_organisation_id
      join pot p on p.id = a.pot_id join round r on r.id = p.round_id
   where actor_staff('officer') and not actor_locked(a.id)
$$;
--> statement-breakpoint
create policy own on register_contact using (actor_system('register')) with check (actor_system('register'));
create policy own on register_code using (actor_system('register')) with check (actor_system('register'));
--> statement-breakpoint
grant delete on register_contact to portal_app;
--> statement-breakpoint
create policy remove on register_contact for delete to portal_app using (actor_system('register'));
--> statement-breakpoint
-- A group whose place could put people at risk, by its own answer in any bid, by what is kept of it, or by its name:
-- there staff alone prove who belongs to it.
create function place_withheld(org uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
      select from organisation o left join organisation_private d on d.organisation_id = o.id
       where o.id = org and (d.details ->> 'placeRisk' = 'yes'
         or concat_ws(' ', o.name, o.other_names::text) ~* '\m(refuges?|safe ?houses?|women''?s aid|domestic (abuse|violence))\M'))
    or exists (
      select from part p join answer a on a.part_id = p.id
       where p.organisation_id = org and a.question = 'placeRisk' and a.value = '"yes"'::jsonb)
$$;
--> statement-breakpoint
-- Counters of what may be done so many times: sign-in, the register (invitations, claims), visitors (call-backs).
alter policy own on attempt using (actor_system('sign-in', 'register', 'visitor')) with check (actor_system('sign-in', 'register', 'visitor'));
--> statement-breakpoint
-- When one more is allowed again, of at most `most` in any stretch of `per`; empty when it is allowed now.
create function attempt_again_at(the_key text, most integer, per interval) returns timestamptz language sql stable as $$
  select min(m) + per from (select unnest(a.at) as m from attempt a where a.key_hash = the_key) recent
   where m > portal_now() - per having count(*) >= most
$$;
--> statement-breakpoint
grant execute on function actor_writes_application(uuid), adjusted_bids(), place_withheld(uuid), attempt_again_at(text, integer, interval) to portal_app, portal_retention;
