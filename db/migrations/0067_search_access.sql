alter table search_entry alter column day type text collate "C";
alter table search_entry alter column tie type text collate "C";
--> statement-breakpoint
do $$ declare t text; begin
  -- Written by the triggers below and read by search_find alone: the app itself has no right to these tables.
  foreach t in array array['search_value','search_entry','search_count'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, update, delete on %I to portal_retention', t);
    execute format('create policy retention on %I for all to portal_retention using (current_user = ''portal_retention'') with check (current_user = ''portal_retention'')', t);
  end loop;
end $$;
--> statement-breakpoint
create index search_entry_look on search_entry using gin (keys, words) with (fastupdate = off);
create index search_entry_named on search_entry using gin (keys, names) with (fastupdate = off);
create index search_entry_newest on search_entry (kind, day desc nulls last, name collate "und-x-icu", tie);
create index search_entry_amount on search_entry (kind, pence desc nulls last, day desc nulls last, name collate "und-x-icu", tie);
create index search_entry_name on search_entry (kind, name collate "und-x-icu", day desc nulls last, tie);
create index search_entry_published on search_entry (published_at);
create index public_word_begins on public_word (word collate "C");
create index public_word_alike on public_word using gin (word gin_trgm_ops);
create index public_word_gone on public_word (word) where count <= 0;
create index search_count_gone on search_count (kind) where entries = 0;
--> statement-breakpoint
create function search_band(pence bigint) returns text language sql immutable as $$
  select case when pence <= 100000 then 'to1k' when pence <= 500000 then 'to5k' when pence <= 1000000 then 'to10k'
    when pence <= 5000000 then 'to50k' when pence is not null then 'over50k' end
$$;
--> statement-breakpoint
-- What each published award can be filtered by.
create view search_award_value with (security_barrier) as
  select a.id, v.facet, v.value from public_award a, lateral (
    select * from (values ('fund', a.fund), ('round', a.round), ('year', a.year), ('amount', search_band(a.amount_pence)),
      ('priority', a.priority), ('theme', a.theme)) one (facet, value)
    union all select distinct 'district', jsonb_array_elements_text(a.districts)) v
  where a.state = 'published' and v.value <> '';
--> statement-breakpoint
-- What each standing organisation can be filtered by: what it says, and what was published of awards to it.
create view search_organisation_value with (security_barrier) as
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
      where m.standing_id = o.id and a.state = 'published') v
  where o.merged_into is null and v.value <> '';
--> statement-breakpoint
revoke all on search_award_value, search_organisation_value from public;
--> statement-breakpoint
create function search_all_words(variadic parts tsvector[]) returns tsvector language sql immutable as $$
  select array_to_tsvector(array(select distinct w from unnest(parts) p, unnest(tsvector_to_array(p)) w where w <> ''))
$$;
--> statement-breakpoint
create function search_keep_awards(the_ids uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$ begin
  delete from search_entry e where e.kind in (1, 2) and e.id = any (the_ids)
    and not exists (select from public_award a where a.id = e.id and a.state = 'published');
  insert into search_value (facet, value)
    select distinct facet, value from search_award_value v where v.id = any (the_ids)
      and not exists (select from search_value k where k.facet = v.facet and k.value = v.value) order by 1, 2
    on conflict do nothing;
  insert into search_entry as e (id, kind, standing_id, keys, words, names, name, day, pence, tie, published_at)
  with family as materialized (
    select o.standing_id, search_all_words(variadic array_agg(coalesce(o.words, ''))) as words,
      array_to_tsvector(array_remove(string_to_array(trim(string_agg(o.search_text, ' ')), ' '), '')) as names
    from public_organisation o
    where o.standing_id in (select r.standing_id from public_award a join public_organisation r on r.id = a.organisation_id where a.id = any (the_ids))
    group by 1
  )
  select a.id, c.kind, r.standing_id,
    array_prepend(-c.kind, coalesce((select array_agg(k.id order by k.id) from search_award_value v join search_value k on k.facet = v.facet and k.value = v.value where v.id = a.id), '{}')),
    search_all_words(a.words, f.words), f.names, a.recipient_name, a.awarded_on, a.amount_pence, a.reference, a.published_at
  from public_award a join public_organisation r on r.id = a.organisation_id join family f on f.standing_id = r.standing_id,
    lateral (select case when a.origin = 'other' then 2 else 1 end as kind) c
  where a.id = any (the_ids) and a.state = 'published'
  order by a.id
  on conflict (id) do update set kind = excluded.kind, standing_id = excluded.standing_id, keys = excluded.keys, words = excluded.words,
    names = excluded.names, name = excluded.name, day = excluded.day, pence = excluded.pence, tie = excluded.tie, published_at = excluded.published_at
  where (e.kind, e.standing_id, e.keys, e.words, e.names, e.name, e.day, e.pence, e.published_at) is distinct from
    (excluded.kind, excluded.standing_id, excluded.keys, excluded.words, excluded.names, excluded.name, excluded.day, excluded.pence, excluded.published_at);
end $$;
--> statement-breakpoint
create function search_keep_organisations(the_ids uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$ begin
  delete from search_entry e where e.kind = 3 and e.id = any (the_ids)
    and not exists (select from public_organisation o where o.id = e.id and o.merged_into is null);
  update public_organisation o set awards = n.awards, awarded_pence = n.pence, last_awarded_on = n.last
  from (
    select s.id, count(a.id)::int as awards, coalesce(sum(a.amount_pence), 0)::bigint as pence, max(a.awarded_on collate "C") as last
    from public_organisation s left join public_organisation m on m.standing_id = s.id and s.merged_into is null
      left join public_award a on a.organisation_id = m.id and a.state = 'published' and a.origin <> 'other'
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
        where m.standing_id = o.id and a.state = 'published')),
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
create function search_award_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare ids uuid[]; groups uuid[]; begin
  if tg_op = 'INSERT' then select array_agg(distinct id), array_agg(distinct organisation_id) into ids, groups from fresh;
  elsif tg_op = 'DELETE' then select array_agg(distinct id), array_agg(distinct organisation_id) into ids, groups from gone;
  else select array_agg(distinct id), array_agg(distinct organisation_id) into ids, groups
    from (select id, organisation_id from fresh union select id, organisation_id from gone) c;
  end if;
  if ids is null then return null; end if;
  perform search_keep_awards(ids);
  perform search_keep_organisations(array(select distinct o.standing_id from public_organisation o where o.id = any (groups) and o.standing_id is not null));
  return null;
end $$;
--> statement-breakpoint
create trigger search_added after insert on public_award referencing new table as fresh for each statement execute function search_award_changed();
create trigger search_edited after update on public_award referencing new table as fresh old table as gone for each statement execute function search_award_changed();
create trigger search_taken after delete on public_award referencing old table as gone for each statement execute function search_award_changed();
--> statement-breakpoint
create function search_organisation_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare ids uuid[]; begin
  if tg_op = 'INSERT' then select array_agg(distinct id) into ids from fresh;
  elsif tg_op = 'DELETE' then select array_agg(distinct i) into ids from gone, unnest(array[id, standing_id]) i where i is not null;
  else
    -- Sums are written by search_keep_organisations itself: they change nothing that is looked for here.
    select array_agg(distinct i) into ids from fresh n join gone o using (id), unnest(array[n.id, n.standing_id, o.standing_id]) i
    where i is not null and (to_jsonb(n) - 'awards' - 'awarded_pence' - 'last_awarded_on' - 'changed_at') is distinct from (to_jsonb(o) - 'awards' - 'awarded_pence' - 'last_awarded_on' - 'changed_at');
  end if;
  if ids is null then return null; end if;
  perform search_keep_organisations(ids);
  perform search_keep_awards(array(select a.id from public_award a join public_organisation m on m.id = a.organisation_id where m.standing_id = any (ids) or m.id = any (ids)));
  return null;
end $$;
--> statement-breakpoint
create trigger search_added after insert on public_organisation referencing new table as fresh for each statement execute function search_organisation_changed();
create trigger search_edited after update on public_organisation referencing new table as fresh old table as gone for each statement execute function search_organisation_changed();
create trigger search_taken after delete on public_organisation referencing old table as gone for each statement execute function search_organisation_changed();
--> statement-breakpoint
create function search_entry_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'DELETE' then
    insert into search_count as c (kind, first, second, entries, with_pence, pence)
      select kind, a, b, count(*), count(e.pence), coalesce(sum(e.pence), 0) from fresh e, lateral (select array_replace(keys, -kind, 0) as all_keys) k, unnest(all_keys) a, unnest(all_keys) b
      where a < b or (a = 0 and b = 0) group by 1, 2, 3 order by 1, 2, 3
      on conflict (kind, first, second) do update set entries = c.entries + excluded.entries, with_pence = c.with_pence + excluded.with_pence, pence = c.pence + excluded.pence;
    insert into public_word as w (word, count)
      select word, count(*) from fresh, unnest(tsvector_to_array(words)) word group by 1 order by 1
      on conflict (word) do update set count = w.count + excluded.count;
  end if;
  if tg_op <> 'INSERT' then
    update search_count c set entries = c.entries - n.entries, with_pence = c.with_pence - n.with_pence, pence = c.pence - n.pence
      from (select kind, a, b, count(*) as entries, count(e.pence) as with_pence, coalesce(sum(e.pence), 0) as pence from gone e, lateral (select array_replace(keys, -kind, 0) as all_keys) k, unnest(all_keys) a, unnest(all_keys) b
        where a < b or (a = 0 and b = 0) group by 1, 2, 3) n
      where c.kind = n.kind and c.first = n.a and c.second = n.b;
    delete from search_count where entries = 0;
    update public_word w set count = w.count - n.count
      from (select word, count(*) as count from gone, unnest(tsvector_to_array(words)) word group by 1) n where w.word = n.word;
    -- A word that stands nowhere any more is not kept: it may be of a name that was taken back.
    delete from public_word where count <= 0;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger counted_in after insert on search_entry referencing new table as fresh for each statement execute function search_entry_changed();
create trigger counted_again after update on search_entry referencing new table as fresh old table as gone for each statement execute function search_entry_changed();
create trigger counted_out after delete on search_entry referencing old table as gone for each statement execute function search_entry_changed();
--> statement-breakpoint
-- Everything anew: after rows were loaded with triggers off.
create function search_rebuild() returns void language plpgsql set search_path = public, pg_temp as $$ begin
  truncate search_entry, search_count, public_word;
  perform search_keep_awards(array(select id from public_award));
  perform search_keep_organisations(array(select id from public_organisation));
end $$;
--> statement-breakpoint
revoke execute on function search_keep_awards(uuid[]), search_keep_organisations(uuid[]), search_rebuild() from public;
--> statement-breakpoint
select search_rebuild();
