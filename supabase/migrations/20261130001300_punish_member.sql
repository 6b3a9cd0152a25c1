-- Mutes, and bans for good or for a time: queued as effects, with their end written down beside them.

-- The role by which a server mutes for longer than Discord's time-outs last. Raises PC410 where there is none, and where it
-- would give rights: who may change settings could otherwise hand themselves any role below the bot's.
create function private.mute_role(p_guild_id text)
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

comment on function private.mute_role is 'The role for mutes beyond 28 days. Raises PC410 where there is none, or where it moderates.';

-- How long the longest time-out is that we ask Discord for. It takes 28 days, by its own clock, which is not ours: so some
-- seconds less.
create function private.longest_timeout()
    returns interval
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select make_interval(hours => 28 * 24) - interval '5 seconds';
$$;

comment on function private.longest_timeout is 'The longest time-out that we ask Discord for: its 28 days, less 5 seconds for its clock.';

-- What mute_member or unmute_member needs. p_ends_at: null to unmute. Up to 28 days Discord ends a mute itself, beyond that
-- it is a role.
create function private.mute_payload(p_guild_id text, p_user_id text, p_ends_at timestamptz)
    returns jsonb
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
declare
    v_worn text := (
        select t.role_id from public.temp_punishments t
        where t.guild_id = p_guild_id and t.user_id = p_user_id and t.kind = 'mute' and t.status = 'active');
    v_role_id text;
begin
    if p_ends_at is null then
        -- Worn without our knowledge, too: whoever unmutes somebody wants them to write again.
        return jsonb_build_object('timeout', true, 'role_id', coalesce(v_worn, (
            select s.settings ->> 'mute_role_id' from public.servers s where s.guild_id = p_guild_id)));
    end if;
    if p_ends_at > now() + make_interval(hours => 28 * 24) then
        v_role_id := private.mute_role(p_guild_id);
    end if;
    return jsonb_build_object(
        'until', case when v_role_id is null then least(p_ends_at, now() + private.longest_timeout()) end,
        'role_id', v_role_id,
        'old_role_id', case when v_worn is distinct from v_role_id then v_worn end);
end;
$$;

comment on function private.mute_payload is 'What an effect needs to mute somebody until a time, or to unmute them: time-out or role.';

-- Queue a punishment, or its end, and write down when it ends. p_seconds: for mute and tempban, one minute to one year.
-- Returns {"effect": the outbox's id, "ends_ms": null for what does not end}. Raises PC410, PC422. The server is locked.
create function private.queue_punishment(
    p_guild_id text,
    p_admin_id text,
    p_user_id text,
    p_action public.mod_action_type,
    p_reason text,
    p_seconds integer,
    p_delete_seconds integer,
    p_dedupe_key text
)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_ends_at timestamptz;
    v_payload jsonb := jsonb_build_object('user_id', p_user_id, 'reason', p_reason);
    v_effect bigint;
begin
    if p_action not in ('kick', 'ban', 'tempban', 'mute', 'unmute') then
        raise exception '% is no punishment', p_action using errcode = 'PC422';
    end if;
    if p_action in ('mute', 'tempban') then
        if p_seconds is null or p_seconds not between 60 and 31536000 then
            raise exception 'The duration must be between one minute and 365 days.' using errcode = 'PC422';
        end if;
        v_ends_at := now() + make_interval(secs => p_seconds);
        v_payload := v_payload || jsonb_build_object('expires_at', v_ends_at);
    end if;
    if p_action in ('ban', 'tempban') then
        if p_delete_seconds is null or p_delete_seconds not between 0 and 604800 then
            raise exception 'Messages of the last 0 to 168 hours can be deleted.' using errcode = 'PC422';
        end if;
        v_payload := v_payload || jsonb_build_object('delete_message_seconds', p_delete_seconds);
    elsif p_action in ('mute', 'unmute') then
        v_payload := v_payload || private.mute_payload(p_guild_id, p_user_id, v_ends_at);
    end if;

    insert into public.outbox (guild_id, lane, kind, payload, dedupe_key, moderator_id, logs_as)
    values (p_guild_id, 'member:' || p_guild_id || ':' || p_user_id,
        case when p_action = 'tempban' then 'ban' else p_action::text end || '_member', v_payload, p_dedupe_key, p_admin_id, p_action)
    returning id into v_effect;

    -- The trigger on the outbox has closed what ran before.
    if v_ends_at is not null then
        insert into public.users (discord_id) values (p_user_id) on conflict do nothing;
        insert into public.temp_punishments (guild_id, user_id, kind, role_id, moderator_id, reason, outbox_id, ends_at)
        values (p_guild_id, p_user_id, (case when p_action = 'mute' then 'mute' else 'ban' end)::public.temp_punishment_kind,
            v_payload ->> 'role_id', p_admin_id, p_reason, v_effect, v_ends_at);
    end if;
    return jsonb_build_object('effect', v_effect, 'ends_ms', private.to_ms(v_ends_at));
end;
$$;

comment on function private.queue_punishment is
    'Queues a kick, ban, tempban, mute or unmute and writes down when it ends: {"effect", "ends_ms"}.';

-- Ban somebody for good or for a time, mute or unmute them, on behalf of a moderator, whose permissions the caller has
-- checked. p_roles: the moderator's roles, as Discord sent them with the command.
-- Returns {"effect", "ends_ms"}. Raises PC404, PC409, PC410, PC422, PC429.
create function public.punish_member(
    p_interaction jsonb,
    p_user_id text,
    p_action public.mod_action_type,
    p_reason text,
    p_roles text[],
    p_seconds integer,
    p_delete_seconds integer
)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_admin_id constant text := p_interaction ->> 'user_id';
begin
    if p_action not in ('ban', 'tempban', 'mute', 'unmute') then
        raise exception '% is no command of this kind', p_action using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    perform private.require_lower(v_guild_id, v_admin_id, p_roles, p_user_id);
    return private.queue_punishment(v_guild_id, v_admin_id, p_user_id, p_action, p_reason, p_seconds, p_delete_seconds,
        'command:' || (p_interaction ->> 'id'));
end;
$$;

comment on function public.punish_member is
    'Queues a ban, tempban, mute or unmute on behalf of a moderator: {"effect", "ends_ms"}. Nobody acts on who stands as high.';

grant execute on function public.punish_member(jsonb, text, public.mod_action_type, text, text[], integer, integer) to service_role;
