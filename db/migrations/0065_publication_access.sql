-- What a group itself said in a bid or a part that was sent: naming its place could put somebody at risk.
create function said_risk(answers jsonb) returns boolean language sql immutable as $$
  select exists (select from jsonb_array_elements(answers) e where e ->> 'question' = 'placeRisk' and e -> 'value' = '"yes"'::jsonb)
$$;
--> statement-breakpoint
-- Words of places that must not be found; the portal's own list (publish/scan-words.ts) knows more forms of them.
create function says_refuge(said text) returns boolean language sql immutable as $$
  select coalesce(said, '') ~* '\m(refuges?|safe[ -]?houses?|safe accommodation|dispersed accommodation|dar[- ]?ul[- ]?aman)\M'
    or coalesce(said, '') ~* 'schronisk(o|a|u|iem) dla (kobiet|ofiar)|schronieni|bezpieczn(y|ego|ym) dom|پناہ ?گاہ|محفوظ گھر|دار ?ال ?امان|ਪਨਾਹ ?(ਘਰ|ਗਾਹ)|ਸੁਰੱਖਿਅਤ ਘਰ'
$$;
--> statement-breakpoint
-- Tightened at once, whichever way the bid is sent. A yes or such words keep the district and the numbers back; both
-- together the name. Nothing here loosens: that takes two people.
create function tighten_for_risk(org uuid, answers jsonb, bid_answers jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  said boolean := said_risk(answers);
  words boolean := exists (select from organisation o where o.id = org and says_refuge(concat_ws(' ', o.name, o.other_names::text)))
    or exists (select from jsonb_array_elements(bid_answers) e where e ->> 'question' in ('project', 'need', 'partWork') and says_refuge(e ->> 'value'));
  place text := case when said and words then 'withheld' else 'county' end;
  named text := case when said and words then 'withheld' else 'bare' end;
begin
  if not (said or words) then return; end if;
  insert into public_policy (id, organisation_id, name, keys, place_policy, name_policy, why, set_by, changed_at)
  select gen_random_uuid(), o.id, o.name, '{}', place, named, '', case when said then 'answer' else 'words' end, portal_now() from organisation o where o.id = org
  on conflict (organisation_id) do update set
    place_policy = case when array_position(array['district', 'county', 'withheld'], place) > array_position(array['district', 'county', 'withheld'], public_policy.place_policy)
      then place else public_policy.place_policy end,
    name_policy = case when array_position(array['named', 'bare', 'withheld'], named) > array_position(array['named', 'bare', 'withheld'], public_policy.name_policy)
      then named else public_policy.name_policy end,
    set_by = excluded.set_by, person_id = null, loosening = null, version = public_policy.version + 1, changed_at = portal_now()
  where (public_policy.set_by <> 'staff' or said)
    and (array_position(array['district', 'county', 'withheld'], place) > array_position(array['district', 'county', 'withheld'], public_policy.place_policy)
      or array_position(array['named', 'bare', 'withheld'], named) > array_position(array['named', 'bare', 'withheld'], public_policy.name_policy));
end $$;
--> statement-breakpoint
revoke execute on function tighten_for_risk(uuid, jsonb, jsonb) from public;
--> statement-breakpoint
create function submission_tightens() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tighten_for_risk(a.lead_organisation_id, new.snapshot -> 'answers', new.snapshot -> 'answers') from application a where a.id = new.application_id;
  return null;
end $$;
--> statement-breakpoint
create trigger tightens after insert on submission for each row execute function submission_tightens();
--> statement-breakpoint
create function submission_part_tightens() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tighten_for_risk(new.organisation_id, new.answers, new.answers);
  return null;
end $$;
--> statement-breakpoint
create trigger tightens after insert on submission_part for each row execute function submission_part_tightens();
--> statement-breakpoint
-- Bids that were sent before.
select tighten_for_risk(a.lead_organisation_id, s.snapshot -> 'answers', s.snapshot -> 'answers') from submission s join application a on a.id = s.application_id;
select tighten_for_risk(p.organisation_id, p.answers, p.answers) from submission_part p;
--> statement-breakpoint
-- Everything of a decided bid that may become public, and nothing else of it. For the projection, and for officers and
-- managers who said that they have no interest in it.
create function award_facts(the_decision uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
      'applicationId', a.id, 'decisionId', d.id, 'organisationId', a.lead_organisation_id,
      'toldOn', to_char(d.told_at at time zone 'Europe/London', 'YYYY-MM-DD'),
      'agreedOn', to_char(d.confirmed_at at time zone 'Europe/London', 'YYYY-MM-DD'),
      'awardedPence', d.awarded_pence, 'askedPence', x.asked_pence, 'conditions', d.conditions, 'reasons', d.reasons,
      'fund', f.title -> 'en' ->> 'text', 'sample', f.sample, 'round', r.number::text, 'pot', p.title -> 'en' ->> 'text', 'potAreas', p.areas,
      'answers', (select jsonb_object_agg(e ->> 'question', e -> 'value') from jsonb_array_elements(x.snapshot -> 'answers') e
                   where e ->> 'question' in ('project', 'need', 'priority', 'districts', 'dates', 'people')),
      'english', (select jsonb_object_agg(l.key, coalesce(nullif(t.corrections, '{}') -> l.key, l.value)) from translation t, jsonb_each(t.lines) l
                   where t.submission_id = x.id and t.state = 'agreed' and l.key in ('project', 'need')),
      'language', x.language,
      'partners', coalesce((
        select jsonb_agg(jsonb_build_object('organisationId', o.id, 'name', o.name, 'otherNames', o.other_names, 'charityNumber', o.charity_number,
            'companyNumber', o.company_number, 'hidden', q.shown_as is not null, 'position', q.position, 'lead', o.id = a.lead_organisation_id,
            'districts', (select e -> 'value' from jsonb_array_elements(sp.answers) e where e ->> 'question' = 'districts' limit 1),
            'share', (select e -> 'value' from jsonb_array_elements(sp.answers) e where e ->> 'question' = 'share' limit 1)) order by q.position)
          from submission_part sp join part q on q.id = sp.part_id join organisation o on o.id = q.organisation_id
         where sp.submission_id = x.id and q.state = 'active'), '[]'::jsonb))
    from decision d join application a on a.id = d.application_id join submission x on x.id = d.submission_id
    join pot p on p.id = a.pot_id join round r on r.id = p.round_id join fund f on f.id = r.fund_id
   where d.id = the_decision and d.outcome = 'awarded' and d.confirmed_at is not null and d.returned_at is null
     and (actor_system('publish') or (actor_staff('officer', 'manager') and actor_declared(a.id) and not actor_touches(a.id)))
$$;
--> statement-breakpoint
-- What is ready and was told: to be published now.
create function publications_due() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id from publication p join decision d on d.id = p.decision_id
   where p.state = 'ready' and d.told_at is not null and d.told_at <= portal_now() and d.returned_at is null and actor_system('publish')
   order by d.told_at, p.id
$$;
--> statement-breakpoint
revoke execute on function award_facts(uuid), publications_due() from public;
--> statement-breakpoint
grant execute on function award_facts(uuid), publications_due(), said_risk(jsonb), says_refuge(text) to portal_app, portal_retention;
--> statement-breakpoint
-- Whether a bid's districts may be counted as such: not where the place of one of its groups is kept back.
create function place_kept(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from part p join public_policy y on y.organisation_id = p.organisation_id
    where p.application_id = app and y.place_policy <> 'district')
$$;
--> statement-breakpoint
revoke execute on function place_kept(uuid) from public;
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
   where r.id = the_round and actor_staff('officer', 'manager') and (select k.told_at from round_kept(the_round) k) is not null
   order by random()
$$;
--> statement-breakpoint
-- The desk finds what is to be prepared; a publication is for those who said they have no interest in its bid.
alter policy read on publication using (actor_system('publish') or (actor_staff('officer','manager') and actor_declared(application_id)));
