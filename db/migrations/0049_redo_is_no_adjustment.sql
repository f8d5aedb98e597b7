-- Days to redo the sum of a joint bid wait for nobody's second yes.
create or replace function times_given() returns table (id uuid, reference text, organisation text, until timestamptz, reason text, given_by text, own boolean,
  created_at timestamptz, confirmed_by text, confirmed_at timestamptz, belongs boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, a.reference, o.name, m.until, m.reason, g.name, m.given_by = actor_person(), m.created_at, c.name, m.confirmed_at, actor_touches(a.id)
    from more_time m join application a on a.id = m.application_id join organisation o on o.id = a.lead_organisation_id
    join person g on g.id = m.given_by left join person c on c.id = m.confirmed_by
   where m.returned_at is null and m.kind = 'adjustment' and actor_staff('officer', 'manager') and not actor_locked(a.id)
   order by m.confirmed_at is not null, m.created_at desc
$$;
