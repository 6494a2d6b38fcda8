#!/bin/bash
# The role the application works as: it reads and writes, and owns nothing. What it may do is granted when the owner migrates.
# Run by the image on an empty volume; by hand where the volume is older, and whenever the password changes:
#   docker compose exec database /docker-entrypoint-initdb.d/10-application-role.sh
set -euo pipefail

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
    --set=role="$KHENTHUONG_DB_USERNAME" --set=password="$KHENTHUONG_DB_PASSWORD" <<'SQL'
SELECT format('CREATE ROLE %I LOGIN', :'role') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role')
\gexec
ALTER ROLE :"role" NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'password';
SQL
