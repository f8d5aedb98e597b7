DROP INDEX "contact_one_open";--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "delivered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_message" ADD COLUMN "held_back" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_report" ADD COLUMN "about_id" uuid;--> statement-breakpoint
ALTER TABLE "contact_report" ADD COLUMN "stopped_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_report" ADD CONSTRAINT "contact_report_about_id_organisation_id_fk" FOREIGN KEY ("about_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contact_one_way" ON "contact" USING btree ("from_id","to_id") WHERE state in ('asked','open');--> statement-breakpoint
CREATE INDEX "contact_report_contact_id_index" ON "contact_report" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "contact_report_about_id_index" ON "contact_report" USING btree ("about_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_one_open" ON "contact" USING btree ("pair") WHERE state = 'open' and delivered_at is not null;