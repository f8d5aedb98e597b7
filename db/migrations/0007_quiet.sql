-- The viewer also says whether she wants the page to stay quiet: messages that a screen reader would speak by itself.
drop function portal_viewer(text);
--> statement-breakpoint
create function portal_viewer(the_hash text)
returns table (viewer_id uuid, viewer_name text, viewer_language text, viewer_roles text[], viewer_session uuid, viewer_ends timestamptz, viewer_quiet boolean)
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
  return query select p.id, p.name, p.language, roles, s.id, least(s.seen_at + idle, s.created_at + whole), p.quiet
    from person p where p.id = s.person_id;
end $$;
--> statement-breakpoint
grant execute on function portal_viewer(text) to portal_app;
