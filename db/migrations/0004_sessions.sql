-- Sign-in and sessions: the counter of attempts, and who a session belongs to in one round trip.
alter table attempt enable row level security;
--> statement-breakpoint
grant select, insert, update on attempt to portal_app;
--> statement-breakpoint
grant select, update, delete on attempt to portal_retention;
--> statement-breakpoint
create policy own on attempt using (actor_system('sign-in')) with check (actor_system('sign-in'));
--> statement-breakpoint
-- Whether one more attempt is allowed: at most `most` in any stretch of `per`. One that is refused does not count.
create function count_attempt(the_key text, most integer, per interval) returns boolean language plpgsql as $$
declare
  recent timestamptz[];
  right_now timestamptz;
begin
  insert into attempt (key_hash, at) values (the_key, '{}') on conflict do nothing;
  perform from attempt where key_hash = the_key for update;
  right_now := portal_now();
  select array(select m from unnest(a.at) m where m > right_now - per order by m) into recent
    from attempt a where a.key_hash = the_key;
  if cardinality(recent) >= most then return false; end if;
  update attempt set at = recent || right_now where key_hash = the_key;
  return true;
end $$;
--> statement-breakpoint
-- The person of a living session, with the staff roles she has at this moment. Idle and whole length are those of
-- quality.md, "Sign-in and sessions"; being staff now counts even if the session began before.
create function portal_viewer(the_hash text)
returns table (viewer_id uuid, viewer_name text, viewer_language text, viewer_roles text[], viewer_session uuid, viewer_ends timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  s session%rowtype;
  right_now timestamptz := portal_now();
  roles text[];
  idle interval := '2 hours';
  whole interval := '24 hours';
begin
  select * into s from session x where x.token_hash = the_hash and x.ended_at is null and x.person_id is not null;
  if not found then return; end if;
  select coalesce(array_agg(distinct r.role), '{}') into roles from staff_role r
   where r.person_id = s.person_id and r."from" <= right_now and (r.until is null or r.until > right_now);
  if s.kind = 'staff' or cardinality(roles) > 0 then
    idle := '60 minutes';
    whole := '12 hours';
  end if;
  if s.seen_at <= right_now - idle or s.created_at <= right_now - whole then return; end if;
  if s.seen_at < right_now - interval '60 seconds' then
    -- Many requests at once need one touch between them.
    update session set seen_at = right_now
     where id in (select x.id from session x where x.id = s.id and x.ended_at is null for update skip locked);
    s.seen_at := right_now;
  end if;
  return query select p.id, p.name, p.language, roles, s.id, least(s.seen_at + idle, s.created_at + whole)
    from person p where p.id = s.person_id;
end $$;
--> statement-breakpoint
grant execute on function count_attempt(text, integer, interval), portal_viewer(text) to portal_app;
--> statement-breakpoint
-- Owners are told about a claim in their own language; a staff role is given to the person an address belongs to.
alter policy read on person using (id = (select actor_person()) or actor_system('sign-in','mail','jobs','register','staff') or actor_staff('officer','manager','finance','auditor','administrator') or actor_knows(id));
