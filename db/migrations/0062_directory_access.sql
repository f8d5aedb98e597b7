create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists fuzzystrmatch;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['bid_support','import_file','public_word','legal_delay','public_policy','public_remark','publication',
    'publicity_answer','profile','notice','public_notice','contact','contact_message','contact_block','contact_report']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to portal_app', t);
    execute format('grant select, update, delete on %I to portal_retention', t);
    execute format('create policy retention on %I for all to portal_retention using (current_user = ''portal_retention'') with check (current_user = ''portal_retention'')', t);
  end loop;
end $$;
--> statement-breakpoint
-- What was said once is never changed.
revoke update on contact_message, legal_delay from portal_app;
--> statement-breakpoint
-- Public rows are a projection: publishing takes away what may no longer be said.
grant delete on public_award, public_organisation, public_notice, public_word, merge_suggestion to portal_app;
--> statement-breakpoint
create policy take on public_award for delete using ((select actor_system('publish')));
create policy take on public_organisation for delete using ((select actor_system('publish')));
create policy take on public_notice for delete using ((select actor_system('publish')));
create policy read on public_notice for select using (published_at <= (select portal_now()));
create policy add on public_notice for insert with check (actor_system('publish'));
create policy edit on public_notice for update using (actor_system('publish')) with check (actor_system('publish'));
create policy read on public_word for select using (count > 0);
create policy add on public_word for insert with check (actor_system('publish'));
create policy edit on public_word for update using (actor_system('publish')) with check (actor_system('publish'));
create policy take on public_word for delete using (actor_system('publish'));
--> statement-breakpoint
create policy read on import_file for select using (actor_staff('officer','manager') or actor_system('publish'));
create policy add on import_file for insert with check (actor_system('publish') or (actor_staff('officer','manager') and imported_by = (select actor_person())));
create policy edit on import_file for update using (actor_system('publish')) with check (actor_system('publish'));
--> statement-breakpoint
create policy read on bid_support for select using (active or actor_staff('officer','manager','administrator'));
create policy add on bid_support for insert with check (actor_staff('officer','manager','administrator') and edited_by = (select actor_person()));
create policy edit on bid_support for update using (actor_staff('officer','manager','administrator'))
  with check (actor_staff('officer','manager','administrator') and edited_by = (select actor_person()));
--> statement-breakpoint
create policy read on public_policy for select using (actor_system('publish') or actor_staff('officer','manager'));
create policy add on public_policy for insert with check (actor_system('publish') or (actor_staff('officer','manager') and person_id = (select actor_person())));
create policy edit on public_policy for update using (actor_system('publish') or actor_staff('officer','manager')) with check (actor_system('publish') or actor_staff('officer','manager'));
--> statement-breakpoint
-- Whoever has an interest in a bid sees nothing of its publication; nobody publishes her own group's award.
create policy read on publication for select using (actor_system('publish') or (actor_staff('officer','manager') and not actor_locked(application_id)));
create policy add on publication for insert with check (actor_system('publish') or (actor_staff('officer','manager') and not actor_locked(application_id) and not actor_touches(application_id)));
create policy edit on publication for update
  using (actor_system('publish') or (actor_staff('officer','manager') and not actor_locked(application_id) and not actor_touches(application_id)))
  with check (actor_system('publish') or (actor_staff('officer','manager') and not actor_locked(application_id) and not actor_touches(application_id)));
--> statement-breakpoint
create policy read on publicity_answer for select using (actor_member(organisation_id, 'owner', 'editor', 'viewer') or actor_system('publish') or (actor_staff('officer','manager') and actor_declared(application_id)));
create policy add on publicity_answer for insert with check (actor_member(organisation_id, 'owner', 'editor') and answered_by = (select actor_person()));
create policy edit on publicity_answer for update using (actor_member(organisation_id, 'owner', 'editor')) with check (actor_member(organisation_id, 'owner', 'editor') and answered_by = (select actor_person()));
--> statement-breakpoint
create policy add on public_remark for insert with check (actor_system('visitor'));
create policy read on public_remark for select using (actor_staff('officer','manager'));
create policy edit on public_remark for update using (actor_staff('officer','manager')) with check (actor_staff('officer','manager'));
--> statement-breakpoint
create policy read on legal_delay for select using (actor_staff('officer','manager','auditor'));
create policy add on legal_delay for insert with check (actor_staff('manager') and person_id = (select actor_person()));
--> statement-breakpoint
create policy read on profile for select using (actor_member(organisation_id, 'owner', 'editor', 'viewer') or actor_system('publish') or actor_staff('officer','manager'));
create policy add on profile for insert with check (actor_member(organisation_id, 'owner', 'editor'));
create policy edit on profile for update using (actor_member(organisation_id, 'owner', 'editor') or actor_system('publish')) with check (actor_member(organisation_id, 'owner', 'editor') or actor_system('publish'));
--> statement-breakpoint
create policy read on notice for select using (actor_member(organisation_id, 'owner', 'editor', 'viewer') or actor_system('publish') or actor_staff('officer','manager'));
create policy add on notice for insert with check (actor_member(organisation_id, 'owner', 'editor') and person_id = (select actor_person()));
create policy edit on notice for update using (actor_member(organisation_id, 'owner', 'editor') or actor_system('publish') or actor_staff('officer','manager'))
  with check (actor_member(organisation_id, 'owner', 'editor') or actor_system('publish') or actor_staff('officer','manager'));
--> statement-breakpoint
-- A message of one group to another is theirs: staff read it where they are asked to introduce, or where it was reported.
create function contact_is_reported(the_contact uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from contact_report r where r.contact_id = the_contact)
$$;
--> statement-breakpoint
create policy read on contact for select using (
  actor_member(from_id, 'owner', 'editor', 'viewer')
  or (state <> 'asked' and actor_member(to_id, 'owner', 'editor', 'viewer'))
  or (actor_staff('officer','manager') and (state = 'asked' or introduced_at is not null or contact_is_reported(id))));
create policy add on contact for insert with check (actor_member(from_id, 'owner', 'editor') and opened_by = (select actor_person()) and from_id <> to_id);
create policy edit on contact for update
  using (actor_member(from_id, 'owner', 'editor') or (state <> 'asked' and actor_member(to_id, 'owner', 'editor')) or (actor_staff('officer','manager') and (state = 'asked' or contact_is_reported(id))))
  with check (actor_member(from_id, 'owner', 'editor') or actor_member(to_id, 'owner', 'editor') or actor_staff('officer','manager'));
--> statement-breakpoint
create policy read on contact_message for select using (exists (select from contact c where c.id = contact_id));
create policy add on contact_message for insert with check (
  actor_member(organisation_id, 'owner', 'editor') and person_id = (select actor_person())
  and exists (select from contact c where c.id = contact_id and organisation_id in (c.from_id, c.to_id)));
--> statement-breakpoint
create policy read on contact_block for select using (actor_member(organisation_id, 'owner', 'editor', 'viewer'));
create policy add on contact_block for insert with check (actor_member(organisation_id, 'owner', 'editor') and person_id = (select actor_person()));
create policy edit on contact_block for update using (actor_member(organisation_id, 'owner', 'editor')) with check (actor_member(organisation_id, 'owner', 'editor'));
--> statement-breakpoint
create policy read on contact_report for select using (actor_member(organisation_id, 'owner', 'editor', 'viewer') or actor_staff('officer','manager'));
create policy add on contact_report for insert with check (actor_member(organisation_id, 'owner', 'editor', 'viewer') and person_id = (select actor_person()));
create policy edit on contact_report for update using (actor_staff('officer','manager')) with check (actor_staff('officer','manager'));
--> statement-breakpoint
grant execute on function contact_is_reported(uuid) to portal_app, portal_retention;
--> statement-breakpoint
-- An address of its own for every entry: its name in plain letters and the end of its id.
create function public_slug(the_name text, the_id uuid) returns text language sql immutable as $$
  select coalesce(nullif(left(trim(both '-' from regexp_replace(lower(the_name), '[^a-z0-9]+', '-', 'g')), 60), '') || '-', 'group-') || right(the_id::text, 6)
$$;
--> statement-breakpoint
update public_organisation set slug = public_slug(name, id), standing_id = coalesce(merged_into, id);
--> statement-breakpoint
create function keep_standing() returns trigger language plpgsql as $$ begin
  new.slug := coalesce(new.slug, public_slug(new.name, new.id));
  new.standing_id := coalesce(new.merged_into, new.id);
  return new;
end $$;
--> statement-breakpoint
create trigger standing before insert or update of merged_into on public_organisation for each row execute function keep_standing();
--> statement-breakpoint
-- What was merged into one that is now merged itself follows it; undone, it comes back.
create function follow_standing() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  with recursive tree as (
    select new.id as id
    union select o.id from public_organisation o join tree t on o.merged_into = t.id)
  update public_organisation o set standing_id = new.standing_id from tree where o.id = tree.id and o.id <> new.id and o.standing_id is distinct from new.standing_id;
  return null;
end $$;
--> statement-breakpoint
create trigger standing_followed after update of merged_into on public_organisation for each row execute function follow_standing();
