CREATE TABLE "evidence_figure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"place" text NOT NULL,
	"value" double precision,
	"unit" text,
	"year" integer NOT NULL,
	"statement" jsonb NOT NULL,
	"source_name" text NOT NULL,
	"source_link" text,
	"active" boolean DEFAULT true NOT NULL,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"edited_by" uuid,
	"edited_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "evidence_figure_topic_position_index" ON "evidence_figure" USING btree ("topic","position");