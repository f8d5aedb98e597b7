-- How many meet one condition: from the kept counts where they can say it, else counted, up to `most`.
create function search_total(kinds int[], filters jsonb, looked text, moment timestamptz, single text[], most int)
returns table (total bigint, bound boolean) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare names text[] := array(select * from jsonb_object_keys(filters)); vals int[] := '{0}';
begin
  if cardinality(names) = 1 then vals := array(select i::int from jsonb_array_elements_text(filters->names[1]) i); end if;
  if looked = '' and moment is null and cardinality(names) <= 1 and (cardinality(vals) = 1 or names[1] = any (single)) then
    return query select coalesce(sum(c.entries), 0)::bigint, false from search_count c where c.kind = any (kinds) and c.first = 0 and c.second = any (vals);
  else
    return query execute format('select least(count(*), %2$s), count(*) > %2$s from (select from search_entry e where %1$s limit %2$s + 1) f', search_where(kinds, filters, looked, moment), most);
  end if;
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
          execute format('select count(distinct standing_id) from (select standing_id from search_entry e where %s limit %s) f', condition, most) into groups;
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
  execute format($q$
    with base as materialized (select %6$s from search_entry e where %1$s limit %2$s + 1),
    figures as materialized (select count(*) as total, count(pence) as with_pence, coalesce(sum(pence), 0) as pence, count(distinct standing_id) as groups from base)
    select least(total, %2$s), total > %2$s, with_pence, pence, groups, total > %2$s,
      (select jsonb_object_agg(k, n) from (select k, count(*) as n from (select unnest(keys) as k from base) u where k > 0 group by k) c),
      %3$s
    from figures $q$, condition, most,
      case when the_order <> '' then format('case when total <= %1$s then array(select e.id from base e order by %2$s limit %3$s offset (select least(%4$s, greatest(f.total - 1, 0) / %3$s) * %3$s from figures f)) end', most, the_order, size, page - 1)
        else 'null::uuid[]' end, page - 1, size, columns)
    into total, bound, with_pence, pence, groups, groups_bound, counts, places;
  return next;
end $$;
--> statement-breakpoint
create or replace function search_find(kinds int[], word_groups jsonb, chosen jsonb, facets text[], single text[], sort text, page int, size int, most int)
returns table (meta jsonb, ids uuid[]) language plpgsql stable security definer
set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set work_mem = '32MB' set jit = off as $$
#variable_conflict use_variable
declare
  moment timestamptz := portal_now();
  g jsonb; near text[]; loose text; exact text; meant jsonb; name text;
  filters jsonb; main record; part record; the_order text; newest text := 'e.day desc nulls last, e.name collate "und-x-icu", e.tie';
  choices jsonb := '{}'; the_counts jsonb; the_bound boolean; pages int; skip int; pieces text[]; score text; rest text;
begin
  -- Where nothing waits to be told, the moment need not be looked at row by row.
  if not exists (select from search_entry e where e.published_at > moment) then moment := null; end if;
  select coalesce(jsonb_object_agg(c.key, (select coalesce(jsonb_agg(v.id), '[]') from search_value v where v.facet = c.key and v.value in (select jsonb_array_elements_text(c.value)))), '{}')
    into filters from jsonb_each(chosen) c;
  for attempt in 1..2 loop
    loose := ''; exact := ''; meant := '[]';
    for g in select * from jsonb_array_elements(word_groups) loop
      near := '{}';
      if g->>'check' is not null and (attempt = 2 or not exists (
        select from public_word w where w.word collate "C" >= g->>'check' and w.word collate "C" < (g->>'check') || chr(1114111))) then
        near := search_meant(g->>'check');
        if cardinality(near) > 0 then meant := meant || jsonb_build_object('typed', g->>'typed', 'words', near); end if;
      end if;
      rest := concat(variadic array(select format(' | %L', n) from unnest(near) n));
      loose := concat(loose, case when loose <> '' then ' & ' end, '(', g->>'loose', rest, ')');
      exact := concat(exact, case when exact <> '' then ' & ' end, '(', g->>'exact', rest, ')');
    end loop;
    score := format('case when e.names @@ %1$L::tsquery then 300 - least(length(e.names), 99) when e.names @@ %2$L::tsquery then 200 - least(length(e.names), 99) else 1 end', exact, loose);
    rest := case when kinds = '{3}' then 'e.name collate "und-x-icu", e.tie' else newest end;
    the_order := case sort
      when 'match' then case when loose = '' then rest else score || ' desc, ' || rest end
      when 'amount' then 'e.pence desc nulls last, ' || newest
      when 'name' then 'e.name collate "und-x-icu", e.day desc nulls last, e.tie'
      else newest end;
    select * into main from search_counted(kinds, filters, loose, moment, single, most, the_order, page, size);
    exit when main.total > 0 or loose = '' or jsonb_array_length(meant) = jsonb_array_length(word_groups);
  end loop;
  if main.total = 0 then meant := '[]'; end if;
  pages := greatest(1, ceil(least(main.total, most)::numeric / size));
  skip := (least(page, pages) - 1) * size;
  ids := main.places;
  if ids is null then
    -- Too many to put in order at once: each kind walks along the index of the order.
    if sort = 'match' and loose <> '' then
      pieces := array[
        format('(select e.id, e.day, e.name, e.tie, e.names from search_entry e where %s and e.names @@ %L::tsquery limit %s)', search_where(kinds, filters, loose, moment), loose, most),
        format('(select e.id, e.day, e.name, e.tie, e.names from search_entry e where %s and not e.names @@ %L::tsquery order by %s limit %s)', search_where(kinds, filters, loose, moment), loose, rest, skip + size)];
    else
      pieces := array(select format('(select e.id, e.day, e.pence, e.name, e.tie from search_entry e where e.kind = %s and %s order by %s limit %s)', k, search_where(array[k], filters, loose, moment), the_order, skip + size) from unnest(kinds) k);
    end if;
    execute format('select array(select e.id from (%s) e order by %s limit %s offset %s)', array_to_string(pieces, ' union all '), the_order, size, skip) into ids;
  end if;
  foreach name in array facets loop
    if name = 'funder' then
      the_counts := '{}';
      for one in 1..2 loop
        select * into part from search_total(array[one], filters, loose, moment, single, most) where kinds <> array[one];
        the_counts := the_counts || jsonb_build_object(case one when 1 then 'ours' else 'others' end,
          to_jsonb(case when kinds = array[one] then array[main.total, main.bound::int] else array[part.total, part.bound::int] end));
      end loop;
      choices := choices || jsonb_build_object(name, the_counts);
      continue;
    end if;
    the_counts := main.counts; the_bound := main.bound;
    if filters ? name then
      select * into part from search_counted(kinds, filters - name, loose, moment, single, most, '', 1, 1);
      the_counts := part.counts; the_bound := part.bound;
    end if;
    select choices || jsonb_build_object(name, coalesce(jsonb_object_agg(v.value, to_jsonb(array[coalesce((the_counts->>v.id::text)::int, 0), the_bound::int])), '{}')) into choices
    from search_value v where v.facet = name
      and case when name = 'round' then filters ? 'fund' and exists (select from search_count c, jsonb_array_elements_text(filters->'fund') f
            where c.kind = any (kinds) and c.first = least(v.id, f::int) and c.second = greatest(v.id, f::int))
          else exists (select from search_count c where c.kind = any (kinds) and c.first = 0 and c.second = v.id) end
      -- What waits to be told shows nowhere, not even as a choice without results.
      and (moment is null or the_counts ? v.id::text);
  end loop;
  meta := jsonb_build_object('total', main.total, 'atLeast', main.bound, 'withPence', main.with_pence, 'pence', main.pence, 'organisations', main.groups,
    'organisationsAtLeast', main.groups_bound, 'page', least(page, pages), 'pages', pages, 'choices', choices, 'meant', meant);
  return next;
end $$;
--> statement-breakpoint
revoke execute on function search_total(int[], jsonb, text, timestamptz, text[], int) from public;
--> statement-breakpoint
-- Everything anew, after rows were loaded with triggers off. One row after the other would be put into the indexes slowly.
create or replace function search_rebuild() returns void language plpgsql set search_path = public, pg_temp as $$ begin
  drop index search_entry_look, search_entry_named, public_word_alike;
  truncate search_entry, search_count, public_word;
  perform search_keep_awards(array(select id from public_award));
  perform search_keep_organisations(array(select id from public_organisation));
  create index search_entry_look on search_entry using gin (keys, words) with (fastupdate = off);
  create index search_entry_named on search_entry using gin (keys, names) with (fastupdate = off);
  create index public_word_alike on public_word using gin (word gin_trgm_ops);
end $$;
