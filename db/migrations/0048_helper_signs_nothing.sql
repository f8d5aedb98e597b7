-- To say yes to the rules is to sign: helpers do not.
create policy helper on answer as restrictive for insert to portal_app with check (question <> 'declaration' or not actor_helps_part(part_id));
--> statement-breakpoint
create policy helper_edit on answer as restrictive for update to portal_app using (question <> 'declaration' or not actor_helps_part(part_id));
