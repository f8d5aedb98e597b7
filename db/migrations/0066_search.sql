CREATE TABLE "search_count" (
	"kind" smallint NOT NULL,
	"first" integer NOT NULL,
	"second" integer NOT NULL,
	"entries" integer NOT NULL,
	"with_pence" integer NOT NULL,
	"pence" bigint NOT NULL,
	CONSTRAINT "search_count_kind_first_second_pk" PRIMARY KEY("kind","first","second")
);
--> statement-breakpoint
CREATE TABLE "search_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" smallint NOT NULL,
	"standing_id" uuid NOT NULL,
	"keys" integer[] NOT NULL,
	"words" "tsvector" NOT NULL,
	"names" "tsvector" NOT NULL,
	"name" text NOT NULL,
	"day" text,
	"pence" bigint,
	"tie" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_value" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_value_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"facet" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "search_value_facet_value_unique" UNIQUE("facet","value")
);
