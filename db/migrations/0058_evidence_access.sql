-- Local figures to quote: read by everyone while they are on the page, written by those who plan.
alter table evidence_figure enable row level security;
--> statement-breakpoint
grant select, insert, update on evidence_figure to portal_app;
--> statement-breakpoint
grant select, update, delete on evidence_figure to portal_retention;
--> statement-breakpoint
create policy retention on evidence_figure for all to portal_retention using (current_user = 'portal_retention') with check (current_user = 'portal_retention');
--> statement-breakpoint
create policy read on evidence_figure for select using (active or actor_staff('officer','manager','administrator'));
create policy add on evidence_figure for insert with check (actor_staff('officer','manager','administrator') and edited_by = (select actor_person()));
create policy edit on evidence_figure for update using (actor_staff('officer','manager','administrator'))
  with check (actor_staff('officer','manager','administrator') and edited_by = (select actor_person()));
--> statement-breakpoint
-- A unit says what a number counts: there is none without a number.
alter table evidence_figure add constraint evidence_figure_unit check ((value is null) = (unit is null));
