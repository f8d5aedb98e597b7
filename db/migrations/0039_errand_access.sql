-- What an officer does in a bid that came on paper for its person, on what she wrote or said: she has to do with
-- neither its group nor an interest, and from then on neither scores nor decides it. A scan binds nobody.
-- Groups are offered by near names and by numbers, so that none is written down twice.
create function actor_acts_for(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select actor_staff('officer') and came_on_paper(app) and not actor_locked(app) and not actor_touches(app)
$$;
--> statement-breakpoint
-- Whom a bid on paper is written for.
create function paper_person(app uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(a.contact_person_id, a.started_by) from application a where a.id = app and a.entered_by is not null
$$;
--> statement-breakpoint
create or replace function actor_entered(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from application a where a.id = app and a.entered_by = actor_person())
    or exists (select from paper_bid b where b.application_id = app and b.entered_by = actor_person())
    or exists (select from errand e where e.application_id = app and e.done_by = actor_person() and e.kind <> 'scan')
$$;
--> statement-breakpoint
-- Open for typing: never sent, or opened again for a change.
create function stage_is_typed(s stage) returns boolean
language sql immutable as $$ select s.status = 'draft' or (s.status = 'submitted' and s.changing_since is not null) $$;
--> statement-breakpoint
create or replace function actor_types(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from paper_bid b join stage s on s.id = b.stage_id
      where b.application_id = app and b.entered_by = actor_person() and b.typed_at is null and stage_is_typed(s))
    and actor_staff('officer') and not actor_touches(app)
$$;
--> statement-breakpoint
create or replace function actor_confirms(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from paper_bid b join stage s on s.id = b.stage_id
      where b.application_id = app and b.entered_by <> actor_person() and b.typed_at is not null and b.confirmed_at is null and stage_is_typed(s))
    and actor_staff('officer') and actor_declared(app) and not actor_touches(app) and not actor_entered(app)
$$;
--> statement-breakpoint
create or replace function actor_reads_paper(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from paper_bid b join stage s on s.id = b.stage_id
      where b.application_id = app and stage_is_typed(s)
        and ((b.entered_by = actor_person() and actor_staff('officer') and not actor_touches(app)) or actor_confirms(app)))
$$;
--> statement-breakpoint
create or replace function paper_waits(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from paper_bid b join stage s on s.id = b.stage_id
    where b.application_id = app and b.typed_at is not null and b.confirmed_at is null and stage_is_typed(s))
$$;
--> statement-breakpoint
drop function paper_bids();
--> statement-breakpoint
create function paper_bids() returns table (application_id uuid, stage_id uuid, reference text, organisation text, person_id uuid, person text,
  language text, pot jsonb, fund jsonb, round_number integer, received_at timestamptz, closes_at timestamptz, agreed_how text, scan_file_id uuid,
  entered_by text, own boolean, typed_at timestamptz, confirmed_by text, status text, changing boolean, declared boolean, belongs boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, s.id, a.reference, o.name, h.id, h.name, h.language, p.title, f.title, r.number, b.received_at, stage_closes(s.id), b.agreed_how,
         b.scan_file_id, t.name, b.entered_by = actor_person(), b.typed_at, c.name, s.status, s.status = 'submitted' and s.changing_since is not null,
         actor_declared(a.id), actor_touches(a.id)
    from paper_bid b join stage s on s.id = b.stage_id join application a on a.id = b.application_id
    join organisation o on o.id = a.lead_organisation_id join person h on h.id = a.started_by join person t on t.id = b.entered_by
    left join person c on c.id = b.confirmed_by
    join pot p on p.id = a.pot_id join round r on r.id = p.round_id join fund f on f.id = r.fund_id
   where actor_staff('officer') and not actor_locked(a.id)
   order by stage_is_typed(s) desc, b.received_at desc
$$;
--> statement-breakpoint
-- Where a paper bid stands for her errands, its newest stage: nothing of what it says, nor of how it was decided.
create function errand_matters(the_reference text) returns table (application_id uuid, stage_id uuid, organisation_id uuid, person_id uuid, language text,
  status text, changing boolean, closes_at timestamptz, decided boolean, told_at timestamptz, decision_id uuid, reviewed boolean, given_out boolean, declared boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, s.id, a.lead_organisation_id, h.id, h.language, s.status, s.changing_since is not null, stage_closes(s.id),
         exists (select from decision d where d.stage_id = s.id and d.returned_at is null and d.confirmed_at is not null),
         d.told_at, d.id, d.id is not null and exists (select from review r where r.decision_id = d.id),
         exists (select from assignment w where w.stage_id = s.id), actor_declared(a.id)
    from application a join stage s on s.application_id = a.id join paper_bid b on b.stage_id = s.id join person h on h.id = paper_person(a.id)
    left join lateral (select d.id, d.told_at from decision d where d.stage_id = s.id and d.told_at is not null and d.returned_at is null
      order by d.told_at desc limit 1) d on true
   where a.reference = the_reference and actor_acts_for(a.id)
   order by (s.kind = 'full') desc limit 1
$$;
--> statement-breakpoint
-- Names of who did what, for officers.
create function errands_of(the_reference text) returns table (id uuid, kind text, said text, how text, received_at timestamptz, done_by text, own boolean,
  created_at timestamptz, confirmed_by text, confirmed_at timestamptz, returned_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.id, e.kind, e.said, e.how, e.received_at, d.name, e.done_by = actor_person(), e.created_at, c.name, e.confirmed_at, e.returned_at
    from errand e join application a on a.id = e.application_id join person d on d.id = e.done_by left join person c on c.id = e.confirmed_by
   where a.reference = the_reference and actor_acts_for(a.id) order by e.created_at desc, e.id desc
$$;
--> statement-breakpoint
-- A second officer agrees that she took the bid back. False where somebody was quicker or the bid was decided meanwhile.
create function confirm_withdrawal(the_errand uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare its errand;
begin
  select * into its from errand where id = the_errand and kind = 'withdraw' for update;
  if its.id is null or not actor_acts_for(its.application_id) or its.done_by = actor_person() then raise insufficient_privilege; end if;
  if its.confirmed_at is not null or its.returned_at is not null then return false; end if;
  update stage set status = 'withdrawn', changing_since = null where id = its.stage_id and status = 'submitted'
    and not exists (select from stage later where later.application_id = its.application_id and later.kind = 'full' and later.id <> its.stage_id);
  if not found then return false; end if;
  update errand set confirmed_by = actor_person(), confirmed_at = portal_now() where id = its.id;
  return true;
end $$;
--> statement-breakpoint
-- Her changed paper came before closing, and nobody works on the bid yet: this officer types it in anew. What was sent stands meanwhile.
create function reopen_paper(the_stage uuid, received timestamptz, agreed text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare its stage; last_came timestamptz;
begin
  select * into its from stage where id = the_stage for update;
  if its.id is null or not actor_acts_for(its.application_id) or not exists (select from paper_bid b where b.stage_id = the_stage) then
    raise insufficient_privilege; end if;
  if its.status <> 'submitted' or its.changing_since is not null
    or exists (select from assignment w where w.stage_id = the_stage)
    or exists (select from decision d where d.stage_id = the_stage and d.returned_at is null) then return 'notNow'; end if;
  select max(arrived_at) into last_came from submission where stage_id = the_stage;
  if received >= stage_closes(the_stage) then return 'receivedLate'; end if;
  if received < last_came then return 'receivedEarly'; end if;
  update paper_bid set received_at = received, agreed_how = agreed, entered_by = actor_person(), typed_at = null, confirmed_by = null, confirmed_at = null
   where stage_id = the_stage;
  update stage set changing_since = portal_now() where id = the_stage;
  return 'done';
end $$;
--> statement-breakpoint
-- The scan that counts, until the bid is decided; the one before goes.
create function replace_paper_scan(the_stage uuid, the_file uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare app uuid; old_file uuid;
begin
  select b.application_id, b.scan_file_id into app, old_file from paper_bid b join stage s on s.id = b.stage_id
   where b.stage_id = the_stage and s.status in ('draft', 'submitted') for update of b;
  if app is null or not actor_acts_for(app)
    or exists (select from decision d where d.stage_id = the_stage and d.confirmed_at is not null and d.returned_at is null)
    or not exists (select from application_file f where f.application_id = app and f.file_id = the_file and f.question = 'paper' and f.added_by = actor_person())
    then return false; end if;
  update application_file set removed_at = portal_now() where application_id = app and file_id = old_file and question = 'paper' and removed_at is null;
  update paper_bid set scan_file_id = the_file where stage_id = the_stage;
  return true;
end $$;
--> statement-breakpoint
-- How much two names of groups sound alike, from 0 to 1: shared runs of three letters, without words that most names have.
create function name_grams(name text) returns text[]
language sql immutable as $$
  select coalesce(array_agg(distinct substr(w, i, 3)), '{}')
    from (select '  ' || t || ' ' as w
            from regexp_split_to_table(replace(replace(lower(normalize(name, NFKC)), '’', ''), '''', ''), '[[:space:][:punct:]]+') t
           where t not in ('', 'the', 'and', 'of', 'for', 'in', 'ltd', 'limited', 'cic', 'cio', 'group')) x,
         generate_series(1, length(w) - 2) i
$$;
--> statement-breakpoint
create function grams_alike(a text[], b text[]) returns real
language sql immutable as $$
  select coalesce((select count(*) from unnest(a) x where x = any (b))::real
    / nullif((select count(*) from (select unnest(a) union select unnest(b)) u), 0), 0)::real
$$;
--> statement-breakpoint
grant execute on function actor_acts_for(uuid), paper_person(uuid), stage_is_typed(stage), paper_bids(), errand_matters(text), errands_of(text),
  confirm_withdrawal(uuid), reopen_paper(uuid, timestamptz, text), replace_paper_scan(uuid, uuid), name_grams(text), grams_alike(text[], text[])
  to portal_app, portal_retention;
--> statement-breakpoint
alter table errand enable row level security;
--> statement-breakpoint
grant select, insert on errand to portal_app;
--> statement-breakpoint
grant update (returned_by, returned_at) on errand to portal_app;
--> statement-breakpoint
grant select, update, delete on errand to portal_retention;
--> statement-breakpoint
create policy retention on errand for all to portal_retention using (current_user = 'portal_retention') with check (current_user = 'portal_retention');
--> statement-breakpoint
create policy read on errand for select using (actor_on_application(application_id)
  or (actor_staff('officer', 'manager', 'auditor') and not actor_locked(application_id)));
--> statement-breakpoint
create policy add on errand for insert with check (done_by = (select actor_person()) and actor_acts_for(application_id)
  and confirmed_by is null and confirmed_at is null and returned_by is null and returned_at is null and received_at <= (select portal_now()));
--> statement-breakpoint
create policy edit on errand for update using (kind = 'withdraw' and confirmed_at is null and returned_at is null and actor_acts_for(application_id))
  with check (returned_by = (select actor_person()) and returned_at is not null);
--> statement-breakpoint
create policy add_errand on application_event for insert with check (person_id = (select actor_person())
  and kind in ('withdrawn', 'changing', 'replied', 'corrected', 'reviewAsked') and actor_acts_for(application_id));
--> statement-breakpoint
create policy add_errand on review for insert with check (actor_acts_for(application_id) and asked_by = paper_person(application_id)
  and answered_at is null and answered_by is null
  and exists (select from errand e where e.application_id = review.application_id and e.kind = 'review' and e.done_by = (select actor_person())));
--> statement-breakpoint
create policy edit_errand on clarification for update
  using (replied_at is null and actor_acts_for(application_id) and actor_declared(application_id))
  with check (replied_at is not null and reply_english is null and replied_by = paper_person(application_id) and actor_acts_for(application_id));
--> statement-breakpoint
create policy edit_errand on translation for update
  using (state = 'offered' and answer_by >= (select portal_now()) and actor_acts_for(application_id) and actor_declared(application_id))
  with check (state in ('offered', 'agreed') and actor_acts_for(application_id));
--> statement-breakpoint
-- A scan that came after sending is read by whoever reads the bid, but not by those who score it.
create policy read_scan on application_file for select using (question = 'paper' and removed_at is null
  and ((actor_staff('officer', 'manager', 'auditor') and actor_reads_bid(application_id))
    or (actor_assigned(application_id, 'translator') and actor_declared(application_id))));
