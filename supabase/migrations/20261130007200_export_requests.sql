-- Exports: what was asked for, and how far it is. The file itself is a row of artifacts, from the moment it is asked for,
-- so that whatever lies in Storage has a row that says when it goes.

-- A server that is purged leaves its files' rows behind, without its id: the job `artifacts` needs them to delete the files.
alter table public.artifacts
    drop constraint artifacts_guild_id_fkey,
    add constraint artifacts_guild_id_fkey foreign key (guild_id) references public.servers (guild_id) on delete set null;

comment on table public.artifacts is
    'One row per file that was made or is being made: an export or a backup. '
    'Grows: when an export or a backup is asked for. '
    'Cleaned: marked when its file is deleted, 30 days after it was done (expires_at); gone 60 days after that. '
    'Written by: request_export, queue_scheduled_exports, finish_export, release_export, mark_artifacts_deleted.';
comment on column public.artifacts.guild_id is
    'Whose data is in it; null for all servers, as in every backup, and for a server that was purged.';
comment on column public.artifacts.path is
    'Where it lies in the bucket or in the folder for such files; no two have the same. Not a link. Of an export: '
    '<id>/<what>.<format>, so that all of one export is one folder.';

create table public.export_requests (
    artifact_id  uuid primary key references public.artifacts (id) on delete cascade,
    number       bigint generated always as identity unique,
    guild_id     public.snowflake not null references public.servers (guild_id) on delete cascade,
    what         public.export_kind not null,
    scheduled    boolean not null default false,
    from_at      timestamptz not null,
    until_at     timestamptz not null,
    status       public.export_status not null default 'waiting',
    after        jsonb not null default '[]' constraint after_is_array check (jsonb_typeof(after) = 'array'),
    parts        text[] not null default '{}',
    collected    boolean not null default false,
    rows_done    bigint not null default 0 constraint rows_range check (rows_done >= 0),
    fence        integer not null default 0,
    attempts     integer not null default 0,
    available_at timestamptz not null default now(),
    error        text,
    requested_at timestamptz not null default now(),
    finished_at  timestamptz,
    constraint period_has_a_length check (from_at < until_at),
    constraint ended_has_its_time check ((status in ('done', 'failed')) = (finished_at is not null)),
    constraint failure_has_a_reason check (status <> 'failed' or error is not null)
);

-- One export of a kind at a time: who asks again meanwhile is told so.
create unique index export_requests_one_open on public.export_requests (guild_id, what) where status in ('waiting', 'making');
-- The schedule asks every hour for what is due; a period is exported once.
create unique index export_requests_one_period on public.export_requests (guild_id, what, until_at) where scheduled;
create index export_requests_due on public.export_requests (available_at) where status in ('waiting', 'making');
create index export_requests_guild on public.export_requests (guild_id, requested_at desc);
-- Cases in the order in which an export reads them.
create index verification_events_opened on public.verification_events (guild_id, opened_at, id);

alter table public.export_requests enable row level security;
grant select on public.export_requests to authenticated;
create policy "People read the servers that they administer" on public.export_requests for select to authenticated
    using (guild_id = any (array(select private.my_guild_ids())));

comment on table public.export_requests is
    'One row per export that was asked for: what, and how far it is; the file is the row of artifacts. '
    'Grows: with /export create, and by schedule. '
    'Cleaned: with the row of artifacts, 60 days after its file was deleted; with the server. '
    'Written by: request_export, queue_scheduled_exports, claim_export, save_export, finish_export, release_export.';
comment on column public.export_requests.artifact_id is 'The file.';
comment on column public.export_requests.number is 'What people call it; counts up over all servers, gaps are normal.';
comment on column public.export_requests.guild_id is 'Whose data it is.';
comment on column public.export_requests.what is 'What it holds.';
comment on column public.export_requests.scheduled is 'Whether the server''s schedule asked for it, and no person.';
comment on column public.export_requests.from_at is 'Where the period begins: rows of this moment are in it.';
comment on column public.export_requests.until_at is 'Where the period ends: rows of this moment are not in it.';
comment on column public.export_requests.status is 'Where it stands.';
comment on column public.export_requests.after is 'The key of the last row that stands in a part; [] before the first.';
comment on column public.export_requests.parts is 'The parts so far, by name, in order; they lie beside the file until it is done.';
comment on column public.export_requests.collected is 'Whether all rows stand in parts, which only have to be joined.';
comment on column public.export_requests.rows_done is 'How many rows stand in parts, 0 or more.';
comment on column public.export_requests.fence is 'Counts claims; whoever works under an older one is no longer believed.';
comment on column public.export_requests.attempts is 'Claims since it last got further; after 5 it is given up.';
comment on column public.export_requests.available_at is
    'From when on it may be claimed, by the database''s clock: the end of a lease or of a pause after an error.';
comment on column public.export_requests.error is 'What went wrong last, without message text and secrets; null once it is done.';
comment on column public.export_requests.requested_at is 'When it was asked for, by the database''s clock.';
comment on column public.export_requests.finished_at is 'When it was done or failed, by the database''s clock; null until then.';
