CREATE TABLE "coach_count" (
	"pot_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"rule" text NOT NULL,
	"verdict" text NOT NULL,
	"bids" integer NOT NULL,
	CONSTRAINT "coach_count_pot_id_kind_rule_verdict_pk" PRIMARY KEY("pot_id","kind","rule","verdict"),
	CONSTRAINT "coach_count_bids" CHECK ("coach_count"."bids" > 0)
);
--> statement-breakpoint
ALTER TABLE "coach_count" ADD CONSTRAINT "coach_count_pot_id_pot_id_fk" FOREIGN KEY ("pot_id") REFERENCES "public"."pot"("id") ON DELETE no action ON UPDATE no action;