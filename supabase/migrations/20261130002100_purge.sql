-- Purging a channel, in two phases, so that each may be carried out twice: first the messages are looked up, then those and
-- no others are deleted. Looking again for "the last 50" after a crash would find 50 more.

-- Write down that up to p_count messages of a channel are to go: those of one author, or of one kind ('links': with a link,
-- 'bots': by bots and webhooks), where said. Only what was there when the command was given. The caller has checked that
-- the moderator may delete messages in that channel.
-- Returns {"effect": the outbox's id}. Raises PC404, PC409, PC422, PC429.
create function public.purge_channel(
    p_interaction jsonb,
    p_channel_id text,
    p_count integer,
    p_user_id text,
    p_only text,
    p_reason text
)
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
    if p_count not between 1 and 500 then
        raise exception 'count must be between 1 and 500, not %', p_count using errcode = 'PC422';
    end if;
    if p_only not in ('links', 'bots') then
        raise exception 'only links or bots, not %', p_only using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    if not exists (select from public.servers s where s.guild_id = v_guild_id) then
        raise exception 'no server %', v_guild_id using errcode = 'PC404';
    end if;

    insert into public.outbox (guild_id, lane, kind, payload, dedupe_key, moderator_id)
    values (v_guild_id, 'delete:' || p_channel_id, 'collect_messages',
        -- An interaction's id tells its time, like a message's.
        jsonb_build_object('channel_id', p_channel_id, 'before', p_interaction ->> 'id', 'count', p_count,
            'user_id', p_user_id, 'only', p_only, 'reason', p_reason),
        'command:' || (p_interaction ->> 'id'), p_interaction ->> 'user_id')
    returning id into v_effect;
    return jsonb_build_object('effect', v_effect);
end;
$$;

comment on function public.purge_channel is
    'Queues the look-up of a channel''s messages that are to go: {"effect": id}. Their deletion follows by itself.';

grant execute on function public.purge_channel(jsonb, text, integer, text, text, text) to service_role;

-- The deletions that a purge consists of. By their keys, which are indexed: at most 5 of young messages and 50 of old ones.
create function private.purge_parts(p_purge bigint)
    returns setof public.outbox
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select o.* from public.outbox o
    where o.dedupe_key = any (array(select 'purge:' || p_purge || ':' || n from generate_series(1, 60) n));
$$;

comment on function private.purge_parts is 'The deletions that a purge, known by the id of its look-up, consists of.';

-- What was found is queued for deletion: a hundred at a time, as Discord takes them, and what is too old for that in tens,
-- which one turn of the outbox can delete one by one.
create function private.delete_collected()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_ids constant text[] := array(select jsonb_array_elements_text(new.result -> 'message_ids'));
    -- An hour short of Discord's fourteen days: it may be a while until their turn comes.
    c_young constant numeric := (private.to_ms(now() - interval '14 days' + interval '1 hour') - 1420070400000)::numeric * 4194304;
begin
    insert into public.outbox (guild_id, lane, kind, payload, dedupe_key, moderator_id)
    select new.guild_id, new.lane, 'delete_messages',
        jsonb_build_object('channel_id', new.payload ->> 'channel_id', 'message_ids', c.message_ids, 'purge', new.id),
        'purge:' || new.id || ':' || row_number() over (order by c.is_old, c.chunk), new.moderator_id
    from (
        select x.is_old, x.chunk, jsonb_agg(x.message_id order by x.message_id::numeric) as message_ids
        from (
            select f.message_id, f.is_old,
                (row_number() over (partition by f.is_old order by f.message_id::numeric desc) - 1)
                    / case when f.is_old then 10 else 100 end as chunk
            from (select m as message_id, m::numeric < c_young as is_old from unnest(v_ids) m) f
        ) x
        group by x.is_old, x.chunk
    ) c
    order by c.is_old, c.chunk
    on conflict (dedupe_key) do nothing;

    update public.messages t
    set is_deleted = true, deleted_at = now()
    where t.guild_id = new.guild_id and t.message_id = any (v_ids) and not t.is_deleted;
    return null;
end;
$$;

comment on function private.delete_collected is 'Queues the deletion of what collect_messages found.';

create trigger delete_collected after update of status on public.outbox
    for each row when (new.kind = 'collect_messages' and new.status = 'done' and old.status <> 'done')
    execute function private.delete_collected();

-- A purge is one deed, however many deletions it took: logged once, when the last has ended, with what was deleted.
create function private.log_purge()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.mod_actions (guild_id, user_id, channel_id, moderator_id, action, reason, outbox_id, metadata)
    select c.guild_id, c.payload ->> 'user_id', c.payload ->> 'channel_id', c.moderator_id, 'purge', c.payload ->> 'reason',
        c.id, jsonb_build_object('deleted', p.deleted)
    from public.outbox c
    cross join lateral (
        select sum((d.result ->> 'deleted')::integer) filter (where d.status = 'done') as deleted,
            bool_or(d.status in ('pending', 'leased')) as goes_on
        from private.purge_parts(c.id) d
    ) p
    where c.id = (new.payload ->> 'purge')::bigint and p.deleted > 0 and not p.goes_on
    on conflict (outbox_id) do nothing;
    return null;
end;
$$;

comment on function private.log_purge is 'Logs a purge when the last of its deletions has ended.';

create trigger log_purge after update of status on public.outbox
    for each row when (new.kind = 'delete_messages' and new.payload ? 'purge' and new.status in ('done', 'failed')
        and old.status <> new.status)
    execute function private.log_purge();

-- How far a purge of a server has come: {"status", "error"} of the look-up, how many messages it has "seen" and "found",
-- and how many of these are "deleted", "waiting", or "failed" with the first "problem"; null if there is none.
create function public.read_purge(p_guild_id text, p_effect bigint)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select jsonb_build_object(
        'status', o.status, 'error', o.last_error,
        'seen', coalesce((o.result ->> 'seen')::integer, 0),
        'found', coalesce(jsonb_array_length(o.result -> 'message_ids'), 0)
    ) || (
        select jsonb_build_object(
            'deleted', coalesce(sum((d.result ->> 'deleted')::integer) filter (where d.status = 'done'), 0),
            'waiting', coalesce(sum(jsonb_array_length(d.payload -> 'message_ids')) filter (where d.status in ('pending', 'leased')), 0),
            'failed', coalesce(sum(jsonb_array_length(d.payload -> 'message_ids')) filter (where d.status = 'failed'), 0),
            'problem', min(d.last_error) filter (where d.status = 'failed'))
        from private.purge_parts(o.id) d
    )
    from public.outbox o
    where o.id = p_effect and o.guild_id = p_guild_id and o.kind = 'collect_messages';
$$;

comment on function public.read_purge is 'How far a purge of a server has come: counts of messages, and what went wrong.';

grant execute on function public.read_purge(text, bigint) to service_role;
