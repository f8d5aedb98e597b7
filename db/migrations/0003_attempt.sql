CREATE TABLE "attempt" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone[] NOT NULL
);
