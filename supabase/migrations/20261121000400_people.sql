-- Users across all servers, and members of one.

create table public.users (
    discord_id              public.snowflake primary key,
    username                text,
    account_created_at      timestamptz,
    global_reputation_score real not null default 0 constraint reputation_range check (global_reputation_score between -1 and 1),
    suspicious_server_count integer not null default 0 constraint count_range check (suspicious_server_count >= 0),
    first_flagged_at        timestamptz,
    metadata                jsonb not null default '{}',
    created_at              timestamptz not null default now(),
    updated_at              timestamptz not null default now()
);

comment on table public.users is 'One row per Discord user seen in any server. Written by record_verdicts.';
comment on column public.users.suspicious_server_count is 'In how many servers this user has ever had a case.';

alter table public.users enable row level security;

create table public.server_members (
    guild_id            public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id             public.snowflake not null references public.users (discord_id) on delete cascade,
    join_date           timestamptz,
    left_at             timestamptz,
    roles               text[] not null default '{}',
    roles_seen_at       timestamptz,
    name_hash           text,
    reputation_score    real not null default 0 constraint reputation_range check (reputation_score between -1 and 1),
    is_restricted       boolean not null default false,
    verification_status public.verification_status not null default 'none',
    restriction_reason  text,
    last_status_change  timestamptz,
    moderator_id        public.snowflake,
    last_verified_at    timestamptz,
    last_message_at     timestamptz,
    message_count       bigint not null default 0,
    created_at          timestamptz not null default now(),
    primary key (guild_id, user_id)
);

comment on table public.server_members is 'One row per user and server. Written by observe_events, record_verdicts and resolve_case.';
comment on column public.server_members.is_restricted is 'What should be so: the outbox makes it so in Discord.';
comment on column public.server_members.roles is 'As last seen in Discord; the restricted role included while it is worn.';
comment on column public.server_members.name_hash is 'Keyed hash of the last judged name: an update with the same name is no rename.';
comment on column public.server_members.moderator_id is 'Who changed verification_status last; null where the bot did.';

create index server_members_user on public.server_members (user_id);

alter table public.server_members enable row level security;

-- What Discord told of roles and channels: staff, a thread's parent and deleted channels cannot be judged without.
create table public.guild_roles (
    guild_id    public.snowflake not null references public.servers (guild_id) on delete cascade,
    role_id     public.snowflake not null,
    name        text,
    permissions bigint not null default 0,
    position    integer not null default 0,
    managed     boolean not null default false,
    seen_at     timestamptz not null,
    deleted_at  timestamptz,
    primary key (guild_id, role_id)
);

comment on table public.guild_roles is 'Roles as the gateway last reported them. Written by observe_events; the newest report wins.';
comment on column public.guild_roles.permissions is 'Discord''s permission bits.';
comment on column public.guild_roles.managed is 'Belongs to an integration: Discord lets nobody take it away.';

alter table public.guild_roles enable row level security;

create table public.guild_channels (
    guild_id   public.snowflake not null references public.servers (guild_id) on delete cascade,
    channel_id public.snowflake not null,
    parent_id  public.snowflake,
    type       smallint not null default 0,
    name       text,
    seen_at    timestamptz not null,
    deleted_at timestamptz,
    primary key (guild_id, channel_id)
);

comment on table public.guild_channels is 'Channels and threads as the gateway last reported them. Written by observe_events; the newest report wins.';
comment on column public.guild_channels.type is 'Discord''s channel type; 10, 11 and 12 are threads.';

alter table public.guild_channels enable row level security;
