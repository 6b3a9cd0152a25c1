-- What dashboards hear of: listed columns, sent to the server's private topic by the transaction that writes them.
-- Nothing is sent about deletions, and realtime.send warns instead of failing, so no broadcast can stop a write.

create policy "People listen to the servers that they administer" on realtime.messages for select to authenticated
    using (extension = 'broadcast'
        and (select realtime.topic()) = any (array(select 'guild:' || g from private.my_guild_ids() g)));

-- New detections of a statement, per server, fifty to a message: a raid must not become a message each.
create function private.broadcast_detections()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
begin
    perform realtime.send(jsonb_build_object('detections', x.detections), 'detections', 'guild:' || x.guild_id, true)
    from (
        select d.guild_id, jsonb_agg(jsonb_build_object(
            'id', d.id, 'detected_at', d.detected_at, 'guild_id', d.guild_id, 'user_id', d.user_id,
            'channel_id', d.channel_id, 'message_id', d.message_id, 'detection_type', d.detection_type,
            'confidence', d.confidence, 'confidence_level', d.confidence_level, 'rules', d.rules, 'action', d.action,
            'simulated', d.simulated, 'case_id', d.case_id) order by d.detected_at, d.id) as detections
        from (
            select n.*, (row_number() over (partition by n.guild_id order by n.detected_at, n.id) - 1) / 50 as part
            from new_rows n
        ) d
        group by d.guild_id, d.part
        order by d.guild_id, d.part
    ) x;
    return null;
end;
$$;

create trigger broadcast_detections after insert on public.detection_events
    referencing new table as new_rows
    for each statement execute function private.broadcast_detections();

-- A case that was opened, or of which the queue shows something new.
create function private.broadcast_cases()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
begin
    perform realtime.send(jsonb_build_object(
        'operation', tg_op, 'id', new.id, 'number', new.number, 'guild_id', new.guild_id, 'user_id', new.user_id,
        'group_key', new.group_key, 'status', new.status, 'confidence', new.confidence,
        'confidence_level', new.confidence_level, 'detections', new.detections, 'opened_at', new.opened_at,
        'thread_id', new.thread_id, 'resolved_at', new.resolved_at, 'resolved_by', new.resolved_by
    ), 'case', 'guild:' || new.guild_id, true);
    return null;
end;
$$;

create trigger broadcast_cases_insert after insert on public.verification_events
    for each row execute function private.broadcast_cases();
create trigger broadcast_cases_update after update on public.verification_events
    for each row when ((old.status, old.confidence, old.detections, old.thread_id, old.resolved_by)
        is distinct from (new.status, new.confidence, new.detections, new.thread_id, new.resolved_by))
    execute function private.broadcast_cases();

-- What a moderator decided.
create function private.broadcast_admin_action()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
begin
    perform realtime.send(jsonb_build_object(
        'id', new.id, 'guild_id', new.guild_id, 'case_id', new.case_id, 'admin_id', new.admin_id, 'action', new.action,
        'previous_status', new.previous_status, 'new_status', new.new_status, 'acted_at', new.acted_at
    ), 'admin_action', 'guild:' || new.guild_id, true);
    return null;
end;
$$;

create trigger broadcast_admin_action after insert on public.admin_actions
    for each row execute function private.broadcast_admin_action();

-- When a server's numbers of a day were sent last. They change with every batch of messages, and hosted Realtime counts
-- messages: each day's are sent every five seconds at most. The last change before a pause may stay unsent: whoever shows
-- the numbers reads them again now and then.
create unlogged table private.broadcast_clock (
    guild_id text not null,
    date     date not null,
    sent_at  timestamptz not null,
    primary key (guild_id, date)
);

alter table private.broadcast_clock enable row level security;

-- The numbers of a server's day, as they stand when the transaction ends: it changes them several times.
create function private.broadcast_analytics()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
begin
    insert into private.broadcast_clock as c (guild_id, date, sent_at) values (new.guild_id, new.date, clock_timestamp())
    on conflict (guild_id, date) do update set sent_at = excluded.sent_at
    where c.sent_at <= excluded.sent_at - interval '5 seconds';
    if not found then
        return null;
    end if;
    delete from private.broadcast_clock c where c.guild_id = new.guild_id and c.date < new.date - 1;
    perform realtime.send(jsonb_build_object(
        'guild_id', a.guild_id, 'date', a.date, 'message_count', a.message_count, 'join_count', a.join_count,
        'detection_count', a.detection_count, 'verification_count', a.verification_count,
        'verified_count', a.verified_count, 'rejected_count', a.rejected_count, 'ban_count', a.ban_count,
        'false_positive_count', a.false_positive_count, 'gpt_call_count', a.gpt_call_count
    ), 'analytics', 'guild:' || a.guild_id, true)
    from public.analytics a
    where a.guild_id = new.guild_id and a.date = new.date;
    return null;
end;
$$;

create constraint trigger broadcast_analytics after insert or update on public.analytics
    deferrable initially deferred
    for each row execute function private.broadcast_analytics();
