-- Also which questions of its own a pot asks: answers to those that ask for a phone number or an address are left out, too.
drop function bid_to_score(text);
--> statement-breakpoint
create function bid_to_score(the_reference text) returns table (assignment_id uuid, application_id uuid, stage_id uuid, submission_id uuid,
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
         case when ready and b.language <> 'en' then t.lines || t.corrections end,
         not ready, s.status = 'submitted', p.extra_questions
    from application a join assignment w on w.application_id = a.id join pot p on p.id = a.pot_id join stage s on s.id = w.stage_id
    join lateral (select x.* from submission x where x.stage_id = s.id order by x.number desc limit 1) b on true
    left join translation t on t.submission_id = b.id
    cross join lateral (select b.language = 'en' or coalesce(t.state, '') = 'agreed') y(ready)
   where a.reference = the_reference and w.person_id = actor_person() and w.task = 'assessor' and w.ended_at is null
     and actor_staff('assessor') and actor_declared(a.id)
   order by w.created_at desc limit 1
$$;
--> statement-breakpoint
grant execute on function bid_to_score(text) to portal_app, portal_retention;
