-- Bids that came on paper: an officer types in what a person without e-mail wrote, a second one confirms what was typed
-- after closing, and neither belongs to the bid. Who typed a bid in neither scores nor decides it. Letters, more time.
-- Typed this bid in, or began to, whatever became of it.
create function actor_entered(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from application a where a.id = app and a.entered_by = actor_person())
    or exists (select from paper_bid b where b.application_id = app and b.entered_by = actor_person())
$$;
--> statement-breakpoint
create function came_on_paper(app uuid, org uuid default null) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from application a where a.id = app and a.entered_by is not null and (org is null or a.lead_organisation_id = org))
$$;
--> statement-breakpoint
-- Writes the answers of a paper bid, until it is sent or handed to a second officer.
create function actor_types(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from paper_bid b join stage s on s.id = b.stage_id
      where b.application_id = app and b.entered_by = actor_person() and b.typed_at is null and s.status = 'draft')
    and actor_staff('officer') and not actor_touches(app)
$$;
--> statement-breakpoint
-- Reads what another officer typed after closing, says it is what the paper says, and so sends it.
create function actor_confirms(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from paper_bid b join stage s on s.id = b.stage_id
      where b.application_id = app and b.entered_by <> actor_person() and b.typed_at is not null and b.confirmed_at is null and s.status = 'draft')
    and actor_staff('officer') and actor_declared(app) and not actor_touches(app) and not actor_entered(app)
$$;
--> statement-breakpoint
-- Reads a paper bid while it is being typed: its typist, and who confirms it.
create function actor_reads_paper(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from paper_bid b join stage s on s.id = b.stage_id
      where b.application_id = app and s.status = 'draft'
        and ((b.entered_by = actor_person() and actor_staff('officer') and not actor_touches(app)) or actor_confirms(app)))
$$;
--> statement-breakpoint
create function paper_waits(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from paper_bid b join stage s on s.id = b.stage_id
    where b.application_id = app and b.typed_at is not null and b.confirmed_at is null and s.status = 'draft')
$$;
--> statement-breakpoint
create or replace function actor_on_application(app uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
      join application a on a.id = p.application_id
     where p.application_id = app and p.state = 'active' and m.person_id = actor_person()
       and m.state <> 'ended' and (m.until is null or m.until > portal_now())
       and (m.scope_application_id is null or m.scope_application_id = app)
       and (m.state = 'confirmed' or a.started_by = actor_person()))
    or (exists (select from paper_bid b where b.application_id = app) and actor_reads_paper(app))
$$;
--> statement-breakpoint
create or replace function actor_in_part(the_part uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from part p join membership m on m.organisation_id = p.organisation_id
      join application a on a.id = p.application_id
     where p.id = the_part and p.state = 'active' and m.person_id = actor_person()
       and m.state <> 'ended' and (m.until is null or m.until > portal_now())
       and (m.scope_application_id is null or m.scope_application_id = p.application_id)
       and (m.state = 'confirmed' or a.started_by = actor_person()))
    or exists (select from part p join paper_bid b on b.application_id = p.application_id
      where p.id = the_part and p.state = 'active' and actor_reads_paper(p.application_id))
$$;
--> statement-breakpoint
create or replace function actor_writes_part(the_part uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select actor_in_part(the_part) and (exists (
      select from part p join membership m on m.organisation_id = p.organisation_id
       where p.id = the_part and m.person_id = actor_person() and m.role in ('owner', 'editor'))
    or exists (select from part p join paper_bid b on b.stage_id = p.stage_id where p.id = the_part and actor_types(p.application_id)))
$$;
--> statement-breakpoint
-- Whether she types answers of this group in, which are kept with the group when the bid is sent.
create function actor_types_for(org uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from part p join paper_bid b on b.stage_id = p.stage_id
    where p.organisation_id = org and (actor_types(p.application_id) or actor_confirms(p.application_id)))
$$;
--> statement-breakpoint
-- What came on paper: names and where it stands, for officers without an interest in it.
create function paper_bids() returns table (application_id uuid, stage_id uuid, reference text, organisation text, person_id uuid, person text,
  language text, pot jsonb, fund jsonb, round_number integer, received_at timestamptz, closes_at timestamptz, agreed_how text, scan_file_id uuid,
  entered_by text, own boolean, typed_at timestamptz, confirmed_by text, status text, declared boolean, belongs boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, s.id, a.reference, o.name, h.id, h.name, h.language, p.title, f.title, r.number, b.received_at, stage_closes(s.id), b.agreed_how,
         b.scan_file_id, t.name, b.entered_by = actor_person(), b.typed_at, c.name, s.status, actor_declared(a.id), actor_touches(a.id)
    from paper_bid b join stage s on s.id = b.stage_id join application a on a.id = b.application_id
    join organisation o on o.id = a.lead_organisation_id join person h on h.id = a.started_by join person t on t.id = b.entered_by
    left join person c on c.id = b.confirmed_by
    join pot p on p.id = a.pot_id join round r on r.id = p.round_id join fund f on f.id = r.fund_id
   where actor_staff('officer') and not actor_locked(a.id)
   order by s.status = 'draft' desc, b.received_at desc
$$;
--> statement-breakpoint
-- A bid, its draft too, as far as who gives more time for it needs: names and dates.
create function bid_for_time(the_reference text) returns table (application_id uuid, stage_id uuid, reference text, organisation text, organisation_id uuid,
  closes_for_all timestamptz, closes_at timestamptz, status text, belongs boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, s.id, a.reference, o.name, o.id,
         case s.kind when 'full' then coalesce(p.full_closes_at, r.full_closes_at, p.closes_at, r.closes_at) else coalesce(p.closes_at, r.closes_at) end,
         stage_closes(s.id), s.status, actor_touches(a.id)
    from application a join stage s on s.application_id = a.id join organisation o on o.id = a.lead_organisation_id
    join pot p on p.id = a.pot_id join round r on r.id = p.round_id
   where a.reference = the_reference and s.kind <> 'report' and actor_staff('officer', 'manager') and not actor_locked(a.id)
   order by (s.kind = 'full') desc limit 1
$$;
--> statement-breakpoint
-- More time that waits for a second person, and that was given, by name and date alone.
create function times_given() returns table (id uuid, reference text, organisation text, until timestamptz, reason text, given_by text, own boolean,
  created_at timestamptz, confirmed_by text, confirmed_at timestamptz, belongs boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, a.reference, o.name, m.until, m.reason, g.name, m.given_by = actor_person(), m.created_at, c.name, m.confirmed_at, actor_touches(a.id)
    from more_time m join application a on a.id = m.application_id join organisation o on o.id = a.lead_organisation_id
    join person g on g.id = m.given_by left join person c on c.id = m.confirmed_by
   where m.returned_at is null and actor_staff('officer', 'manager') and not actor_locked(a.id)
   order by m.confirmed_at is not null, m.created_at desc
$$;
--> statement-breakpoint
-- Whom to tell about a bid: who writes it.
create function bid_writers(app uuid) returns table (person_id uuid, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct h.id, h.language from part p join membership m on m.organisation_id = p.organisation_id join person h on h.id = m.person_id
    join application a on a.id = p.application_id
   where p.application_id = app and actor_staff('officer', 'manager') and not actor_locked(app) and m.role in ('owner', 'editor')
     and (m.until is null or m.until > portal_now()) and (m.scope_application_id is null or m.scope_application_id = app)
     and (m.state = 'confirmed' or (m.state = 'claimed' and a.started_by = m.person_id))
$$;
--> statement-breakpoint
-- An officer answers what was asked; of what was asked itself she changes nothing.
create function answer_adjustment(the_reference text, the_version integer, the_state text, the_note text) returns table (application_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not actor_staff('officer') or the_state not in ('agreed', 'declined') then raise insufficient_privilege; end if;
  return query update adjustment d set state = the_state, note = the_note, officer_id = actor_person(), answered_at = portal_now()
    from application a where a.id = d.application_id and a.reference = the_reference and d.version = the_version
     and not actor_locked(a.id) and not actor_touches(a.id)
  returning d.application_id;
end $$;
--> statement-breakpoint
drop function adjusted_bids();
--> statement-breakpoint
create function adjusted_bids() returns table (id uuid, reference text, organisation text, closes_at timestamptz, sent boolean, belongs boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.reference, o.name,
         (select stage_closes(s.id) from stage s where s.application_id = a.id order by (s.kind = 'full') desc limit 1), was_sent(a.id), actor_touches(a.id)
    from adjustment d join application a on a.id = d.application_id join organisation o on o.id = a.lead_organisation_id
   where actor_staff('officer') and not actor_locked(a.id)
$$;
--> statement-breakpoint
grant execute on function actor_entered(uuid), came_on_paper(uuid, uuid), actor_types(uuid), actor_confirms(uuid), actor_reads_paper(uuid), paper_waits(uuid),
  actor_types_for(uuid), paper_bids(), bid_for_time(text), times_given(), bid_writers(uuid), answer_adjustment(text, integer, text, text), adjusted_bids()
  to portal_app, portal_retention;
--> statement-breakpoint
create policy add_paper on application for insert with check (entered_by = (select actor_person()) and actor_staff('officer')
  and started_by <> (select actor_person()) and not actor_claims(lead_organisation_id)
  and exists (select from membership m where m.organisation_id = lead_organisation_id and m.person_id = started_by and m.state <> 'ended'));
--> statement-breakpoint
create policy add_paper on stage for insert with check (status = 'draft' and actor_staff('officer')
  and ((kind in ('light', 'expression') and actor_entered(application_id))
    or (kind = 'full' and came_on_paper(application_id) and was_invited(application_id) and actor_declared(application_id) and not actor_touches(application_id))));
--> statement-breakpoint
create policy add_paper on part for insert with check (actor_staff('officer') and role = 'lead' and came_on_paper(application_id, organisation_id)
  and actor_entered(application_id));
--> statement-breakpoint
create policy add_paper on application_event for insert with check (person_id = (select actor_person()) and actor_staff('officer')
  and ((kind in ('started', 'entered', 'sent') and actor_entered(application_id)) or (kind = 'sent' and actor_declared(application_id) and came_on_paper(application_id))));
--> statement-breakpoint
create policy add_time on application_event for insert with check (kind = 'moreTime' and person_id = (select actor_person())
  and actor_staff('officer', 'manager') and not actor_touches(application_id) and not actor_locked(application_id));
--> statement-breakpoint
create policy edit_paper on stage for update using (actor_confirms(application_id)) with check (status = 'submitted' and actor_confirms(application_id));
--> statement-breakpoint
create policy add_paper on interest for insert with check (person_id = (select actor_person()) and actor_staff('officer') and paper_waits(application_id)
  and (has or (not actor_touches(application_id) and not actor_entered(application_id))));
--> statement-breakpoint
create policy add_paper on organisation_private for insert with check (actor_staff('officer') and details = '{}'::jsonb);
--> statement-breakpoint
create policy edit_paper on organisation_private for update using (actor_types_for(organisation_id)) with check (actor_types_for(organisation_id));
--> statement-breakpoint
revoke update on paper_bid from portal_app;
--> statement-breakpoint
grant update (typed_at, scan_file_id, confirmed_by, confirmed_at) on paper_bid to portal_app;
--> statement-breakpoint
create policy read_mail on paper_bid for select using (actor_system('mail', 'jobs'));
--> statement-breakpoint
alter policy add on paper_bid with check (actor_staff('officer') and entered_by = (select actor_person()) and typed_at is null and confirmed_by is null
  and confirmed_at is null and received_at <= (select portal_now()) and came_on_paper(application_id) and not actor_touches(application_id));
--> statement-breakpoint
alter policy edit on paper_bid
  using (actor_staff('officer') and confirmed_at is null and not actor_touches(application_id)
    and (entered_by = (select actor_person()) or actor_declared(application_id)))
  with check (actor_staff('officer') and (confirmed_by is null or (confirmed_by = (select actor_person()) and entered_by <> (select actor_person()))));
--> statement-breakpoint
-- Who typed a bid in neither scores nor decides it, whatever else she may do.
create policy typist on decision as restrictive for insert to portal_app with check (not actor_entered(application_id));
--> statement-breakpoint
create policy typist_edit on decision as restrictive for update to portal_app using (not actor_entered(application_id));
--> statement-breakpoint
create policy typist on moderation as restrictive for insert to portal_app with check (not actor_entered(application_id));
--> statement-breakpoint
create policy typist on advice as restrictive for insert to portal_app with check (not actor_entered(application_id));
--> statement-breakpoint
create policy typist on score_sheet as restrictive for insert to portal_app with check (not actor_entered(application_id));
--> statement-breakpoint
create policy typist_edit on review as restrictive for update to portal_app using (not (actor_staff('manager') and actor_entered(application_id)));
--> statement-breakpoint
alter policy add on more_time with check (actor_staff('officer') and given_by = (select actor_person()) and confirmed_by is null and confirmed_at is null
  and returned_at is null and not actor_touches(application_id) and not actor_locked(application_id));
--> statement-breakpoint
revoke update on more_time from portal_app;
--> statement-breakpoint
grant update (confirmed_by, confirmed_at, returned_at) on more_time to portal_app;
--> statement-breakpoint
alter policy edit on more_time
  using (actor_staff('officer', 'manager') and confirmed_at is null and returned_at is null and not actor_touches(application_id) and not actor_locked(application_id))
  with check (actor_staff('officer', 'manager') and ((confirmed_by = (select actor_person()) and confirmed_at is not null
    and given_by <> (select actor_person())) or (confirmed_by is null and confirmed_at is null and returned_at is not null)));
--> statement-breakpoint
alter table person_post enable row level security;
--> statement-breakpoint
grant select, insert, update on person_post to portal_app;
--> statement-breakpoint
grant select, update, delete on person_post to portal_retention;
--> statement-breakpoint
create policy retention on person_post for all to portal_retention using (current_user = 'portal_retention') with check (current_user = 'portal_retention');
--> statement-breakpoint
create policy read on person_post for select using (person_id = (select actor_person()) or actor_staff('officer', 'manager'));
--> statement-breakpoint
create policy add on person_post for insert with check (actor_staff('officer') and written_by = (select actor_person()));
--> statement-breakpoint
create policy edit on person_post for update using (actor_staff('officer')) with check (actor_staff('officer') and written_by = (select actor_person()));
--> statement-breakpoint
-- A letter shows what its message says: to who prints it, unless she has an interest in the bid it is about.
alter policy read on letter using (actor_system('mail', 'jobs')
  or (actor_staff('officer', 'manager') and (application_id is null or not actor_locked(application_id))));
--> statement-breakpoint
revoke update on letter from portal_app;
--> statement-breakpoint
grant update (printed_at, printed_by, posted_at, posted_by) on letter to portal_app;
--> statement-breakpoint
alter policy edit on letter using (actor_staff('officer', 'manager') and posted_at is null and (application_id is null or not actor_locked(application_id)))
  with check (actor_staff('officer', 'manager') and (posted_by is null or posted_by = (select actor_person())));
--> statement-breakpoint
create policy read_letter on message for select using (exists (select from letter l where l.message_id = message.id and not actor_system('mail', 'jobs')));
