-- What was missing or went away comes back: threads, notifications, and the people in them.

-- Have a case's notification brought up to date, unless that is on its way.
create function private.queue_update(p_case_id uuid)
    returns void
    language sql
    volatile
    security invoker
    set search_path = ''
as $$
    insert into public.outbox (guild_id, case_id, lane, kind)
    select v.guild_id, v.id, 'case:' || v.id, 'update_notification'
    from public.verification_events v
    where v.id = p_case_id and v.notification_message_id is not null
      and not exists (
          select from public.outbox o
          where o.case_id = v.id and o.kind in ('notify', 'update_notification') and o.status = 'pending'
          -- Locked, or claim_outbox could read the case just before this transaction ends.
          for update skip locked);
$$;

comment on function private.queue_update is 'Queues update_notification for a case that has a notification, unless one waits already.';

-- As before, but: a thread that was deleted is opened anew, and a notification in a deleted channel is none.
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

-- A thread took the place of one that was deleted: everybody is brought in, and greeted.
create function private.people_thread()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.outbox (guild_id, case_id, lane, kind, payload)
    select x.guild_id, x.case_id, 'case:' || x.case_id, 'add_thread_member', jsonb_build_object('user_id', x.user_id)
    from public.case_subjects x
    where x.case_id = new.id
    order by x.user_id;
    insert into public.outbox (guild_id, case_id, lane, kind, payload)
    select new.guild_id, new.id, 'case:' || new.id, 'greet_thread',
        jsonb_build_object('user_ids', jsonb_agg(x.user_id order by x.user_id))
    from public.case_subjects x
    where x.case_id = new.id
    having count(*) > 0;
    perform private.queue_update(new.id);
    return null;
end;
$$;

create trigger people_thread after update of thread_id on public.verification_events
    for each row when (old.thread_id is distinct from new.thread_id and old.thread_id is not null and new.thread_id is not null)
    execute function private.people_thread();

-- Who leaves, leaves the thread for good: who comes back while their case is open is brought in again.
create function private.bring_back_into_thread()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.outbox (guild_id, case_id, lane, kind, payload, dedupe_key)
    select c.guild_id, c.case_id, 'case:' || c.case_id, 'add_thread_member', jsonb_build_object('user_id', c.user_id),
        'back:' || c.case_id || ':' || c.user_id || ':' || private.to_ms(new.join_date)
    from public.case_subjects c
    join public.verification_events v on v.id = c.case_id and v.thread_id is not null
    where c.guild_id = new.guild_id and c.user_id = new.user_id and c.is_open
      and v.opened_at < new.join_date and not private.is_gone(v.guild_id, v.thread_id)
    on conflict (dedupe_key) do nothing;
    return null;
end;
$$;

create trigger bring_back_into_thread after update of join_date on public.server_members
    for each row when (new.join_date > old.join_date)
    execute function private.bring_back_into_thread();

-- A suspect left or came back: the notification says so, while moderators look at it.
create function private.tell_of_departure()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    perform private.queue_update(v.id)
    from public.verification_events v
    where v.id = new.case_id and (new.is_open or v.resolved_at > now() - interval '1 hour');
    return null;
end;
$$;

create trigger tell_of_departure after update of left_server on public.case_subjects
    for each row when (old.left_server is distinct from new.left_server)
    execute function private.tell_of_departure();

-- A notification that somebody has deleted is sent anew when it has something new to say, to where notifications go now.
create function private.notify_anew()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.outbox (guild_id, case_id, lane, kind, payload)
    select v.guild_id, v.id, 'case:' || v.id, 'notify', jsonb_build_object('channel_id', s.admin_channel_id)
    from public.verification_events v
    join public.servers s on s.guild_id = v.guild_id and s.admin_channel_id is not null
    where v.id = new.case_id and v.notification_message_id is not null
      and not exists (
          select from public.outbox o where o.case_id = v.id and o.kind = 'notify' and o.status in ('pending', 'leased'));
    return null;
end;
$$;

create trigger notify_anew after update of status on public.outbox
    for each row when (new.status = 'done' and old.status is distinct from new.status
        and new.kind = 'update_notification' and new.result ->> 'gone' = 'true')
    execute function private.notify_anew();

-- A server has named another role or channel. Open cases that had none to go to, or whose own was deleted, get theirs now;
-- and who was held back by a role that is deleted is held back by the new one.
create function private.catch_up()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.outbox (guild_id, case_id, lane, kind, payload)
    select m.guild_id, c.case_id, 'member:' || m.guild_id || ':' || m.user_id, 'restrict_member',
        private.restriction(m.guild_id, m.user_id, new.restricted_role_id)
    from public.server_members m
    left join public.case_subjects c on c.guild_id = m.guild_id and c.user_id = m.user_id and c.is_open
    where m.guild_id = new.guild_id and m.is_restricted and m.left_at is null
      and new.restricted_role_id is distinct from old.restricted_role_id
      and new.restricted_role_id is not null
      and (old.restricted_role_id is null or private.is_role_gone(old.guild_id, old.restricted_role_id))
    order by m.user_id;

    perform private.queue_case_effects(x.cases)
    from (
        select jsonb_agg(jsonb_build_object('case_id', v.id, 'is_new_subject', false)) as cases
        from public.verification_events v
        where v.guild_id = new.guild_id and v.status in ('pending', 'reopened')
          and ((new.admin_channel_id is distinct from old.admin_channel_id
                and (v.notification_message_id is null or private.is_gone(v.guild_id, v.notification_channel_id)))
            or (new.verification_channel_id is distinct from old.verification_channel_id
                and (v.thread_id is null or private.is_gone(v.guild_id, v.thread_id))))
    ) x
    where x.cases is not null;
    return null;
end;
$$;

create trigger catch_up after update of restricted_role_id, admin_channel_id, verification_channel_id on public.servers
    for each row when ((new.restricted_role_id, new.admin_channel_id, new.verification_channel_id)
        is distinct from (old.restricted_role_id, old.admin_channel_id, old.verification_channel_id))
    execute function private.catch_up();

comment on function private.people_thread is
    'Trigger: queues add_thread_member and greet_thread for everybody when a thread took the place of a deleted one.';
comment on function private.bring_back_into_thread is 'Trigger: queues add_thread_member for who rejoins while their case is open.';
comment on function private.tell_of_departure is 'Trigger: has the notification say that a suspect left or came back.';
comment on function private.notify_anew is 'Trigger: queues a new notification where the old one was found deleted.';
comment on function private.catch_up is
    'Trigger: open cases get the thread and the notification that they lacked, and suspects the new restricted role, once it is set.';
