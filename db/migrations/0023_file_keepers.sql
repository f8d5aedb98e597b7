-- Any owner or editor puts away what another of her group uploaded for it.
create or replace function actor_may_keep(the_file uuid, org uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from file f where f.id = the_file and f.organisation_id = org)
$$;
