-- Helpers draft. What they may not do is refused here as well, and what they did once is not forgotten.
update membership set helped = true where role = 'helper';
--> statement-breakpoint
create function membership_keeps_helped() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.helped := new.helped or new.role = 'helper' or (tg_op = 'UPDATE' and old.helped);
  return new;
end $$;
--> statement-breakpoint
create trigger keeps_helped before insert or update on membership for each row execute function membership_keeps_helped();
--> statement-breakpoint
-- Whoever helped a group with its bids does not assess them later, whatever she became there since.
create or replace function actor_touches(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
     where p.application_id = app and m.person_id = actor_person() and (m.state <> 'ended' or m.helped))
$$;
--> statement-breakpoint
create or replace function may_work_on(app uuid, the_person uuid, the_task text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from staff_role s where s.person_id = the_person and s.role = the_task
      and s."from" <= portal_now() and (s.until is null or s.until > portal_now()))
    and not exists (select from interest i where i.application_id = app and i.person_id = the_person and i.has)
    and not exists (select from part p join membership m on m.organisation_id = p.organisation_id
      where p.application_id = app and m.person_id = the_person and (m.state <> 'ended' or m.helped))
    and not exists (select from application a where a.id = app and the_person in (a.entered_by, a.started_by))
$$;
--> statement-breakpoint
-- Whether the person who acts helps the group that leads a bid, or the group of a part.
create function actor_helps(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from part p where p.application_id = app and p.role = 'lead' and actor_member(p.organisation_id, 'helper'))
$$;
--> statement-breakpoint
create function actor_helps_part(the_part uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from part p where p.id = the_part and actor_member(p.organisation_id, 'helper'))
$$;
--> statement-breakpoint
create policy helper on application as restrictive for insert to portal_app with check (not actor_member(lead_organisation_id, 'helper'));
--> statement-breakpoint
create policy helper_edit on application as restrictive for update to portal_app using (not actor_helps(id));
--> statement-breakpoint
create policy helper on stage as restrictive for insert to portal_app with check (not actor_helps(application_id));
--> statement-breakpoint
create policy helper on part as restrictive for insert to portal_app with check (not actor_helps(application_id));
--> statement-breakpoint
create policy helper on submission as restrictive for insert to portal_app with check (not actor_helps(application_id));
--> statement-breakpoint
create policy helper on application_event as restrictive for insert to portal_app with check (not actor_helps(application_id));
--> statement-breakpoint
create policy helper on review as restrictive for insert to portal_app with check (not actor_helps(application_id));
--> statement-breakpoint
-- A group's papers and the addresses of those it invites are not for helpers, and of what it keeps about itself they
-- see its name alone.
create policy helper on application_file as restrictive for all to portal_app
  using (not ((part_id is null and actor_helps(application_id)) or (part_id is not null and actor_helps_part(part_id))));
--> statement-breakpoint
create policy helper on partner_invitation as restrictive for select to portal_app using (not actor_helps(application_id));
--> statement-breakpoint
drop policy read_helper on organisation_private;
--> statement-breakpoint
-- Which bid an invitation to help is for, for whoever signs in with the address it went to.
create function invited_to_help(hash text) returns table (reference text, fund jsonb, pot jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.reference, f.title, t.title from invitation i join application a on a.id = i.scope_application_id
    join pot t on t.id = a.pot_id join round r on r.id = t.round_id join fund f on f.id = r.fund_id
   where i.token_hash = hash and i.role = 'helper' and i.answered_at is null
     and exists (select from sign_in_address d join person_address h on h.address_id = d.id
       where d.address = i.address and h.person_id = actor_person())
$$;
--> statement-breakpoint
-- Helpers whose own group bids to the same pot. The group that is helped learns that it is so; officers, of bids that
-- were sent, which group it is.
create function helpers_who_bid(app uuid) returns table (person_id uuid, name text, own_group text)
language sql stable security definer set search_path = public, pg_temp as $$
  with asker as (select actor_staff('officer', 'manager') and actor_reads_bid(app) as staff)
  select distinct h.id, h.name, case when asker.staff then o.name end
    from asker, application a join part mine on mine.application_id = a.id and mine.state = 'active'
    join membership m on m.organisation_id = mine.organisation_id and m.helped and (m.scope_application_id is null or m.scope_application_id = app)
    join person h on h.id = m.person_id
    join membership own on own.person_id = m.person_id and own.organisation_id <> m.organisation_id and own.role <> 'helper'
      and own.state = 'confirmed' and (own.until is null or own.until > portal_now())
    join organisation o on o.id = own.organisation_id
    join part theirs on theirs.organisation_id = own.organisation_id and theirs.state = 'active' and theirs.application_id <> a.id
    join application other on other.id = theirs.application_id and other.pot_id = a.pot_id
    join stage s on s.id = theirs.stage_id and s.status <> 'withdrawn'
   where a.id = app
     and ((asker.staff and was_sent(other.id))
       or (actor_member(m.organisation_id, 'owner') and m.role = 'helper' and m.state = 'confirmed' and (m.until is null or m.until > portal_now())))
$$;
--> statement-breakpoint
-- How many sent bids of a round a helper wrote on. Counted for the desk, never scored.
create function helped_bids(the_round uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from application a join pot t on t.id = a.pot_id
   where t.round_id = the_round and actor_staff('officer', 'manager') and was_sent(a.id)
     and exists (select from part p join answer_revision w on w.part_id = p.id
       join membership m on m.organisation_id = p.organisation_id and m.person_id = w.saved_by and m.helped
       where p.application_id = a.id)
$$;
--> statement-breakpoint
grant execute on function actor_helps(uuid), actor_helps_part(uuid), invited_to_help(text), helpers_who_bid(uuid), helped_bids(uuid) to portal_app, portal_retention;
