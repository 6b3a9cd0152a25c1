-- The tables of Portcullis' first design notes ("the seeds"), as far as storing one detection touches them, with their
-- columns, keys and indexes. Only for measuring, beside the real tables.

create table public.seeds_servers (
    guild_id                   text primary key,
    restricted_role_id         text,
    admin_channel_id           text,
    verification_channel_id    text,
    admin_notification_role_id text,
    created_at                 timestamptz default now(),
    updated_at                 timestamptz default now(),
    settings                   jsonb default '{}'
);

create table public.seeds_users (
    discord_id              text primary key,
    username                text,
    global_reputation_score real default 0,
    account_created_at      timestamptz,
    created_at              timestamptz default now(),
    updated_at              timestamptz default now(),
    metadata                jsonb default '{}'
);

create table public.seeds_server_members (
    server_id        text references public.seeds_servers (guild_id) on delete cascade,
    user_id          text references public.seeds_users (discord_id) on delete cascade,
    join_date        timestamptz,
    reputation_score real default 0 check (reputation_score between -1 and 1),
    is_restricted    boolean default false,
    last_verified_at timestamptz,
    last_message_at  timestamptz,
    message_count    integer default 0,
    primary key (server_id, user_id)
);

create table public.seeds_detection_events (
    id               uuid primary key default gen_random_uuid(),
    server_id        text references public.seeds_servers (guild_id) on delete cascade,
    user_id          text references public.seeds_users (discord_id) on delete cascade,
    message_id       text,
    detection_type   text not null,
    confidence       real check (confidence between 0 and 1),
    confidence_level text,
    reasons          text[],
    used_gpt         boolean default false,
    detected_at      timestamptz default now(),
    admin_action     text,
    admin_action_by  text,
    admin_action_at  timestamptz,
    metadata         jsonb default '{}'
);

create index on public.seeds_detection_events (user_id, server_id, detection_type);

grant all on public.seeds_servers, public.seeds_users, public.seeds_server_members, public.seeds_detection_events
    to service_role;

notify pgrst, 'reload schema';
