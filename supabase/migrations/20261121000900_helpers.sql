-- Helpers of the functions below.

-- Lock servers for the rest of the transaction, always in the same order, so that batches queue instead of deadlocking.
-- Call it in a statement of its own: what the next statement sees is then what the previous holder committed.
create function private.lock_guilds(p_guild_ids text[])
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id text;
begin
    for v_guild_id in select distinct g from unnest(p_guild_ids) g order by g loop
        perform pg_advisory_xact_lock(hashtextextended('portcullis.guild:' || v_guild_id, 0));
    end loop;
end;
$$;

-- Milliseconds since the Unix epoch, exact.
create function private.to_ms(p_at timestamptz)
    returns bigint
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select (extract(epoch from p_at) * 1000)::bigint;
$$;

-- The other way round, exact. Without a "set search_path", which would keep Postgres from inlining it: called for every
-- event, it would cost more than all else. The body is bound when it is created, so no search path can lead it astray.
create function private.from_ms(p_ms bigint)
    returns timestamptz
    language sql
    immutable
    security invoker
    return to_timestamp(p_ms / 1000::double precision);

-- Who holds one of these is staff: Administrator, Kick, Ban, Manage Server, Manage Messages, Moderate Members.
create function private.moderation_permissions()
    returns bigint
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select 8 | 2 | 4 | 32 | 8192 | (1::bigint << 40);
$$;

-- Deep merge: objects are merged key by key, everything else is replaced; a null takes the key away.
create function private.jsonb_merge(p_old jsonb, p_patch jsonb)
    returns jsonb
    language plpgsql
    immutable
    security invoker
    set search_path = ''
as $$
begin
    if jsonb_typeof(p_old) is distinct from 'object' or jsonb_typeof(p_patch) is distinct from 'object' then
        return p_patch;
    end if;
    return (
        select coalesce(jsonb_object_agg(key, case
            when p.value is null then o.value
            when o.value is null then private.jsonb_merge('{}', p.value)
            else private.jsonb_merge(o.value, p.value)
        end) filter (where p.value is distinct from 'null'::jsonb), '{}')
        from jsonb_each(p_old) o full join jsonb_each(p_patch) p using (key)
    );
end;
$$;

-- Claim an interaction id. A second delivery raises PC409 and the transaction does nothing.
create function private.claim_interaction(p_interaction jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.handled_interactions (interaction_id) values (p_interaction ->> 'id')
    on conflict do nothing;
    if not found then
        raise exception 'interaction % was handled already', p_interaction ->> 'id' using errcode = 'PC409';
    end if;
    delete from public.handled_interactions
    where interaction_id in (
        select interaction_id from public.handled_interactions
        where handled_at < now() - interval '1 day'
        limit 100 for update skip locked
    );
end;
$$;

-- A case as notifications, threads and commands show it: ids, times, reasons; never message text.
create function private.case_view(p_case_id uuid)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select jsonb_build_object(
        'id', c.id,
        'number', c.number,
        'guild_id', c.guild_id,
        'status', c.status,
        'group_key', c.group_key,
        'confidence', c.confidence,
        'level', c.confidence_level,
        'rules', (select coalesce(jsonb_agg(f.key order by f.key), '[]') from jsonb_each_text(c.findings) f),
        'reasons', (select coalesce(jsonb_agg(f.value order by f.key), '[]') from jsonb_each_text(c.findings) f),
        'detections', c.detections,
        'opened_ms', private.to_ms(c.opened_at),
        'updated_ms', private.to_ms(c.updated_at),
        'resolved_by', c.resolved_by,
        'resolved_ms', private.to_ms(c.resolved_at),
        'thread_id', c.thread_id,
        'notification_channel_id', c.notification_channel_id,
        'notification_message_id', c.notification_message_id,
        'settings', jsonb_build_object(
            'restricted_role_id', s.restricted_role_id,
            'admin_channel_id', s.admin_channel_id,
            'verification_channel_id', s.verification_channel_id,
            'admin_notification_role_id', s.admin_notification_role_id
        ),
        'subjects', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'user_id', cs.user_id,
                'username', coalesce(u.username, ''),
                'account_created_ms', coalesce(private.to_ms(u.account_created_at),
                    floor(u.discord_id::text::numeric / 4194304)::bigint + 1420070400000),
                'joined_at_ms', private.to_ms(m.join_date),
                'left', cs.left_server,
                'restricted', m.is_restricted,
                'roles_snapshot', cs.roles_snapshot
            ) order by cs.added_at, cs.user_id), '[]')
            from public.case_subjects cs
            join public.users u on u.discord_id = cs.user_id
            join public.server_members m on m.guild_id = cs.guild_id and m.user_id = cs.user_id
            where cs.case_id = c.id
        ),
        'message_refs', (
            select coalesce(jsonb_agg(jsonb_build_object('channel_id', r.channel_id, 'message_id', r.message_id)
                order by r.sent_at desc, r.message_id desc), '[]')
            from (
                select channel_id, message_id, sent_at from public.messages
                where case_id = c.id and is_flagged
                order by sent_at desc, message_id desc limit 20
            ) r
        ),
        'earlier_cases', (
            select count(distinct e.id)
            from public.case_subjects mine
            join public.case_subjects theirs on theirs.guild_id = mine.guild_id and theirs.user_id = mine.user_id
            join public.verification_events e on e.id = theirs.case_id and e.number < c.number
            where mine.case_id = c.id
        ),
        'problems', (
            select coalesce(jsonb_agg(jsonb_build_object('kind', o.kind, 'error', o.last_error) order by o.id), '[]')
            from (
                select id, kind, last_error from public.outbox
                where case_id = c.id and status = 'failed' order by id desc limit 5
            ) o
        ),
        'history', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'action', a.action, 'admin_id', a.admin_id, 'at_ms', private.to_ms(a.acted_at)) order by a.id), '[]')
            from public.admin_actions a where a.case_id = c.id
        )
    )
    from public.verification_events c
    join public.servers s on s.guild_id = c.guild_id
    where c.id = p_case_id;
$$;
