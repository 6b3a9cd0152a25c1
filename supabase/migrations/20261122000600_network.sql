-- What servers think of each other, and what they tell each other about members. Others' opinions amplify and notify;
-- they never punish alone.

create table public.server_relationships (
    source_guild_id   public.snowflake not null references public.servers (guild_id) on delete cascade,
    target_guild_id   public.snowflake not null references public.servers (guild_id) on delete cascade,
    relationship_type public.relationship_type not null default 'neutral',
    trust_level       smallint not null default 0 constraint trust_level_range check (trust_level between 0 and 100),
    created_at        timestamptz not null default now(),
    created_by        public.snowflake,
    updated_at        timestamptz not null default now(),
    updated_by        public.snowflake,
    deleted_at        timestamptz,
    deleted_by        public.snowflake,
    primary key (source_guild_id, target_guild_id),
    constraint relates_to_another check (source_guild_id <> target_guild_id),
    constraint level_is_of_trust check (trust_level = 0 or relationship_type = 'trust')
);

create index server_relationships_target on public.server_relationships (target_guild_id);

create trigger stamp_creation before insert on public.server_relationships
    for each row execute function private.stamp_creation();
create trigger stamp_update before update on public.server_relationships
    for each row execute function private.stamp_update();

alter table public.server_relationships enable row level security;

-- A withdrawn flag stays as a row with deleted_at, and no reader takes it for one.
create table public.shared_flags (
    id             uuid primary key default gen_random_uuid(),
    guild_id       public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id        public.snowflake not null references public.users (discord_id) on delete cascade,
    detection_type public.detection_type not null,
    confidence     real not null constraint confidence_range check (confidence between 0 and 1),
    case_id        uuid references public.verification_events (id) on delete set null,
    created_at     timestamptz not null default now(),
    created_by     public.snowflake,
    updated_at     timestamptz not null default now(),
    updated_by     public.snowflake,
    deleted_at     timestamptz,
    deleted_by     public.snowflake
);

-- A server says of a user once that they are flagged. By server first: a reader asks few servers about many people.
create unique index shared_flags_one on public.shared_flags (guild_id, user_id) where deleted_at is null;
create index shared_flags_user on public.shared_flags (user_id);
create index shared_flags_guild on public.shared_flags (guild_id, created_at desc);
create index shared_flags_case on public.shared_flags (case_id) where case_id is not null;

create trigger stamp_creation before insert on public.shared_flags
    for each row execute function private.stamp_creation();
create trigger stamp_update before update on public.shared_flags
    for each row execute function private.stamp_update();

alter table public.shared_flags enable row level security;
