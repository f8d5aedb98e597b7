-- A bid sent in English may hold answers in another language: then it waits for their English like any other.
create function needs_english(language text, snapshot jsonb) returns boolean
language sql immutable set search_path = public, pg_temp as $$
  select language <> 'en' or coalesce(snapshot -> 'needsEnglish' = 'true'::jsonb, false)
$$;
--> statement-breakpoint
grant execute on function needs_english(text, jsonb) to portal_app, portal_retention;
--> statement-breakpoint
create or replace function assessor_work() returns table (assignment_id uuid, application_id uuid, task text, organisations text,
  pot jsonb, due_by timestamptz, reference text, state text)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id, a.id, w.task, (select string_agg(distinct o.name, ', ') from part x join organisation o on o.id = x.organisation_id
           where x.application_id = a.id and x.state = 'active'),
         p.title, w.due_by, case when actor_declared(a.id) then a.reference end,
         case when not actor_declared(a.id) then 'declare'
           when w.task = 'translator' then case
             when (needs_english(b.language, b.snapshot) and coalesce(t.state, 'draft') = 'draft') or exists (
               select from clarification c where c.application_id = a.id and c.reply_language <> 'en' and c.reply_english is null)
             then 'toTranslate' else 'translated' end
           when h.typed_by is not null and h.sent_at is not null and h.confirmed_at is null then 'toConfirm'
           when h.sent_at is not null then 'sent'
           when s.status not in ('submitted') then 'closed'
           when needs_english(b.language, b.snapshot) and coalesce(t.state, '') <> 'agreed' then 'waiting'
           when h.id is not null then 'draft' else 'open' end
    from assignment w join application a on a.id = w.application_id join pot p on p.id = a.pot_id join stage s on s.id = w.stage_id
    join lateral (select x.id, x.language, x.snapshot from submission x where x.stage_id = s.id order by x.number desc limit 1) b on true
    left join translation t on t.submission_id = b.id
    left join score_sheet h on h.assignment_id = w.id
   where w.person_id = actor_person() and w.ended_at is null and actor_staff(w.task) and not actor_locked(a.id)
   order by w.due_by nulls last, 4, w.id
$$;
--> statement-breakpoint
create or replace function bid_to_score(the_reference text) returns table (assignment_id uuid, application_id uuid, stage_id uuid, submission_id uuid,
  reference text, organisations text, pot jsonb, criteria jsonb, due_by timestamptz, form_id text, form_version integer,
  task_titles jsonb, answers jsonb, english jsonb, waiting boolean, open boolean, extras jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id, a.id, s.id, b.id, a.reference,
         (select string_agg(distinct o.name, ', ') from part x join organisation o on o.id = x.organisation_id
           where x.application_id = a.id and x.state = 'active'),
         p.title, p.criteria, w.due_by, s.form_id, s.form_version,
         (select coalesce(jsonb_object_agg(k, v -> 'en'), '{}') from jsonb_each(b.snapshot -> 'taskTitles') e(k, v)),
         case when ready then (select coalesce(jsonb_agg(jsonb_build_object('question', e -> 'question', 'task', e -> 'task',
            'label', e -> 'label' -> 'en', 'lines', coalesce(e -> 'shown' -> 'en', '[]')) order by n), '[]')
            from jsonb_array_elements(b.snapshot -> 'answers') with ordinality as x(e, n)) else '[]' end,
         case when ready and needs_english(b.language, b.snapshot) then t.lines || t.corrections end,
         not ready, s.status = 'submitted', p.extra_questions
    from application a join assignment w on w.application_id = a.id join pot p on p.id = a.pot_id join stage s on s.id = w.stage_id
    join lateral (select x.* from submission x where x.stage_id = s.id order by x.number desc limit 1) b on true
    left join translation t on t.submission_id = b.id
    cross join lateral (select not needs_english(b.language, b.snapshot) or coalesce(t.state, '') = 'agreed') y(ready)
   where a.reference = the_reference and w.person_id = actor_person() and w.task = 'assessor' and w.ended_at is null
     and actor_staff('assessor') and actor_declared(a.id)
   order by w.created_at desc limit 1
$$;
