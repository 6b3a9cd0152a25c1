-- Joins are queued beside messages.

-- Queue reviews for those of the newly judged messages and joins for which detection asked. The text of a message that nothing minded
-- comes along with the question and is kept in messages until the review ends. An edit whose text takes the place of the old
-- one there supersedes what waits for that; any other edit spares nobody the question about what they wrote first.
-- p_events: rows of record_verdicts; one to review holds "review": {"why": "ambiguous" | "first_messages" | "joiner", "fingerprint",
--           "first": how many of a new member's messages count as first, "text": where "content" is absent,
--           "profile": of a joiner, {"display_name", "username"}, and "has_avatar" where it is known}.
create or replace function private.queue_reviews(p_events jsonb)
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
          and (e.why in ('ambiguous', 'joiner') or m.message_count - coalesce(e.later, 0) <= (e.review ->> 'first')::integer)
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
    insert into public.llm_reviews (guild_id, user_id, occurred_at, event_id, channel_id, message_id, purpose, asked_for, fingerprint,
        confidence, rules, borrows_text, profile)
    select a.guild_id, a.user_id, private.from_ms(a.at_ms), a.event_id, a.channel_id, a.message_id,
        (case a.why when 'joiner' then 'user_classification' else 'message_analysis' end)::public.llm_purpose,
        a.why::public.llm_review_reason, a.review ->> 'fingerprint', a.confidence, a.rules, a.text is not null,
        case a.why when 'joiner' then a.review -> 'profile' end
    from asked a, (select count(*) from borrowed) b
    order by a.at_ms, a.event_id
    on conflict (occurred_at, event_id) do nothing;
end;
$$;
