-- Who may read and write what, as a second lock behind the app's own rules.
-- The app works as portal_app, which owns nothing and cannot pass row-level security.
do $$ begin
  if not exists (select from pg_roles where rolname = 'portal_app') then create role portal_app nologin nobypassrls; end if;
  if not exists (select from pg_roles where rolname = 'portal_retention') then create role portal_retention nologin nobypassrls; end if;
end $$;
--> statement-breakpoint
grant portal_app, portal_retention to current_user;
--> statement-breakpoint
grant usage on schema public to portal_app, portal_retention;
--> statement-breakpoint
-- The person or the named part of the portal that acts in this transaction.
create function actor_person() returns uuid language sql stable as
$$ select nullif(current_setting('portal.person', true), '')::uuid $$;
--> statement-breakpoint
create function actor_system(variadic names text[]) returns boolean language sql stable as
$$ select coalesce(nullif(current_setting('portal.system', true), '') = any (names), false) $$;
--> statement-breakpoint
create function actor_staff(variadic roles text[]) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from staff_role s where s.person_id = actor_person() and s.role = any (roles)
      and s."from" <= portal_now() and (s.until is null or s.until > portal_now()))
$$;
--> statement-breakpoint
-- Roles a person may hold in an organisation: 'owner', 'editor', 'viewer'. Claims that are not proved do not count.
create function actor_member(org uuid, variadic roles text[]) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from membership m where m.organisation_id = org and m.person_id = actor_person()
      and m.state = 'confirmed' and m.role = any (roles) and (m.until is null or m.until > portal_now()))
$$;
--> statement-breakpoint
create function actor_claims(org uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from membership m where m.organisation_id = org and m.person_id = actor_person()
      and m.state <> 'ended' and (m.until is null or m.until > portal_now()))
$$;
--> statement-breakpoint
-- A bid belongs to every organisation that has a part in it; a claimant sees the bids she started.
create function actor_on_application(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
      join application a on a.id = p.application_id
     where p.application_id = app and p.state = 'active' and m.person_id = actor_person()
       and m.state <> 'ended' and (m.until is null or m.until > portal_now())
       and (m.state = 'confirmed' or a.started_by = actor_person()))
$$;
--> statement-breakpoint
create function actor_in_part(the_part uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
      join application a on a.id = p.application_id
     where p.id = the_part and p.state = 'active' and m.person_id = actor_person()
       and m.state <> 'ended' and (m.until is null or m.until > portal_now())
       and (m.state = 'confirmed' or a.started_by = actor_person()))
$$;
--> statement-breakpoint
create function actor_knows(other uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from membership mine join membership theirs on theirs.organisation_id = mine.organisation_id
     where mine.person_id = actor_person() and mine.state = 'confirmed' and theirs.person_id = other)
$$;
--> statement-breakpoint
create function was_sent(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from submission s where s.application_id = app) $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array[
    'person','sign_in_address','person_address','sign_in_request','session','kept_post','organisation',
    'organisation_private','membership','invitation','staff_role','call_back','application','stage','part','answer',
    'answer_revision','submission','decision','application_event','anonymous_draft','equality_form','file',
    'organisation_document','message','preference','caught_mail','audit_event','merge_suggestion','round','pot',
    'public_award','public_organisation']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to portal_app', t);
    execute format('grant select, update, delete on %I to portal_retention', t);
  end loop;
end $$;
--> statement-breakpoint
grant select on fund, plan, plan_item to portal_app;
--> statement-breakpoint
-- What was said once is never changed: no update for the app.
revoke update on answer_revision, submission, audit_event, application_event, equality_form from portal_app;
--> statement-breakpoint
grant delete on kept_post, preference to portal_app;
--> statement-breakpoint
grant select, update on kept_post, sign_in_request to portal_retention;
--> statement-breakpoint
create policy read on person for select using (id = (select actor_person()) or actor_system('sign-in','mail','jobs') or actor_staff('officer','manager','finance','auditor','administrator') or actor_knows(id));
create policy add on person for insert with check (actor_system('sign-in','staff') or actor_staff('administrator','officer'));
create policy edit on person for update using (id = (select actor_person()) or actor_system('sign-in')) with check (id = (select actor_person()) or actor_system('sign-in'));
--> statement-breakpoint
create policy read on sign_in_address for select using (actor_system('sign-in','mail','staff') or exists (select from person_address pa where pa.address_id = id and pa.person_id = (select actor_person())));
create policy add on sign_in_address for insert with check (actor_system('sign-in','staff'));
--> statement-breakpoint
create policy read on person_address for select using (person_id = (select actor_person()) or actor_system('sign-in','mail','staff'));
create policy add on person_address for insert with check (actor_system('sign-in','staff'));
--> statement-breakpoint
create policy own on sign_in_request using (actor_system('sign-in')) with check (actor_system('sign-in'));
create policy own on session using (actor_system('sign-in') or person_id = (select actor_person())) with check (actor_system('sign-in') or person_id = (select actor_person()));
create policy own on kept_post using (actor_system('sign-in') or person_id = (select actor_person())) with check (actor_system('sign-in') or person_id = (select actor_person()));
--> statement-breakpoint
create policy read on organisation for select using (actor_claims(id) or actor_system('register','mail','jobs') or actor_staff('officer','manager','finance','auditor','administrator'));
create policy add on organisation for insert with check ((select actor_person()) is not null);
create policy edit on organisation for update using (actor_member(id, 'owner', 'editor') or actor_staff('officer','manager')) with check (actor_member(id, 'owner', 'editor') or actor_staff('officer','manager'));
--> statement-breakpoint
create policy read on organisation_private for select using (actor_member(organisation_id, 'owner', 'editor', 'viewer') or actor_staff('officer','manager','finance'));
create policy add on organisation_private for insert with check (actor_member(organisation_id, 'owner', 'editor'));
create policy edit on organisation_private for update using (actor_member(organisation_id, 'owner', 'editor')) with check (actor_member(organisation_id, 'owner', 'editor'));
--> statement-breakpoint
create policy read on membership for select using (person_id = (select actor_person()) or actor_member(organisation_id, 'owner', 'editor', 'viewer') or actor_system('register','sign-in','mail','jobs') or actor_staff('officer','manager','auditor','administrator'));
create policy add on membership for insert with check (
  (person_id = (select actor_person()) and state = 'claimed') or actor_system('register') or actor_staff('officer'));
create policy edit on membership for update using (actor_member(organisation_id, 'owner') or actor_system('register') or actor_staff('officer','manager'))
  with check (actor_member(organisation_id, 'owner') or actor_system('register') or actor_staff('officer','manager'));
--> statement-breakpoint
create policy read on invitation for select using (actor_member(organisation_id, 'owner') or actor_system('register','mail'));
create policy add on invitation for insert with check (actor_member(organisation_id, 'owner') and invited_by = (select actor_person()));
create policy edit on invitation for update using (actor_member(organisation_id, 'owner') or actor_system('register')) with check (actor_member(organisation_id, 'owner') or actor_system('register'));
--> statement-breakpoint
create policy read on staff_role for select using (person_id = (select actor_person()) or actor_system('sign-in','staff','mail','jobs') or actor_staff('administrator','auditor','manager'));
create policy add on staff_role for insert with check (actor_system('staff') or (actor_staff('administrator') and person_id <> (select actor_person())));
create policy edit on staff_role for update using (actor_system('staff') or (actor_staff('administrator') and person_id <> (select actor_person()))) with check (actor_system('staff') or actor_staff('administrator'));
--> statement-breakpoint
create policy read on round for select using (state <> 'draft' or actor_staff('officer','manager'));
create policy read on pot for select using (exists (select from round r where r.id = round_id));
--> statement-breakpoint
create policy add on call_back for insert with check (actor_system('visitor'));
create policy read on call_back for select using (actor_staff('officer','manager'));
create policy edit on call_back for update using (actor_staff('officer','manager')) with check (actor_staff('officer','manager'));
--> statement-breakpoint
create policy read on application for select using (actor_on_application(id) or started_by = (select actor_person()) or actor_system('mail','jobs') or (actor_staff('officer','manager','finance','auditor') and was_sent(id)));
create policy add on application for insert with check (started_by = (select actor_person()) and actor_claims(lead_organisation_id));
create policy edit on application for update using (actor_on_application(id)) with check (actor_on_application(id));
--> statement-breakpoint
create policy read on stage for select using (actor_on_application(application_id) or exists (select from application a where a.id = application_id));
create policy add on stage for insert with check (exists (select from application a where a.id = application_id and a.started_by = (select actor_person())));
create policy edit on stage for update using (actor_on_application(application_id) or actor_staff('manager')) with check (actor_on_application(application_id) or actor_staff('manager'));
--> statement-breakpoint
create policy read on part for select using (actor_on_application(application_id) or exists (select from application a where a.id = application_id));
create policy add on part for insert with check (exists (select from application a where a.id = application_id and a.started_by = (select actor_person())));
--> statement-breakpoint
create policy read on answer for select using (actor_in_part(part_id));
create policy add on answer for insert with check (actor_in_part(part_id));
create policy edit on answer for update using (actor_in_part(part_id)) with check (actor_in_part(part_id));
--> statement-breakpoint
create policy read on answer_revision for select using (actor_in_part(part_id));
create policy add on answer_revision for insert with check (actor_in_part(part_id));
--> statement-breakpoint
create policy read on submission for select using (actor_on_application(application_id) or actor_staff('officer','manager','auditor'));
create policy add on submission for insert with check (actor_on_application(application_id) and sent_by = (select actor_person()));
--> statement-breakpoint
create policy read on decision for select using (actor_staff('officer','manager','finance','auditor') or (told_at is not null and actor_on_application(application_id)));
create policy add on decision for insert with check (actor_staff('manager') and recorded_by = (select actor_person()));
-- Nobody confirms her own act.
create policy edit on decision for update using (actor_staff('manager') and recorded_by <> (select actor_person()) and confirmed_at is null)
  with check (actor_staff('manager') and recorded_by <> (select actor_person()));
--> statement-breakpoint
create policy read on application_event for select using (actor_on_application(application_id) or exists (select from application a where a.id = application_id));
create policy add on application_event for insert with check (actor_on_application(application_id) or actor_staff('manager') or exists (select from application a where a.id = application_id and a.started_by = (select actor_person())));
--> statement-breakpoint
create policy own on anonymous_draft using (actor_system('visitor')) with check (actor_system('visitor'));
create policy add on equality_form for insert with check (actor_system('equality'));
--> statement-breakpoint
create policy read on file for select using (actor_member(organisation_id, 'owner', 'editor', 'viewer') or actor_staff('officer','manager'));
create policy add on file for insert with check (actor_member(organisation_id, 'owner', 'editor') and uploaded_by = (select actor_person()));
create policy read on organisation_document for select using (actor_member(organisation_id, 'owner', 'editor', 'viewer') or actor_staff('officer','manager'));
create policy edit on organisation_document for all using (actor_member(organisation_id, 'owner', 'editor')) with check (actor_member(organisation_id, 'owner', 'editor'));
--> statement-breakpoint
create policy read on message for select using (person_id = (select actor_person()) or actor_system('mail'));
create policy add on message for insert with check ((select actor_person()) is not null or actor_system('sign-in','visitor','register','mail','jobs','staff'));
create policy edit on message for update using (person_id = (select actor_person()) or actor_system('mail')) with check (person_id = (select actor_person()) or actor_system('mail'));
--> statement-breakpoint
create policy own on preference using (person_id = (select actor_person()) or actor_system('mail')) with check (person_id = (select actor_person()));
create policy own on caught_mail using (actor_system('mail','try-it')) with check (actor_system('mail'));
--> statement-breakpoint
create policy add on audit_event for insert with check ((select actor_person()) is not null or actor_system('sign-in','visitor','register','mail','jobs','staff','publish'));
create policy read on audit_event for select using (actor_staff('auditor','administrator'));
--> statement-breakpoint
create policy read on public_organisation for select using (created_at <= portal_now());
create policy add on public_organisation for insert with check (actor_system('publish'));
create policy edit on public_organisation for update using (actor_system('publish') or actor_staff('officer','manager')) with check (actor_system('publish') or actor_staff('officer','manager'));
create policy read on public_award for select using (published_at <= portal_now() or actor_system('publish'));
create policy add on public_award for insert with check (actor_system('publish'));
create policy edit on public_award for update using (actor_system('publish')) with check (actor_system('publish'));
create policy own on merge_suggestion using (actor_system('publish') or actor_staff('officer','manager')) with check (actor_system('publish') or actor_staff('officer','manager'));
--> statement-breakpoint
grant execute on function portal_now(), portal_move_clock(bigint), actor_person(), actor_system(text[]), actor_staff(text[]), actor_member(uuid, text[]), actor_claims(uuid), actor_on_application(uuid), actor_in_part(uuid), actor_knows(uuid), was_sent(uuid) to portal_app, portal_retention;
