-- A staged round announces twice: ideas, then full bids. What nobody was told yet stays under the embargo after the first.
create or replace function under_embargo(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from application a join pot p on p.id = a.pot_id join round r on r.id = p.round_id
    where a.id = app and r.announcement = 'together')
$$;
--> statement-breakpoint
-- The newest announcement is the one the desk speaks of.
create or replace function tell_decisions(the_round uuid)
returns table (application_id uuid, reference text, organisation_id uuid, contact_id uuid, language text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not actor_staff('manager') or actor_locked_in(the_round) then raise insufficient_privilege; end if;
  update round set announced_at = portal_now() where id = the_round;
  return query
    with due as (
      select d.id from decision d join stage s on s.id = d.stage_id join application a on a.id = d.application_id
        join pot p on p.id = a.pot_id
       where p.round_id = the_round and d.confirmed_at is not null and d.told_at is null and d.returned_at is null
         and s.status = 'submitted'),
    told as (update decision set told_at = portal_now() where id in (select id from due) returning application_id, stage_id, submission_id),
    closed as (update stage set status = 'decided' where id in (select stage_id from told))
    select a.id, a.reference, a.lead_organisation_id, c.id, c.language
      from told join application a on a.id = told.application_id join submission s on s.id = told.submission_id
      join person c on c.id = coalesce(a.contact_person_id, a.started_by, s.sent_by);
end $$;
