-- Messages by hour, member and channel, appended by every batch: the raw material of peak hours and busy channels.

-- p_events: the newly judged events of record_verdicts.
create function private.append_message_stats(p_events jsonb)
    returns void
    language sql
    volatile
    security invoker
    set search_path = ''
as $$
    insert into public.message_stats (hour, guild_id, user_id, channel_id, message_count)
    select date_trunc('hour', private.from_ms(r.at_ms), 'UTC'), r.guild_id, r.user_id, r.channel_id, count(*)
    from jsonb_to_recordset(p_events) as r(at_ms bigint, kind text, guild_id text, user_id text, channel_id text)
    where r.kind = 'message'
    group by 1, 2, 3, 4;
$$;

-- As before, with the line that appends.
create or replace function public.record_verdicts(p_batch jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_events jsonb := coalesce(p_batch -> 'events', '[]');
    v_total integer := jsonb_array_length(v_events);
    v_new text[];
    v_hits jsonb;
    v_last_effect bigint;
    v_answer jsonb;
begin
    perform private.lock_guilds(array(select r.guild_id from jsonb_to_recordset(v_events) as r(guild_id text)));

    with put as (
        insert into public.judged_events (occurred_at, event_id, kind, guild_id, user_id, confidence, rules, action)
        select private.from_ms(r.at_ms), r.event_id, r.kind, r.guild_id, r.user_id, r.confidence, r.rules, r.action
        from jsonb_to_recordset(v_events) as r(at_ms bigint, event_id text, kind public.event_kind, guild_id text,
            user_id text, confidence real, rules text[], action public.verdict_action)
        order by r.at_ms, r.event_id
        on conflict do nothing
        returning event_id
    )
    select coalesce(array_agg(event_id), '{}') into v_new from put;

    if cardinality(v_new) < v_total then
        select coalesce(jsonb_agg(x.value), '[]') into v_events
        from (
            select distinct on (e.value ->> 'event_id') e.value
            from jsonb_array_elements(v_events) e
            where e.value ->> 'event_id' = any (v_new)
            order by e.value ->> 'event_id'
        ) x;
    end if;
    v_answer := jsonb_build_object('recorded', cardinality(v_new), 'repeated', v_total - cardinality(v_new),
        'effects', 0, 'guild_ids', '[]'::jsonb);
    if cardinality(v_new) = 0 then
        return v_answer;
    end if;

    select coalesce(max(o.id), 0) into v_last_effect from public.outbox o;
    perform private.count_events(v_events, coalesce(p_batch -> 'messages', '[]'), coalesce(p_batch -> 'groups', '[]'));
    perform private.append_message_stats(v_events);
    perform private.restrict_rejoined(v_events);

    select coalesce(jsonb_agg(e.value), '[]') into v_hits
    from jsonb_array_elements(v_events) e
    where e.value ->> 'action' <> 'none' or e.value ->> 'content' is not null;
    if v_hits <> '[]' then
        perform private.act_on_hits(v_hits, coalesce(p_batch -> 'messages', '[]'), coalesce(p_batch -> 'groups', '[]'));
    end if;

    select v_answer || jsonb_build_object('effects', count(*),
        'guild_ids', coalesce(jsonb_agg(distinct o.guild_id), '[]'))
    into v_answer
    from public.outbox o
    where o.id > v_last_effect and o.guild_id in (select r.guild_id from jsonb_to_recordset(v_events) as r(guild_id text));
    return v_answer;
end;
$$;
