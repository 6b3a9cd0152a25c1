-- What answers change, profiles included.

-- Make verdicts of answers, or strengthen those of the rules.
-- p_hits: [{"guild_id", "user_id", "event_id", "at_ms", "channel_id", "message_id", "confidence", "level", "rules", "reasons",
--           "action", "simulated", "detection_type", "group_key": null, "delete"}], rows as record_verdicts takes them.
-- Returns the reviews' events that it acted on: [{"at_ms", "event_id"}].
create or replace function private.raise_reviewed(p_hits jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_hits jsonb;
    v_fresh jsonb;
    v_known jsonb;
begin
    -- Not those who may not be judged by now, not what a moderator has decided since, and no joiner who has left again: about
    -- a profile moderators are only told, and there is nobody left to be told about.
    with hits as materialized (
        select h.value as hit, h.value ->> 'guild_id' as guild_id, h.value ->> 'user_id' as user_id,
            private.from_ms((h.value ->> 'at_ms')::bigint) as at, h.value ->> 'event_id' as event_id
        from jsonb_array_elements(p_hits) h
        where not private.is_exempt(h.value ->> 'guild_id', h.value ->> 'user_id')
          and (h.value ->> 'message_id' is not null or exists (
              select from public.server_members m
              where m.guild_id = h.value ->> 'guild_id' and m.user_id = h.value ->> 'user_id' and m.left_at is null))
    ),
    undecided as (
        select h.*, d.event_id is not null as is_known from hits h
        left join public.detection_events d on d.detected_at = h.at and d.event_id = h.event_id
        where not exists (
            select from public.case_subjects c
            join public.verification_events v on v.id = c.case_id
            where c.guild_id = h.guild_id and c.user_id = h.user_id and not c.is_open and v.resolved_at >= h.at)
    )
    select coalesce(jsonb_agg(u.hit), '[]'), coalesce(jsonb_agg(u.hit) filter (where not u.is_known), '[]'),
        coalesce(jsonb_agg(u.hit) filter (where u.is_known), '[]')
    into v_hits, v_fresh, v_known from undecided u;

    if v_fresh <> '[]' then
        perform private.act_on_hits(v_fresh, '[]', '[]');
        insert into public.analytics as a (guild_id, date, detection_count)
        select h.guild_id, private.utc_date(private.from_ms(h.at_ms)), count(*)
        from jsonb_to_recordset(v_fresh) as h(guild_id text, at_ms bigint)
        group by 1, 2 order by 1, 2
        on conflict (guild_id, date) do update set detection_count = a.detection_count + excluded.detection_count;
    end if;
    if v_known <> '[]' then
        perform private.strengthen_detections(v_known);
    end if;
    update public.detection_events d
    set used_gpt = true
    from jsonb_to_recordset(v_hits) as h(at_ms bigint, event_id text)
    where d.detected_at = private.from_ms(h.at_ms) and d.event_id = h.event_id;
    return (
        select coalesce(jsonb_agg(jsonb_build_object('at_ms', h.at_ms, 'event_id', h.event_id)), '[]')
        from jsonb_to_recordset(v_hits) as h(at_ms bigint, event_id text));
end;
$$;

-- An event is one detection: what the rules found there and the LLM confirms becomes stronger, and is acted on as that.
create or replace function private.strengthen_detections(p_hits jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_people jsonb;
    v_cases jsonb;
begin
    select coalesce(jsonb_agg(to_jsonb(x)), '[]') into v_people from (
        select distinct on (h.guild_id, h.user_id) h.guild_id, h.user_id, null::text as group_key, h.at_ms, h.event_id, h.confidence,
            h.level, h.action, coalesce(h.message_id, h.event_id) as ref, array_to_string(h.rules, ', ') as reason, true as is_author
        from jsonb_to_recordset(p_hits) as h(guild_id text, user_id text, at_ms bigint, event_id text, message_id text,
            confidence real, level public.confidence_level, action public.verdict_action, rules text[], simulated boolean)
        where h.action >= 'notify' and not h.simulated
        order by h.guild_id, h.user_id, h.action desc, h.confidence desc, h.at_ms, h.event_id
    ) x;
    v_cases := private.assign_cases(v_people);

    with told as materialized (
        select h.*, private.from_ms(h.at_ms) as at, d.case_id as had_case, coalesce(d.case_id, c.case_id) as case_id
        from jsonb_to_recordset(p_hits) as h(guild_id text, user_id text, at_ms bigint, event_id text, message_id text,
            confidence real, level public.confidence_level, action public.verdict_action, rules text[], reasons text[],
            simulated boolean, detection_type public.detection_type)
        join public.detection_events d on d.detected_at = private.from_ms(h.at_ms) and d.event_id = h.event_id
        left join jsonb_to_recordset(v_cases) as c(guild_id text, user_id text, case_id uuid)
            on c.guild_id = h.guild_id and c.user_id = h.user_id and h.action >= 'notify' and not h.simulated
    ),
    detections as (
        update public.detection_events d
        set confidence = greatest(d.confidence, t.confidence), confidence_level = greatest(d.confidence_level, t.level),
            rules = d.rules || t.rules, reasons = d.reasons || t.reasons, action = greatest(d.action, t.action),
            -- An attack by many stays one, whatever is thought of one of its messages or names.
            detection_type = case when d.group_key is null then t.detection_type else d.detection_type end, case_id = t.case_id
        from told t
        where d.detected_at = t.at and d.event_id = t.event_id
    ),
    texts as (
        update public.messages m
        set case_id = coalesce(m.case_id, t.case_id), is_flagged = true
        from told t
        where m.guild_id = t.guild_id and m.message_id = t.message_id
    ),
    hits as (
        insert into public.rule_stats as s (guild_id, date, rule, hit_count)
        select t.guild_id, private.utc_date(t.at), r.rule, count(*)
        from told t cross join unnest(t.rules) as r(rule)
        group by 1, 2, 3 order by 1, 2, 3
        on conflict (guild_id, date, rule) do update set hit_count = s.hit_count + excluded.hit_count
    )
    update public.verification_events v
    set confidence = greatest(v.confidence, x.confidence), confidence_level = greatest(v.confidence_level, x.level),
        findings = v.findings || x.findings, detections = v.detections + x.fresh,
        last_alert_at = greatest(v.last_alert_at, x.newest), updated_at = now()
    from (
        select t.case_id, max(t.confidence) as confidence, max(t.level) as level, max(t.at) as newest,
            count(distinct t.event_id) filter (where t.had_case is null) as fresh,
            jsonb_object_agg(f.rule, f.reason order by t.at, t.event_id) as findings
        from told t cross join unnest(t.rules, t.reasons) as f(rule, reason)
        where t.case_id is not null
        group by t.case_id
    ) x
    where v.id = x.case_id and v.status in ('pending', 'reopened');

    -- What opened a case is now what the case names as its beginning, with the rules' own words beside the LLM's.
    update public.verification_events v
    set detection_event_id = coalesce(v.detection_event_id, d.id), findings = (
        select jsonb_object_agg(f.rule, f.reason) from unnest(d.rules, d.reasons) as f(rule, reason)) || v.findings
    from jsonb_to_recordset(v_cases) as c(case_id uuid, is_new_case boolean)
    join public.detection_events d on d.case_id = c.case_id
    where c.is_new_case and v.id = c.case_id and d.detected_at = v.detection_detected_at;

    perform private.punish((
        select coalesce(jsonb_agg(to_jsonb(p) || jsonb_build_object('case_id', c.case_id)), '[]')
        from jsonb_to_recordset(v_people) as p(guild_id text, user_id text, action text, ref text, reason text, is_author boolean)
        join jsonb_to_recordset(v_cases) as c(guild_id text, user_id text, case_id uuid) using (guild_id, user_id)
    ));
    perform private.mark_suspects(v_cases);
    perform private.queue_deletions(p_hits, '[]', v_cases);
    perform private.queue_case_effects(v_cases);
end;
$$;

-- Take back what rests on one message or profile alone that the LLM takes for harmless: the case stays open, with its confidence lowered and
-- the LLM's word beside the reasons; who was restricted at less than 0.7 is restored. Never where a moderator had a hand in it.
-- p_reviews: [{"guild_id", "user_id", "event_id", "at_ms", "message_id" (null for a profile), "certainty": how sure the LLM is, from 0 to 1}].
-- Returns the events whose case it changed: [{"at_ms", "event_id"}].
create or replace function private.withdraw_reviewed(p_reviews jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_cases jsonb;
begin
    select coalesce(jsonb_agg(to_jsonb(x)), '[]') into v_cases from (
        select d.case_id, r.guild_id, r.user_id, r.at_ms, r.event_id, r.certainty,
            case when r.message_id is null then 'profile' else 'message' end as what, o.role_id, c.roles_snapshot,
            v.confidence < 0.7::real and m.is_restricted and o.role_id is not null as restores
        from jsonb_to_recordset(p_reviews) as r(guild_id text, user_id text, event_id text, at_ms bigint, message_id text, certainty real)
        join public.detection_events d on d.detected_at = private.from_ms(r.at_ms) and d.event_id = r.event_id
        join public.verification_events v on v.id = d.case_id and v.status = 'pending' and v.group_key is null and v.user_id = r.user_id
        join public.case_subjects c on c.case_id = v.id and c.user_id = r.user_id and c.is_open
        join public.server_members m on m.guild_id = r.guild_id and m.user_id = r.user_id
        left join lateral (
            -- The bot's own restriction, for this very message or join.
            select e.payload ->> 'role_id' as role_id from public.outbox e
            where e.dedupe_key = 'punish:' || r.user_id || ':' || coalesce(r.message_id, r.event_id) and e.case_id = v.id
              and e.kind = 'restrict_member' and e.moderator_id is null and e.status not in ('failed', 'cancelled')
        ) o on true
        where not exists (
                select from public.detection_events n
                where n.case_id = v.id and (n.detected_at, n.event_id) <> (d.detected_at, d.event_id))
          -- A burst, or copies in other channels: what the model saw is a part of it.
          and not exists (
                select from public.messages t
                where t.case_id = v.id and t.is_flagged and t.message_id is distinct from r.message_id)
          -- Reports and flags add findings of their own.
          and not exists (select from jsonb_object_keys(v.findings) as f(rule) where f.rule <> all (d.rules))
          and not exists (select from public.admin_actions a where a.case_id = v.id)
    ) x;
    if v_cases = '[]' then
        return v_cases;
    end if;

    update public.verification_events v
    set confidence = least(v.confidence, 1 - c.certainty),
        confidence_level = least(v.confidence_level, (case when 1 - c.certainty < 0.4 then 'low'
            when 1 - c.certainty < 0.7 then 'medium' else 'high' end)::public.confidence_level),
        findings = (
            select jsonb_object_agg(f.key, f.value || ' The language model takes the ' || c.what || ' for harmless.')
            from jsonb_each_text(v.findings) f),
        metadata = v.metadata || jsonb_build_object('llm', jsonb_build_object('verdict', 'harmless', 'confidence', c.certainty)),
        updated_at = now()
    from jsonb_to_recordset(v_cases) as c(case_id uuid, certainty real, what text)
    where v.id = c.case_id;
    update public.detection_events d
    set used_gpt = true, metadata = d.metadata || jsonb_build_object('llm', jsonb_build_object('verdict', 'harmless',
        'confidence', c.certainty))
    from jsonb_to_recordset(v_cases) as c(at_ms bigint, event_id text, certainty real)
    where d.detected_at = private.from_ms(c.at_ms) and d.event_id = c.event_id;

    perform private.lift_own_restriction((
        select coalesce(jsonb_agg(c.value), '[]') from jsonb_array_elements(v_cases) c where c.value -> 'restores' = 'true'));

    insert into public.outbox (guild_id, case_id, lane, kind)
    select v.guild_id, v.id, 'case:' || v.id, 'update_notification'
    from jsonb_to_recordset(v_cases) as c(case_id uuid)
    join public.verification_events v on v.id = c.case_id
    where (v.notification_message_id is not null or exists (
            select from public.outbox o where o.case_id = v.id and o.kind = 'notify' and o.status = 'leased'))
      and not exists (
            select from public.outbox o where o.case_id = v.id and o.kind in ('notify', 'update_notification') and o.status = 'pending'
            for update skip locked)
    order by v.id;
    return (
        select jsonb_agg(jsonb_build_object('at_ms', c.at_ms, 'event_id', c.event_id))
        from jsonb_to_recordset(v_cases) as c(at_ms bigint, event_id text));
end;
$$;

-- Give the roles back to whom the bot restricted by itself, and keep what still waits from landing.
-- p_cases: [{"case_id", "guild_id", "user_id", "what": "message" | "profile", "role_id", "roles_snapshot"}], one person a case.
create or replace function private.lift_own_restriction(p_cases jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    with cancelled as (
        update public.outbox o
        set status = 'cancelled', lease_until = null, fence = o.fence + 1, finished_at = now(),
            last_error = 'cancelled: the language model takes the ' || c.what || ' for harmless'
        from jsonb_to_recordset(p_cases) as c(case_id uuid, what text)
        where o.case_id = c.case_id
          and (o.status = 'pending' or (o.status = 'leased' and o.lease_until <= now()))
          and o.kind in ('restrict_member', 'delete_messages', 'open_thread', 'add_thread_member', 'greet_thread')
        returning o.guild_id, o.kind, o.payload
    )
    update public.messages t
    set is_deleted = false, deleted_at = null
    from cancelled c
    where c.kind = 'delete_messages' and t.guild_id = c.guild_id
      and t.message_id in (select jsonb_array_elements_text(c.payload -> 'message_ids'));

    -- Queued even if the restriction may not have landed yet: it is a no-op then.
    insert into public.outbox (guild_id, case_id, lane, kind, payload)
    select c.guild_id, c.case_id, 'member:' || c.guild_id || ':' || c.user_id, 'restore_member',
        jsonb_build_object('user_id', c.user_id, 'role_id', c.role_id, 'roles', c.roles_snapshot)
    from jsonb_to_recordset(p_cases) as c(case_id uuid, guild_id text, user_id text, role_id text, roles_snapshot jsonb)
    order by c.guild_id, c.user_id;
    update public.server_members m
    set is_restricted = false
    from jsonb_to_recordset(p_cases) as c(guild_id text, user_id text)
    where m.guild_id = c.guild_id and m.user_id = c.user_id;
end;
$$;
