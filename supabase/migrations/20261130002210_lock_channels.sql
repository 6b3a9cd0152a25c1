-- Locking and unlocking channels, and slowing them down, on behalf of moderators whose permissions the caller has checked in
-- the channel that they name.

-- What somebody may do in the whole server, as Discord's bits, given the roles that they wear: overwrites of single channels
-- do not count. Everything for the owner and for administrators. Source: Discord's reference, "Permissions".
create function private.permissions_of(p_guild_id text, p_user_id text, p_roles text[])
    returns bigint
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select case when s.owner_id = p_user_id or b.bits & 8 <> 0 then -1 else b.bits end
    from public.servers s
    cross join lateral (
        select coalesce(bit_or(r.permissions), 0) as bits from public.guild_roles r
        where r.guild_id = s.guild_id and r.role_id = any (p_roles || p_guild_id) and r.deleted_at is null
    ) b
    where s.guild_id = p_guild_id;
$$;

comment on function private.permissions_of is
    'What somebody may do in the whole server, as Discord''s bits; all of them for owner and administrators.';

-- Let through who may manage channels or the server everywhere. Raises PC404, PC410.
create function private.require_channel_manager(p_guild_id text, p_user_id text, p_roles text[])
    returns void
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
declare
    v_bits constant bigint := private.permissions_of(p_guild_id, p_user_id, p_roles);
begin
    if v_bits is null then
        raise exception 'no server %', p_guild_id using errcode = 'PC404';
    end if;
    if v_bits & (16 | 32) = 0 then
        raise exception 'For all channels you need Manage Channels or Manage Server in the whole server, not in one channel alone.'
            using errcode = 'PC410';
    end if;
end;
$$;

comment on function private.require_channel_manager is 'Raises PC410 unless somebody may manage channels in the whole server.';

-- Lock a channel, or without one every text, announcement, forum and media channel; but not those in which the bot itself
-- has to write. p_roles: the moderator's, as Discord sent them.
-- Returns {"lockdowns": [id], "already": how many were locked before}. Raises PC404, PC409, PC410, PC429.
create function public.start_lockdown(p_interaction jsonb, p_channel_id text, p_reason text, p_roles text[])
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_admin_id constant text := p_interaction ->> 'user_id';
    v_channels text[];
    v_lockdowns jsonb;
begin
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    if p_channel_id is null then
        perform private.require_channel_manager(v_guild_id, v_admin_id, p_roles);
    end if;

    select array_agg(c.channel_id order by c.channel_id) into v_channels
    from public.guild_channels c
    join public.servers s on s.guild_id = c.guild_id
    where c.guild_id = v_guild_id and c.deleted_at is null and c.type in (0, 5, 15, 16)
      and (p_channel_id is null or c.channel_id = p_channel_id)
      and c.channel_id not in (coalesce(s.admin_channel_id, ''), coalesce(s.verification_channel_id, ''),
          coalesce(s.settings ->> 'log_channel_id', ''));
    if v_channels is null then
        raise exception '%', case when p_channel_id is null then 'I know of no channel here that I could lock.' else
            'I lock text, announcement, forum and media channels, but not those in which I work: '
            'the channels of moderators, verification and log.' end using errcode = 'PC410';
    end if;

    with fresh as (
        insert into public.lockdowns (guild_id, channel_id, reason, started_by)
        select v_guild_id, c, p_reason, v_admin_id from unnest(v_channels) c order by c
        on conflict (guild_id, channel_id) where ended_at is null do nothing
        returning id, channel_id
    ),
    -- Who locks what is being unlocked has the last word; the way back is known.
    again as (
        update public.lockdowns l
        set state = 'starting', reason = p_reason, started_by = v_admin_id, error = null
        where l.guild_id = v_guild_id and l.channel_id = any (v_channels) and l.state = 'ending'
        returning l.id, l.channel_id
    ),
    cancelled as (
        update public.outbox o
        set status = 'cancelled', fence = o.fence + 1, finished_at = now(), last_error = 'cancelled: it is to be locked again'
        from again a
        where o.lane = 'channel:' || a.channel_id and o.kind = 'unlock_channel' and o.status = 'pending'
    ),
    put as (
        insert into public.outbox (guild_id, lane, kind, payload, moderator_id, logs_as)
        select v_guild_id, 'channel:' || x.channel_id, x.kind,
            jsonb_build_object('lockdown', x.id, 'channel_id', x.channel_id, 'reason', p_reason), v_admin_id, x.logs_as
        from (
            select f.id, f.channel_id, 'read_overwrite' as kind, null::public.mod_action_type as logs_as from fresh f
            union all
            select a.id, a.channel_id, 'lock_channel', 'lockdown' from again a
        ) x
        order by x.id
        returning (payload ->> 'lockdown')::bigint as id
    )
    select coalesce(jsonb_agg(put.id order by put.id), '[]') into v_lockdowns from put;
    return jsonb_build_object('lockdowns', v_lockdowns,
        'already', cardinality(v_channels) - jsonb_array_length(v_lockdowns));
end;
$$;

comment on function public.start_lockdown is
    'Queues the lock of a channel, or of all: {"lockdowns": [id], "already": n}. What was allowed before is read first.';

grant execute on function public.start_lockdown(jsonb, text, text, text[]) to service_role;

-- Unlock a channel, or without one all that are locked. What was not locked yet is never locked.
-- Returns {"lockdowns": [id]}. Raises PC404, PC409, PC410, PC429.
create function public.end_lockdown(p_interaction jsonb, p_channel_id text, p_reason text, p_roles text[])
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_admin_id constant text := p_interaction ->> 'user_id';
    v_lockdowns jsonb;
begin
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    if p_channel_id is null then
        perform private.require_channel_manager(v_guild_id, v_admin_id, p_roles);
    end if;

    with ending as (
        update public.lockdowns l
        set state = case when l.had_overwrite is null then 'ended' else 'ending' end::public.lockdown_state,
            ended_at = case when l.had_overwrite is null then now() end, ended_by = v_admin_id, error = null
        where l.guild_id = v_guild_id and l.state in ('starting', 'locked')
          and (p_channel_id is null or l.channel_id = p_channel_id)
        returning l.*
    ),
    -- What is on its way to Discord keeps its place in the lane; the unlocking runs after it.
    cancelled as (
        update public.outbox o
        set status = 'cancelled', fence = o.fence + 1, finished_at = now(), last_error = 'cancelled: the lockdown is over'
        from ending e
        where o.lane = 'channel:' || e.channel_id and o.kind in ('read_overwrite', 'lock_channel') and o.status = 'pending'
    ),
    put as (
        insert into public.outbox (guild_id, lane, kind, payload, moderator_id, logs_as)
        select v_guild_id, 'channel:' || e.channel_id, 'unlock_channel', jsonb_build_object('lockdown', e.id,
            'channel_id', e.channel_id, 'reason', p_reason, 'had_overwrite', e.had_overwrite,
            -- As text, like Discord's own: JavaScript loses digits.
            'allow', e.previous_allow::text, 'deny', e.previous_deny::text), v_admin_id, 'unlock'
        from ending e
        where e.state = 'ending'
        order by e.id
    )
    select coalesce(jsonb_agg(e.id order by e.id), '[]') into v_lockdowns from ending e;
    return jsonb_build_object('lockdowns', v_lockdowns);
end;
$$;

comment on function public.end_lockdown is 'Queues the unlocking of a channel, or of all: {"lockdowns": [id]}.';

grant execute on function public.end_lockdown(jsonb, text, text, text[]) to service_role;

-- What reading, locking and unlocking a channel mean for its lockdown. Once it is known what was allowed before, the lock
-- is queued: a lock that is carried out twice would otherwise take itself for what was before.
create function private.follow_lockdown()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_id constant bigint := (new.payload ->> 'lockdown')::bigint;
begin
    if new.status = 'failed' then
        update public.lockdowns l
        set error = new.last_error,
            -- What could not be unlocked is locked still.
            state = case when new.kind = 'unlock_channel' or l.locked_at is not null then 'locked' else 'failed' end::public.lockdown_state,
            ended_at = case when new.kind <> 'unlock_channel' and l.locked_at is null then now() end
        where l.id = v_id and l.state = case when new.kind = 'unlock_channel' then 'ending' else 'starting' end::public.lockdown_state;
    elsif new.kind = 'read_overwrite' then
        update public.lockdowns l
        set had_overwrite = (new.result ->> 'had_overwrite')::boolean, previous_allow = (new.result ->> 'allow')::bigint,
            previous_deny = (new.result ->> 'deny')::bigint
        where l.id = v_id and l.state = 'starting';
        if found then
            insert into public.outbox (guild_id, lane, kind, payload, moderator_id, logs_as)
            values (new.guild_id, new.lane, 'lock_channel', new.payload, new.moderator_id, 'lockdown');
        end if;
    elsif new.kind = 'lock_channel' then
        update public.lockdowns l
        set state = 'locked', locked_at = now(), error = null
        where l.id = v_id and l.state = 'starting';
    else
        update public.lockdowns l
        set state = 'ended', ended_at = now(), error = null
        where l.id = v_id and l.state = 'ending';
    end if;
    return null;
end;
$$;

comment on function private.follow_lockdown is 'Keeps a lockdown''s state true to what became of its effects.';

create trigger follow_lockdown after update of status on public.outbox
    for each row when (new.kind in ('read_overwrite', 'lock_channel', 'unlock_channel') and new.status in ('done', 'failed')
        and old.status <> new.status)
    execute function private.follow_lockdown();

-- How far lockdowns of a server have come: how many are in each state, and which have a problem:
-- {"starting", "locked", "ending", "ended", "failed", "problems": [{"channel_id", "error"}]}, ten problems at most.
create function public.read_lockdowns(p_guild_id text, p_lockdowns bigint[])
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select jsonb_build_object(
        'starting', count(*) filter (where l.state = 'starting'), 'locked', count(*) filter (where l.state = 'locked'),
        'ending', count(*) filter (where l.state = 'ending'), 'ended', count(*) filter (where l.state = 'ended'),
        'failed', count(*) filter (where l.state = 'failed'),
        'problems', coalesce((
            select jsonb_agg(jsonb_build_object('channel_id', p.channel_id, 'error', p.error) order by p.id)
            from (
                select x.id, x.channel_id, x.error from public.lockdowns x
                where x.guild_id = p_guild_id and x.id = any (p_lockdowns) and x.error is not null
                order by x.id limit 10
            ) p
        ), '[]'))
    from public.lockdowns l
    where l.guild_id = p_guild_id and l.id = any (p_lockdowns);
$$;

comment on function public.read_lockdowns is 'How many lockdowns are in each state, and which have a problem.';

grant execute on function public.read_lockdowns(text, bigint[]) to service_role;

-- Let members of a channel write only every so many seconds (0: as they like, 21600 at most).
-- Returns {"effect": the outbox's id}. Raises PC404, PC409, PC422, PC429.
create function public.set_slowmode(p_interaction jsonb, p_channel_id text, p_seconds integer, p_reason text)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_effect bigint;
begin
    if p_seconds not between 0 and 21600 then
        raise exception 'seconds must be between 0 and 21600, not %', p_seconds using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    if not exists (select from public.servers s where s.guild_id = v_guild_id) then
        raise exception 'no server %', v_guild_id using errcode = 'PC404';
    end if;

    insert into public.outbox (guild_id, lane, kind, payload, dedupe_key, moderator_id, logs_as)
    values (v_guild_id, 'channel:' || p_channel_id, 'set_slowmode', jsonb_build_object('channel_id', p_channel_id,
        'seconds', p_seconds, 'reason', p_reason, 'log', jsonb_build_object('seconds', p_seconds)),
        'command:' || (p_interaction ->> 'id'), p_interaction ->> 'user_id', 'slowmode')
    returning id into v_effect;
    return jsonb_build_object('effect', v_effect);
end;
$$;

comment on function public.set_slowmode is 'Queues a channel''s slowmode, 0 to 21600 seconds: {"effect": id}.';

grant execute on function public.set_slowmode(jsonb, text, integer, text) to service_role;
