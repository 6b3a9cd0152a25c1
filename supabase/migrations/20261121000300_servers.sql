-- Servers and their settings. `settings` is sparse: it holds only what a server changed from the defaults.

create table public.servers (
    guild_id                   public.snowflake primary key,
    name                       text,
    owner_id                   public.snowflake,
    vanity_url_code            text,
    restricted_role_id         public.snowflake,
    admin_channel_id           public.snowflake,
    verification_channel_id    public.snowflake,
    admin_notification_role_id public.snowflake,
    settings                   jsonb not null default '{}' constraint settings_is_object check (jsonb_typeof(settings) = 'object'),
    settings_version           bigint not null default 1,
    is_active                  boolean not null default true,
    left_at                    timestamptz,
    state_seen_at              timestamptz,
    created_at                 timestamptz not null default now(),
    updated_at                 timestamptz not null default now(),
    updated_by                 public.snowflake
);

comment on table public.servers is 'One row per Discord server (guild) that ever had the bot. Written by observe_events and configure_server.';
comment on column public.servers.settings is 'Only what differs from the defaults of portcullis.settings.ServerSettings.';
comment on column public.servers.settings_version is 'Grows with every change; detection instances ask by version, so no cache ages.';
comment on column public.servers.state_seen_at is 'When the worker received the newest snapshot of this server; older ones are ignored.';

alter table public.servers enable row level security;

create table public.server_config_history (
    id           bigint generated always as identity primary key,
    guild_id     public.snowflake not null,
    changed_by   public.snowflake,
    changed_at   timestamptz not null default now(),
    old_settings jsonb not null,
    new_settings jsonb not null
);

comment on table public.server_config_history is 'Every change of a server''s settings, by trigger. Kept for ever.';
create index server_config_history_guild on public.server_config_history (guild_id, changed_at desc);

alter table public.server_config_history enable row level security;

-- All settings of a server in one object, the ids that have columns of their own included.
create function private.server_settings(p_server public.servers)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select p_server.settings || jsonb_strip_nulls(jsonb_build_object(
        'restricted_role_id', p_server.restricted_role_id,
        'admin_channel_id', p_server.admin_channel_id,
        'verification_channel_id', p_server.verification_channel_id,
        'admin_notification_role_id', p_server.admin_notification_role_id
    ));
$$;

-- A changed setting raises the version and leaves a line in the history, whoever changed it and by whatever way.
create function private.track_server_settings()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
declare
    v_old jsonb := private.server_settings(old);
    v_new jsonb := private.server_settings(new);
begin
    new.updated_at := now();
    if v_old is distinct from v_new then
        new.settings_version := old.settings_version + 1;
        insert into public.server_config_history (guild_id, changed_by, old_settings, new_settings)
        values (new.guild_id, new.updated_by, v_old, v_new);
    end if;
    return new;
end;
$$;

create trigger track_settings
    before update on public.servers
    for each row execute function private.track_server_settings();
