-- What was promised for a round and what was kept: days alone, and only once every group that sent a bid has its answer.
create function round_kept(the_round uuid) returns table (invited_at timestamptz, told_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with closing as (
    select max(coalesce(p.closes_at, r.closes_at)) as first,
           max(case when p.route = 'staged' then coalesce(p.full_closes_at, r.full_closes_at, p.closes_at, r.closes_at)
             else coalesce(p.closes_at, r.closes_at) end) as last
      from pot p join round r on r.id = p.round_id where r.id = the_round and p.open),
  sent as (
    select s.kind, d.told_at
      from stage s join application a on a.id = s.application_id join pot p on p.id = a.pot_id join round r on r.id = p.round_id
      left join decision d on d.stage_id = s.id and d.returned_at is null
     where r.id = the_round and r.state <> 'draft' and (r.announcement = 'each' or r.announced_at is not null)
       and s.status in ('submitted', 'decided'))
  select case when (select first from closing) <= portal_now() and count(*) filter (where kind = 'expression' and told_at is null) = 0
           then max(told_at) filter (where kind = 'expression') end,
         case when (select last from closing) <= portal_now() and count(*) filter (where told_at is null) = 0 then max(told_at) end
    from sent
$$;
--> statement-breakpoint
-- What is counted of each bid, without its name, its reference or its words. For those who publish, after everyone was told.
-- All bids count, whoever has an interest in them: only sums of many are shown.
create function round_bids_to_count(the_round uuid) returns table (bid jsonb)
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
      'districts', (select e -> 'value' from jsonb_array_elements(b.snapshot -> 'answers') e where e ->> 'question' = 'districts' limit 1),
      'people', (select e -> 'value' -> 'who' from jsonb_array_elements(b.snapshot -> 'answers') e where e ->> 'question' = 'people' limit 1))
    from application a join pot p on p.id = a.pot_id join round r on r.id = p.round_id
    join lateral (
      select x.*, s.id as the_stage from submission x join stage s on s.id = x.stage_id
       where x.application_id = a.id and s.status in ('submitted', 'decided')
       order by (s.kind = 'full') desc, x.number desc limit 1) b on true
    left join decision d on d.stage_id = b.the_stage and d.returned_at is null and d.told_at is not null
   where r.id = the_round and actor_staff('officer', 'manager') and (select k.told_at from round_kept(the_round) k) is not null
   order by random()
$$;
--> statement-breakpoint
create function round_interests_declared(the_round uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from interest i join application a on a.id = i.application_id join pot p on p.id = a.pot_id
   where i.has and p.round_id = the_round and actor_staff('officer', 'manager')
     and (select k.told_at from round_kept(the_round) k) is not null
$$;
--> statement-breakpoint
-- Someone who asked about a round hears that there is an answer; nobody else can tell that she asked.
create or replace function actor_may_write_to(who uuid, app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select who = actor_person()
    or exists (
      select from membership theirs where theirs.person_id = who and actor_member(theirs.organisation_id, 'owner'))
    or (app is not null
      and (actor_writes_application(app) or (person_is_staff(actor_person()) and was_sent(app)) or actor_staff('officer', 'manager'))
      and (person_is_staff(who) or exists (
        select from part p join membership m on m.organisation_id = p.organisation_id
         where p.application_id = app and m.person_id = who)))
    or (app is null and actor_staff('officer', 'manager')
      and (person_is_staff(who) or exists (select from membership m where m.person_id = who)
        or exists (select from round_question q where q.person_id = who and q.published_at is null)))
$$;
--> statement-breakpoint
grant execute on function round_kept(uuid), round_bids_to_count(uuid), round_interests_declared(uuid) to portal_app, portal_retention;
