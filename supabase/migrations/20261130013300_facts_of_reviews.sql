-- What the language model is told of a member: their history and where they wrote, as the rules know them.

-- What is known around a review's message, or around a joiner: numbers, words of ours and rules' names, no text.
-- earlier_detections: {"confirmed", "cleared", "undecided", "overturned"} by moderators within 90 days before, null where
-- there was none; channel: its kind, null for a joiner.
create or replace function private.review_context(p_review public.llm_reviews)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select jsonb_build_object(
        'account_age_days', greatest(0, floor(extract(epoch from p_review.occurred_at - coalesce(u.account_created_at,
            private.from_ms(floor(u.discord_id::text::numeric / 4194304)::bigint + 1420070400000))) / 86400)),
        'member_days', greatest(0, floor(extract(epoch from p_review.occurred_at - m.join_date) / 86400)),
        'messages_so_far', m.message_count,
        'reputation', nullif(round(m.reputation_score::numeric, 2), 0),
        'earlier_cases', (
            select jsonb_object_agg(x.status, x.n) from (
                select v.status, count(*) as n
                from public.case_subjects c
                join public.verification_events v on v.id = c.case_id
                where c.guild_id = p_review.guild_id and c.user_id = p_review.user_id and v.opened_at < p_review.occurred_at
                group by v.status
            ) x),
        'earlier_detections', (
            select jsonb_build_object('confirmed', h.told -> 0, 'cleared', h.told -> 1, 'undecided', h.told -> 2, 'overturned', h.told -> 3)
            from (
                select private.histories_before(jsonb_build_array(jsonb_build_object('event_id', p_review.event_id,
                    'guild_id', p_review.guild_id, 'user_id', p_review.user_id, 'at_ms', private.to_ms(p_review.occurred_at))))
                    -> p_review.event_id as told
            ) h
            where h.told is not null),
        'warnings', (
            select count(*) from public.warnings w where w.guild_id = p_review.guild_id and w.user_id = p_review.user_id),
        'channel', (
            select private.channel_kind(c.type, p.type)
            from public.guild_channels c
            left join public.guild_channels p on p.guild_id = c.guild_id and p.channel_id = c.parent_id
            where c.guild_id = p_review.guild_id and c.channel_id = p_review.channel_id),
        'rules', to_jsonb(p_review.rules),
        'rules_confidence', round(p_review.confidence::numeric, 2),
        'asked_for', p_review.asked_for
    )
    from public.server_members m
    join public.users u on u.discord_id = m.user_id
    where m.guild_id = p_review.guild_id and m.user_id = p_review.user_id;
$$;
