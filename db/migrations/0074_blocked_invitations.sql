-- A group that blocked another hears of none of its invitations, while the block is on.
create or replace function my_partner_invitations() returns table (id uuid, reference text, lead text, group_name text, pot jsonb, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, a.reference, coalesce((select p.shown_as from part p where p.application_id = a.id and p.role = 'partner'
             and p.organisation_id = a.lead_organisation_id and p.shown_as is not null order by p.created_at desc limit 1), o.name),
         g.name, t.title, i.expires_at
    from partner_invitation i join application a on a.id = i.application_id join organisation o on o.id = a.lead_organisation_id
    join organisation g on g.id = i.organisation_id join pot t on t.id = a.pot_id
   where i.answered_at is null and i.expires_at > portal_now() and actor_member(i.organisation_id, 'owner', 'editor')
     and not contact_blocked(i.organisation_id, a.lead_organisation_id)
   order by i.expires_at
$$;
--> statement-breakpoint
-- Of whoever asks, nobody reads the answer: it decides alone whether a message is sent.
grant execute on function contact_blocked(uuid, uuid) to portal_app, portal_retention;
--> statement-breakpoint
-- First names of the other group only while both are in contact.
create or replace function contact_writers(the_contact uuid) returns table (person_id uuid, first_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct h.id, split_part(h.name, ' ', 1) from contact c join contact_message w on w.contact_id = c.id join person h on h.id = w.person_id
   where c.id = the_contact and h.name not like '[%'
     and (actor_member(w.organisation_id, 'owner', 'editor', 'viewer')
       or (c.state = 'accepted' and (actor_member(c.from_id, 'owner', 'editor', 'viewer') or actor_member(c.to_id, 'owner', 'editor', 'viewer'))))
$$;
