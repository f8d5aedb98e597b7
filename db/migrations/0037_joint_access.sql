-- Joint bids. The common part is the lead's; each group, the lead too, has a part of its own beside it. What was said of
-- "the people of a bid" means from here on the people of its lead; partners get rights of their own, and no more.
create or replace function actor_on_application(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
      join application a on a.id = p.application_id
     where p.application_id = app and p.role = 'lead' and p.state = 'active' and m.person_id = actor_person()
       and m.state <> 'ended' and (m.until is null or m.until > portal_now())
       and (m.scope_application_id is null or m.scope_application_id = app)
       and (m.state = 'confirmed' or a.started_by = actor_person()))
    or (exists (select from paper_bid b where b.application_id = app) and actor_reads_paper(app))
$$;
--> statement-breakpoint
-- Helpers draft: they write answers, and nothing else.
create or replace function actor_writes_part(the_part uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select actor_in_part(the_part) and (exists (
      select from part p join membership m on m.organisation_id = p.organisation_id
       where p.id = the_part and m.person_id = actor_person() and m.role in ('owner', 'editor', 'helper'))
    or exists (select from part p join paper_bid b on b.stage_id = p.stage_id where p.id = the_part and actor_types(p.application_id)))
$$;
--> statement-breakpoint
create or replace function actor_writes_application(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from part p join membership m on m.organisation_id = p.organisation_id
       where p.application_id = app and p.role = 'lead' and m.person_id = actor_person() and m.role in ('owner', 'editor') and actor_in_part(p.id))
    or exists (select from part p join paper_bid b on b.stage_id = p.stage_id where p.application_id = app and actor_types(app))
$$;
--> statement-breakpoint
create or replace function actor_owns_application(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
     where p.application_id = app and p.role = 'lead' and m.person_id = actor_person() and m.role = 'owner' and actor_in_part(p.id))
$$;
--> statement-breakpoint
-- Whoever helped a group with its bids does not assess them later.
create or replace function actor_touches(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
     where p.application_id = app and m.person_id = actor_person() and (m.state <> 'ended' or m.role = 'helper'))
$$;
--> statement-breakpoint
-- A member, with a proved place, of a group that has a part of its own in a joint bid: roles as named, or any.
create function actor_partners(app uuid, variadic roles text[] default array['owner', 'editor', 'viewer', 'helper']) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
     where p.application_id = app and p.role = 'partner' and p.state = 'active' and m.person_id = actor_person() and m.state = 'confirmed'
       and m.role = any (roles) and (m.until is null or m.until > portal_now())
       and (m.scope_application_id is null or m.scope_application_id = app))
$$;
--> statement-breakpoint
-- Whether an owner of this very part acts.
create function actor_signs(the_part uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p where p.id = the_part and p.role = 'partner' and p.state = 'active' and actor_member(p.organisation_id, 'owner'))
$$;
--> statement-breakpoint
-- What the groups of a joint bid read of each other. A question that is not here is its own group's alone.
create function partners_read(the_part uuid, question text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from part p where p.id = the_part and p.state = 'active' and case p.role
    when 'partner' then question in ('partWork', 'share')
    else question in ('project', 'priority', 'need', 'sources', 'livedExperience', 'people', 'inclusion', 'dates', 'change', 'activities',
        'milestones', 'outcomes', 'exitPlan', 'risks', 'safety', 'safeguarding', 'fairGroups', 'fairAge', 'fairDisability', 'fairRace',
        'fairFaith', 'fairSex', 'fairLgbt', 'fairMoney', 'fairReview', 'personalData', 'dataCare', 'modernSlavery', 'fairWork', 'socialValue',
        'ask', 'eachYear', 'otherMoney')
      or (question = 'districts' and not place_withheld(p.organisation_id))
      or exists (select from application a join pot t on t.id = a.pot_id, jsonb_array_elements(t.extra_questions) e
           where a.id = p.application_id and e ->> 'id' = question)
    end)
$$;
--> statement-breakpoint
-- The groups of a joint bid, as the person who asks may know them: names of people and places never, and the name of a
-- group that keeps it from the others only to its own people.
create function bid_partners(app uuid) returns table (part_id uuid, stage_id uuid, organisation_id uuid, "position" integer, name text, lead boolean,
  own boolean, "role" text, state text, ended_why text, signed_at timestamptz, owners integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.stage_id, case when own.role is not null then p.organisation_id end, p.position,
         case when own.role is not null then o.name else coalesce(p.shown_as, o.name) end,
         p.organisation_id = a.lead_organisation_id, own.role is not null, own.role, p.state, p.ended_why,
         (select s.signed_at from signature s where s.part_id = p.id and s.ended_at is null),
         case when own.role is not null then (select count(*)::int from membership w where w.organisation_id = p.organisation_id
           and w.role = 'owner' and w.state = 'confirmed' and (w.until is null or w.until > portal_now())) end
    from part p join organisation o on o.id = p.organisation_id join application a on a.id = p.application_id
    join stage s on s.id = p.stage_id
    left join lateral (select m.role from membership m where m.organisation_id = p.organisation_id and m.person_id = actor_person()
       and m.state = 'confirmed' and (m.until is null or m.until > portal_now())
       and (m.scope_application_id is null or m.scope_application_id = app)) own on true
   where p.application_id = app and p.role = 'partner' and (actor_on_application(app) or actor_partners(app) or actor_reads_bid(app))
     and (s.kind <> 'expression' or not exists (select from stage later where later.application_id = app and later.kind = 'full'))
   order by p.position
$$;
--> statement-breakpoint
-- Ends signatures because what was signed has changed: of one part, or of all where it is the common dates.
create function end_signatures(the_part uuid) returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not actor_writes_part(the_part) then raise insufficient_privilege; end if;
  return query update signature s set ended_at = portal_now(), ended_why = 'changed', ended_by = actor_person()
    from part mine join part theirs on theirs.stage_id = mine.stage_id
   where mine.id = the_part and s.part_id = theirs.id and s.ended_at is null and (mine.role = 'lead' or theirs.id = mine.id)
  returning s.part_id;
end $$;
--> statement-breakpoint
-- What a group must know to say yes or no: of the invitation with this token, or of one to a group of hers.
create function partner_invitation_for(hash text, the_id uuid) returns table (id uuid, application_id uuid, reference text, fund jsonb, pot jsonb,
  round_number integer, lead text, project text, words text, group_name text, organisation_id uuid, to_address boolean, for_me boolean,
  closes_at timestamptz, expires_at timestamptz, answer text, kind text, form_id text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, a.id, a.reference, f.title, t.title, r.number, coalesce(lp.shown_as, o.name),
         (select w.value ->> 'name' from answer w where w.part_id = p.id and w.question = 'project'),
         i.words, i.group_name, i.organisation_id, i.address is not null,
         case when i.organisation_id is not null then actor_member(i.organisation_id, 'owner', 'editor')
           else exists (select from sign_in_address d join person_address h on h.address_id = d.id
                  where d.address = i.address and h.person_id = actor_person()) end,
         stage_closes(s.id), i.expires_at, i.answer, s.kind, s.form_id
    from partner_invitation i join application a on a.id = i.application_id
    join stage s on s.application_id = a.id and (s.kind <> 'expression' or not exists (select from stage l where l.application_id = a.id and l.kind = 'full'))
    join part p on p.stage_id = s.id and p.role = 'lead'
    join organisation o on o.id = a.lead_organisation_id
    left join part lp on lp.stage_id = s.id and lp.role = 'partner' and lp.organisation_id = a.lead_organisation_id
    join pot t on t.id = a.pot_id join round r on r.id = t.round_id join fund f on f.id = r.fund_id
   where (i.token_hash = hash) or (i.id = the_id and i.organisation_id is not null and actor_member(i.organisation_id, 'owner', 'editor', 'viewer'))
$$;
--> statement-breakpoint
-- Invitations that wait for an answer of the person's groups.
create function my_partner_invitations() returns table (id uuid, reference text, lead text, group_name text, pot jsonb, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, a.reference, o.name, g.name, t.title, i.expires_at
    from partner_invitation i join application a on a.id = i.application_id join organisation o on o.id = a.lead_organisation_id
    join organisation g on g.id = i.organisation_id join pot t on t.id = a.pot_id
   where i.answered_at is null and i.expires_at > portal_now() and actor_member(i.organisation_id, 'owner', 'editor')
   order by i.expires_at
$$;
--> statement-breakpoint
-- Joins a group to a bid. Everything is looked at again while the stage is held: two who accept at once cannot be a ninth.
-- 'ok', or why not: 'gone' 'expired' 'notYours' 'notOpen' 'already' 'same' 'full' 'elsewhere'.
create function join_bid(invitation uuid, org uuid, shown text) returns table (outcome text, part_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare i partner_invitation; s stage; t pot; a application; lead_org uuid; the_part uuid; groups integer;
begin
  select * into i from partner_invitation where id = invitation;
  if not found then return query select 'gone', null::uuid; return; end if;
  select x.* into s from stage x where x.application_id = i.application_id order by (x.kind = 'full') desc limit 1 for update;
  select * into i from partner_invitation where id = invitation for update;
  select * into a from application where id = i.application_id;
  select * into t from pot where id = a.pot_id;
  if i.answered_at is not null then return query select 'gone', null::uuid; return; end if;
  if i.expires_at <= portal_now() then return query select 'expired', null::uuid; return; end if;
  if not actor_member(org, 'owner') or (i.organisation_id is not null and i.organisation_id <> org)
     or (i.organisation_id is null and not exists (select from sign_in_address d join person_address h on h.address_id = d.id
           where d.address = i.address and h.person_id = actor_person())) then
    return query select 'notYours', null::uuid; return;
  end if;
  if not (s.status = 'draft' or s.changing_since is not null) or stage_closes(s.id) <= portal_now() then
    return query select 'notOpen', null::uuid; return;
  end if;
  if org = a.lead_organisation_id or exists (select from part p where p.stage_id = s.id and p.role = 'partner' and p.state = 'active' and p.organisation_id = org) then
    return query select 'already', null::uuid; return;
  end if;
  if exists (select from part p join organisation there on there.id = p.organisation_id join organisation new on new.id = org
       where p.stage_id = s.id and p.state = 'active' and same_group(there.id, new.id)) then
    return query select 'same', null::uuid; return;
  end if;
  if not t.partners_elsewhere and exists (select from part p join application other on other.id = p.application_id join stage z on z.id = p.stage_id
       where p.organisation_id = org and p.state = 'active' and other.pot_id = a.pot_id and other.id <> a.id and z.status <> 'withdrawn') then
    return query select 'elsewhere', null::uuid; return;
  end if;
  -- The lead counts: it gets a part of its own with its first partner.
  select count(*) into groups from part p where p.stage_id = s.id and p.role = 'partner' and p.state = 'active' and p.organisation_id <> a.lead_organisation_id;
  if groups + 2 > least(t.max_partners, 8) then return query select 'full', null::uuid; return; end if;
  perform own_part(s.id, a.id, a.lead_organisation_id, null);
  the_part := own_part(s.id, a.id, org, nullif(trim(shown), ''));
  update partner_invitation set answered_at = portal_now(), answered_by = actor_person(), answer = 'accepted', part_id = the_part where id = i.id;
  return query select 'ok', the_part;
end $$;
--> statement-breakpoint
-- Two records of one group: the same one, one merged into the other, or one of its numbers in both.
create function same_group(one uuid, other uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select one = other or exists (
    select from organisation x join organisation y on y.id = other
     where x.id = one and (coalesce(x.merged_into, x.id) = coalesce(y.merged_into, y.id)
       or x.charity_number = y.charity_number or x.company_number = y.company_number))
$$;
--> statement-breakpoint
-- The part of its own that a group has in a stage; one that it left is taken up again, with all that is in it.
create function own_part(the_stage uuid, app uuid, org uuid, shown text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare found_id uuid;
begin
  select id into found_id from part where stage_id = the_stage and organisation_id = org and role = 'partner';
  if found_id is not null then
    update part set state = 'active', ended_at = null, ended_by = null, ended_why = null, shown_as = coalesce(shown, shown_as) where id = found_id and state <> 'active';
    return found_id;
  end if;
  insert into part (id, stage_id, application_id, organisation_id, role, position, state, shown_as)
  values (gen_random_uuid(), the_stage, app, org, 'partner',
    (select coalesce(max(position), 0) + 1 from part where stage_id = the_stage and role = 'partner'), 'active', shown) returning id into found_id;
  insert into answer (id, part_id, question, version, value, language, saved_by, saved_at)
  select gen_random_uuid(), found_id, 'carriedKnownGroup', 1, '"yes"'::jsonb, 'en', actor_person(), portal_now()
   where exists (select from organisation_private d where d.organisation_id = org and d.details <> '{}'::jsonb);
  return found_id;
end $$;
--> statement-breakpoint
-- A group leaves, or the lead's owner removes it, while the bid is being written; after sending staff do it.
-- Its text stays, with nobody but its own people. 'ok' 'notOpen' 'lead' 'gone'.
create function end_part(the_part uuid, how text, why text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_variable
declare p part; s stage; a application;
begin
  select x.* into p from part x where x.id = the_part;
  if not found then return 'gone'; end if;
  select x.* into s from stage x where x.id = p.stage_id for update;
  select x.* into p from part x where x.id = the_part for update;
  select x.* into a from application x where x.id = p.application_id;
  if p.role <> 'partner' or p.state <> 'active' then return 'gone'; end if;
  if not (how = 'left' and actor_member(p.organisation_id, 'owner')) and not (how = 'removed' and actor_owns_application(a.id)) then
    raise insufficient_privilege;
  end if;
  if p.organisation_id = a.lead_organisation_id then return 'lead'; end if;
  if not (s.status = 'draft' or s.changing_since is not null) then return 'notOpen'; end if;
  perform close_part(p.id, how, why);
  return 'ok';
end $$;
--> statement-breakpoint
create function close_part(the_part uuid, how text, why text) returns void
language sql security definer set search_path = public, pg_temp as $$
  update part set state = how, ended_at = portal_now(), ended_by = actor_person(), ended_why = why where id = the_part;
  update signature set ended_at = portal_now(), ended_why = 'left', ended_by = actor_person() where part_id = the_part and ended_at is null;
  update lead_offer set answered_at = portal_now(), answer = 'withdrawn' where part_id = the_part and answered_at is null;
$$;
--> statement-breakpoint
-- Another group of the bid takes the lead: the common part goes to it as it stands, with its history. What the lead before
-- said of itself there goes to the part of its own. 'ok' 'gone' 'notOpen'.
create function take_lead(offer uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_variable
declare o lead_offer; p part; common part; s stage; a application; old_own uuid;
begin
  select x.* into o from lead_offer x where x.id = offer;
  if not found then return 'gone'; end if;
  select x.* into p from part x where x.id = o.part_id;
  select x.* into s from stage x where x.id = p.stage_id for update;
  select x.* into o from lead_offer x where x.id = offer for update;
  select x.* into p from part x where x.id = o.part_id for update;
  select x.* into a from application x where x.id = o.application_id;
  if o.answered_at is not null or p.state <> 'active' then return 'gone'; end if;
  if not actor_member(p.organisation_id, 'owner') then raise insufficient_privilege; end if;
  if not (s.status = 'draft' or s.changing_since is not null) or p.organisation_id = a.lead_organisation_id then return 'notOpen'; end if;
  select x.* into common from part x where x.stage_id = s.id and x.role = 'lead' for update;
  old_own := own_part(s.id, a.id, a.lead_organisation_id, null);
  update answer w set part_id = old_own where w.part_id = common.id
     and (w.question like 'group%' or w.question in ('carriedKnownGroup', 'placeRisk', 'papers', 'safeguardingPolicy', 'declaration', 'budget'))
     and not exists (select from answer x where x.part_id = old_own and x.question = w.question);
  delete from answer w where w.part_id = common.id
     and (w.question like 'group%' or w.question in ('carriedKnownGroup', 'placeRisk', 'papers', 'safeguardingPolicy', 'declaration', 'budget'));
  update answer_revision w set part_id = old_own where w.part_id = common.id
     and (w.question like 'group%' or w.question in ('carriedKnownGroup', 'placeRisk', 'papers', 'safeguardingPolicy', 'declaration', 'budget'));
  update application_file f set part_id = old_own where f.application_id = a.id and f.part_id is null;
  update part set organisation_id = p.organisation_id where id = common.id;
  insert into answer (id, part_id, question, version, value, language, saved_by, saved_at)
  select gen_random_uuid(), common.id, 'carriedKnownGroup', 1, '"yes"'::jsonb, 'en', actor_person(), portal_now()
   where exists (select from organisation_private d where d.organisation_id = p.organisation_id and d.details <> '{}'::jsonb);
  update application set lead_organisation_id = p.organisation_id, started_by = actor_person(), contact_person_id = actor_person() where id = a.id;
  update lead_offer set answered_at = portal_now(), answered_by = actor_person(), answer = 'accepted' where id = offer;
  return 'ok';
end $$;
--> statement-breakpoint
-- The groups of an expression of interest are those of the full bid, with what they said.
create function carry_parts(from_stage uuid, to_stage uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare one part; fresh uuid; many integer := 0;
begin
  for one in select * from part where stage_id = from_stage and role = 'partner' and state = 'active' order by position loop
    if not actor_writes_application(one.application_id) then raise insufficient_privilege; end if;
    fresh := own_part(to_stage, one.application_id, one.organisation_id, one.shown_as);
    insert into answer (id, part_id, question, version, value, language, saved_by, saved_at)
    select gen_random_uuid(), fresh, w.question, 1, w.value, w.language, w.saved_by, portal_now() from answer w
     where w.part_id = one.id on conflict (part_id, question) do nothing;
    many := many + 1;
  end loop;
  return many;
end $$;
--> statement-breakpoint
-- Staff take a group out of a bid that was sent: the bid opens again for the lead to redo the sum, with days to do it in.
create function take_part_out(the_part uuid, why text, redo_until timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_variable
declare p part; s stage; a application;
begin
  select x.* into p from part x where x.id = the_part;
  if not found or not actor_staff('officer', 'manager') or actor_touches(p.application_id) or not actor_declared(p.application_id) then
    raise insufficient_privilege;
  end if;
  select x.* into s from stage x where x.id = p.stage_id for update;
  select x.* into p from part x where x.id = the_part for update;
  select x.* into a from application x where x.id = p.application_id;
  if p.role <> 'partner' or p.state <> 'active' then return 'gone'; end if;
  if p.organisation_id = a.lead_organisation_id then return 'lead'; end if;
  if s.status <> 'submitted' then return 'notOpen'; end if;
  perform close_part(p.id, 'removed', why);
  update stage set changing_since = coalesce(changing_since, portal_now()) where id = s.id;
  insert into more_time (id, application_id, until, reason, given_by, kind) values (gen_random_uuid(), a.id, redo_until, why, actor_person(), 'redo');
  return 'ok';
end $$;
--> statement-breakpoint
create or replace function stage_closes(the_stage uuid) returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  select greatest(
      case s.kind when 'full' then coalesce(p.full_closes_at, r.full_closes_at, p.closes_at, r.closes_at)
        else coalesce(p.closes_at, r.closes_at) end,
      (select max(m.until) from more_time m where m.application_id = s.application_id and (m.confirmed_at is not null or m.kind = 'redo')))
    from stage s join application a on a.id = s.application_id join pot p on p.id = a.pot_id join round r on r.id = p.round_id
   where s.id = the_stage
$$;
--> statement-breakpoint
create or replace function actor_may_write_to(who uuid, app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select who = actor_person()
    or exists (
      select from membership theirs where theirs.person_id = who and actor_member(theirs.organisation_id, 'owner'))
    or (app is not null
      and (actor_writes_application(app) or actor_partners(app, 'owner', 'editor') or (person_is_staff(actor_person()) and was_sent(app)) or actor_staff('officer', 'manager'))
      and (person_is_staff(who) or exists (
        select from part p join membership m on m.organisation_id = p.organisation_id
         where p.application_id = app and m.person_id = who)
        or exists (select from partner_invitation i join membership m on m.organisation_id = i.organisation_id
         where i.application_id = app and m.person_id = who)))
    or (app is null and actor_staff('officer', 'manager')
      and (person_is_staff(who) or exists (select from membership m where m.person_id = who)
        or exists (select from round_question q where q.person_id = who and q.published_at is null)))
$$;
--> statement-breakpoint
-- An owner whose group has just left still tells the others.
create function actor_owns_ended(the_part uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from part mine join part theirs on theirs.stage_id = mine.stage_id
    where theirs.id = the_part and mine.role = 'partner' and actor_member(mine.organisation_id, 'owner'))
$$;
--> statement-breakpoint
-- Whom to tell of what happens in a joint bid, and in which language: owners and editors of its groups, of one part or all.
create function partner_people(app uuid, the_part uuid, variadic roles text[] default array['owner', 'editor']) returns table (person_id uuid, language text, part_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (h.id) h.id, h.language, p.id from part p join membership m on m.organisation_id = p.organisation_id join person h on h.id = m.person_id
   where p.application_id = app and p.role = 'partner' and (the_part is null or p.id = the_part) and m.state = 'confirmed' and m.role = any (roles)
     and (m.until is null or m.until > portal_now()) and m.scope_application_id is null
     and (actor_writes_application(app) or actor_partners(app, 'owner', 'editor') or actor_owns_ended(p.id) or actor_staff('officer', 'manager') or actor_system('jobs'))
   order by h.id, p.position
$$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['partner_invitation', 'signature', 'submission_part', 'lead_offer', 'bid_comment', 'assigned_page', 'presence'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to portal_app', t);
    execute format('grant select, update, delete on %I to portal_retention', t);
    execute format('create policy retention on %I for all to portal_retention using (current_user = ''portal_retention'') with check (current_user = ''portal_retention'')', t);
  end loop;
end $$;
--> statement-breakpoint
revoke update on submission_part, signature, bid_comment, partner_invitation, lead_offer from portal_app;
grant update (signature_id) on submission_part to portal_app;
grant update (ended_at, ended_why, ended_by) on signature to portal_app;
grant update (removed_at) on bid_comment to portal_app;
grant update (sent_at, expires_at, token_hash, answered_at, answered_by, answer, why) on partner_invitation to portal_app;
grant update (answered_at, answered_by, answer) on lead_offer to portal_app;
grant delete on assigned_page, presence to portal_app;
--> statement-breakpoint
-- Partners see that there is the bid and who is in it.
create policy read_partner on application for select using (actor_partners(id));
create policy read_partner on stage for select using (actor_partners(application_id));
create policy lock_partner on stage for update using (actor_partners(application_id, 'owner', 'editor')) with check (false);
create policy read_partner on part for select using (actor_partners(application_id));
create policy read_partner on application_event for select using (actor_partners(application_id));
create policy add_partner on application_event for insert with check (person_id = (select actor_person())
  and kind in ('partnerInvited', 'partnerJoined', 'partnerDeclined', 'partnerLeft', 'partnerRemoved', 'signed', 'signatureEnded', 'leadHandedOver')
  and (actor_partners(application_id) or actor_writes_application(application_id) or actor_staff('officer', 'manager')
    or exists (select from part p where p.id = part_id and actor_member(p.organisation_id, 'owner'))
    or (kind = 'partnerDeclined' and exists (select from partner_invitation i where i.application_id = application_event.application_id and i.answered_by = (select actor_person())))));
create policy read_partner on answer for select using (exists (select from part p where p.id = part_id and (actor_partners(p.application_id) or actor_on_application(p.application_id)))
  and partners_read(part_id, question));
create policy read_freeze on answer for select using (actor_system('freeze'));
create policy read_freeze on part for select using (actor_system('freeze'));
create policy read_freeze on organisation for select using (actor_system('freeze'));
create policy read_freeze on organisation_private for select using (actor_system('freeze'));
create policy read_freeze on signature for select using (actor_system('freeze'));
create policy read_partner on decision for select using (told_at is not null and actor_partners(application_id));
--> statement-breakpoint
create policy read on partner_invitation for select using (actor_writes_application(application_id) or actor_on_application(application_id)
  or (organisation_id is not null and actor_member(organisation_id, 'owner', 'editor', 'viewer'))
  or answered_by = (select actor_person()) or actor_system('mail', 'jobs', 'register'));
create policy add on partner_invitation for insert with check (actor_writes_application(application_id) and invited_by = (select actor_person()) and answered_at is null);
create policy edit on partner_invitation for update using (answered_at is null and (actor_writes_application(application_id)
    or (organisation_id is not null and actor_member(organisation_id, 'owner', 'editor')) or actor_system('register')))
  with check (answer is null or (answer = 'withdrawn' and actor_writes_application(application_id))
    or (answer = 'declined' and (actor_system('register') or (organisation_id is not null and actor_member(organisation_id, 'owner', 'editor')))));
--> statement-breakpoint
-- A signature is its group's own: the others learn from bid_partners() that there is one, not by whom.
create policy read on signature for select using (actor_in_part(part_id) or (actor_staff('officer', 'manager', 'auditor') and actor_reads_bid(application_id)));
create policy add on signature for insert with check (actor_signs(part_id) and signed_by = (select actor_person()) and ended_at is null);
create policy edit on signature for update using (ended_at is null and actor_signs(part_id))
  with check (ended_why = 'takenBack' and ended_by = (select actor_person()) and ended_at is not null);
--> statement-breakpoint
create policy read on submission_part for select using (actor_in_part(part_id) or (actor_staff('officer', 'manager', 'auditor') and actor_reads_bid(application_id))
  or actor_system('freeze', 'jobs'));
create policy add on submission_part for insert with check (actor_system('freeze'));
-- A group that the bid waited for signs what was sent.
create policy edit on submission_part for update using (signature_id is null and actor_signs(part_id)) with check (signature_id is not null and actor_signs(part_id));
--> statement-breakpoint
create policy read on lead_offer for select using (actor_on_application(application_id) or actor_partners(application_id));
create policy add on lead_offer for insert with check (actor_owns_application(application_id) and offered_by = (select actor_person()) and answered_at is null);
create policy edit on lead_offer for update using (answered_at is null and (actor_owns_application(application_id) or actor_signs(part_id)))
  with check ((answer = 'withdrawn' and actor_owns_application(application_id)) or (answer = 'declined' and actor_signs(part_id)));
--> statement-breakpoint
-- What groups say to each other: no staff, whoever they are.
create policy read on bid_comment for select using (actor_partners(application_id) or actor_system('jobs'));
create policy add on bid_comment for insert with check (actor_partners(application_id, 'owner', 'editor', 'helper') and person_id = (select actor_person())
  and exists (select from part p where p.application_id = bid_comment.application_id and p.organisation_id = bid_comment.organisation_id and actor_in_part(p.id)));
create policy edit on bid_comment for update using (person_id = (select actor_person()) and actor_partners(application_id)) with check (person_id = (select actor_person()));
--> statement-breakpoint
-- Who does what is a group's own affair.
create policy read on assigned_page for select using (actor_in_part(part_id) or actor_system('mail', 'jobs'));
create policy add on assigned_page for insert with check (actor_writes_part(part_id) and assigned_by = (select actor_person())
  and exists (select from part p join membership m on m.organisation_id = p.organisation_id
       where p.id = part_id and m.person_id = assigned_page.person_id and m.state = 'confirmed'));
create policy edit on assigned_page for update using (actor_writes_part(part_id)) with check (actor_writes_part(part_id)
  and exists (select from part p join membership m on m.organisation_id = p.organisation_id
       where p.id = part_id and m.person_id = assigned_page.person_id and m.state = 'confirmed'));
create policy remove on assigned_page for delete to portal_app using (actor_writes_part(part_id));
--> statement-breakpoint
create policy read on presence for select using (actor_partners(application_id));
create policy add on presence for insert with check (person_id = (select actor_person()) and actor_in_part(part_id));
create policy edit on presence for update using (person_id = (select actor_person())) with check (person_id = (select actor_person()) and actor_in_part(part_id));
create policy remove on presence for delete to portal_app using (person_id = (select actor_person()) or seen_at < (select portal_now()) - interval '1 hour');
--> statement-breakpoint
-- Files of a group's own part are read by it and by staff, not by the lead.
alter policy read on application_file using ((part_id is null and actor_on_application(application_id))
  or (part_id is not null and actor_in_part(part_id))
  or (file_sent_with(application_id, created_at, removed_at)
    and ((actor_staff('officer','manager','auditor') and actor_reads_bid(application_id))
      or (actor_assigned(application_id, 'assessor', 'translator') and actor_declared(application_id))))
  or (added_by = (select actor_person()) and actor_staff('officer')) or actor_system('scan'));
alter policy add on application_file with check (added_by = (select actor_person()) and removed_at is null and actor_may_place(file_id)
  and ((part_id is null and actor_writes_application(application_id)) or (part_id is not null and actor_writes_part(part_id)
      and exists (select from part p where p.id = part_id and p.application_id = application_file.application_id))
    or (actor_staff('officer') and question = 'paper')));
alter policy edit on application_file using ((part_id is null and actor_writes_application(application_id)) or (part_id is not null and actor_writes_part(part_id)))
  with check ((part_id is null and actor_writes_application(application_id)) or (part_id is not null and actor_writes_part(part_id)));
--> statement-breakpoint
-- Helpers read the group's name and its bids; of the group's own details only what a form shows as known.
create policy read_helper on organisation_private for select using (actor_member(organisation_id, 'helper'));
--> statement-breakpoint
revoke execute on function own_part(uuid, uuid, uuid, text), close_part(uuid, text, text) from public;
--> statement-breakpoint
grant execute on function actor_partners(uuid, text[]), actor_signs(uuid), partners_read(uuid, text), bid_partners(uuid), end_signatures(uuid),
  partner_invitation_for(text, uuid), my_partner_invitations(), join_bid(uuid, uuid, text), same_group(uuid, uuid), end_part(uuid, text, text),
  take_lead(uuid), carry_parts(uuid, uuid), take_part_out(uuid, text, timestamptz), partner_people(uuid, uuid, text[]), actor_owns_ended(uuid) to portal_app, portal_retention;
