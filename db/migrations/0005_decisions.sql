-- A decision takes two managers. Neither may belong to an organisation of the bid, and the second one changes nothing
-- of what the first one wrote: she confirms it or gives it back.
drop policy add on decision;
--> statement-breakpoint
drop policy edit on decision;
--> statement-breakpoint
create policy add on decision for insert with check (
  actor_staff('manager') and recorded_by = (select actor_person()) and confirmed_by is null and confirmed_at is null
  and told_at is null and returned_by is null and returned_at is null and not actor_on_application(application_id));
--> statement-breakpoint
create policy edit on decision for update
  using (actor_staff('manager') and recorded_by <> (select actor_person()) and confirmed_at is null and returned_at is null
    and not actor_on_application(application_id))
  with check (actor_staff('manager') and recorded_by <> (select actor_person())
    and coalesce(confirmed_by = (select actor_person()), false) <> coalesce(returned_by = (select actor_person()), false));
--> statement-breakpoint
revoke update on decision from portal_app;
--> statement-breakpoint
grant update (confirmed_by, confirmed_at, returned_by, returned_at, returned_why, told_at) on decision to portal_app;
