-- A group asks staff to take it out of a bid that was sent: noted, and the officers told.
alter policy add_partner on application_event with check (person_id = (select actor_person())
  and kind in ('partnerInvited', 'partnerJoined', 'partnerDeclined', 'partnerLeft', 'partnerRemoved', 'signed', 'signatureEnded', 'leadHandedOver', 'askedOut')
  and (actor_partners(application_id) or actor_writes_application(application_id) or actor_staff('officer', 'manager')
    or exists (select from part p where p.id = part_id and actor_member(p.organisation_id, 'owner'))
    or (kind = 'partnerDeclined' and exists (select from partner_invitation i where i.application_id = application_event.application_id and i.answered_by = (select actor_person())))));
--> statement-breakpoint
-- The officers to tell of a bid that was sent, without those who may not know of it.
create function officers_to_tell(app uuid) returns table (person_id uuid, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct h.id, h.language from staff_role r join person h on h.id = r.person_id
   where r.role = 'officer' and r."from" <= portal_now() and (r.until is null or r.until > portal_now())
     and (actor_partners(app, 'owner') or actor_writes_application(app)) and was_sent(app)
     and not exists (select from part p join membership m on m.organisation_id = p.organisation_id
           where p.application_id = app and m.person_id = h.id and m.state <> 'ended')
$$;
--> statement-breakpoint
-- The lead keeps what was sent: the parts of all groups go back to it, too, by the portal and for the lead's people alone.
create policy put_back on answer for update using (actor_system('freeze') and exists (select from part p where p.id = part_id and actor_writes_application(p.application_id)))
  with check (actor_system('freeze') and exists (select from part p where p.id = part_id and actor_writes_application(p.application_id)));
--> statement-breakpoint
create policy add_back on answer for insert with check (actor_system('freeze') and exists (select from part p where p.id = part_id and actor_writes_application(p.application_id)));
--> statement-breakpoint
create policy put_back on answer_revision for insert with check (actor_system('freeze') and exists (select from part p where p.id = part_id and actor_writes_application(p.application_id)));
--> statement-breakpoint
-- Signatures as they stood under the bid that was sent last: those given under something else since end, and those that a
-- change ended stand again. Under the stage's lock. Gives the parts whose signature ended.
create function signatures_as_sent(the_stage uuid) returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare last_sent uuid;
begin
  if not exists (select from stage s where s.id = the_stage and actor_writes_application(s.application_id)) then raise insufficient_privilege; end if;
  select b.id into last_sent from submission b where b.stage_id = the_stage order by b.number desc limit 1;
  return query update signature g set ended_at = portal_now(), ended_why = 'changed', ended_by = actor_person()
    from part p left join submission_part f on f.part_id = p.id and f.submission_id = last_sent
   where p.stage_id = the_stage and g.part_id = p.id and g.ended_at is null and g.promise_hash is distinct from f.promise_hash
  returning g.part_id;
  update signature g set ended_at = null, ended_why = null, ended_by = null
    from submission_part f join part p on p.id = f.part_id
   where f.submission_id = last_sent and f.signature_id = g.id and g.ended_why = 'changed' and p.state = 'active'
     and not exists (select from signature live where live.part_id = g.part_id and live.ended_at is null);
end $$;
--> statement-breakpoint
-- A sent bid's answers with those of its groups' own parts, which others see: 'share@2' is that of the group at position 2.
create function answers_with_parts(snapshot jsonb) returns jsonb
language sql immutable set search_path = public, pg_temp as $$
  select (snapshot -> 'answers') || coalesce((
    select jsonb_agg(e || jsonb_build_object('question', (e ->> 'question') || '@' || (p ->> 'position'), 'task', 'part@' || (p ->> 'position')) order by n, m)
      from jsonb_array_elements(snapshot -> 'parts') with ordinality as x(p, n), jsonb_array_elements(p -> 'answers') with ordinality as y(e, m)), '[]')
$$;
--> statement-breakpoint
-- The names of the groups of a sent bid, by the task their part stands in; for whoever reads the bid for staff.
create function part_titles(snapshot jsonb) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(jsonb_object_agg('part@' || (x ->> 'position'), coalesce(o.name, x ->> 'name')), '{}')
    from jsonb_array_elements(snapshot -> 'parts') x left join part p on p.id = (x ->> 'partId')::uuid left join organisation o on o.id = p.organisation_id
$$;
--> statement-breakpoint
revoke execute on function part_titles(jsonb) from public;
--> statement-breakpoint
create or replace function bid_to_score(the_reference text) returns table (assignment_id uuid, application_id uuid, stage_id uuid, submission_id uuid,
  reference text, organisations text, pot jsonb, criteria jsonb, due_by timestamptz, form_id text, form_version integer,
  task_titles jsonb, answers jsonb, english jsonb, waiting boolean, open boolean, extras jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id, a.id, s.id, b.id, a.reference,
         (select string_agg(distinct o.name, ', ') from part x join organisation o on o.id = x.organisation_id
           where x.application_id = a.id and x.state = 'active'),
         p.title, p.criteria, w.due_by, s.form_id, s.form_version,
         (select coalesce(jsonb_object_agg(k, v -> 'en'), '{}') from jsonb_each(b.snapshot -> 'taskTitles') e(k, v)) || part_titles(b.snapshot),
         case when ready then (select coalesce(jsonb_agg(jsonb_build_object('question', e -> 'question', 'task', e -> 'task',
            'label', e -> 'label' -> 'en', 'lines', coalesce(e -> 'shown' -> 'en', '[]')) order by n), '[]')
            from jsonb_array_elements(answers_with_parts(b.snapshot)) with ordinality as x(e, n)) else '[]' end,
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
--> statement-breakpoint
-- What a sent bid that several groups wrote still lacks: a signature that the pot let it wait for, or a sum being redone.
create function bid_unsettled(app uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when exists (select from more_time m where m.application_id = app and m.kind = 'redo' and m.until > portal_now())
      and exists (select from stage s where s.application_id = app and s.changing_since is not null and s.status = 'submitted') then 'redoing'
    when exists (select from submission_part f join part p on p.id = f.part_id
      join lateral (select b.id from submission b where b.stage_id = p.stage_id order by b.number desc limit 1) last_sent on last_sent.id = f.submission_id
      where f.application_id = app and f.signature_id is null and p.state = 'active') then 'waiting' end
   where actor_reads_bid(app) or actor_on_application(app) or actor_partners(app)
$$;
--> statement-breakpoint
grant execute on function officers_to_tell(uuid), signatures_as_sent(uuid), answers_with_parts(jsonb), bid_unsettled(uuid) to portal_app, portal_retention;
