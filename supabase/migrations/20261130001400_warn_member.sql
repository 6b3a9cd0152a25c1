-- Warning somebody, and what the server's ladder asks for at that number of active warnings.

-- The step of a ladder at exactly so many active warnings: {"action", "seconds"}, or null. Each step is text, as
-- portcullis.ladder writes it: 3:mute 1h, 5:kick.
create function private.ladder_step(p_ladder jsonb, p_active integer)
    returns jsonb
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select jsonb_build_object('action', m.part[2], 'seconds', extract(epoch from m.part[3]::interval)::integer)
    from jsonb_array_elements_text(p_ladder) s(step)
    cross join lateral regexp_match(s.step, '^([0-9]{1,3}):(mute|tempban|kick|ban)(?: ([0-9dhms]+))?$') m(part)
    where m.part[1]::integer = p_active
    limit 1;
$$;

comment on function private.ladder_step is 'What a ladder of warnings asks for at exactly so many: {"action", "seconds"}, or null.';

-- How many warnings of somebody in a server are active at this instant.
create function private.active_warnings(p_guild_id text, p_user_id text)
    returns integer
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select count(*)::integer from public.warnings w
    where w.guild_id = p_guild_id and w.user_id = p_user_id and private.is_active(w);
$$;

comment on function private.active_warnings is 'How many warnings of somebody in a server are active at this instant.';

-- Warn somebody on behalf of a moderator, and queue the step of the ladder that this warning reaches: the server's lock lets
-- one warning through after the other, so each number is reached by one of them. p_defaults: {"warning_days",
-- "warning_ladder"} of portcullis.settings, for servers that changed neither.
-- Returns {"warning", "active", "expires_ms", "step": {"action", "seconds"} or null, "effect", "ends_ms"}.
-- Raises PC404, PC409, PC410, PC429.
create function public.warn_member(p_interaction jsonb, p_user_id text, p_reason text, p_roles text[], p_defaults jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_admin_id constant text := p_interaction ->> 'user_id';
    v_settings jsonb;
    v_warning public.warnings;
    v_action_id bigint;
    v_expires_at timestamptz;
    v_active integer;
    v_step jsonb;
    v_queued jsonb := '{"effect": null, "ends_ms": null}';
begin
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    perform private.require_lower(v_guild_id, v_admin_id, p_roles, p_user_id);

    select p_defaults || s.settings into v_settings from public.servers s where s.guild_id = v_guild_id;
    v_expires_at := now() + make_interval(hours => 24 * (v_settings ->> 'warning_days')::integer);
    insert into public.users (discord_id) values (p_user_id) on conflict do nothing;
    insert into public.mod_actions (guild_id, user_id, moderator_id, action, reason, expires_at)
    values (v_guild_id, p_user_id, v_admin_id, 'warn', p_reason, v_expires_at)
    returning id into v_action_id;
    insert into public.warnings (guild_id, user_id, moderator_id, reason, action_id, expires_at)
    values (v_guild_id, p_user_id, v_admin_id, p_reason, v_action_id, v_expires_at)
    returning * into v_warning;

    v_active := private.active_warnings(v_guild_id, p_user_id);
    v_step := private.ladder_step(v_settings -> 'warning_ladder', v_active);
    if v_step is not null then
        v_queued := private.queue_punishment(v_guild_id, v_admin_id, p_user_id, (v_step ->> 'action')::public.mod_action_type,
            format('by %s: %s active warnings, the last: %s', v_admin_id, v_active, p_reason), (v_step ->> 'seconds')::integer, 0,
            'command:' || (p_interaction ->> 'id'));
    end if;
    return jsonb_build_object('warning', v_warning.id, 'active', v_active, 'expires_ms', private.to_ms(v_expires_at), 'step', v_step)
        || v_queued;
end;
$$;

comment on function public.warn_member is
    'Warns somebody and queues the ladder''s step that this reaches: {"warning", "active", "expires_ms", "step", "effect", "ends_ms"}.';

grant execute on function public.warn_member(jsonb, text, text, text[], jsonb) to service_role;

-- Take a warning back. What it led to stays: /unmute and /unban are there for that.
-- Returns {"user_id", "active": how many are left}. Raises PC404, PC409, PC410, PC429.
create function public.pardon_warning(p_interaction jsonb, p_warning bigint, p_reason text, p_roles text[])
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_admin_id constant text := p_interaction ->> 'user_id';
    v_warning public.warnings;
begin
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    select * into v_warning from public.warnings w where w.id = p_warning and w.guild_id = v_guild_id;
    if not found then
        raise exception 'no warning % in this server', p_warning using errcode = 'PC404';
    end if;
    perform private.require_lower(v_guild_id, v_admin_id, p_roles, v_warning.user_id);
    if v_warning.pardoned_at is not null then
        raise exception 'This warning was pardoned already.' using errcode = 'PC410';
    elsif not private.is_active(v_warning) then
        raise exception 'This warning has expired: it does not count any more.' using errcode = 'PC410';
    end if;
    update public.warnings w set pardoned_at = now(), pardoned_by = v_admin_id where w.id = p_warning;
    insert into public.mod_actions (guild_id, user_id, moderator_id, action, reason, metadata)
    values (v_guild_id, v_warning.user_id, v_admin_id, 'pardon', nullif(p_reason, ''), jsonb_build_object('warning', p_warning));
    return jsonb_build_object('user_id', v_warning.user_id, 'active', private.active_warnings(v_guild_id, v_warning.user_id));
end;
$$;

comment on function public.pardon_warning is 'Takes a warning back: {"user_id", "active"}. Nobody pardons who stands as high as they do.';

grant execute on function public.pardon_warning(jsonb, bigint, text, text[]) to service_role;

-- Somebody's warnings in a server, active ones first and the newest first, at most p_limit. The caller has checked who asks.
-- Returns {"active", "ever", "warnings": [{"id", "moderator_id", "reason", "created_ms", "expires_ms", "pardoned_ms",
-- "pardoned_by", "active"}]}. Raises PC409, PC422, PC429.
create function public.read_warnings(p_interaction jsonb, p_user_id text, p_limit integer)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
begin
    if p_limit not between 1 and 100 then
        raise exception 'the limit is from 1 to 100, not %', p_limit using errcode = 'PC422';
    end if;
    perform private.claim_interaction(p_interaction);
    return jsonb_build_object(
        'active', private.active_warnings(v_guild_id, p_user_id),
        -- The log has those, too, that are gone.
        'ever', (
            select count(*) from public.mod_actions a
            where a.guild_id = v_guild_id and a.user_id = p_user_id and a.action = 'warn'),
        'warnings', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'id', x.id, 'moderator_id', x.moderator_id, 'reason', x.reason, 'created_ms', private.to_ms(x.created_at),
                'expires_ms', private.to_ms(x.expires_at), 'pardoned_ms', private.to_ms(x.pardoned_at),
                'pardoned_by', x.pardoned_by, 'active', x.active) order by x.active desc, x.id desc), '[]')
            from (
                select w.*, private.is_active(w) as active from public.warnings w
                where w.guild_id = v_guild_id and w.user_id = p_user_id and w.archived_at is null
                order by active desc, w.id desc limit p_limit
            ) x
        )
    );
end;
$$;

comment on function public.read_warnings is 'Somebody''s warnings in a server: {"active", "ever", "warnings": [...]}, active ones first.';

grant execute on function public.read_warnings(jsonb, text, integer) to service_role;
