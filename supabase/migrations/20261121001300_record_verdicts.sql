-- Record a batch of verdicts: the ledger, counters, detections, cases and the effects to carry out, in one transaction.
-- Only here does an event become judged. Events that the ledger knows are passed over, so a repeat changes nothing.
--
-- p_batch: {"events": [{"event_id", "kind", "at_ms", "guild_id", "user_id", "username", "account_created_ms",
--             "joined_at_ms", "roles", "channel_id", "message_id", "content", "content_hash", "confidence", "level",
--             "rules", "reasons", "action", "simulated", "detection_type", "group_key", "delete"}],
--           "messages": [{"guild_id", "channel_id", "message_id", "user_id", "at_ms", "content_hash", "delete"}],
--           "groups": [{"guild_id", "group_key", "user_ids": [text]}]}
--          `messages` are those that the verdicts rest on beside the events' own, `groups` whom group findings name; both
--          for the whole batch, so that a mass attack does not name everybody in every row.
-- answer:  {"recorded": n, "repeated": n, "effects": n, "guild_ids": [those with effects]}
create function public.record_verdicts(p_batch jsonb)
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

grant execute on function public.record_verdicts(jsonb) to service_role;
