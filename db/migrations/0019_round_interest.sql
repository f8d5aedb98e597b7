-- Has an interest in a bid of the round: says so although the bid itself is hidden from her.
create function actor_locked_in(the_round uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from interest i join application a on a.id = i.application_id join pot p on p.id = a.pot_id
     where i.person_id = actor_person() and i.has and p.round_id = the_round)
$$;
--> statement-breakpoint
grant execute on function actor_locked_in(uuid) to portal_app, portal_retention;
