-- What is written to an entry of the directory goes to the group whose entry it is: by message, or by staff who introduce.
create function contact_way(org uuid) returns text language sql stable as $$
  select reached_by from public_organisation where organisation_id = org and reached_by is not null
$$;
--> statement-breakpoint
create function contact_stopped(org uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from contact_report r where r.about_id = org and r.stopped_until > portal_now())
$$;
--> statement-breakpoint
create function contact_blocked(by_org uuid, other uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from contact_block b where b.organisation_id = by_org and b.blocked_id = other and b.ended_at is null)
$$;
--> statement-breakpoint
-- Nobody introduces her own group, or looks at what was reported of it.
create function contact_staff(one uuid, other uuid) returns boolean language sql stable as $$
  select actor_staff('officer', 'manager') and not actor_claims(one) and not actor_claims(other)
$$;
--> statement-breakpoint
-- The first message is the sender's; once accepted, both write.
create function contact_takes(the_contact uuid, org uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from contact c where c.id = the_contact and (
    (c.state = 'accepted' and org in (c.from_id, c.to_id))
    or (c.state in ('open', 'asked') and org = c.from_id and not exists (select from contact_message m where m.contact_id = c.id))))
$$;
--> statement-breakpoint
-- Whether a message reaches the other is decided here, where the sender cannot look: a block shows in nothing that she reads.
create function deliver_contact() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if tg_op = 'INSERT' then
    new.pair := least(new.from_id::text, new.to_id::text) || ' ' || greatest(new.from_id::text, new.to_id::text);
    new.delivered_at := null;
  end if;
  if new.state = 'open' and new.delivered_at is null and (tg_op = 'INSERT' or old.state = 'asked') and not contact_blocked(new.to_id, new.from_id) then
    new.delivered_at := portal_now();
    update contact_message set held_back = false where contact_id = new.id;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger delivered before insert or update of state on contact for each row execute function deliver_contact();
--> statement-breakpoint
create function deliver_contact_message() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  select contact_blocked(case when c.from_id = new.organisation_id then c.to_id else c.from_id end, new.organisation_id)
    into new.held_back from contact c where c.id = new.contact_id;
  return new;
end $$;
--> statement-breakpoint
create trigger delivered before insert on contact_message for each row execute function deliver_contact_message();
--> statement-breakpoint
-- Who is reported follows from what is reported, and only of what reached the reporter.
create function name_reported() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if new.contact_id is not null then
    select case when c.from_id = new.organisation_id then c.to_id else c.from_id end into new.about_id from contact c
     where c.id = new.contact_id and ((c.from_id = new.organisation_id and c.state <> 'asked') or (c.to_id = new.organisation_id and c.delivered_at is not null));
  else
    select n.organisation_id into new.about_id from notice n where n.id = new.notice_id and n.state = 'open' and n.organisation_id <> new.organisation_id;
  end if;
  if new.about_id is null then raise insufficient_privilege; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger reported before insert on contact_report for each row execute function name_reported();
--> statement-breakpoint
revoke update on contact, contact_report, contact_block from portal_app;
--> statement-breakpoint
grant update (state, answered_by, answered_at, introduced_by, introduced_at) on contact to portal_app;
--> statement-breakpoint
grant update (done_at, done_by, did, stopped_until) on contact_report to portal_app;
--> statement-breakpoint
grant update (ended_at) on contact_block to portal_app;
--> statement-breakpoint
-- What never reached a group is not there for it.
alter policy read on contact using (
  actor_member(from_id, 'owner', 'editor', 'viewer')
  or (delivered_at is not null and actor_member(to_id, 'owner', 'editor', 'viewer'))
  or (contact_staff(from_id, to_id) and (state = 'asked' or introduced_at is not null or contact_is_reported(id)))
  or actor_system('jobs'));
--> statement-breakpoint
-- Groups that were proved and not stopped write, to those that are reached so.
alter policy add on contact with check (
  actor_member(from_id, 'owner', 'editor') and opened_by = (select actor_person()) and from_id <> to_id
  and organisation_proved(from_id) and not contact_stopped(from_id)
  and contact_way(to_id) = case state when 'open' then 'message' when 'asked' then 'staff' end);
--> statement-breakpoint
-- Those who were written to answer; staff introduce, and end what was reported.
alter policy edit on contact
  using ((state = 'open' and delivered_at is not null and actor_member(to_id, 'owner', 'editor'))
    or (contact_staff(from_id, to_id) and (state = 'asked' or contact_is_reported(id))))
  with check ((state in ('accepted', 'declined') and answered_by = (select actor_person()) and actor_member(to_id, 'owner', 'editor'))
    or (state in ('open', 'ended') and contact_staff(from_id, to_id)));
--> statement-breakpoint
-- Of groups that they introduced staff read what was asked, and nothing of what those write to each other after.
alter policy read on contact_message using (
  actor_member(organisation_id, 'owner', 'editor', 'viewer')
  or (not held_back and exists (select from contact c where c.id = contact_id and c.delivered_at is not null
    and (actor_member(c.from_id, 'owner', 'editor', 'viewer') or actor_member(c.to_id, 'owner', 'editor', 'viewer'))))
  or exists (select from contact c where c.id = contact_id and contact_staff(c.from_id, c.to_id)
    and (c.state = 'asked' or at <= c.introduced_at or contact_is_reported(c.id)))
  or actor_system('jobs'));
--> statement-breakpoint
alter policy add on contact_message with check (
  actor_member(organisation_id, 'owner', 'editor') and person_id = (select actor_person()) and contact_takes(contact_id, organisation_id));
--> statement-breakpoint
alter policy read on contact_report using (
  actor_member(organisation_id, 'owner', 'editor', 'viewer') or contact_staff(organisation_id, about_id));
--> statement-breakpoint
alter policy add on contact_report with check (
  actor_member(organisation_id, 'owner', 'editor') and person_id = (select actor_person()) and done_at is null and did is null and stopped_until is null);
--> statement-breakpoint
alter policy edit on contact_report using (contact_staff(organisation_id, about_id))
  with check (contact_staff(organisation_id, about_id) and done_by = (select actor_person()));
--> statement-breakpoint
-- Contacts of the actor's groups, once for each of her sides, with the name of the other group: of one that was written
-- to the name of its entry, as long as it has one; of one that wrote its own. Nothing tells whether it was delivered.
create function my_contacts() returns table (id uuid, mine boolean, own_id uuid, own_name text, own_role text, other_id uuid, other_name text,
  other_slug text, other_entry uuid, state text, notice_id uuid, created_at timestamptz, answered_at timestamptz, introduced_at timestamptz,
  last_at timestamptz, blocked boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.from_id = m.organisation_id, o.id, o.name, m.role, x.id, case when c.from_id = m.organisation_id then e.name else coalesce(e.name, x.name) end,
         e.slug, e.id, c.state, c.notice_id, c.created_at, c.answered_at, c.introduced_at,
         coalesce((select max(w.at) from contact_message w where w.contact_id = c.id and (w.organisation_id = m.organisation_id or not w.held_back)), c.created_at),
         contact_blocked(m.organisation_id, x.id)
    from membership m
    join contact c on c.from_id = m.organisation_id or (c.to_id = m.organisation_id and c.delivered_at is not null)
    join organisation o on o.id = m.organisation_id
    join organisation x on x.id = case when c.from_id = m.organisation_id then c.to_id else c.from_id end
    left join public_organisation own on own.organisation_id = x.id and own.created_at <= portal_now()
    left join public_organisation e on e.id = own.standing_id
   where m.person_id = actor_person() and m.state = 'confirmed' and m.role in ('owner', 'editor', 'viewer') and (m.until is null or m.until > portal_now())
$$;
--> statement-breakpoint
-- First names of those who wrote: of one's own group always, of the other once it said yes.
create function contact_writers(the_contact uuid) returns table (person_id uuid, first_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct h.id, split_part(h.name, ' ', 1) from contact c join contact_message w on w.contact_id = c.id join person h on h.id = w.person_id
   where c.id = the_contact and h.name not like '[%'
     and (actor_member(w.organisation_id, 'owner', 'editor', 'viewer')
       or (c.answered_at is not null and c.state in ('accepted', 'ended') and c.delivered_at is not null
         and (actor_member(c.from_id, 'owner', 'editor', 'viewer') or actor_member(c.to_id, 'owner', 'editor', 'viewer'))))
$$;
--> statement-breakpoint
revoke execute on function contact_blocked(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function contact_way(uuid), contact_stopped(uuid), contact_staff(uuid, uuid), contact_takes(uuid, uuid),
  my_contacts(), contact_writers(uuid) to portal_app, portal_retention;
