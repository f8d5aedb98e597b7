ALTER TABLE "merge_suggestion" ADD COLUMN "merged_id" uuid;--> statement-breakpoint
ALTER TABLE "merge_suggestion" ADD COLUMN "decided_by" uuid;--> statement-breakpoint
ALTER TABLE "merge_suggestion" ADD COLUMN "decided_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "funder" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "theme" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "theme_stated" boolean;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "source_title" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "certainty" text;--> statement-breakpoint
ALTER TABLE "public_award" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "public_organisation" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;