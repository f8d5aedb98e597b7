-- A long import counts anew what it has written so far: without that, what follows its rows into the search is planned
-- for empty tables and takes a hundred times as long.
create function count_public_rows() returns void language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if not actor_system('publish') then raise exception 'only for what publishes'; end if;
  analyze public_organisation, public_award, search_entry, search_value;
end $$;
--> statement-breakpoint
revoke execute on function count_public_rows() from public;
--> statement-breakpoint
grant execute on function count_public_rows() to portal_app;
