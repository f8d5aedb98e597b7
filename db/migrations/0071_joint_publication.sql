-- Groups with a part in a bid: where the name of one is kept back, awards that share money with it are written anew.
create function bid_organisations(app uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.organisation_id from part p where p.application_id = app and p.state = 'active' and actor_system('publish')
$$;
--> statement-breakpoint
revoke execute on function bid_organisations(uuid) from public;
--> statement-breakpoint
grant execute on function bid_organisations(uuid) to portal_app, portal_retention;
