-- Who may write a message to whom, and who moves a bid on.
-- Owners alone take a bid back; so may who began it while her claim is checked, whose claim is to be an owner.
create function actor_owns_application(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
     where p.application_id = app and m.person_id = actor_person() and m.role = 'owner' and actor_in_part(p.id))
$$;
--> statement-breakpoint
-- To whom a person may write through the portal: to herself; an owner to those in her group or who say so; writers of
-- a bid and staff to the people of that bid and to staff about it; officers and managers to people of any group.
create function actor_may_write_to(who uuid, app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select who = actor_person()
    or exists (
      select from membership theirs where theirs.person_id = who and actor_member(theirs.organisation_id, 'owner'))
    or (app is not null
      and (actor_writes_application(app) or (person_is_staff(actor_person()) and was_sent(app)) or actor_staff('officer', 'manager'))
      and (person_is_staff(who) or exists (
        select from part p join membership m on m.organisation_id = p.organisation_id
         where p.application_id = app and m.person_id = who)))
    or (app is null and actor_staff('officer', 'manager')
      and (person_is_staff(who) or exists (select from membership m where m.person_id = who)))
$$;
--> statement-breakpoint
-- An address alone, and anything secret, is for the portal's own parts.
alter policy add on message with check (actor_system('sign-in', 'register', 'mail', 'jobs')
  or (person_id is not null and address is null and secret is null and sent_at is null and actor_may_write_to(person_id, application_id)));
--> statement-breakpoint
-- A stage keeps its bid, its form and its version; status and "being changed" alone move.
revoke update on stage from portal_app;
--> statement-breakpoint
grant update (status, changing_since) on stage to portal_app;
--> statement-breakpoint
-- `using` lets readers wait for the lock, so that they hear it is too late; `with check` says who moves it where:
-- writers send and change, owners take back, a manager closes what is decided and confirmed.
alter policy edit on stage using (actor_on_application(application_id) or (actor_staff('manager') and not actor_touches(application_id)))
  with check (
    (status in ('draft', 'submitted') and actor_writes_application(application_id))
    or (status = 'withdrawn' and actor_owns_application(application_id))
    or (status = 'decided' and actor_staff('manager') and not actor_touches(application_id)
      and exists (select from decision d where d.stage_id = stage.id and d.confirmed_at is not null and d.returned_at is null)));
--> statement-breakpoint
-- What was taken back or decided stays so.
create function stage_life() returns trigger language plpgsql as $$
begin
  if old.status <> new.status and not (old.status, new.status) in (('draft', 'submitted'), ('submitted', 'withdrawn'), ('submitted', 'decided')) then
    raise exception 'a stage does not go from % to %', old.status, new.status using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger life before update of status on stage for each row when (current_user = 'portal_app') execute function stage_life();
--> statement-breakpoint
grant execute on function actor_may_write_to(uuid, uuid), actor_owns_application(uuid) to portal_app, portal_retention;
