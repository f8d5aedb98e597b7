-- The organisation that stands under a charity or company number: its id alone, so that a sender learns nothing of it.
create function organisation_with_number(the_charity text, the_company text) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id from organisation o
   where o.merged_into is null and (o.charity_number = the_charity or o.company_number = the_company)
   order by o.created_at limit 1
$$;
--> statement-breakpoint
grant execute on function organisation_with_number(text, text) to portal_app;
