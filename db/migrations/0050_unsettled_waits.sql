-- An expression of interest needs no signatures: it waits for none.
create or replace function bid_unsettled(app uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when exists (select from more_time m where m.application_id = app and m.kind = 'redo' and m.until > portal_now())
      and exists (select from stage s where s.application_id = app and s.changing_since is not null and s.status = 'submitted') then 'redoing'
    when exists (select from submission_part f join part p on p.id = f.part_id
      join lateral (select b.id from submission b where b.stage_id = p.stage_id order by b.number desc limit 1) last_sent on last_sent.id = f.submission_id
      where f.application_id = app and f.signature_id is null and f.waits_until is not null and p.state = 'active') then 'waiting' end
   where actor_reads_bid(app) or actor_on_application(app) or actor_partners(app)
$$;
