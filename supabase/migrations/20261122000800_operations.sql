-- Running it: jobs, the files they make, and how often somebody may do something.

create table public.job_runs (
    id          bigint generated always as identity primary key,
    job         text not null,
    status      public.job_status not null default 'running',
    started_at  timestamptz not null default now(),
    touched_at  timestamptz not null default now(),
    finished_at timestamptz,
    progress    jsonb not null default '{}' constraint progress_is_object check (jsonb_typeof(progress) = 'object'),
    rows_done   bigint not null default 0 constraint rows_range check (rows_done >= 0),
    error       text,
    constraint ended_has_its_time check ((status = 'running') = (finished_at is null)),
    constraint failure_has_a_reason check ((status = 'failed') = (error is not null))
);

-- A job runs once at a time: whoever comes second finds it running, and resumes it if it was not touched for long.
create unique index job_runs_one_running on public.job_runs (job) where status = 'running';
create index job_runs_job on public.job_runs (job, started_at desc);

alter table public.job_runs enable row level security;

create table public.artifacts (
    id         uuid primary key default gen_random_uuid(),
    guild_id   public.snowflake references public.servers (guild_id) on delete cascade,
    kind       public.artifact_kind not null,
    format     public.artifact_format not null,
    path       text not null unique,
    size_bytes bigint constraint size_range check (size_bytes >= 0),
    sha256     text constraint sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
    row_count  bigint constraint row_count_range check (row_count >= 0),
    created_at timestamptz not null default now(),
    created_by public.snowflake,
    expires_at timestamptz not null default now() + interval '30 days',
    deleted_at timestamptz,
    deleted_by public.snowflake,
    metadata   jsonb not null default '{}' constraint metadata_is_object check (jsonb_typeof(metadata) = 'object'),
    constraint backup_is_of_everything check (kind <> 'backup' or guild_id is null)
);

create index artifacts_guild on public.artifacts (guild_id, created_at desc) where guild_id is not null;
create index artifacts_expiry on public.artifacts (expires_at) where deleted_at is null;

create trigger stamp_creation before insert on public.artifacts
    for each row execute function private.stamp_creation();

alter table public.artifacts enable row level security;

-- Without a server for what is said to the bot in private.
create table public.rate_limits (
    id           bigint generated always as identity primary key,
    guild_id     public.snowflake references public.servers (guild_id) on delete cascade,
    user_id      public.snowflake not null,
    bucket       text not null,
    window_start timestamptz not null default now(),
    uses         integer not null default 1 constraint uses_range check (uses >= 1),
    unique nulls not distinct (guild_id, user_id, bucket)
);

create index rate_limits_age on public.rate_limits (window_start);

alter table public.rate_limits enable row level security;
