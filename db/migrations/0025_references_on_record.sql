-- References a caller may be asked for, before a code is read out to her: of the bids her groups sent. Nothing else of
-- a bid is shown, so no interest is declared first; a bid the member of staff has an interest in is left out.
create function references_on_record(the_person uuid) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select a.reference from application a
   where actor_staff('officer', 'manager', 'administrator') and was_sent(a.id) and not actor_locked(a.id)
     and exists (select from membership m where m.organisation_id = a.lead_organisation_id and m.person_id = the_person
       and m.state = 'confirmed' and (m.until is null or m.until > portal_now()))
   order by 1
$$;
--> statement-breakpoint
grant execute on function references_on_record(uuid) to portal_app;
