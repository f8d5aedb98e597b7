CREATE TABLE "bid_support" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"districts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"languages" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"helps" jsonb NOT NULL,
	"website" text,
	"phone" text,
	"email" text,
	"sample" boolean DEFAULT false NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"edited_by" uuid,
	"edited_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "import_file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"funder" text,
	"source_url" text,
	"rows" integer NOT NULL,
	"kept" integer NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"imported_by" uuid,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "public_word" (
	"word" text PRIMARY KEY NOT NULL,
	"count" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_delay" (
	"id" uuid PRIMARY KEY NOT NULL,
	"month" text NOT NULL,
	"why" text NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "legal_delay_month_at_unique" UNIQUE("month","at")
);
--> statement-breakpoint
CREATE TABLE "public_policy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid,
	"name" text NOT NULL,
	"keys" text[] NOT NULL,
	"place_policy" text NOT NULL,
	"name_policy" text NOT NULL,
	"why" text NOT NULL,
	"set_by" text NOT NULL,
	"person_id" uuid,
	"loosening" jsonb,
	"copies" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "public_policy_organisationId_unique" UNIQUE("organisation_id")
);
--> statement-breakpoint
CREATE TABLE "public_remark" (
	"id" uuid PRIMARY KEY NOT NULL,
	"path" text NOT NULL,
	"text" text NOT NULL,
	"address" text,
	"language" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"conditions" text DEFAULT '' NOT NULL,
	"reasons" text DEFAULT '' NOT NULL,
	"theme" text,
	"districts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"place_policy" text DEFAULT 'district' NOT NULL,
	"name_policy" text DEFAULT 'named' NOT NULL,
	"amount_pence" bigint NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"accepted" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"corrections" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"withdrawn_why" text,
	"prepared_by" uuid,
	"ready_by" uuid,
	"published_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "publication_decisionId_unique" UNIQUE("decision_id"),
	CONSTRAINT "publication_reference_unique" UNIQUE("reference")
);
--> statement-breakpoint
CREATE TABLE "publicity_answer" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"photo" text NOT NULL,
	"event" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"answered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"pair" text NOT NULL,
	"notice_id" uuid,
	"state" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"introduced_by" uuid,
	"introduced_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "contact_block" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "contact_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contact_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"once_key" text NOT NULL,
	"at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "contact_message_contactId_onceKey_unique" UNIQUE("contact_id","once_key")
);
--> statement-breakpoint
CREATE TABLE "contact_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contact_id" uuid,
	"notice_id" uuid,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	"did" text
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"things" jsonb NOT NULL,
	"districts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "profile" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"about" jsonb,
	"website" text,
	"districts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"communities" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"languages" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"themes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"offers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"looking_for" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"size" text,
	"shown" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"listed" boolean DEFAULT false NOT NULL,
	"open_to_partners" boolean DEFAULT false NOT NULL,
	"reached_by" text,
	"confirmed_at" timestamp with time zone,
	"asked_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "public_notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"things" jsonb NOT NULL,
	"districts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "state" text DEFAULT 'published' NOT NULL;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "withdrawn_on" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "withdrawn_why" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "corrections" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "grant_id" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "funder_id" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "pot" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "asked_pence" bigint;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "starts_on" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "ends_on" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "open_call" boolean;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "conditions" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "reasons" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "shares" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "results" jsonb;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "communities" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "words" "tsvector";--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "slug" text;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "standing_id" uuid;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "legal_form" text;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "size" text;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "website" text;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "about" jsonb;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "districts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "communities" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "languages" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "themes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "offers" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "looking_for" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "open_to_partners" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "reached_by" text;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "awards" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "awarded_pence" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "last_awarded_on" text;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "words" "tsvector";--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "sample" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "legal_delay" ADD CONSTRAINT "legal_delay_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_policy" ADD CONSTRAINT "public_policy_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_policy" ADD CONSTRAINT "public_policy_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_prepared_by_person_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_ready_by_person_id_fk" FOREIGN KEY ("ready_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publicity_answer" ADD CONSTRAINT "publicity_answer_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publicity_answer" ADD CONSTRAINT "publicity_answer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publicity_answer" ADD CONSTRAINT "publicity_answer_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_from_id_organisation_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_to_id_organisation_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_introduced_by_person_id_fk" FOREIGN KEY ("introduced_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_block" ADD CONSTRAINT "contact_block_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_block" ADD CONSTRAINT "contact_block_blocked_id_organisation_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_block" ADD CONSTRAINT "contact_block_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_message" ADD CONSTRAINT "contact_message_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_message" ADD CONSTRAINT "contact_message_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_message" ADD CONSTRAINT "contact_message_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_report" ADD CONSTRAINT "contact_report_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_report" ADD CONSTRAINT "contact_report_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_report" ADD CONSTRAINT "contact_report_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile" ADD CONSTRAINT "profile_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile" ADD CONSTRAINT "profile_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_notice" ADD CONSTRAINT "public_notice_organisation_id_public_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."public_organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publication_application_id_index" ON "publication" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "publication_organisation_id_index" ON "publication" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_one_open" ON "contact" USING btree ("pair") WHERE state in ('asked','open');--> statement-breakpoint
CREATE INDEX "contact_from_id_index" ON "contact" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "contact_to_id_index" ON "contact" USING btree ("to_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_block_one" ON "contact_block" USING btree ("organisation_id","blocked_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "notice_organisation_id_index" ON "notice" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "notice_round_id_index" ON "notice" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "public_notice_organisation_id_index" ON "public_notice" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "public_notice_round_id_index" ON "public_notice" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "public_organisation_standing_id_index" ON "public_organisation" USING btree ("standing_id");--> statement-breakpoint
ALTER TABLE "public_award" ADD CONSTRAINT "public_award_grantId_unique" UNIQUE("grant_id");--> statement-breakpoint
ALTER TABLE "public_organisation" ADD CONSTRAINT "public_organisation_slug_unique" UNIQUE("slug");--> statement-breakpoint
ALTER TABLE "public_organisation" ADD CONSTRAINT "public_organisation_organisationId_unique" UNIQUE("organisation_id");