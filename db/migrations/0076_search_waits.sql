-- An organisation says nothing of an award that waits to be told: it follows when the award is published or refreshed.
create or replace view search_organisation_value with (security_barrier) as
  select o.id, v.facet, v.value from public_organisation o, lateral (
    select 'legalForm' as facet, o.legal_form as value union all select 'size', o.size
    union all select 'open', 'yes' where o.open_to_partners
    union all select 'funded', case when o.awards > 0 then 'yes' else 'no' end
    union select 'district', jsonb_array_elements_text(o.districts)
    union select 'theme', jsonb_array_elements_text(o.themes)
    union select 'community', jsonb_array_elements_text(o.communities)
    union select 'language', jsonb_array_elements_text(o.languages)
    union select 'offers', jsonb_array_elements_text(o.offers)
    union select 'lookingFor', jsonb_array_elements_text(o.looking_for)
    union select said.facet, said.value from public_organisation m join public_award a on a.organisation_id = m.id, lateral (
        select 'fund' as facet, a.fund as value where a.origin <> 'other'
        union all select 'theme', a.theme
        union all select 'district', jsonb_array_elements_text(a.districts)
        union all select 'community', jsonb_array_elements_text(a.communities)
        union all select 'given', case when a.origin = 'other' then 'others' else 'ours' end
        union all select 'given', 'any') said
      where m.standing_id = o.id and a.state = 'published' and a.published_at <= portal_now()) v
  where o.merged_into is null and v.value <> '';
--> statement-breakpoint
create or replace function search_keep_organisations(the_ids uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$ begin
  delete from search_entry e where e.kind = 3 and e.id = any (the_ids)
    and not exists (select from public_organisation o where o.id = e.id and o.merged_into is null);
  update public_organisation o set awards = n.awards, awarded_pence = n.pence, last_awarded_on = n.last
  from (
    select s.id, count(a.id)::int as awards, coalesce(sum(a.amount_pence), 0)::bigint as pence, max(a.awarded_on collate "C") as last
    from public_organisation s left join public_organisation m on m.standing_id = s.id and s.merged_into is null
      left join public_award a on a.organisation_id = m.id and a.state = 'published' and a.origin <> 'other' and a.published_at <= portal_now()
    where s.id = any (the_ids) group by s.id) n
  where o.id = n.id and (o.awards, o.awarded_pence, o.last_awarded_on) is distinct from (n.awards, n.pence, n.last);
  insert into search_value (facet, value)
    select distinct facet, value from search_organisation_value v where v.id = any (the_ids)
      and not exists (select from search_value k where k.facet = v.facet and k.value = v.value) order by 1, 2
    on conflict do nothing;
  insert into search_entry as e (id, kind, standing_id, keys, words, names, name, day, pence, tie, published_at)
  select o.id, 3, o.id,
    array_prepend(-3, coalesce((select array_agg(k.id order by k.id) from search_organisation_value v join search_value k on k.facet = v.facet and k.value = v.value where v.id = o.id), '{}')),
    search_all_words(variadic array(
      select coalesce(m.words, '') from public_organisation m where m.standing_id = o.id
      union all select coalesce(a.words, '') from public_organisation m join public_award a on a.organisation_id = m.id
        where m.standing_id = o.id and a.state = 'published' and a.published_at <= portal_now())),
    array_to_tsvector(array_remove(string_to_array(trim((select string_agg(m.search_text, ' ') from public_organisation m where m.standing_id = o.id)), ' '), '')),
    o.name, o.last_awarded_on, null, coalesce(o.slug, o.id::text), o.created_at
  from public_organisation o where o.id = any (the_ids) and o.merged_into is null
  order by o.id
  on conflict (id) do update set keys = excluded.keys, words = excluded.words, names = excluded.names, name = excluded.name, day = excluded.day,
    tie = excluded.tie, published_at = excluded.published_at
  where (e.keys, e.words, e.names, e.name, e.day, e.tie, e.published_at) is distinct from
    (excluded.keys, excluded.words, excluded.names, excluded.name, excluded.day, excluded.tie, excluded.published_at);
end $$;
--> statement-breakpoint
/*
 * Counts what meets one condition, all values at once: from the kept counts where they can say it; else at most `most`
 * rows are read, and `bound` says that there are more. `places` are the ids of the page in `the_order` where that was
 * asked for and reading all rows is the shortest way; else null.
 */
create or replace function search_counted(kinds int[], filters jsonb, looked text, moment timestamptz, single text[], most int, the_order text, page int, size int)
returns table (total bigint, bound boolean, with_pence bigint, pence bigint, groups bigint, groups_bound boolean, counts jsonb, places uuid[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  condition text := search_where(kinds, filters, looked, moment);
  names text[] := array(select * from jsonb_object_keys(filters));
  vals int[];
  everything bigint;
  columns text := case when the_order like '%names%' then 'e.id, e.standing_id, e.keys, e.pence, e.day, e.name, e.tie, e.names'
    when the_order <> '' then 'e.id, e.standing_id, e.keys, e.pence, e.day, e.name, e.tie' else 'e.standing_id, e.keys, e.pence' end;
begin
  if looked = '' and moment is null and cardinality(names) <= 1 then
    vals := case when cardinality(names) = 1 then array(select i::int from jsonb_array_elements_text(filters->names[1]) i) end;
    if vals is null or cardinality(vals) = 1 or names[1] = any (single) then
      select coalesce(sum(c.entries), 0), false, coalesce(sum(c.with_pence), 0), coalesce(sum(c.pence), 0) into total, bound, with_pence, pence
        from search_count c where c.kind = any (kinds) and c.first = 0 and c.second = any (coalesce(vals, '{0}'));
      if vals is null then
        select jsonb_object_agg(n.id, n.entries) into counts from (select c.second as id, sum(c.entries) as entries from search_count c where c.kind = any (kinds) and c.first = 0 and c.second > 0 group by 1) n;
      else
        select jsonb_object_agg(n.id, n.entries) into counts from (
          select n.id, sum(n.entries) as entries from (
            select c.second as id, c.entries from search_count c where c.kind = any (kinds) and c.first = any (vals)
            union all select c.first, c.entries from search_count c where c.kind = any (kinds) and c.second = any (vals) and c.first > 0) n group by 1) n;
      end if;
      groups := total; groups_bound := false;
      if kinds <> '{3}' and the_order <> '' then
        if vals is null then
          select c.entries into groups from search_count c join search_value v on v.id = c.second
            where c.kind = 3 and c.first = 0 and v.facet = 'given' and v.value = case when cardinality(kinds) > 1 then 'any' when kinds = '{1}' then 'ours' else 'others' end;
          groups := coalesce(groups, 0);
        elsif names[1] = 'fund' and kinds = '{1}' and cardinality(vals) = 1 then
          select coalesce(sum(c.entries), 0) into groups from search_count c where c.kind = 3 and c.first = 0 and c.second = vals[1];
        else
          execute format('select count(*) from (select from (select standing_id from search_entry e where %s limit %s) f group by standing_id) g', condition, most) into groups;
          groups_bound := total > most;
        end if;
      end if;
      select coalesce(sum(c.entries), 0) into everything from search_count c where c.kind = any (kinds) and c.first = 0 and c.second = 0;
      -- Walking along the order meets one that fits in `everything / total` steps.
      if the_order <> '' and total <= most and total * total < 4 * page * size * everything then
        execute format('with base as materialized (select %s from search_entry e where %s) select array(select e.id from base e order by %s limit %s offset least(%s, greatest(%s - 1, 0) / %4$s) * %4$s)',
          columns, condition, the_order, size, page - 1, total) into places;
      end if;
      return next; return;
    end if;
  end if;
  select t.total, t.bound into total, bound from search_total(kinds, filters, looked, moment, single, most) t;
  execute format($q$
    with base as materialized (select %3$s from search_entry e where %1$s limit %2$s)
    select (select count(pence) from base), (select coalesce(sum(pence), 0) from base), (select count(*) from (select from base group by standing_id) g),
      (select jsonb_object_agg(k, n) from (select k, count(*) as n from (select unnest(keys) as k from base %4$s) u where k > 0 group by k) c), %5$s$q$,
    condition, total, columns,
    -- Where more meet it than are counted, every figure is a lower bound: a part of the rows says which choices there are.
    case when bound then 'limit 2000' end,
    case when the_order <> '' and not bound then format('array(select e.id from base e order by %s limit %s offset %s)', the_order, size, least(page - 1, greatest(total - 1, 0) / size) * size)
      else 'null::uuid[]' end)
    into with_pence, pence, groups, counts, places;
  groups_bound := bound;
  return next;
end $$;
