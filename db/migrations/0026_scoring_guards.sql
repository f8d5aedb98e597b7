-- Who has to do with a group gives nobody its bid, and who scores a bid reads no one else's scores of it, whatever
-- other role she has.
alter policy add on assignment with check (actor_staff('officer','manager') and assigned_by = (select actor_person())
  and person_id <> (select actor_person()) and ended_at is null and actor_declared(application_id) and not actor_touches(application_id)
  and may_work_on(application_id, person_id, task));
--> statement-breakpoint
alter policy edit on assignment
  using (ended_at is null and (person_id = (select actor_person())
    or (actor_staff('officer','manager') and actor_declared(application_id) and not actor_touches(application_id))))
  with check (person_id = (select actor_person()) or actor_staff('officer','manager'));
--> statement-breakpoint
alter policy read on score_sheet using (
  (person_id = (select actor_person()) and assignment_is_live(assignment_id) and actor_declared(application_id))
  or (typed_by = (select actor_person()) and actor_staff('officer') and actor_declared(application_id))
  or (actor_staff('officer','manager') and sent_at is not null and actor_declared(application_id) and not actor_assigned(application_id, 'assessor'))
  or (actor_staff('auditor') and sent_at is not null and not actor_locked(application_id)));
