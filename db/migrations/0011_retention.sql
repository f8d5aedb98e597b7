-- Codes for people without e-mail at hand, addresses a person adds herself, and what portal_retention may do.
alter table sign_in_code enable row level security;
--> statement-breakpoint
grant select, insert, update on sign_in_code to portal_app;
--> statement-breakpoint
grant select, update, delete on sign_in_code to portal_retention;
--> statement-breakpoint
-- Has a staff role now: such people sign in by stronger ways than a code on paper or by phone.
create function person_is_staff(the_person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from staff_role s where s.person_id = the_person
    and s."from" <= portal_now() and (s.until is null or s.until > portal_now()))
$$;
--> statement-breakpoint
grant execute on function person_is_staff(uuid) to portal_app, portal_retention;
--> statement-breakpoint
create policy read on sign_in_code for select using (person_id = (select actor_person()) or actor_system('sign-in'));
create policy add on sign_in_code for insert with check (
  (kind = 'paper' and person_id = (select actor_person()) and not person_is_staff(person_id))
  or (kind = 'address' and person_id = (select actor_person()))
  or (kind = 'spoken' and issued_by = (select actor_person()) and person_id <> (select actor_person())
      and not person_is_staff(person_id) and actor_staff('officer','manager','administrator')));
create policy edit on sign_in_code for update using (person_id = (select actor_person()) or actor_system('sign-in'))
  with check (person_id = (select actor_person()) or actor_system('sign-in'));
--> statement-breakpoint
-- A person takes one of her addresses away; the address itself stays, others may use it.
grant delete on person_address to portal_app;
--> statement-breakpoint
create policy remove on person_address for delete to portal_app using (person_id = (select actor_person()));
--> statement-breakpoint
-- portal_retention deletes and redacts what its time has run out for, and gathers or erases one person's data.
do $$ declare t text; begin
  for t in select relname from pg_class where relrowsecurity and relkind = 'r' and relnamespace = 'public'::regnamespace loop
    execute format('create policy retention on %I for all to portal_retention using (current_user = ''portal_retention'') with check (current_user = ''portal_retention'')', t);
  end loop;
end $$;
--> statement-breakpoint
grant select on fund, plan, plan_item to portal_retention;
--> statement-breakpoint
grant insert on audit_event to portal_retention;
--> statement-breakpoint
-- What was recorded stays as it was recorded.
revoke update on audit_event from portal_retention;
