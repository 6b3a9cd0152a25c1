-- A case whose channel was deleted is told of once in the new one, however many batches touch it before that is done; and whom
-- a new thread brings in is greeted once.

-- As before, with both.
create or replace function private.queue_case_effects(p_cases jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    with touched as (
        select v.id, v.guild_id, v.number, s.verification_channel_id, s.admin_channel_id,
            array_agg(c.user_id order by c.user_id) filter (where c.is_new_subject) as new_subjects,
            -- Whom "people_thread" brings into the thread that takes its place.
            v.thread_id is not null and private.is_gone(v.guild_id, v.thread_id) as lost_thread,
            (v.thread_id is not null and not private.is_gone(v.guild_id, v.thread_id)) or exists (
                select from public.outbox o where o.case_id = v.id and o.kind = 'open_thread'
                  and o.status not in ('failed', 'cancelled') and (v.thread_id is null or o.status <> 'done')
            ) as has_thread,
            exists (
                select from public.case_subjects x
                join public.server_members m on m.guild_id = x.guild_id and m.user_id = x.user_id
                where x.case_id = v.id and m.is_restricted
            ) as restricts,
            -- One that waits counts by the channel that it will go to.
            exists (
                select from public.outbox o where o.case_id = v.id and o.kind = 'notify' and o.status not in ('failed', 'cancelled')
                  and not private.is_gone(v.guild_id, case when o.status = 'done' then v.notification_channel_id
                      else (o.payload ->> 'channel_id')::public.snowflake end)
            ) as has_notification,
            exists (
                select from public.outbox o where o.case_id = v.id and o.kind in ('notify', 'update_notification') and o.status = 'pending'
                -- Locked, or claim_outbox could read the case just before this transaction ends.
                for update skip locked
            ) as tells_soon,
            v.last_alert_at > v.alerted_at + make_interval(mins => private.merge_minutes(s.settings)) as is_stale
        from jsonb_to_recordset(p_cases) as c(case_id uuid, user_id text, is_new_subject boolean)
        join public.verification_events v on v.id = c.case_id
        join public.servers s on s.guild_id = v.guild_id
        group by v.id, s.guild_id
    ),
    effects as (
        select t.id, t.guild_id, 1 as step, 'open_thread' as kind,
            jsonb_build_object('channel_id', t.verification_channel_id, 'name', 'case-' || t.number) as payload
        from touched t where not t.has_thread and t.restricts and t.verification_channel_id is not null
        union all
        select t.id, t.guild_id, 2, case when t.has_notification and not t.is_stale then 'update_notification' else 'notify' end,
            jsonb_build_object('channel_id', t.admin_channel_id)
        from touched t
        where t.admin_channel_id is not null and (not t.has_notification or t.is_stale or not t.tells_soon)
        union all
        select t.id, t.guild_id, 3, 'add_thread_member', jsonb_build_object('user_id', x.user_id)
        from touched t
        join public.case_subjects x on x.case_id = t.id
        where t.verification_channel_id is not null
          and ((not t.has_thread and t.restricts and not t.lost_thread) or (t.has_thread and not t.lost_thread and x.user_id = any (t.new_subjects)))
        union all
        select t.id, t.guild_id, 4, 'greet_thread', jsonb_build_object('user_ids', (
            select jsonb_agg(x.user_id order by x.user_id) from public.case_subjects x
            where x.case_id = t.id and (not t.has_thread or x.user_id = any (t.new_subjects))))
        from touched t
        where t.verification_channel_id is not null
          and ((not t.has_thread and t.restricts and not t.lost_thread) or (t.has_thread and not t.lost_thread and t.new_subjects is not null))
    ),
    put as (
        insert into public.outbox (guild_id, case_id, lane, kind, payload)
        select e.guild_id, e.id, 'case:' || e.id, e.kind, e.payload
        from effects e
        order by e.guild_id, e.id, e.step, e.payload ->> 'user_id'
        returning case_id, kind
    )
    update public.verification_events v
    set alerted_at = v.last_alert_at
    from put
    where put.kind = 'notify' and v.id = put.case_id;
end;
$$;
