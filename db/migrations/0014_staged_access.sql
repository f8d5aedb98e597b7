-- Rounds made on the desk, files, and everything that happens between a bid and its outcome: who may read and write it.
create function actor_locked(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from interest i where i.application_id = app and i.person_id = actor_person() and i.has)
$$;
--> statement-breakpoint
-- Said from the name alone that she has no interest in this bid: only then is its content shown.
create function actor_declared(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from interest i where i.application_id = app and i.person_id = actor_person() and not i.has)
$$;
--> statement-breakpoint
create function actor_assigned(app uuid, variadic tasks text[]) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from assignment a where a.application_id = app and a.person_id = actor_person()
      and a.task = any (tasks) and a.ended_at is null and actor_staff(a.task))
$$;
--> statement-breakpoint
-- The group was told that its expression of interest leads on.
create function was_invited(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from decision d where d.application_id = app and d.told_at is not null and d.returned_at is null
    and d.outcome in ('invited', 'invitedAdvice'))
$$;
--> statement-breakpoint
grant execute on function actor_locked(uuid), actor_declared(uuid), actor_assigned(uuid, text[]), was_invited(uuid) to portal_app, portal_retention;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array[
    'change_note','round_question','round_figures','planned_commission','more_time','paper_bid','application_file',
    'interest','assignment','score_sheet','moderation','advice','translation','clarification','review','letter']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to portal_app', t);
    execute format('grant select, update, delete on %I to portal_retention', t);
    execute format('create policy retention on %I for all to portal_retention using (current_user = ''portal_retention'') with check (current_user = ''portal_retention'')', t);
  end loop;
end $$;
--> statement-breakpoint
-- Said or published once, it stays.
revoke update on change_note, round_figures, moderation, advice from portal_app;
--> statement-breakpoint
create policy add on round for insert with check (actor_staff('officer','manager') and state = 'draft');
create policy edit on round for update using (actor_staff('officer','manager')) with check (actor_staff('officer','manager'));
create policy add on pot for insert with check (actor_staff('officer','manager'));
create policy edit on pot for update using (actor_staff('officer','manager')) with check (actor_staff('officer','manager'));
--> statement-breakpoint
create policy read on change_note for select using (exists (select from round r where r.id = round_id));
create policy add on change_note for insert with check (actor_staff('officer','manager') and person_id = (select actor_person()));
--> statement-breakpoint
-- What is published says nothing of who asked, and not how.
alter table round_question add constraint round_question_nameless check (published_at is null or (person_id is null and asked = ''));
--> statement-breakpoint
create policy read on round_question for select using (published_at is not null or person_id = (select actor_person()) or actor_staff('officer','manager','translator'));
create policy add on round_question for insert with check (published_at is null and question is null and ((select actor_person()) is not null or actor_system('visitor')));
create policy edit on round_question for update using (actor_staff('officer','manager')) with check (actor_staff('officer','manager'));
--> statement-breakpoint
create policy read on round_figures for select using (published_at <= (select portal_now()));
create policy add on round_figures for insert with check (actor_staff('officer','manager') and published_by = (select actor_person()));
--> statement-breakpoint
create policy read on planned_commission for select using (published or actor_staff('officer','manager','administrator'));
create policy add on planned_commission for insert with check (actor_staff('officer','manager','administrator'));
create policy edit on planned_commission for update using (actor_staff('officer','manager','administrator')) with check (actor_staff('officer','manager','administrator'));
--> statement-breakpoint
create policy read on more_time for select using (actor_on_application(application_id) or actor_staff('officer','manager','auditor') or actor_system('mail','jobs'));
create policy add on more_time for insert with check (actor_staff('officer') and given_by = (select actor_person()) and confirmed_at is null and not actor_touches(application_id));
create policy edit on more_time for update using (actor_staff('officer','manager') and given_by <> (select actor_person()) and confirmed_at is null and not actor_touches(application_id))
  with check (actor_staff('officer','manager') and given_by <> (select actor_person()));
--> statement-breakpoint
create policy read on paper_bid for select using (actor_on_application(application_id) or actor_staff('officer','manager','auditor'));
create policy add on paper_bid for insert with check (actor_staff('officer') and entered_by = (select actor_person()) and confirmed_at is null);
create policy edit on paper_bid for update using (actor_staff('officer','manager') and confirmed_at is null)
  with check (actor_staff('officer','manager') and (confirmed_by is null or (confirmed_by = (select actor_person()) and entered_by <> (select actor_person()))));
--> statement-breakpoint
create policy read on application_file for select using (actor_on_application(application_id)
  or (actor_staff('officer','manager') and actor_declared(application_id))
  or (actor_assigned(application_id, 'assessor', 'translator') and actor_declared(application_id)) or actor_system('scan'));
create policy add on application_file for insert with check (added_by = (select actor_person()) and (actor_on_application(application_id) or actor_staff('officer')));
create policy edit on application_file for update using (actor_on_application(application_id)) with check (actor_on_application(application_id));
--> statement-breakpoint
alter policy read on file using (actor_member(organisation_id, 'owner', 'editor', 'viewer') or uploaded_by = (select actor_person())
  or exists (select from application_file f where f.file_id = id) or actor_system('scan')
  or (actor_staff('officer','manager') and exists (select from organisation_document d where d.file_id = id)));
alter policy add on file with check (uploaded_by = (select actor_person()) and (actor_member(organisation_id, 'owner', 'editor') or actor_staff('officer')));
create policy edit on file for update using (actor_system('scan') or uploaded_by = (select actor_person()) or actor_member(organisation_id, 'owner', 'editor'))
  with check (actor_system('scan') or uploaded_by = (select actor_person()) or actor_member(organisation_id, 'owner', 'editor'));
--> statement-breakpoint
create policy read on interest for select using (person_id = (select actor_person()) or actor_staff('manager','auditor'));
create policy add on interest for insert with check (person_id = (select actor_person())
  and actor_staff('officer','manager','finance','auditor','assessor','translator'));
-- Who has none may find one later; a lock is never taken off by its own person.
create policy edit on interest for update using (person_id = (select actor_person()) and not has) with check (person_id = (select actor_person()) and has);
--> statement-breakpoint
create policy read on assignment for select using (person_id = (select actor_person()) or (actor_staff('officer','manager','auditor') and not actor_locked(application_id)));
create policy add on assignment for insert with check (actor_staff('officer','manager') and assigned_by = (select actor_person()) and not actor_locked(application_id));
create policy edit on assignment for update using (ended_at is null and (person_id = (select actor_person()) or actor_staff('officer','manager')))
  with check (person_id = (select actor_person()) or actor_staff('officer','manager'));
--> statement-breakpoint
create policy read on score_sheet for select using (person_id = (select actor_person()) or typed_by = (select actor_person())
  or (actor_staff('officer','manager') and sent_at is not null and actor_declared(application_id))
  or (actor_staff('auditor') and sent_at is not null and not actor_locked(application_id)));
create policy add on score_sheet for insert with check (
  (person_id = (select actor_person()) and typed_by is null and actor_assigned(application_id, 'assessor') and actor_declared(application_id))
  or (typed_by = (select actor_person()) and person_id <> (select actor_person()) and actor_staff('officer') and confirmed_at is null));
create policy edit on score_sheet for update
  using ((person_id = (select actor_person()) or typed_by = (select actor_person())) and (sent_at is null or (typed_by is not null and confirmed_at is null)))
  with check ((person_id = (select actor_person()) and actor_assigned(application_id, 'assessor'))
    or (typed_by = (select actor_person()) and confirmed_at is null));
--> statement-breakpoint
create policy read on moderation for select using (
  (actor_staff('officer','manager') and actor_declared(application_id)) or (actor_staff('auditor') and not actor_locked(application_id))
  or (actor_on_application(application_id) and exists (select from decision d where d.stage_id = moderation.stage_id and d.told_at is not null)));
create policy add on moderation for insert with check (actor_staff('manager') and moderated_by = (select actor_person())
  and actor_declared(application_id) and not actor_touches(application_id));
--> statement-breakpoint
create policy read on advice for select using ((actor_staff('officer','manager') and actor_declared(application_id)) or (actor_staff('auditor') and not actor_locked(application_id)));
create policy add on advice for insert with check (actor_staff('officer','manager') and recorded_by = (select actor_person())
  and actor_declared(application_id) and not actor_touches(application_id));
--> statement-breakpoint
create policy read on translation for select using (translator_id = (select actor_person())
  or (actor_staff('officer','manager') and actor_declared(application_id))
  or (state = 'agreed' and actor_assigned(application_id, 'assessor', 'translator') and actor_declared(application_id))
  or (state <> 'draft' and actor_on_application(application_id)) or actor_system('jobs'));
create policy add on translation for insert with check (translator_id = (select actor_person()) and state = 'draft'
  and actor_assigned(application_id, 'translator') and actor_declared(application_id));
create policy edit on translation for update
  using ((translator_id = (select actor_person()) and state = 'draft') or (state = 'offered' and actor_on_application(application_id)) or (state = 'offered' and actor_system('jobs')))
  with check ((translator_id = (select actor_person()) and state in ('draft','offered')) or (state in ('offered','agreed') and actor_on_application(application_id)) or (state = 'agreed' and actor_system('jobs')));
--> statement-breakpoint
create policy read on clarification for select using (actor_on_application(application_id)
  or (actor_staff('officer','manager') and actor_declared(application_id))
  or (actor_assigned(application_id, 'assessor', 'translator') and actor_declared(application_id)));
create policy add on clarification for insert with check (actor_staff('officer','manager') and asked_by = (select actor_person())
  and actor_declared(application_id) and replied_at is null and not actor_touches(application_id));
create policy edit on clarification for update
  using ((actor_on_application(application_id) and replied_at is null)
    or (replied_at is not null and reply_english is null and actor_assigned(application_id, 'translator') and actor_declared(application_id)))
  with check ((actor_on_application(application_id) and replied_by = (select actor_person()))
    or (replied_at is not null and actor_assigned(application_id, 'translator')));
--> statement-breakpoint
create policy read on review for select using (actor_on_application(application_id) or (actor_staff('officer','manager','auditor') and not actor_locked(application_id)));
create policy add on review for insert with check (actor_on_application(application_id) and asked_by = (select actor_person()) and answered_at is null);
-- Someone who had no hand in the decision answers.
create policy edit on review for update
  using (actor_staff('manager') and answered_at is null and not actor_touches(application_id) and not actor_locked(application_id)
    and not exists (select from decision d where d.id = decision_id and (d.recorded_by = (select actor_person()) or d.confirmed_by = (select actor_person())))
    and not exists (select from moderation m where m.application_id = review.application_id and m.moderated_by = (select actor_person())))
  with check (actor_staff('manager') and answered_by = (select actor_person()));
--> statement-breakpoint
create policy read on letter for select using (actor_staff('officer','manager') or actor_system('mail','jobs'));
create policy add on letter for insert with check (actor_system('mail','jobs'));
create policy edit on letter for update using (actor_staff('officer','manager')) with check (actor_staff('officer','manager'));
--> statement-breakpoint
-- The full bid is begun by the group, once it is invited, and by its lead organisation.
alter policy add on stage with check (
  (kind in ('light', 'expression') and exists (select from application a where a.id = application_id and a.started_by = (select actor_person())))
  or (kind = 'full' and actor_on_application(application_id) and was_invited(application_id)));
alter policy add on part with check (
  exists (select from application a where a.id = application_id and a.started_by = (select actor_person()))
  or (actor_on_application(application_id) and exists (select from application a where a.id = application_id and a.lead_organisation_id = organisation_id)));
