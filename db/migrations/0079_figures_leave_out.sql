-- A group whose name is kept back stands in no list. Where its bid stood in the figures of its round, the difference
-- of the two would say that it got money, and how much: so it stands in neither.
create function name_kept(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from application a join public_policy y on y.organisation_id = a.lead_organisation_id
    where a.id = app and y.name_policy = 'withheld')
$$;
--> statement-breakpoint
revoke execute on function name_kept(uuid) from public;
--> statement-breakpoint
create or replace function round_bids_to_count(the_round uuid) returns table (bid jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
      'asked', b.asked_pence, 'language', b.language,
      'awarded', case when d.outcome = 'awarded' then coalesce(d.awarded_pence, 0) end,
      'days', floor(extract(epoch from d.told_at - stage_closes(b.stage_id)) / 86400)::int,
      'first', not exists (
        select from application other join submission sent on sent.application_id = other.id join pot q on q.id = other.pot_id
         where other.lead_organisation_id = a.lead_organisation_id and q.round_id <> r.id and sent.arrived_at < r.opens_at),
      'income', coalesce(
        (select e -> 'value' from jsonb_array_elements(b.snapshot -> 'answers') e where e ->> 'question' = 'groupIncome' limit 1),
        (select o.details -> 'groupIncome' from organisation_private o where o.organisation_id = a.lead_organisation_id)),
      'districts', case when not place_kept(a.id) then
        (select e -> 'value' from jsonb_array_elements(b.snapshot -> 'answers') e where e ->> 'question' = 'districts' limit 1) end,
      'people', (select e -> 'value' -> 'who' from jsonb_array_elements(b.snapshot -> 'answers') e where e ->> 'question' = 'people' limit 1))
    from application a join pot p on p.id = a.pot_id join round r on r.id = p.round_id
    join lateral (
      select x.*, s.id as the_stage from submission x join stage s on s.id = x.stage_id
       where x.application_id = a.id and s.status in ('submitted', 'decided')
       order by (s.kind = 'full') desc, x.number desc limit 1) b on true
    left join decision d on d.stage_id = b.the_stage and d.returned_at is null and d.told_at is not null
   where r.id = the_round and not name_kept(a.id) and actor_staff('officer', 'manager') and (select k.told_at from round_kept(the_round) k) is not null
   order by random()
$$;
