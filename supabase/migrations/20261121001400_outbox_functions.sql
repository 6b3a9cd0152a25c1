-- Lease effects: whole lanes, so that what belongs together runs in order, and no two callers ever hold one lane.
-- Returns {"rows": [{"id", "fence", "guild_id", "case_id", "lane", "kind", "payload", "attempts"}] by id,
--          "cases": {case_id: case view}}: a raid's case is large, and every row of it would repeat it.
create function public.claim_outbox(p_limit integer, p_lease_s integer, p_guild_ids text[] default null)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_claimed bigint[];
begin
    -- The first unfinished row of a lane is its lock: who holds it holds the lane. Its lease may have run out; then the
    -- previous holder died between action and finish, and the effect is tried again.
    with heads as (
        select o.id, o.lane
        from public.outbox o
        where o.status in ('pending', 'leased')
          and (p_guild_ids is null or o.guild_id = any (p_guild_ids))
          and (case when o.status = 'leased' then o.lease_until else o.available_at end) <= now()
          and not exists (
              select from public.outbox e
              where e.lane = o.lane and e.id < o.id and e.status in ('pending', 'leased'))
        order by o.id
        limit p_limit
        for update of o skip locked
    ),
    rows_of_lanes as (
        select o.id
        from heads h
        join public.outbox o on o.lane = h.lane and o.id >= h.id and o.status in ('pending', 'leased')
        where (case when o.status = 'leased' then o.lease_until else o.available_at end) <= now()
        order by o.id
        limit p_limit
    ),
    leased as (
        update public.outbox o
        set status = 'leased', lease_until = now() + make_interval(secs => p_lease_s), attempts = o.attempts + 1,
            fence = o.fence + 1
        from rows_of_lanes r
        -- Asked again: a decision may have cancelled the row while this statement waited for it.
        where o.id = r.id and o.status in ('pending', 'leased')
        returning o.id
    )
    select coalesce(array_agg(id), '{}') into v_claimed from leased;

    return jsonb_build_object(
        'rows', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'id', o.id, 'fence', o.fence, 'guild_id', o.guild_id, 'case_id', o.case_id, 'lane', o.lane, 'kind', o.kind,
                'payload', o.payload, 'attempts', o.attempts) order by o.id), '[]')
            from public.outbox o
            where o.id = any (v_claimed)
        ),
        'cases', (
            select coalesce(jsonb_object_agg(x.case_id, private.case_view(x.case_id)), '{}')
            from (
                select distinct o.case_id from public.outbox o where o.id = any (v_claimed) and o.case_id is not null
            ) x
        )
    );
end;
$$;

grant execute on function public.claim_outbox(integer, integer, text[]) to service_role;

-- End leases: done, failed for good, to be tried again, or released untried. A result under an older fence changes nothing.
-- p_results: [{"id", "fence", "outcome": "done" | "failed" | "retry" | "release", "error", "retry_after_s", "result"}]
-- Returns {"applied": [id], "stale": [id]}.
create function public.finish_outbox(p_results jsonb)
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
        returning o.id, o.guild_id, o.case_id, o.kind, o.payload, o.moderator_id, o.status, o.attempts, o.result
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

grant execute on function public.finish_outbox(jsonb) to service_role;

-- What a finished effect changes: the thread's and the notification's ids, who has left, and the log of punishments.
create function private.apply_results(p_ended jsonb)
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

    insert into public.mod_actions (guild_id, user_id, moderator_id, action, reason, case_id, outbox_id)
    select r.guild_id, r.payload ->> 'user_id', r.moderator_id,
        (case r.kind
            when 'restrict_member' then 'restrict' when 'restore_member' then 'restore' when 'kick_member' then 'kick'
            when 'ban_member' then 'ban' else 'unban'
        end)::public.mod_action_type,
        r.payload ->> 'reason', r.case_id, r.id
    from jsonb_to_recordset(p_ended) as r(id bigint, guild_id text, case_id uuid, kind text, status text, payload jsonb,
        result jsonb, moderator_id text, attempts integer)
    where r.status = 'done'
      -- Who is not there could not be punished; but who is gone at the second try of a kick was kicked by the first.
      and (coalesce(r.result ->> 'left', 'false') <> 'true' or (r.kind = 'kick_member' and r.attempts > 1))
      and r.kind in ('restrict_member', 'restore_member', 'kick_member', 'ban_member', 'unban_member')
    order by r.id
    on conflict (outbox_id) do nothing;
end;
$$;
