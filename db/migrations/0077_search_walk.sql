-- Each kind walks along the index of the order, also for words and within years.
create or replace function search_find(kinds int[], word_groups jsonb, chosen jsonb, facets text[], single text[], sort text, page int, size int, most int)
returns table (meta jsonb, ids uuid[]) language plpgsql stable security definer
set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set work_mem = '32MB' set jit = off as $$
#variable_conflict use_variable
declare
  moment timestamptz := portal_now();
  g jsonb; near text[]; loose text; exact text; meant jsonb; name text;
  filters jsonb; main record; part record; the_order text; newest text := 'e.day desc nulls last, e.name collate "und-x-icu", e.tie';
  choices jsonb := '{}'; the_counts jsonb; the_bound boolean; pages int; skip int; pieces text[]; score text; rest text; span text;
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
  -- A year is a stretch of the order by days: the walk need not pass by the others.
  span := (select format(' and e.day >= %L and e.day < %L', min(y), max(y) || '~') from jsonb_array_elements_text(chosen->'year') y having count(*) > 0);
  if ids is null then
    -- Too many to put in order at once: each kind walks along the index of the order.
    if sort = 'match' and loose <> '' then
      pieces := array_prepend(
        format('(select e.id, e.day, e.name, e.tie, e.names from search_entry e where %s and e.names @@ %L::tsquery limit %s)', search_where(kinds, filters, loose, moment), loose, most),
        array(select format('(select e.id, e.day, e.name, e.tie, e.names from search_entry e where e.kind = %s and %s%s and not e.names @@ %L::tsquery order by %s limit %s)',
          k, search_where(array[k], filters, loose, moment), span, loose, rest, skip + size) from unnest(kinds) k));
    else
      pieces := array(select format('(select e.id, e.day, e.pence, e.name, e.tie from search_entry e where e.kind = %s and %s%s order by %s limit %s)', k, search_where(array[k], filters, loose, moment), span, the_order, skip + size) from unnest(kinds) k);
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
