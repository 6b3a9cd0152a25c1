-- What the LLM is to be asked about, queued in the transaction that records the verdict.

-- Queue reviews for those of the newly judged messages for which detection asked. The text of a message that nothing minded
-- comes along with the question and is kept in messages until the review ends. An edit whose text takes the place of the old
-- one there supersedes what waits for that; any other edit spares nobody the question about what they wrote first.
-- p_events: rows of record_verdicts; one to review holds "review": {"why": "ambiguous" | "first_messages", "fingerprint",
--           "first": how many of a new member's messages count as first, "text": where "content" is absent}.
create function private.queue_reviews(p_events jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    -- Asked before, for most batches hold nothing of it.
    if p_events @> '[{"kind": "edit"}]' then
        update public.llm_reviews r
        set is_superseded = true,
            status = (case r.status when 'pending' then 'skipped' else 'leased' end)::public.llm_review_status,
            last_error = case r.status when 'pending' then 'superseded' else r.last_error end,
            finished_at = case r.status when 'pending' then now() end
        from jsonb_to_recordset(p_events) as e(kind text, guild_id text, message_id text, event_id text, content text, review jsonb)
        where e.kind = 'edit' and (e.content is not null or e.review is not null) and r.guild_id = e.guild_id and r.message_id = e.message_id and r.event_id <> e.event_id
          and r.status in ('pending', 'leased');
    end if;
    if not exists (select from jsonb_array_elements(p_events) e where e.value ? 'review') then
        return;
    end if;

    with e as materialized (
        select x.*, x.review ->> 'why' as why, x.review ->> 'text' as text,
            -- How many messages of the batch the author wrote after this one.
            count(*) filter (where x.kind = 'message') over (
                partition by x.guild_id, x.user_id order by x.at_ms desc, x.event_id desc
                rows between unbounded preceding and 1 preceding) as later
        from jsonb_to_recordset(p_events) as x(event_id text, kind text, guild_id text, user_id text, at_ms bigint,
            channel_id text, message_id text, content_hash text, confidence real, rules text[], review jsonb)
    ),
    asked as materialized (
        select e.* from e
        join public.server_members m on m.guild_id = e.guild_id and m.user_id = e.user_id
        where e.review is not null
          and (e.why = 'ambiguous' or m.message_count - coalesce(e.later, 0) <= (e.review ->> 'first')::integer)
    ),
    borrowed as (
        insert into public.messages (guild_id, message_id, user_id, channel_id, content, content_hash, sent_at)
        select distinct on (a.guild_id, a.message_id)
            a.guild_id, a.message_id, a.user_id, a.channel_id, a.text, a.content_hash, private.from_ms(a.at_ms)
        from asked a
        where a.text is not null
        order by a.guild_id, a.message_id, a.at_ms desc
        on conflict (guild_id, message_id) do update set content = excluded.content, content_hash = excluded.content_hash
        returning guild_id, message_id
    )
    insert into public.llm_reviews (guild_id, user_id, occurred_at, event_id, channel_id, message_id, asked_for, fingerprint,
        confidence, rules, borrows_text)
    select a.guild_id, a.user_id, private.from_ms(a.at_ms), a.event_id, a.channel_id, a.message_id,
        a.why::public.llm_review_reason, a.review ->> 'fingerprint', a.confidence, a.rules, a.text is not null
    from asked a, (select count(*) from borrowed) b
    order by a.at_ms, a.event_id
    on conflict (occurred_at, event_id) do nothing;
end;
$$;

comment on function private.queue_reviews is
    'Queues what the LLM is to be asked about, and skips what an edit has made a question about a text that is gone.';

-- As before, with the line that queues reviews.
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
    perform private.queue_reviews(v_events);
    -- Last: whom this very batch suspects is not welcomed. Asked before, for most batches hold messages alone.
    if v_events @> '[{"kind": "join"}]' then
        perform private.welcome_joined(v_events);
    end if;

    select v_answer || jsonb_build_object('effects', count(*),
        'guild_ids', coalesce(jsonb_agg(distinct o.guild_id), '[]'))
    into v_answer
    from public.outbox o
    where o.id > v_last_effect and o.guild_id in (select r.guild_id from jsonb_to_recordset(v_events) as r(guild_id text));
    return v_answer;
end;
$$;
