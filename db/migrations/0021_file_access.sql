-- Files: a bid's are read through the bid, an organisation's by the whole of its people; what is uploaded and not yet
-- in either place is its uploader's. Helpers of one bid are not of the group.
create function actor_of_group(org uuid, variadic roles text[]) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from membership m where m.organisation_id = org and m.person_id = actor_person() and m.scope_application_id is null
      and m.state = 'confirmed' and m.role = any (roles) and (m.until is null or m.until > portal_now()))
$$;
--> statement-breakpoint
create function file_in_a_bid(the_file uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from application_file f where f.file_id = the_file) $$;
--> statement-breakpoint
-- Was in the bid when it was sent: what is being changed is for the group alone.
create function file_sent_with(app uuid, added timestamptz, removed timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from submission s where s.application_id = app and s.created_at >= added and (removed is null or s.created_at < removed))
$$;
--> statement-breakpoint
grant execute on function actor_of_group(uuid, text[]), file_in_a_bid(uuid), file_sent_with(uuid, timestamptz, timestamptz) to portal_app, portal_retention;
--> statement-breakpoint
revoke update on file, application_file, organisation_document from portal_app;
--> statement-breakpoint
grant update (removed_at, scan, scanned_at) on file to portal_app;
--> statement-breakpoint
grant update (removed_at) on application_file to portal_app;
--> statement-breakpoint
grant update (expires_on, removed_at) on organisation_document to portal_app;
--> statement-breakpoint
alter policy read on file using (actor_of_group(organisation_id, 'owner', 'editor', 'viewer')
  or exists (select from application_file f where f.file_id = file.id) or actor_system('scan')
  or (uploaded_by = (select actor_person()) and organisation_id is null and not file_in_a_bid(id))
  or (actor_staff('officer','manager') and exists (select from organisation_document d where d.file_id = file.id)));
--> statement-breakpoint
-- Nothing is there before its bytes are: a file begins as removed, unread by the scanner, and is then put in its place.
alter policy add on file with check (uploaded_by = (select actor_person()) and removed_at is not null and scan in ('checking', 'notChecked')
  and (organisation_id is null or actor_of_group(organisation_id, 'owner', 'editor')));
--> statement-breakpoint
alter policy edit on file using (actor_system('scan') or uploaded_by = (select actor_person()))
  with check (actor_system('scan') or (uploaded_by = (select actor_person()) and scan in ('checking', 'notChecked')));
--> statement-breakpoint
alter policy read on application_file using (actor_on_application(application_id)
  or (file_sent_with(application_id, created_at, removed_at)
    and ((actor_staff('officer','manager','auditor') and actor_reads_bid(application_id))
      or (actor_assigned(application_id, 'assessor', 'translator') and actor_declared(application_id))))
  or (added_by = (select actor_person()) and actor_staff('officer')) or actor_system('scan'));
--> statement-breakpoint
-- The scan of a bid on paper is an officer's to add.
alter policy add on application_file with check (added_by = (select actor_person()) and removed_at is null
  and (actor_writes_application(application_id) or (actor_staff('officer') and question = 'paper')));
--> statement-breakpoint
alter policy edit on application_file using (actor_writes_application(application_id)) with check (actor_writes_application(application_id));
--> statement-breakpoint
alter policy read on organisation_document using (actor_of_group(organisation_id, 'owner', 'editor', 'viewer')
  or actor_staff('officer','manager') or actor_system('mail'));
--> statement-breakpoint
alter policy edit on organisation_document using (actor_of_group(organisation_id, 'owner', 'editor'))
  with check (actor_of_group(organisation_id, 'owner', 'editor'));
