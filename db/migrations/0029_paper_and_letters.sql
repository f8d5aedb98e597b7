CREATE TABLE "person_post" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"written_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT portal_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "paper_bid" DROP CONSTRAINT "paper_bid_pkey";--> statement-breakpoint
ALTER TABLE "paper_bid" ADD COLUMN "stage_id" uuid PRIMARY KEY NOT NULL;--> statement-breakpoint
ALTER TABLE "paper_bid" ADD COLUMN "typed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "application_id" uuid;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "printed_by" uuid;--> statement-breakpoint
ALTER TABLE "person_post" ADD CONSTRAINT "person_post_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_post" ADD CONSTRAINT "person_post_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_bid" ADD CONSTRAINT "paper_bid_stage_id_stage_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stage"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_printed_by_person_id_fk" FOREIGN KEY ("printed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "paper_bid_application_id_index" ON "paper_bid" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "letter_person_id_index" ON "letter" USING btree ("person_id");