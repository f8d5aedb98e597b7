-- Counts of what the coach says: added up by the coach alone, read by those who make the questions.
alter table coach_count enable row level security;
--> statement-breakpoint
grant select, insert, update on coach_count to portal_app;
--> statement-breakpoint
grant select, update, delete on coach_count to portal_retention;
--> statement-breakpoint
create policy retention on coach_count for all to portal_retention using (current_user = 'portal_retention') with check (current_user = 'portal_retention');
--> statement-breakpoint
-- The coach reads what it adds to, and nobody who writes or decides on a bid reads by itself.
create policy read on coach_count for select using (actor_system('coach') or actor_staff('officer','manager','administrator','auditor'));
create policy add on coach_count for insert with check (actor_system('coach'));
create policy edit on coach_count for update using (actor_system('coach')) with check (actor_system('coach'));
