-- Tests and restores empty a table at once: what is searched goes with it.
create function search_emptied() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if tg_table_name = 'public_award' then
    delete from search_entry where kind in (1, 2);
    perform search_keep_organisations(array(select id from public_organisation));
  else
    delete from search_entry;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger search_emptied after truncate on public_award for each statement execute function search_emptied();
create trigger search_emptied after truncate on public_organisation for each statement execute function search_emptied();
