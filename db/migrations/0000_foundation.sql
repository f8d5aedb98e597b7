-- The portal's clock. Everything that asks for the time asks portal_now().
create table if not exists portal_clock (
  id integer primary key default 1 check (id = 1),
  offset_ms bigint not null default 0,
  movable boolean not null default false
);
--> statement-breakpoint
insert into portal_clock (id) values (1) on conflict do nothing;
--> statement-breakpoint
create or replace function portal_now() returns timestamptz
language sql volatile security definer set search_path = public, pg_temp as
$$ select clock_timestamp() + make_interval(secs => offset_ms / 1000.0) from portal_clock $$;
--> statement-breakpoint
create or replace function portal_move_clock(new_offset_ms bigint) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update portal_clock set offset_ms = new_offset_ms where movable;
  if not found then raise exception 'the clock of this portal cannot be moved'; end if;
end $$;
