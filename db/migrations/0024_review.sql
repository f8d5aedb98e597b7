-- A review that says "look again" opens its decision anew: the told one stays in the table, given back.
create function reopen_decision(the_review uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from review r where r.id = the_review and r.answered_by = actor_person() and r.outcome = 'lookAgain')
    then raise insufficient_privilege; end if;
  update decision set returned_by = actor_person(), returned_at = portal_now(), returned_why = 'review'
   where id = (select decision_id from review where id = the_review) and returned_at is null;
  update stage set status = 'submitted'
   where id = (select d.stage_id from decision d join review r on r.decision_id = d.id where r.id = the_review) and status = 'decided';
end $$;
--> statement-breakpoint
grant execute on function reopen_decision(uuid) to portal_app, portal_retention;
