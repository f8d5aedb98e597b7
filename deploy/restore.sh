#!/usr/bin/env bash
# Restores a backup of backup.sh into an empty database and, with DATA_DIR, its files.
#   DATABASE_URL=postgres://portal_owner:…@host/portal deploy/restore.sh /backup/portal-20260401T020000Z
set -euo pipefail
: "${DATABASE_URL:?}"
name="${1:?The name of the backup, without .dump}"
tables=$(psql --dbname="$DATABASE_URL" -Atc "select count(*) from pg_tables where schemaname in ('public', 'pgboss', 'drizzle')")
if [ "$tables" != 0 ]; then
  echo "The database is not empty: it has $tables tables. Restore into a new one." >&2
  exit 1
fi
pg_restore --exit-on-error --single-transaction --no-owner --dbname="$DATABASE_URL" "$name.dump"
if [ -n "${DATA_DIR:-}" ] && [ -f "$name.files.tar.gz" ]; then
  mkdir -p "$DATA_DIR"
  tar --extract --gzip --file="$name.files.tar.gz" --directory="$DATA_DIR"
fi
echo "Restored $name"
