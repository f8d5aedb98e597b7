-- Who leads a bid and which groups are in it changes by the functions alone that look at everything under the stage's lock.
revoke update on application from portal_app;
--> statement-breakpoint
grant update (contact_person_id) on application to portal_app;
--> statement-breakpoint
create policy by_function on part as restrictive for insert to portal_app with check (role = 'lead');
