-- Whoever leaves a group has none of its pages any more, and is nowhere in its bids.
create function membership_ends_given() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'ended' and old.state <> 'ended' then
    delete from assigned_page g using part p where p.id = g.part_id and p.organisation_id = new.organisation_id and g.person_id = new.person_id;
    delete from presence h using part p where p.id = h.part_id and p.organisation_id = new.organisation_id and h.person_id = new.person_id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger ends_given after update of state on membership for each row execute function membership_ends_given();
--> statement-breakpoint
revoke execute on function membership_ends_given() from public;
