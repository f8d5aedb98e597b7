-- When a stage closes for its applicant: its pot's date or its round's, or later where two people gave more time.
create function stage_closes(the_stage uuid) returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  select greatest(
      case s.kind when 'full' then coalesce(p.full_closes_at, r.full_closes_at, p.closes_at, r.closes_at)
        else coalesce(p.closes_at, r.closes_at) end,
      (select max(m.until) from more_time m where m.application_id = s.application_id and m.confirmed_at is not null))
    from stage s join application a on a.id = s.application_id join pot p on p.id = a.pot_id join round r on r.id = p.round_id
   where s.id = the_stage
$$;
--> statement-breakpoint
-- Announces a round: every confirmed decision on a bid that still stands is told, all at the same moment.
create function tell_decisions(the_round uuid) returns table (application_id uuid, reference text, organisation_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not actor_staff('manager') then raise insufficient_privilege; end if;
  update round set announced_at = coalesce(announced_at, portal_now()) where id = the_round;
  return query
    with due as (
      select d.id from decision d join stage s on s.id = d.stage_id join application a on a.id = d.application_id
        join pot p on p.id = a.pot_id
       where p.round_id = the_round and d.confirmed_at is not null and d.told_at is null and d.returned_at is null
         and s.status = 'submitted'),
    told as (update decision set told_at = portal_now() where id in (select id from due) returning application_id, stage_id),
    closed as (update stage set status = 'decided' where id in (select stage_id from told))
    select a.id, a.reference, a.lead_organisation_id from told join application a on a.id = told.application_id;
end $$;
--> statement-breakpoint
grant execute on function stage_closes(uuid), tell_decisions(uuid) to portal_app, portal_retention;
