-- What one of a group did besides, or how old one's account is, concerns that one alone.

-- From findings to cases and effects. p_hits: rows of record_verdicts with an action, or with content to keep; p_messages
-- and p_groups as there. A hit's group_action is what the others meet with whom its group finding names: a joiner's young
-- account is no reason to restrict ten old ones. Hits of a detection function of before have none, and mean action.
create or replace function private.act_on_hits(p_hits jsonb, p_messages jsonb, p_groups jsonb)
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
    -- Everyone who is to be acted on, once, with the strongest verdict: authors, and whom group findings name.
    with hits as materialized (
        select h.*, coalesce(h.message_id, h.event_id) as ref
        from jsonb_to_recordset(p_hits) as h(guild_id text, user_id text, group_key text, at_ms bigint, event_id text,
            message_id text, confidence real, level text, action public.verdict_action, group_action public.verdict_action,
            simulated boolean, rules text[])
        where h.action >= 'notify' and not h.simulated
    ),
    bystanders as materialized (
        select g.guild_id, g.group_key, u.user_id, (
            select max(h.at_ms) from hits h where h.guild_id = g.guild_id and h.group_key = g.group_key) as at_ms,
            -- Whose own verdict may be milder: an invite notifies, the same invite by four restricts.
            exists (select from hits h where h.guild_id = g.guild_id and h.user_id = u.user_id) as is_author
        from jsonb_to_recordset(p_groups) as g(guild_id text, group_key text, user_ids text[])
        cross join unnest(g.user_ids) as u(user_id)
    ),
    -- Asked once for each person, behind a fence: the planner would ask for every pair.
    named as materialized (
        select b.* from bystanders b
        where b.is_author or not private.is_exempt(b.guild_id, b.user_id)
          -- Nor for what a moderator has decided: windows still hold it, and whoever joins the attack names it anew.
          and not exists (
              select from public.case_subjects c
              join public.verification_events v on v.id = c.case_id
              where c.guild_id = b.guild_id and c.user_id = b.user_id and not c.is_open and v.group_key = b.group_key
                and v.last_alert_at > private.from_ms(b.at_ms) - interval '10 minutes')
    ),
    strongest as (
        select distinct on (h.guild_id, h.group_key) h.*, coalesce(h.group_action, h.action) as shared
        from hits h where h.group_key is not null and coalesce(h.group_action, h.action) >= 'notify'
        order by h.guild_id, h.group_key, shared desc, h.confidence desc, h.at_ms, h.event_id
    ),
    everyone as (
        select h.guild_id, h.user_id, h.group_key, h.at_ms, h.event_id, h.confidence, h.level, h.action, h.ref, h.rules,
            true as is_author
        from hits h
        union all
        select n.guild_id, n.user_id, h.group_key, h.at_ms, h.event_id, h.confidence, h.level, h.shared, h.ref, h.rules,
            n.is_author
        from named n
        join strongest h on h.guild_id = n.guild_id and h.group_key = n.group_key
    )
    select coalesce(jsonb_agg(to_jsonb(x)), '[]') into v_people from (
        select distinct on (e.guild_id, e.user_id)
            e.guild_id, e.user_id, e.group_key, e.at_ms, e.event_id, e.confidence, e.level, e.action, e.ref,
            array_to_string(e.rules, ', ') as reason, e.is_author
        from everyone e
        order by e.guild_id, e.user_id, e.action desc, e.group_key is null, e.confidence desc, e.at_ms, e.event_id
    ) x;

    -- Whoever is named may have been observed but not yet recorded by another instance.
    insert into public.server_members (guild_id, user_id)
    select p.guild_id, p.user_id from jsonb_to_recordset(v_people) as p(guild_id text, user_id text)
    order by p.guild_id, p.user_id
    on conflict do nothing;

    v_cases := private.assign_cases(v_people);
    perform private.write_detections(p_hits, p_messages, p_groups, v_cases);
    perform private.punish((
        select coalesce(jsonb_agg(to_jsonb(p) || jsonb_build_object('case_id', c.case_id)), '[]')
        from jsonb_to_recordset(v_people) as p(guild_id text, user_id text, action text, ref text, reason text, is_author boolean)
        join jsonb_to_recordset(v_cases) as c(guild_id text, user_id text, case_id uuid) using (guild_id, user_id)
    ));
    perform private.mark_suspects(v_cases);
    perform private.queue_deletions(p_hits, p_messages, v_cases);
    perform private.queue_case_effects(v_cases);
end;
$$;
