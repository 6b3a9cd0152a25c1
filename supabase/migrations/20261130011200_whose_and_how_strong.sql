-- Roles and channels that a server names in its settings must not give rights, and must not be another server's.

-- A channel is looked for by its id alone.
create index guild_channels_channel on public.guild_channels (channel_id);

-- As before, and: no channel that is known to be another server's; no restricted role that could take a server over.
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

-- As before, for all rights with which a role could take a server over.
create or replace function private.mute_role(p_guild_id text)
    returns text
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
declare
    v_role_id text := (select s.settings ->> 'mute_role_id' from public.servers s where s.guild_id = p_guild_id);
begin
    if v_role_id is null then
        raise exception 'Discord''s time-outs last 28 days at most. For a longer mute, make a role that may not write, and set it '
            'with `/config set` as `mute_role_id`.' using errcode = 'PC410';
    end if;
    if exists (
        select from public.guild_roles r
        where r.guild_id = p_guild_id and r.role_id = v_role_id and r.permissions & private.dangerous_permissions() <> 0
    ) then
        raise exception 'The role in `mute_role_id` has moderation permissions, or manages roles, channels or webhooks: take that away, or set another.' using errcode = 'PC410';
    end if;
    return v_role_id;
end;
$$;

-- As before; and a role that would be found by its name must be worn by nobody either.
create or replace function public.setup_server(p_interaction jsonb, p_guild_id text, p_choices jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_server public.servers;
    v_role constant text := p_choices ->> 'restricted_role_id';
begin
    perform private.lock_guilds(array[p_guild_id]);
    perform private.claim_interaction(p_interaction);
    select * into v_server from public.servers s where s.guild_id = p_guild_id;
    if not found then
        raise exception 'no server %', p_guild_id using errcode = 'PC404';
    end if;
    if v_role = p_guild_id then
        raise exception 'Everybody wears @everyone: choose another role.' using errcode = 'PC422';
    end if;
    if exists (
        select from public.guild_roles r
        where r.guild_id = p_guild_id and r.role_id = v_role and r.permissions & private.dangerous_permissions() <> 0
    ) then
        raise exception 'The restricted role must have no moderation permissions, and must not manage roles, channels or webhooks '
            'or mention everyone: take that away, or choose another.' using errcode = 'PC422';
    end if;
    -- It is about to be shut out everywhere.
    if v_role is distinct from v_server.restricted_role_id and exists (
        select from public.server_members m
        where m.guild_id = p_guild_id and m.left_at is null and not m.is_restricted and v_role = any (m.roles)
    ) then
        raise exception 'Members wear this role, and would be shut out of every channel: choose one that nobody wears.'
            using errcode = 'PC422';
    end if;
    if coalesce(v_role, v_server.restricted_role_id) is null and exists (
        select from public.guild_roles r
        join public.server_members m on m.guild_id = r.guild_id and r.role_id = any (m.roles)
        where r.guild_id = p_guild_id and lower(r.name) = 'restricted' and r.deleted_at is null and not r.managed
          and m.left_at is null and not m.is_restricted
    ) then
        raise exception 'Members wear the role "Restricted", and would be shut out of every channel: choose a role that nobody wears.'
            using errcode = 'PC422';
    end if;
    if p_choices ->> 'admin_channel_id' = p_choices ->> 'verification_channel_id' then
        raise exception 'Moderators and suspects need a channel each.' using errcode = 'PC422';
    end if;

    update public.outbox o
    set status = 'cancelled', lease_until = null, fence = o.fence + 1, finished_at = now()
    where o.lane = 'setup:' || p_guild_id and o.status in ('pending', 'leased');
    insert into public.outbox (guild_id, lane, kind, payload, moderator_id)
    values (p_guild_id, 'setup:' || p_guild_id, 'set_up_role',
        jsonb_strip_nulls(jsonb_build_object(
            'restricted_role_id', v_server.restricted_role_id,
            'admin_channel_id', v_server.admin_channel_id,
            'verification_channel_id', v_server.verification_channel_id,
            'moderator_roles', v_server.settings -> 'moderator_roles')) || p_choices,
        p_interaction ->> 'user_id');
end;
$$;

-- What is stored already.
update public.servers s set admin_channel_id = null
where exists (select from public.guild_channels c where c.channel_id = s.admin_channel_id and c.guild_id <> s.guild_id);
update public.servers s set verification_channel_id = null
where exists (select from public.guild_channels c where c.channel_id = s.verification_channel_id and c.guild_id <> s.guild_id);
