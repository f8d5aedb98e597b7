-- Run once as a superuser, before the first start, with the passwords as psql variables:
--   psql -v owner_password=… -v web_password=… -f deploy/roles.sql
-- portal_owner migrates; portal_web is what the portal logs in as, and may only become the two
-- roles that row-level security binds.
create role portal_owner login createdb createrole password :'owner_password';
create role portal_web login noinherit password :'web_password';
create role portal_app nologin nobypassrls;
create role portal_retention nologin nobypassrls;
grant portal_app, portal_retention to portal_owner with admin option;
grant portal_app, portal_retention to portal_web;
create database portal owner portal_owner encoding 'UTF8' template template0;
