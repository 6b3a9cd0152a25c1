-- Settings that name a role for everybody and channels for what the bot writes.

-- Rights with which a role could take a server over, or act in others' names: those of staff, and Manage Channels, Manage
-- Roles, Manage Webhooks and Mention Everyone.
create function private.dangerous_permissions()
    returns bigint
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select private.moderation_permissions() | 16 | (1::bigint << 28) | (1::bigint << 29) | (1::bigint << 17);
$$;

comment on function private.dangerous_permissions is 'Rights that no role may have which is given to everybody who joins.';

-- As before, and: the automatic role must be known and harmless, for everybody gets it; and the bot writes a server's words
-- and log into that server's own channels alone, not into those of another that it guards.
create or replace function public.configure_server(p_interaction jsonb, p_guild_id text, p_patch jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    c_columns constant text[] := array['restricted_role_id', 'admin_channel_id', 'verification_channel_id', 'admin_notification_role_id'];
    v_server public.servers;
    v_key text;
begin
    if jsonb_typeof(p_patch) is distinct from 'object' then
        raise exception 'a patch is an object' using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[p_guild_id]);
    perform private.claim_interaction(p_interaction);
    -- Who may change settings must not get suspects, or an account of their own, a role that moderates.
    if exists (
        select from public.guild_roles r
        where r.guild_id = p_guild_id and r.role_id = p_patch ->> 'restricted_role_id'
          and r.permissions & private.dangerous_permissions() <> 0
    ) then
        raise exception 'The restricted role must have no moderation permissions, and must not manage roles, channels or webhooks '
            'or mention everyone: take that away, or choose another.' using errcode = 'PC422';
    end if;
    if p_patch ->> 'auto_role_id' is not null and not exists (
        select from public.guild_roles r
        where r.guild_id = p_guild_id and r.role_id = p_patch ->> 'auto_role_id' and r.deleted_at is null
    ) then
        raise exception 'I know no such role in this server. A new one I learn of within seconds: please try again.'
            using errcode = 'PC422';
    end if;
    if exists (
        select from public.guild_roles r
        where r.guild_id = p_guild_id and r.role_id = p_patch ->> 'auto_role_id'
          and r.permissions & private.dangerous_permissions() <> 0
    ) then
        raise exception 'The automatic role must have no moderation permissions, and must not manage roles, channels or webhooks '
            'or mention everyone: take that away, or choose another.' using errcode = 'PC422';
    end if;
    foreach v_key in array array['log_channel_id', 'welcome_channel_id'] loop
        if p_patch ->> v_key is not null and not exists (
            select from public.guild_channels c
            where c.guild_id = p_guild_id and c.channel_id = p_patch ->> v_key and c.deleted_at is null
        ) then
            raise exception 'I know no such channel in this server. A new one I learn of within seconds: please try again.'
                using errcode = 'PC422';
        end if;
    end loop;
    -- The bot may write in all servers that it guards: an admin of one must not have it write into another.
    if exists (
        select from public.guild_channels c
        where c.channel_id in (p_patch ->> 'admin_channel_id', p_patch ->> 'verification_channel_id')
          and c.guild_id <> p_guild_id
    ) then
        raise exception 'This channel is not in this server: choose another.' using errcode = 'PC422';
    end if;
    insert into public.servers (guild_id) values (p_guild_id) on conflict do nothing;
    update public.servers s
    set settings = private.jsonb_merge(s.settings, p_patch - c_columns),
        restricted_role_id = case when p_patch ? 'restricted_role_id' then p_patch ->> 'restricted_role_id' else s.restricted_role_id end,
        admin_channel_id = case when p_patch ? 'admin_channel_id' then p_patch ->> 'admin_channel_id' else s.admin_channel_id end,
        verification_channel_id = case when p_patch ? 'verification_channel_id' then p_patch ->> 'verification_channel_id' else s.verification_channel_id end,
        admin_notification_role_id = case when p_patch ? 'admin_notification_role_id' then p_patch ->> 'admin_notification_role_id' else s.admin_notification_role_id end,
        updated_by = p_interaction ->> 'user_id'
    where s.guild_id = p_guild_id
    returning * into v_server;
    return jsonb_build_object('version', v_server.settings_version, 'settings', private.server_settings(v_server));
end;
$$;
