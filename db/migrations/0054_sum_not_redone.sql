-- A bid that still names a group which is out of it asks for money that nobody spends: it is awarded nothing as it stands.
create or replace function bid_unsettled(app uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  with sent as (
    select f.*, p.state from submission_part f join part p on p.id = f.part_id
      join lateral (select b.id from submission b where b.stage_id = p.stage_id order by b.number desc limit 1) last_sent on last_sent.id = f.submission_id
     where f.application_id = app)
  select case
    when exists (select from more_time m where m.application_id = app and m.kind = 'redo' and m.until > portal_now())
      and exists (select from stage s where s.application_id = app and s.changing_since is not null and s.status = 'submitted') then 'redoing'
    when exists (select from sent where state <> 'active') then 'notRedone'
    when exists (select from sent where signature_id is null and waits_until is not null) then 'waiting' end
   where actor_reads_bid(app) or actor_on_application(app) or actor_partners(app)
$$;
