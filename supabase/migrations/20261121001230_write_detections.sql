-- What was found, written down.

-- Write down what was found: the detections, the messages they rest on, and what the cases have gathered.
-- p_hits: rows of record_verdicts with an action or with content to keep; p_cases: the answer of assign_cases.
create function private.write_detections(p_hits jsonb, p_messages jsonb, p_groups jsonb, p_cases jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.detection_events (detected_at, event_id, guild_id, user_id, channel_id, message_id, detection_type,
        confidence, confidence_level, rules, reasons, action, simulated, case_id, group_key)
    select private.from_ms(h.at_ms), h.event_id, h.guild_id, h.user_id, h.channel_id, h.message_id, h.detection_type,
        h.confidence, h.level, h.rules, h.reasons, h.action, h.simulated, c.case_id, h.group_key
    from jsonb_to_recordset(p_hits) as h(event_id text, at_ms bigint, guild_id text, user_id text, channel_id text,
        message_id text, detection_type public.detection_type, confidence real, level public.confidence_level,
        rules text[], reasons text[], action public.verdict_action, simulated boolean, group_key text)
    left join jsonb_to_recordset(p_cases) as c(guild_id text, user_id text, case_id uuid)
        on c.guild_id = h.guild_id and c.user_id = h.user_id and h.action >= 'notify' and not h.simulated
    where h.action <> 'none'
    order by h.at_ms, h.event_id;

    insert into public.messages as t (guild_id, message_id, user_id, channel_id, content, content_hash, sent_at, is_flagged, case_id)
    select distinct on (x.guild_id, x.message_id)
        x.guild_id, x.message_id, x.user_id, x.channel_id, x.content, x.content_hash, private.from_ms(x.at_ms), x.flagged, c.case_id
    from (
        select h.guild_id, h.message_id, h.user_id, h.channel_id, h.content, h.content_hash, h.at_ms, h.action <> 'none' as flagged
        from jsonb_to_recordset(p_hits) as h(guild_id text, message_id text, user_id text, channel_id text, content text,
            content_hash text, at_ms bigint, action text)
        where h.message_id is not null
        union all
        select m.guild_id, m.message_id, m.user_id, m.channel_id, null, m.content_hash, m.at_ms, true
        from jsonb_to_recordset(p_messages) as m(guild_id text, message_id text, user_id text, channel_id text,
            content_hash text, at_ms bigint)
    ) x
    left join jsonb_to_recordset(p_cases) as c(guild_id text, user_id text, case_id uuid)
        on c.guild_id = x.guild_id and c.user_id = x.user_id
    order by x.guild_id, x.message_id, x.flagged desc, x.content is null, x.at_ms desc
    on conflict (guild_id, message_id) do update
    set content = coalesce(excluded.content, t.content), content_hash = coalesce(excluded.content_hash, t.content_hash),
        is_flagged = t.is_flagged or excluded.is_flagged, case_id = coalesce(t.case_id, excluded.case_id);

    update public.verification_events v
    set confidence = greatest(v.confidence, x.confidence),
        confidence_level = greatest(v.confidence_level, x.level),
        findings = v.findings || x.findings,
        detections = v.detections + x.n,
        last_alert_at = greatest(v.last_alert_at, private.from_ms(x.newest)),
        detection_event_id = coalesce(v.detection_event_id, (
            select d.id from public.detection_events d
            where d.case_id = v.id and d.detected_at = v.detection_detected_at order by d.id limit 1)),
        updated_at = now()
    from (
        -- A group's finding belongs to the case of everyone whom it names, not to its author's alone.
        select w.case_id, max(h.confidence) as confidence, max(h.level) as level, max(h.at_ms) as newest, count(distinct h.event_id) as n,
            jsonb_object_agg(f.rule, f.reason order by h.at_ms, h.event_id) as findings
        from (
            select distinct n.event_id, c.case_id
            from (
                select h.event_id, h.guild_id, h.user_id from jsonb_to_recordset(p_hits) as h(event_id text, guild_id text, user_id text)
                union all
                select h.event_id, h.guild_id, u.user_id
                from jsonb_to_recordset(p_hits) as h(event_id text, guild_id text, group_key text)
                join jsonb_to_recordset(p_groups) as g(guild_id text, group_key text, user_ids text[]) using (guild_id, group_key)
                cross join unnest(g.user_ids) as u(user_id)
            ) n
            join jsonb_to_recordset(p_cases) as c(guild_id text, user_id text, case_id uuid) using (guild_id, user_id)
        ) w
        join jsonb_to_recordset(p_hits) as h(event_id text, at_ms bigint, confidence real, level public.confidence_level,
            rules text[], reasons text[], action public.verdict_action, simulated boolean) using (event_id)
        cross join unnest(h.rules, h.reasons) as f(rule, reason)
        where h.action >= 'notify' and not h.simulated
        group by w.case_id
    ) x
    where v.id = x.case_id;
end;
$$;

-- Members who have just become subjects of a case: their standing here, and what all servers know of them.
create function private.mark_suspects(p_cases jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.server_members m
    set verification_status = 'pending', last_status_change = now(), moderator_id = null,
        restriction_reason = (select string_agg(f.value, ' ') from public.verification_events v, jsonb_each_text(v.findings) f
                              where v.id = c.case_id)
    from jsonb_to_recordset(p_cases) as c(guild_id text, user_id text, case_id uuid, is_new_subject boolean)
    where c.is_new_subject and m.guild_id = c.guild_id and m.user_id = c.user_id;

    update public.users u
    set first_flagged_at = coalesce(u.first_flagged_at, now()),
        suspicious_server_count = (
            select count(*) from public.server_members m where m.user_id = u.discord_id and m.verification_status <> 'none'),
        updated_at = now()
    from (select distinct c.user_id from jsonb_to_recordset(p_cases) as c(user_id text, is_new_subject boolean)
          where c.is_new_subject) x
    where u.discord_id = x.user_id;
end;
$$;
