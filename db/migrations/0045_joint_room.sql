-- What a group wrote in its part of a bid that it left, for its own people: to read, and nothing else of the bid.
create function former_part(ref text, pos integer) returns table (kind text, state text, ended_at timestamptz, ended_why text, organisation text,
  fund jsonb, pot jsonb, answers jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.kind, p.state, p.ended_at, p.ended_why, o.name, f.title, t.title,
         (select coalesce(jsonb_object_agg(w.question, w.value), '{}') from answer w where w.part_id = p.id)
    from part p join application a on a.id = p.application_id join stage s on s.id = p.stage_id
    join organisation o on o.id = p.organisation_id
    join pot t on t.id = a.pot_id join round r on r.id = t.round_id join fund f on f.id = r.fund_id
   where a.reference = ref and p.role = 'partner' and p.position = pos and p.state in ('left', 'removed')
     and actor_member(p.organisation_id, 'owner', 'editor', 'viewer')
   order by (s.kind = 'full') desc limit 1
$$;
--> statement-breakpoint
-- The lead's owners and editors, for whoever has just answered its invitation: to tell them, and in which language.
create function lead_people(invitation uuid) returns table (person_id uuid, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct h.id, h.language from partner_invitation i
    join part p on p.application_id = i.application_id and p.role = 'lead' and p.state = 'active'
    join membership m on m.organisation_id = p.organisation_id join person h on h.id = m.person_id
   where i.id = invitation and i.answered_by = actor_person() and h.id <> actor_person()
     and m.state = 'confirmed' and m.role in ('owner', 'editor') and (m.until is null or m.until > portal_now()) and m.scope_application_id is null
$$;
--> statement-breakpoint
-- The lead is named as the others of the bid may know it.
create or replace function my_partner_invitations() returns table (id uuid, reference text, lead text, group_name text, pot jsonb, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, a.reference, coalesce((select p.shown_as from part p where p.application_id = a.id and p.role = 'partner'
             and p.organisation_id = a.lead_organisation_id and p.shown_as is not null order by p.created_at desc limit 1), o.name),
         g.name, t.title, i.expires_at
    from partner_invitation i join application a on a.id = i.application_id join organisation o on o.id = a.lead_organisation_id
    join organisation g on g.id = i.organisation_id join pot t on t.id = a.pot_id
   where i.answered_at is null and i.expires_at > portal_now() and actor_member(i.organisation_id, 'owner', 'editor')
   order by i.expires_at
$$;
--> statement-breakpoint
grant execute on function former_part(text, integer), lead_people(uuid) to portal_app, portal_retention;
