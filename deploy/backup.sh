#!/usr/bin/env bash
# Backs up the database and the files into BACKUP_DIR, checks that both can be read, and keeps
# the last KEEP_DAYS days. pg_dump must be at least as new as the server.
#   DATABASE_URL=postgres://portal_owner:…@host/portal DATA_DIR=/data BACKUP_DIR=/backup deploy/backup.sh
set -euo pipefail
: "${DATABASE_URL:?}" "${BACKUP_DIR:?}"
name="$BACKUP_DIR/portal-$(date -u +%Y%m%dT%H%M%SZ)"
umask 077
mkdir -p "$BACKUP_DIR"
trap 'rm -f "$name".*.part' EXIT

# The database first: a file that a row speaks of is then in the archive, too.
pg_dump --format=custom --file="$name.dump.part" --dbname="$DATABASE_URL"
pg_restore --list "$name.dump.part" >/dev/null
mv "$name.dump.part" "$name.dump"

if [ -d "${DATA_DIR:-}/files" ]; then
  tar --create --gzip --file="$name.files.part" --directory="$DATA_DIR" files
  tar --list --gzip --file="$name.files.part" >/dev/null
  mv "$name.files.part" "$name.files.tar.gz"
fi

find "$BACKUP_DIR" -name 'portal-*' -mtime "+${KEEP_DAYS:-30}" -delete
echo "Backed up to $name.*"
