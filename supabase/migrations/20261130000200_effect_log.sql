-- Whoever queues an effect says what the log calls it: a ban may be for good or for a time, deletions may be a purge or the
-- bot's own. And what a log row is about may be a channel.

alter table public.outbox add column logs_as public.mod_action_type;

comment on column public.outbox.logs_as is
    'What mod_actions calls the effect once it is done; null for what its kind says, which for most kinds is nothing.';

alter table public.mod_actions
    alter column user_id drop not null,
    add column channel_id public.snowflake,
    add column expires_at timestamptz,
    add column metadata jsonb not null default '{}' constraint metadata_is_object check (jsonb_typeof(metadata) = 'object'),
    add constraint concerns_somebody_or_a_channel check (user_id is not null or channel_id is not null);

create index mod_actions_guild on public.mod_actions (guild_id, acted_at desc);

comment on column public.mod_actions.user_id is 'To whom it was done; null for what was done to a channel.';
comment on column public.mod_actions.channel_id is 'Where it was done; null for what concerns the whole server.';
comment on column public.mod_actions.expires_at is 'When it ends by itself, by the database''s clock; null for what does not.';
comment on column public.mod_actions.metadata is 'Numbers and ids that have no column of their own. Never message text.';

-- What the log calls an effect of a kind; null for what is no deed of moderation.
create function private.logged_as(p_kind text)
    returns public.mod_action_type
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select (case p_kind
        when 'restrict_member' then 'restrict' when 'restore_member' then 'restore' when 'kick_member' then 'kick'
        when 'ban_member' then 'ban' when 'unban_member' then 'unban'
    end)::public.mod_action_type;
$$;

comment on function private.logged_as is 'What mod_actions calls an effect of a kind; null for what is no deed of moderation.';

-- Log what was done: who is not there could not be punished; but who is gone at the second try of a kick was kicked by the
-- first. An effect's payload may hold "expires_at", "channel_id" and, under "log", more for the log's metadata.
create function private.log_deeds(p_ended jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.mod_actions (guild_id, user_id, channel_id, moderator_id, action, reason, case_id, outbox_id, expires_at, metadata)
    select r.guild_id, r.payload ->> 'user_id', r.payload ->> 'channel_id', r.moderator_id,
        coalesce(r.logs_as, private.logged_as(r.kind)), r.payload ->> 'reason', r.case_id, r.id,
        (r.payload ->> 'expires_at')::timestamptz, coalesce(r.payload -> 'log', '{}')
    from jsonb_to_recordset(p_ended) as r(id bigint, guild_id text, case_id uuid, kind text, status text, payload jsonb,
        result jsonb, moderator_id text, attempts integer, logs_as public.mod_action_type)
    where r.status = 'done'
      and (coalesce(r.result ->> 'left', 'false') <> 'true' or (r.kind = 'kick_member' and r.attempts > 1))
      and coalesce(r.logs_as, private.logged_as(r.kind)) is not null
    order by r.id
    on conflict (outbox_id) do nothing;
end;
$$;

comment on function private.log_deeds is 'Writes mod_actions for effects that are done: what whoever queued them, or their kind, says.';

-- As before, but for what the log calls an effect.
create or replace function public.finish_outbox(p_results jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_applied jsonb;
begin
    perform private.lock_guilds(array(
        select o.guild_id::text from public.outbox o
        join jsonb_to_recordset(p_results) as r(id bigint) on r.id = o.id));

    with ended as (
        update public.outbox o
        set status = (case r.outcome when 'done' then 'done' when 'failed' then 'failed' else 'pending' end)::public.outbox_status,
            lease_until = null,
            attempts = o.attempts - (r.outcome = 'release')::integer,
            available_at = case when r.outcome = 'retry' then now() + make_interval(secs => coalesce(r.retry_after_s, 1)) else o.available_at end,
            last_error = coalesce(left(r.error, 500), o.last_error),
            result = coalesce(r.result, o.result),
            finished_at = case when r.outcome in ('done', 'failed') then now() end
        from jsonb_to_recordset(p_results) as r(id bigint, fence integer, outcome text, error text,
            retry_after_s double precision, result jsonb)
        where o.id = r.id and o.fence = r.fence and o.status = 'leased'
        returning o.id, o.guild_id, o.case_id, o.kind, o.payload, o.moderator_id, o.status, o.attempts, o.result, o.logs_as
    )
    select coalesce(jsonb_agg(to_jsonb(ended)), '[]') into v_applied from ended;

    perform private.apply_results(v_applied);

    return jsonb_build_object(
        'applied', (select coalesce(jsonb_agg(r.id order by r.id), '[]') from jsonb_to_recordset(v_applied) as r(id bigint)),
        'stale', (
            select coalesce(jsonb_agg(r.id order by r.id), '[]') from jsonb_to_recordset(p_results) as r(id bigint)
            where r.id not in (select a.id from jsonb_to_recordset(v_applied) as a(id bigint)))
    );
end;
$$;

-- As before, with the log by itself.
create or replace function private.apply_results(p_ended jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.verification_events v
    set thread_id = coalesce(x.thread_id, v.thread_id),
        notification_channel_id = coalesce(x.channel_id, v.notification_channel_id),
        notification_message_id = coalesce(x.message_id, v.notification_message_id)
    from (
        select r.case_id,
            max(r.result ->> 'thread_id') filter (where r.kind = 'open_thread') as thread_id,
            max(r.result ->> 'channel_id') filter (where r.kind = 'notify') as channel_id,
            max(r.result ->> 'message_id') filter (where r.kind = 'notify') as message_id
        from jsonb_to_recordset(p_ended) as r(case_id uuid, kind text, status text, result jsonb)
        where r.status = 'done' and r.kind in ('open_thread', 'notify')
        group by r.case_id
    ) x
    where v.id = x.case_id;

    update public.case_subjects c
    set left_server = true
    from jsonb_to_recordset(p_ended) as r(guild_id text, payload jsonb, result jsonb)
    where r.result ->> 'left' = 'true' and c.guild_id = r.guild_id and c.user_id = r.payload ->> 'user_id';

    -- Moderators are told of what could not be done; once for all of it.
    insert into public.outbox (guild_id, case_id, lane, kind)
    select distinct v.guild_id, v.id, 'case:' || v.id, 'update_notification'
    from jsonb_to_recordset(p_ended) as r(case_id uuid, kind text, status text)
    join public.verification_events v on v.id = r.case_id
    where r.status = 'failed' and r.kind not in ('notify', 'update_notification') and v.notification_message_id is not null
      and not exists (
          select from public.outbox o
          where o.case_id = v.id and o.kind = 'update_notification' and o.status = 'pending');

    -- A restriction that could not be made is not claimed to be in force.
    update public.server_members m
    set is_restricted = false
    from jsonb_to_recordset(p_ended) as r(guild_id text, kind text, status text, payload jsonb)
    where r.kind = 'restrict_member' and r.status = 'failed'
      and m.guild_id = r.guild_id and m.user_id = r.payload ->> 'user_id'
      and not exists (
          select from public.outbox o
          where o.lane = 'member:' || r.guild_id || ':' || (r.payload ->> 'user_id') and o.kind = 'restrict_member'
            and o.status in ('pending', 'leased'));

    update public.messages t
    set is_deleted = false, deleted_at = null
    from jsonb_to_recordset(p_ended) as r(guild_id text, kind text, status text, payload jsonb)
    cross join lateral jsonb_array_elements_text(r.payload -> 'message_ids') as d(message_id)
    where r.kind = 'delete_messages' and r.status = 'failed' and t.guild_id = r.guild_id and t.message_id = d.message_id;

    perform private.log_deeds(p_ended);
end;
$$;
