-- One bid a group and pot counts drafts, too, of which an officer sees nothing else: references and no more.
create function live_bids_of(the_pot uuid, org uuid) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct a.reference from application a join stage s on s.application_id = a.id
   where actor_staff('officer') and a.pot_id = the_pot and a.lead_organisation_id = org and s.status <> 'withdrawn'
$$;
--> statement-breakpoint
grant execute on function live_bids_of(uuid, uuid) to portal_app;
--> statement-breakpoint
-- The scan of a paper form shows handwriting and language: not for who scores.
create policy paper_scan on application_file as restrictive for select to portal_app
  using (question <> 'paper' or not actor_assigned(application_id, 'assessor'));
