CREATE TABLE "assigned_page" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"page" text NOT NULL,
	"person_id" uuid NOT NULL,
	"due" text,
	"assigned_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "bid_comment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"question" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"language" text NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "lead_offer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"offered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "partner_invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"organisation_id" uuid,
	"address" text,
	"group_name" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"token_hash" text,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"answer" text,
	"why" text DEFAULT '' NOT NULL,
	"part_id" uuid,
	CONSTRAINT "partner_invitation_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"application_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"page" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "presence_application_id_person_id_pk" PRIMARY KEY("application_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "signature" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"stage_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"promise" jsonb NOT NULL,
	"promise_hash" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"name" text NOT NULL,
	"signed_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_why" text,
	"ended_by" uuid
);
--> statement-breakpoint
CREATE TABLE "submission_part" (
	"id" uuid PRIMARY KEY NOT NULL,
	"submission_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"promise" jsonb NOT NULL,
	"promise_hash" text NOT NULL,
	"signature_id" uuid,
	"waits_until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "part" DROP CONSTRAINT "part_stageId_organisationId_unique";--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "scope_application_id" uuid;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "pot" ADD COLUMN "may_wait_for_partner" boolean;--> statement-breakpoint
ALTER TABLE "pot" ADD COLUMN "partners_elsewhere" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "application_event" ADD COLUMN "part_id" uuid;--> statement-breakpoint
ALTER TABLE "more_time" ADD COLUMN "kind" text DEFAULT 'adjustment' NOT NULL;--> statement-breakpoint
ALTER TABLE "part" ADD COLUMN "shown_as" text;--> statement-breakpoint
ALTER TABLE "part" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "part" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
ALTER TABLE "part" ADD COLUMN "ended_why" text;--> statement-breakpoint
ALTER TABLE "application_file" ADD COLUMN "part_id" uuid;--> statement-breakpoint
ALTER TABLE "assigned_page" ADD CONSTRAINT "assigned_page_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assigned_page" ADD CONSTRAINT "assigned_page_part_id_part_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."part"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assigned_page" ADD CONSTRAINT "assigned_page_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assigned_page" ADD CONSTRAINT "assigned_page_assigned_by_person_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_comment" ADD CONSTRAINT "bid_comment_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_comment" ADD CONSTRAINT "bid_comment_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_comment" ADD CONSTRAINT "bid_comment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_offer" ADD CONSTRAINT "lead_offer_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_offer" ADD CONSTRAINT "lead_offer_part_id_part_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."part"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_offer" ADD CONSTRAINT "lead_offer_offered_by_person_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_offer" ADD CONSTRAINT "lead_offer_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation" ADD CONSTRAINT "partner_invitation_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation" ADD CONSTRAINT "partner_invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation" ADD CONSTRAINT "partner_invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation" ADD CONSTRAINT "partner_invitation_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_invitation" ADD CONSTRAINT "partner_invitation_part_id_part_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."part"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_part_id_part_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."part"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_stage_id_stage_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stage"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_part_id_part_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."part"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_signed_by_person_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_part" ADD CONSTRAINT "submission_part_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_part" ADD CONSTRAINT "submission_part_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_part" ADD CONSTRAINT "submission_part_part_id_part_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."part"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_part" ADD CONSTRAINT "submission_part_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_part" ADD CONSTRAINT "submission_part_signature_id_signature_id_fk" FOREIGN KEY ("signature_id") REFERENCES "public"."signature"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assigned_page_once" ON "assigned_page" USING btree ("part_id","page");--> statement-breakpoint
CREATE INDEX "assigned_page_person_id_index" ON "assigned_page" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "bid_comment_application_id_index" ON "bid_comment" USING btree ("application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "lead_offer_one_open" ON "lead_offer" USING btree ("application_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "partner_invitation_application_id_index" ON "partner_invitation" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "partner_invitation_organisation_id_index" ON "partner_invitation" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signature_one_live" ON "signature" USING btree ("part_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "signature_application_id_index" ON "signature" USING btree ("application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "submission_part_once" ON "submission_part" USING btree ("submission_id","part_id");--> statement-breakpoint
CREATE INDEX "submission_part_application_id_index" ON "submission_part" USING btree ("application_id");--> statement-breakpoint
ALTER TABLE "part" ADD CONSTRAINT "part_stageId_organisationId_role_unique" UNIQUE("stage_id","organisation_id","role");