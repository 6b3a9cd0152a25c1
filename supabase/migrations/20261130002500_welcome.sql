-- Who joins gets a role and a word of welcome, unless there is something against them.

-- The server's automatic role; null where there is none, or where it has become one that nobody must get for joining.
create function private.auto_role(p_server public.servers)
    returns text
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select r.role_id from public.guild_roles r
    where r.guild_id = p_server.guild_id and r.role_id = p_server.settings ->> 'auto_role_id'
      and r.permissions & private.dangerous_permissions() = 0;
$$;

comment on function private.auto_role is 'The role that members of a server get for joining; null for none.';

-- Role and welcome for the joins of a batch: not for what was found fault with, not for suspects, and not for joins of more
-- than an hour ago, which a worker that was away reads up. Those who join together are welcomed together, ten to a message.
-- p_events: rows of record_verdicts, new to the ledger, so that every join comes here once.
create function private.welcome_joined(p_events jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    with joins as materialized (
        select distinct on (r.guild_id, r.user_id) r.guild_id, r.user_id, r.event_id, r.at_ms
        from jsonb_to_recordset(p_events) as r(event_id text, kind text, guild_id text, user_id text, at_ms bigint, action text,
            simulated boolean)
        join public.servers s on s.guild_id = r.guild_id and s.settings ?| array['auto_role_id', 'welcome_channel_id']
        join public.server_members m on m.guild_id = r.guild_id and m.user_id = r.user_id and m.left_at is null
        where r.kind = 'join' and private.from_ms(r.at_ms) > now() - interval '1 hour'
          -- Whoever only watches what would happen has members as ever.
          and (r.action = 'none' or r.simulated)
          and not m.is_restricted and m.verification_status not in ('pending', 'reopened', 'rejected')
          and not exists (
              select from public.case_subjects c
              where c.guild_id = r.guild_id and c.user_id = r.user_id and c.is_open)
        order by r.guild_id, r.user_id, r.at_ms desc
    ),
    effects as (
        select j.guild_id, 1 as step, 'member:' || j.guild_id || ':' || j.user_id as lane, 'add_role' as kind,
            jsonb_build_object('user_id', j.user_id, 'role_id', a.role_id) as payload, 'auto_role:' || j.event_id as dedupe_key
        from joins j
        join (
            select s.guild_id, private.auto_role(s) as role_id from public.servers s
            where s.guild_id in (select j.guild_id from joins j)
        ) a on a.guild_id = j.guild_id and a.role_id is not null
        union all
        select x.guild_id, 2, 'welcome:' || x.guild_id, 'welcome_member', jsonb_build_object(
            'channel_id', s.settings ->> 'welcome_channel_id', 'text', s.settings ->> 'welcome_message', 'server', s.name,
            'user_ids', jsonb_agg(x.user_id order by x.at_ms, x.user_id)), 'welcome:' || min(x.event_id)
        from (
            select j.*, (row_number() over (partition by j.guild_id order by j.at_ms, j.user_id) - 1) / 10 as part from joins j
        ) x
        join public.servers s on s.guild_id = x.guild_id and s.settings ->> 'welcome_channel_id' is not null
        group by s.guild_id, x.guild_id, x.part
    )
    insert into public.outbox (guild_id, lane, kind, payload, dedupe_key)
    select e.guild_id, e.lane, e.kind, e.payload, e.dedupe_key
    from effects e
    order by e.guild_id, e.step, e.dedupe_key
    on conflict (dedupe_key) do nothing;
end;
$$;

comment on function private.welcome_joined is 'Queues the automatic role and the welcome of those who joined, unless they are suspects.';

-- As before, and who joins is welcomed.
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
