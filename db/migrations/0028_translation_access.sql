-- Translations, questions to a group and what happened to a bid: who reads and writes what of them. Assessors read no
-- row: that a bid has a translation, or a reply another language, would tell them of its writer.
create function contact_of_work(app uuid) returns table (person_id uuid, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.language from application a
    join lateral (select b.sent_by from submission b where b.application_id = a.id order by b.created_at desc limit 1) s on true
    join person p on p.id = coalesce(a.contact_person_id, a.started_by, s.sent_by)
   where a.id = app and actor_assigned(app, 'translator') and actor_declared(app)
$$;
--> statement-breakpoint
-- What an assessor reads of questions to the group: in English, without who asked or who replied.
create function questions_to_score(the_reference text) returns table (id uuid, question text, text text, replied boolean, reply text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.question, c.text, c.replied_at is not null, case when c.reply_language = 'en' then c.reply else c.reply_english end
    from clarification c join application a on a.id = c.application_id join submission b on b.id = c.submission_id
   where a.reference = the_reference and actor_assigned(a.id, 'assessor') and actor_declared(a.id)
     and exists (select from assignment w where w.application_id = a.id and w.stage_id = b.stage_id
       and w.person_id = actor_person() and w.task = 'assessor' and w.ended_at is null)
   order by c.asked_at, c.id
$$;
--> statement-breakpoint
-- A translator's work is also the English of replies.
create or replace function assessor_work() returns table (assignment_id uuid, application_id uuid, task text, organisations text,
  pot jsonb, due_by timestamptz, reference text, state text)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id, a.id, w.task, (select string_agg(distinct o.name, ', ') from part x join organisation o on o.id = x.organisation_id
           where x.application_id = a.id and x.state = 'active'),
         p.title, w.due_by, case when actor_declared(a.id) then a.reference end,
         case when not actor_declared(a.id) then 'declare'
           when w.task = 'translator' then case
             when (b.language <> 'en' and coalesce(t.state, 'draft') = 'draft') or exists (
               select from clarification c where c.application_id = a.id and c.reply_language <> 'en' and c.reply_english is null)
             then 'toTranslate' else 'translated' end
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
grant execute on function contact_of_work(uuid), questions_to_score(text) to portal_app, portal_retention;
--> statement-breakpoint
alter policy read on translation using ((actor_assigned(application_id, 'translator') and actor_declared(application_id))
  or (actor_staff('officer','manager') and actor_declared(application_id))
  or (actor_staff('auditor') and not actor_locked(application_id))
  or (state <> 'draft' and actor_on_application(application_id)) or actor_system('jobs'));
--> statement-breakpoint
-- Work moves: whoever is assigned goes on with what another began. The group's writers correct until the day is over,
-- and then the portal agrees by itself.
alter policy edit on translation
  using ((state = 'draft' and actor_assigned(application_id, 'translator') and actor_declared(application_id))
    or (state = 'offered' and answer_by >= portal_now() and actor_writes_application(application_id))
    or (state = 'offered' and answer_by < portal_now() and actor_system('jobs')))
  with check ((translator_id = (select actor_person()) and state in ('draft','offered') and actor_assigned(application_id, 'translator'))
    or (state in ('offered','agreed') and actor_writes_application(application_id))
    or (state = 'agreed' and actor_system('jobs')));
--> statement-breakpoint
revoke update on translation, clarification from portal_app;
--> statement-breakpoint
grant update (translator_id, lines, corrections, state, version, offered_at, answer_by, corrected_by, agreed_at) on translation to portal_app;
--> statement-breakpoint
grant update (reply, reply_language, reply_english, replied_by, replied_at) on clarification to portal_app;
--> statement-breakpoint
-- What the translator wrote stays beside what the group corrected, and the day stays too.
create function translation_life() returns trigger language plpgsql as $$
begin
  if (old.state = 'draft' and new.corrections is distinct from old.corrections)
    or (old.state <> 'draft' and (new.lines, new.translator_id, new.answer_by) is distinct from (old.lines, old.translator_id, old.answer_by)) then
    raise exception 'a translation that was offered stays' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger life before update on translation for each row when (current_user = 'portal_app') execute function translation_life();
--> statement-breakpoint
alter policy read on clarification using (actor_on_application(application_id)
  or (actor_staff('officer','manager') and actor_declared(application_id))
  or (actor_staff('auditor') and not actor_locked(application_id))
  or (actor_assigned(application_id, 'translator') and actor_declared(application_id)));
--> statement-breakpoint
alter policy edit on clarification
  using ((replied_at is null and actor_writes_application(application_id))
    or (replied_at is not null and reply_english is null and actor_assigned(application_id, 'translator') and actor_declared(application_id)))
  with check ((replied_at is not null and reply_english is null and replied_by = (select actor_person()) and actor_writes_application(application_id))
    or (replied_at is not null and reply_english is not null and actor_assigned(application_id, 'translator')));
--> statement-breakpoint
create function reply_life() returns trigger language plpgsql as $$
begin
  if old.replied_at is not null
    and (new.reply, new.reply_language, new.replied_by, new.replied_at) is distinct from (old.reply, old.reply_language, old.replied_by, old.replied_at) then
    raise exception 'a reply stays as it was given' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger life before update on clarification for each row when (current_user = 'portal_app') execute function reply_life();
--> statement-breakpoint
alter policy add on application_event with check (actor_on_application(application_id) or actor_staff('manager')
  or exists (select from application a where a.id = application_id and a.started_by = (select actor_person()))
  or (kind = 'asked' and actor_staff('officer') and actor_declared(application_id))
  or (kind = 'translated' and actor_assigned(application_id, 'translator') and actor_declared(application_id)));
