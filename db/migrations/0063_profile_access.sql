-- The projection reads names and numbers of groups, to write their entries; never what is private of them.
create policy read_published on organisation for select using (actor_system('publish'));
--> statement-breakpoint
-- Whether somebody proved that a group is what it says: staff or a register, never the word of whoever founded it.
create function organisation_proved(org uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from organisation o where o.id = org and o.merged_into is null and (o.identity_state = 'checked'
    or exists (select from membership m where m.organisation_id = o.id and m.state = 'confirmed' and m.proved_by in ('register', 'staff'))))
$$;
--> statement-breakpoint
revoke execute on function organisation_proved(uuid) from public;
--> statement-breakpoint
grant execute on function organisation_proved(uuid) to portal_app, portal_retention;
--> statement-breakpoint
-- Once a year the portal asks whether a profile is still right.
create policy read_asked on profile for select using (actor_system('jobs'));
--> statement-breakpoint
create policy edit_asked on profile for update using (actor_system('jobs')) with check (actor_system('jobs'));
