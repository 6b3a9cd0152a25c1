-- What the stack's own sign-in, realtime and storage servers add to a database. Runs at every start, so that a stack made before
-- them gets it too; the rest of the platform is in bootstrap.sql. Development only.

-- Signing in: a subset of the tables that GoTrue keeps in schema auth.

alter table auth.users add column if not exists encrypted_password text;

create table if not exists auth.sessions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users on delete cascade,
  method text not null,
  created_at timestamptz not null default now()
);
create index if not exists sessions_user_id_idx on auth.sessions (user_id);

-- Each token is good for one use, and stays as proof that it was used.
create table if not exists auth.refresh_tokens (
  token_hash text primary key,
  session_id uuid not null references auth.sessions on delete cascade,
  revoked boolean not null default false,
  created_at timestamptz not null default now()
);
create index if not exists refresh_tokens_session_id_idx on auth.refresh_tokens (session_id);

alter table auth.sessions owner to supabase_auth_admin;
alter table auth.refresh_tokens owner to supabase_auth_admin;
alter table auth.sessions enable row level security;
alter table auth.refresh_tokens enable row level security;

-- Realtime: hosted Supabase reads new messages from the write-ahead log; here a trigger names each one that commits.

create or replace function realtime.announce() returns trigger language plpgsql set search_path = '' as $$
begin
  perform pg_notify('realtime_messages', new.id::text);
  return null;
end
$$;
alter function realtime.announce() owner to supabase_realtime_admin;

create or replace trigger announce after insert on realtime.messages
for each row when (new.extension = 'broadcast') execute function realtime.announce();

-- Storage: which file of the folder holds an object's bytes.

alter table storage.objects add column if not exists version text;
