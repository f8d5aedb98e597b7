-- Interests are said from names alone, before anything is seen: what is in a bid is for those who said they have none,
-- and a bid with an interest vanishes. Assessors read no bid at all, but what functions give them of it.
create function actor_reads_bid(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select was_sent(app) and ((actor_staff('officer','manager','finance') and actor_declared(app))
    or (actor_staff('auditor') and not actor_locked(app)))
$$;
--> statement-breakpoint
-- Confirmed outcomes of a round that is announced all together, before it is.
create function under_embargo(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from application a join pot p on p.id = a.pot_id join round r on r.id = p.round_id
    where a.id = app and r.announcement = 'together' and r.announced_at is null)
$$;
--> statement-breakpoint
-- Bids the actor has said nothing about yet: names, and no more. Assessors and translators are asked while work is open.
create function bids_to_declare() returns table (application_id uuid, organisations text, pot jsonb, round_number integer, fund jsonb, own boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, (select string_agg(distinct o.name, ', ') from part x join organisation o on o.id = x.organisation_id
                 where x.application_id = a.id and x.state = 'active'),
         p.title, r.number, f.title, actor_touches(a.id)
    from application a join pot p on p.id = a.pot_id join round r on r.id = p.round_id join fund f on f.id = r.fund_id
   where was_sent(a.id)
     and not exists (select from interest i where i.application_id = a.id and i.person_id = actor_person())
     and ((select actor_staff('officer','manager','finance','auditor'))
       or ((select actor_staff('assessor','translator'))
         and exists (select from stage s where s.application_id = a.id and s.status = 'submitted')))
   order by r.closes_at desc, 2, a.id
$$;
--> statement-breakpoint
-- The bid of a reference, for whoever has declared that she has no interest in it: assessors read no row of it.
create function declared_bid(the_reference text) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id from application a where a.reference = the_reference and actor_declared(a.id)
$$;
--> statement-breakpoint
-- Someone who may take work on a bid: has the role now, no interest, and nothing to do with its organisations.
create function may_work_on(app uuid, the_person uuid, the_task text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from staff_role s where s.person_id = the_person and s.role = the_task
      and s."from" <= portal_now() and (s.until is null or s.until > portal_now()))
    and not exists (select from interest i where i.application_id = app and i.person_id = the_person and i.has)
    and not exists (select from part p join membership m on m.organisation_id = p.organisation_id
      where p.application_id = app and m.person_id = the_person and m.state <> 'ended')
    and not exists (select from application a where a.id = app and the_person in (a.entered_by, a.started_by))
$$;
--> statement-breakpoint
-- The actor's own work: names until she has declared, and what each bid waits for.
create function assessor_work() returns table (assignment_id uuid, application_id uuid, task text, organisations text,
  pot jsonb, due_by timestamptz, reference text, state text)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id, a.id, w.task, (select string_agg(distinct o.name, ', ') from part x join organisation o on o.id = x.organisation_id
           where x.application_id = a.id and x.state = 'active'),
         p.title, w.due_by, case when actor_declared(a.id) then a.reference end,
         case when not actor_declared(a.id) then 'declare'
           when w.task = 'translator' then case when t.state is null or t.state = 'draft' then 'toTranslate' else 'translated' end
           when h.typed_by is not null and h.sent_at is not null and h.confirmed_at is null then 'toConfirm'
           when h.sent_at is not null then 'sent'
           when s.status not in ('submitted') then 'closed'
           when b.language <> 'en' and coalesce(t.state, '') <> 'agreed' then 'waiting'
           when h.id is not null then 'draft' else 'open' end
    from assignment w join application a on a.id = w.application_id join pot p on p.id = a.pot_id join stage s on s.id = w.stage_id
    join lateral (select x.id, x.language from submission x where x.stage_id = s.id order by x.number desc limit 1) b on true
    left join translation t on t.submission_id = b.id
    left join score_sheet h on h.assignment_id = w.id
   where w.person_id = actor_person() and w.ended_at is null and actor_staff(w.task) and not actor_locked(a.id)
   order by w.due_by nulls last, 4, w.id
$$;
--> statement-breakpoint
-- What an assessor reads of a bid assigned to her: the English, once it is there. Not its language, not who wrote it,
-- nothing of its outcome, nothing of others.
create function bid_to_score(the_reference text) returns table (assignment_id uuid, application_id uuid, stage_id uuid, submission_id uuid,
  reference text, organisations text, pot jsonb, criteria jsonb, due_by timestamptz, form_id text, form_version integer,
  task_titles jsonb, answers jsonb, english jsonb, waiting boolean, open boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id, a.id, s.id, b.id, a.reference,
         (select string_agg(distinct o.name, ', ') from part x join organisation o on o.id = x.organisation_id
           where x.application_id = a.id and x.state = 'active'),
         p.title, p.criteria, w.due_by, s.form_id, s.form_version,
         (select coalesce(jsonb_object_agg(k, v -> 'en'), '{}') from jsonb_each(b.snapshot -> 'taskTitles') e(k, v)),
         case when ready then (select coalesce(jsonb_agg(jsonb_build_object('question', e -> 'question', 'task', e -> 'task',
            'label', e -> 'label' -> 'en', 'lines', coalesce(e -> 'shown' -> 'en', '[]')) order by n), '[]')
            from jsonb_array_elements(b.snapshot -> 'answers') with ordinality as x(e, n)) else '[]' end,
         case when ready and b.language <> 'en' then t.lines || t.corrections end,
         not ready, s.status = 'submitted'
    from application a join assignment w on w.application_id = a.id join pot p on p.id = a.pot_id join stage s on s.id = w.stage_id
    join lateral (select x.* from submission x where x.stage_id = s.id order by x.number desc limit 1) b on true
    left join translation t on t.submission_id = b.id
    cross join lateral (select b.language = 'en' or coalesce(t.state, '') = 'agreed') y(ready)
   where a.reference = the_reference and w.person_id = actor_person() and w.task = 'assessor' and w.ended_at is null
     and actor_staff('assessor') and actor_declared(a.id)
   order by w.created_at desc limit 1
$$;
--> statement-breakpoint
grant execute on function actor_reads_bid(uuid), under_embargo(uuid), bids_to_declare(), declared_bid(text), may_work_on(uuid, uuid, text), assessor_work(), bid_to_score(text)
  to portal_app, portal_retention;
--> statement-breakpoint
alter policy read on application using (actor_on_application(id)
  or (started_by = (select actor_person()) and actor_claims(lead_organisation_id)) or actor_system('mail','jobs')
  or actor_reads_bid(id)
  or (actor_assigned(id, 'translator') and actor_declared(id)));
--> statement-breakpoint
alter policy read on submission using (actor_on_application(application_id)
  or (actor_staff('officer','manager','auditor') and actor_reads_bid(application_id))
  or (actor_assigned(application_id, 'translator') and actor_declared(application_id)));
--> statement-breakpoint
-- Until a round is announced, its outcomes are for officers and managers alone.
alter policy read on decision using ((actor_staff('officer','manager') and actor_declared(application_id))
  or (actor_staff('finance','auditor') and actor_reads_bid(application_id) and (told_at is not null or not under_embargo(application_id)))
  or (told_at is not null and actor_on_application(application_id)));
--> statement-breakpoint
alter policy add on decision with check (
  actor_staff('manager') and recorded_by = (select actor_person()) and confirmed_by is null and confirmed_at is null
  and told_at is null and returned_by is null and returned_at is null
  and actor_declared(application_id) and not actor_touches(application_id));
--> statement-breakpoint
alter policy edit on decision
  using (actor_staff('manager') and recorded_by <> (select actor_person()) and confirmed_at is null and returned_at is null
    and actor_declared(application_id) and not actor_touches(application_id))
  with check (actor_staff('manager') and recorded_by <> (select actor_person())
    and coalesce(confirmed_by = (select actor_person()), false) <> coalesce(returned_by = (select actor_person()), false));
--> statement-breakpoint
alter policy read on more_time using (actor_on_application(application_id)
  or (actor_staff('officer','manager','auditor') and not actor_locked(application_id)) or actor_system('mail','jobs'));
--> statement-breakpoint
alter policy read on paper_bid using (actor_on_application(application_id)
  or (actor_staff('officer','manager','auditor') and not actor_locked(application_id)));
--> statement-breakpoint
alter policy read on review using (actor_on_application(application_id)
  or (actor_staff('officer','manager') and actor_declared(application_id)) or (actor_staff('auditor') and not actor_locked(application_id)));
--> statement-breakpoint
-- Nobody is without an interest in a bid of an organisation she has to do with.
alter policy add on interest with check (person_id = (select actor_person()) and was_sent(application_id)
  and (has or not actor_touches(application_id))
  and actor_staff('officer','manager','finance','auditor','assessor','translator'));
--> statement-breakpoint
-- Officers spread the work, so they see who cannot take which.
alter policy read on interest using (person_id = (select actor_person())
  or (actor_staff('officer','manager','auditor') and not actor_locked(application_id)));
--> statement-breakpoint
alter policy read on staff_role using (person_id = (select actor_person()) or actor_system('sign-in','staff','mail','jobs')
  or actor_staff('administrator','auditor','manager','officer'));
--> statement-breakpoint
alter policy add on assignment with check (actor_staff('officer','manager') and assigned_by = (select actor_person())
  and person_id <> (select actor_person()) and ended_at is null and actor_declared(application_id) and may_work_on(application_id, person_id, task));
--> statement-breakpoint
alter policy edit on assignment
  using (ended_at is null and (person_id = (select actor_person()) or (actor_staff('officer','manager') and not actor_locked(application_id))))
  with check (person_id = (select actor_person()) or actor_staff('officer','manager'));
--> statement-breakpoint
revoke update on assignment, interest, score_sheet from portal_app;
--> statement-breakpoint
grant update (due_by, ended_at, ended_why) on assignment to portal_app;
--> statement-breakpoint
grant update (has, why) on interest to portal_app;
--> statement-breakpoint
grant update (submission_id, scores, overall, language, version, saved_at, sent_at, confirmed_at) on score_sheet to portal_app;
--> statement-breakpoint
create function assignment_is_live(the_assignment uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from assignment w where w.id = the_assignment and w.ended_at is null)
$$;
--> statement-breakpoint
grant execute on function assignment_is_live(uuid) to portal_app, portal_retention;
--> statement-breakpoint
-- Her own while the work is hers; those typed by phone by whoever typed them; sent ones by officers and managers.
alter policy read on score_sheet using (
  (person_id = (select actor_person()) and assignment_is_live(assignment_id) and actor_declared(application_id))
  or (typed_by = (select actor_person()) and actor_staff('officer') and actor_declared(application_id))
  or (actor_staff('officer','manager') and sent_at is not null and actor_declared(application_id))
  or (actor_staff('auditor') and sent_at is not null and not actor_locked(application_id)));
--> statement-breakpoint
alter policy add on score_sheet with check (assignment_is_live(assignment_id) and actor_declared(application_id) and (
  (person_id = (select actor_person()) and typed_by is null and actor_assigned(application_id, 'assessor'))
  or (typed_by = (select actor_person()) and person_id <> (select actor_person()) and actor_staff('officer')
    and not actor_touches(application_id) and confirmed_at is null)));
--> statement-breakpoint
-- What was typed by phone counts once she herself has confirmed it; then it stands, like what she sent herself.
alter policy edit on score_sheet
  using (assignment_is_live(assignment_id) and actor_declared(application_id)
    and (person_id = (select actor_person()) or (typed_by = (select actor_person()) and sent_at is null))
    and (sent_at is null or (typed_by is not null and confirmed_at is null)))
  with check ((person_id = (select actor_person()) and actor_assigned(application_id, 'assessor'))
    or (typed_by = (select actor_person()) and actor_staff('officer') and confirmed_at is null));
--> statement-breakpoint
-- Whoever scored a bid does not moderate it.
alter policy add on moderation with check (actor_staff('manager') and moderated_by = (select actor_person())
  and actor_declared(application_id) and not actor_touches(application_id)
  and not exists (select from score_sheet h where h.application_id = moderation.application_id and h.person_id = (select actor_person())));
