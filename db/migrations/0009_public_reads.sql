-- The clock is asked once a statement and not once a row: lists and counts of thousands stay quick.
alter policy read on public_organisation using (created_at <= (select portal_now()));--> statement-breakpoint
alter policy read on public_award using (published_at <= (select portal_now()) or (select actor_system('publish')));
