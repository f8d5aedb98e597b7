-- Words that a mistake in typing may have meant: the nearest of those that stand somewhere, at most five.
create function search_meant(typed text) returns text[] language plpgsql stable security definer
set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.25 as $$
declare most int := case when length(typed) < 4 then 0 when length(typed) < 5 then 1 when length(typed) < 9 then 2 else 3 end;
begin
  if most = 0 or typed ~ '^[0-9-]+$' then return '{}'; end if;
  return array(
    with near as materialized (
      select w.word, w.count, levenshtein_less_equal(typed, w.word, 1, 1, 1, most)
        -- Two letters that changed places are one mistake; the first letter is seldom the wrong one.
        - case when array(select l from unnest(string_to_array(typed, null)) l order by 1) = array(select l from unnest(string_to_array(w.word, null)) l order by 1) then 1 else 0 end
        + case when left(w.word, 1) = left(typed, 1) then 0 else 0.5 end as far
      from public_word w
      where w.word % typed and w.word <> typed and length(w.word) between greatest(3, length(typed) - most) and length(typed) + most
        and w.word !~ '^[0-9-]+$' and levenshtein_less_equal(typed, w.word, 1, 1, 1, most) <= most)
    select word from near where far = (select min(far) from near) order by count desc, word limit 5);
end $$;
--> statement-breakpoint
-- The condition of one question: kinds, numbers of values per filter, words, and a moment where something waits to be told.
create function search_where(kinds int[], filters jsonb, looked text, moment timestamptz) returns text language plpgsql immutable as $$
declare must int[] := '{}'; clauses text[] := '{}'; vals int[]; name text;
begin
  if cardinality(kinds) = 1 then must := array[-kinds[1]];
  else clauses := clauses || format('e.keys && %L::int[]', array(select -k from unnest(kinds) k));
  end if;
  for name in select * from jsonb_object_keys(filters) loop
    vals := array(select i::int from jsonb_array_elements_text(filters->name) i);
    if cardinality(vals) = 0 then clauses := clauses || 'false'::text;
    elsif cardinality(vals) = 1 then must := must || vals;
    else clauses := clauses || format('e.keys && %L::int[]', vals);
    end if;
  end loop;
  if cardinality(must) > 0 then clauses := clauses || format('e.keys @> %L::int[]', must); end if;
  if looked <> '' then clauses := clauses || format('e.words @@ %L::tsquery', looked); end if;
  if moment is not null then clauses := clauses || format('e.published_at <= %L::timestamptz', moment); end if;
  return array_to_string(clauses, ' and ');
end $$;
--> statement-breakpoint
/*
 * Counts what meets one condition, all values at once. Kept counts answer where they can and more than `most` meet it;
 * else rows are read, `most` of them at most, and `bound` says that there are more. `places` are ids of the page in
 * `the_order`, where that was asked for and the rows were all read.
 */
create function search_counted(kinds int[], filters jsonb, looked text, moment timestamptz, single text[], most int, the_order text, page int, size int)
returns table (total bigint, bound boolean, with_pence bigint, pence bigint, groups bigint, groups_bound boolean, counts jsonb, places uuid[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  condition text := search_where(kinds, filters, looked, moment);
  names text[] := array(select * from jsonb_object_keys(filters));
  vals int[];
begin
  if looked = '' and moment is null and cardinality(names) <= 1 then
    vals := case when cardinality(names) = 1 then array(select i::int from jsonb_array_elements_text(filters->names[1]) i) end;
    if vals is null or cardinality(vals) = 1 or names[1] = any (single) then
      select sum(c.entries), false, sum(c.with_pence), sum(c.pence) into total, bound, with_pence, pence from search_count c
        where c.kind = any (kinds) and c.first = 0 and c.second = any (coalesce(vals, '{0}'));
      if total > most then
        select jsonb_object_agg(n.id, n.entries) into counts from (
          select case when vals is null then c.second when c.first = any (vals) then c.second else c.first end as id, sum(c.entries) as entries
          from search_count c where c.kind = any (kinds) and case when vals is null then c.first = 0 and c.second > 0 else c.first > 0 and (c.first = any (vals) or c.second = any (vals)) end
          group by 1) n;
        if kinds = '{3}' then groups := total; groups_bound := false;
        elsif vals is null then
          select c.entries, false into groups, groups_bound from search_count c join search_value v on v.id = c.second
            where c.kind = 3 and c.first = 0 and v.facet = 'given' and v.value = case when cardinality(kinds) > 1 then 'any' when kinds = '{1}' then 'ours' else 'others' end;
        else
          execute format('select count(distinct standing_id), true from (select standing_id from search_entry e where %s limit %s) f', condition, most) into groups, groups_bound;
        end if;
        return next; return;
      end if;
    end if;
  end if;
  execute format($q$
    with base as materialized (select e.id, e.standing_id, e.keys, e.pence, e.day, e.name, e.tie, e.names from search_entry e where %1$s limit %2$s + 1),
    figures as materialized (select count(*) as total, count(pence) as with_pence, coalesce(sum(pence), 0) as pence, count(distinct standing_id) as groups from base)
    select least(total, %2$s), total > %2$s, with_pence, pence, groups, total > %2$s,
      (select jsonb_object_agg(k, n) from (select k, count(*) as n from base, unnest(keys) k where k > 0 group by k) c),
      case when %3$L <> '' and total <= %2$s then array(select e.id from base e order by %3$s limit %5$s offset (select least(%4$s, greatest(f.total - 1, 0) / %5$s) * %5$s from figures f)) end
    from figures $q$, condition, most, coalesce(nullif(the_order, ''), 'tie'), page - 1, size)
    into total, bound, with_pence, pence, groups, groups_bound, counts, places;
  return next;
end $$;
--> statement-breakpoint
/*
 * Answers one question to the register (kinds 1 and 2) or the directory (kind 3): figures, choices, and the ids of a page.
 *   word_groups  [{typed, exact, loose, check}]: each must be met; `exact` and `loose` are tsqueries, and where no word
 *                begins with `check`, those that may have been meant are looked for too.
 *   chosen       {filter: [value]}; facets: the filters whose choices are wanted; single: those of which an entry has
 *                one value at most. Choices of `round` are those of the chosen funds.
 */
create function search_find(kinds int[], word_groups jsonb, chosen jsonb, facets text[], single text[], sort text, page int, size int, most int)
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
      select jsonb_object_agg(case k when 1 then 'ours' else 'others' end, to_jsonb(array[c.total, c.bound::int])) into the_counts
        from unnest(array[1, 2]) k, search_counted(array[k], filters, loose, moment, single, most, '', 1, 1) c;
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
revoke execute on function search_meant(text), search_counted(int[], jsonb, text, timestamptz, text[], int, text, int, int) from public;
revoke execute on function search_find(int[], jsonb, jsonb, text[], text[], text, int, int, int) from public;
grant execute on function search_find(int[], jsonb, jsonb, text[], text[], text, int, int, int) to portal_app, portal_retention;
