-- To put a file in a bid or a group makes others read it: so it must be her own upload, or a document of her group.
create function actor_may_place(the_file uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from file f where f.id = the_file and f.scan <> 'infected'
      and ((f.organisation_id is null and f.uploaded_by = actor_person())
        or (actor_of_group(f.organisation_id, 'owner', 'editor')
          and exists (select from organisation_document d where d.file_id = f.id and d.removed_at is null))))
$$;
--> statement-breakpoint
create function actor_may_keep(the_file uuid, org uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from file f where f.id = the_file and f.organisation_id = org and f.uploaded_by = actor_person())
$$;
--> statement-breakpoint
grant execute on function actor_may_place(uuid), actor_may_keep(uuid, uuid) to portal_app, portal_retention;
--> statement-breakpoint
alter policy add on application_file with check (added_by = (select actor_person()) and removed_at is null and actor_may_place(file_id)
  and (actor_writes_application(application_id) or (actor_staff('officer') and question = 'paper')));
--> statement-breakpoint
alter policy edit on organisation_document using (actor_of_group(organisation_id, 'owner', 'editor'))
  with check (actor_of_group(organisation_id, 'owner', 'editor') and actor_may_keep(file_id, organisation_id));
