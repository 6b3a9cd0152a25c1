-- Who may do what, before there is anything to do it to. Hosted Supabase grants everything in public to anon and
-- authenticated by default; here nobody gets anything that a later migration does not give by name.

-- Globally: the same statement with "in schema" would not take away the built-in grant to PUBLIC.
alter default privileges revoke execute on functions from public;

alter default privileges in schema public revoke all on functions from anon, authenticated;
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;

-- Supabase grants service_role nothing on new tables any more (since 2026-05-30 for new projects, 2026-10-30 for all).
alter default privileges in schema public grant select, insert, update, delete on tables to service_role;
alter default privileges in schema public grant usage, select on sequences to service_role;

-- Helpers that PostgREST never exposes.
create schema private;
grant usage on schema private to service_role;
alter default privileges in schema private grant execute on functions to service_role;
