-- The roles of hosted Supabase, once per cluster. Passwords are set by bootstrap.py.

create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;

-- PostgREST logs in as authenticator and becomes one of the three above.
create role authenticator login noinherit;
grant anon, authenticated, service_role to authenticator;

-- Who owns what the platform brings. The sign-in server logs in as the first one.
create role supabase_auth_admin login noinherit createrole;
create role supabase_storage_admin nologin noinherit createrole;
create role supabase_realtime_admin nologin noinherit;

-- Migrations and the SQL editor run as postgres, which on hosted Supabase is no superuser.
create role postgres login createdb createrole replication bypassrls;
grant anon, authenticated, service_role, authenticator, supabase_realtime_admin to postgres with admin option;
grant pg_monitor, pg_read_all_data, pg_signal_backend to postgres;
alter role postgres set search_path = "$user", public, extensions;

-- service_role has no time-out of its own and so gets authenticator's 8 s.
alter role anon set statement_timeout = '3s';
alter role authenticated set statement_timeout = '8s';
alter role authenticator set statement_timeout = '8s';
alter role authenticator set lock_timeout = '8s';
