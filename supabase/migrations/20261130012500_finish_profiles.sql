-- Ending reviews, profiles included.

-- Note the calls, give back what they did not cost, and count for the breaker. p_calls: rows of finish_llm_reviews, with
-- "guild_id", "user_id", "purpose", "context_id" (null where the lease was lost), "budget_day" and "reserved_usd" (null there too).
create or replace function private.settle_llm_calls(p_calls jsonb, p_model text)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_limits record := private.llm_limits();
    v_calls integer;
    v_failures integer;
begin
    insert into public.gpt_usage (guild_id, user_id, context_id, purpose, model, prompt_tokens, completion_tokens, cost_usd,
        latency_ms, success, error_code, request_key)
    select c.guild_id, c.user_id, c.context_id, c.purpose, p_model, coalesce(c.prompt_tokens, 0), coalesce(c.completion_tokens, 0), coalesce(c.cost_usd, 0),
        c.latency_ms, c.outcome = 'answered', case when c.outcome <> 'answered' then c.error end,
        'review:' || c.id || ':' || c.fence
    from jsonb_to_recordset(p_calls) as c(id bigint, fence integer, guild_id text, user_id text, context_id uuid, purpose public.llm_purpose, outcome text,
        error text, prompt_tokens integer, completion_tokens integer, cost_usd numeric, latency_ms integer)
    where c.outcome <> 'release'
    order by c.id
    on conflict (request_key) do nothing;

    -- In order, as whoever claims takes them.
    perform from public.llm_spending s
    where (s.guild_id, s.date) in (
        select c.guild_id, c.budget_day from jsonb_to_recordset(p_calls) as c(guild_id text, budget_day date))
    order by s.guild_id, s.date for update;

    -- A call that timed out or was answered in garbage may have been billed, and an endpoint that counts no tokens bills all the
    -- same: what was set aside for it stays spent.
    update public.llm_spending s
    set call_count = s.call_count - x.untried, cost_usd = greatest(0, s.cost_usd - x.unspent)
    from (
        select c.guild_id, c.budget_day, count(*) filter (where c.outcome = 'release') as untried,
            coalesce(sum(c.reserved_usd - coalesce(c.cost_usd, 0)) filter (where coalesce(c.error, '') not in ('timeout', 'unreadable')
                and not (coalesce(c.prompt_tokens, 1) = 0 and (c.outcome = 'answered' or coalesce(c.error, '') in ('schema', 'refused')))),
                0) as unspent
        from jsonb_to_recordset(p_calls) as c(guild_id text, budget_day date, outcome text, error text, reserved_usd numeric,
            cost_usd numeric, prompt_tokens integer)
        where c.budget_day is not null
        group by c.guild_id, c.budget_day
    ) x
    where s.guild_id = x.guild_id and s.date = x.budget_day;

    -- A model that declines an answer works: nobody's texts switch it off for all.
    select count(*), count(*) filter (where c.outcome <> 'answered' and c.error is distinct from 'refused') into v_calls, v_failures
    from jsonb_to_recordset(p_calls) as c(outcome text, error text)
    where c.outcome <> 'release';
    if v_calls > v_failures then
        update public.llm_circuits t set failures = 0, open_until = null where t.model = p_model;
    elsif v_failures > 0 then
        insert into public.llm_circuits as t (model, failures, open_until)
        values (p_model, v_failures, case when v_failures >= v_limits.failures then now() + v_limits.pause end)
        on conflict (model) do update
        set failures = t.failures + v_failures,
            open_until = case when t.failures + v_failures >= v_limits.failures then now() + v_limits.pause end;
    end if;
end;
$$;

-- End reviews. A result under an older fence changes nothing, but its call is noted: it was paid for.
--
-- p_results: [{"id", "fence", "outcome": "answered" | "retry" | "failed" | "release", "error": a word, "retry_after_s",
--              "prompt_tokens", "completion_tokens", "cost_usd", "latency_ms",
--              "answer": {"verdict", "confidence", "category"}, "rationale", "context",
--              "hit": {"confidence", "level", "rules", "reasons", "action", "simulated", "delete"} to raise, "withdraw": boolean}]
-- p_asked:   as claim_llm_reviews took it.
-- Returns {"applied": [id], "stale": [id], "raised": n, "withdrawn": n, "guild_ids": [those with effects to carry out]}.
create or replace function public.finish_llm_reviews(p_results jsonb, p_asked jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    c_attempts constant integer := (private.llm_limits()).attempts;
    v_guilds text[] := array(
        select distinct r.guild_id::text from public.llm_reviews r
        join jsonb_to_recordset(p_results) as x(id bigint) on x.id = r.id);
    v_last_effect bigint;
    v_ended jsonb;
    v_calls jsonb;
    v_raised jsonb;
    v_withdrawn jsonb;
begin
    perform private.lock_guilds(v_guilds);
    -- As record_verdicts does: the same raider is reviewed in two servers at once.
    perform from public.users u
    where u.discord_id in (
        select r.user_id from public.llm_reviews r join jsonb_to_recordset(p_results) as x(id bigint) on x.id = r.id)
    order by u.discord_id for no key update;
    select coalesce(max(o.id), 0) into v_last_effect from public.outbox o;

    with given as (
        select * from jsonb_to_recordset(p_results) as x(id bigint, fence integer, outcome text, error text, retry_after_s double precision,
            answer jsonb)
    ),
    ended as (
        update public.llm_reviews r
        set status = (case
                when r.is_superseded then 'skipped'
                when g.outcome = 'answered' then 'done'
                when g.outcome = 'release' then 'pending'
                when g.outcome = 'retry' and r.attempts < c_attempts then 'pending'
                else 'failed' end)::public.llm_review_status,
            lease_until = null,
            profile = case when r.is_superseded or g.outcome in ('answered', 'failed')
                or (g.outcome = 'retry' and r.attempts >= c_attempts) then null else r.profile end,
            attempts = r.attempts - (g.outcome = 'release' and not r.is_cached)::integer,
            available_at = now() + make_interval(secs => coalesce(g.retry_after_s, 0)),
            answer = coalesce(g.answer, r.answer),
            last_error = case when r.is_superseded then 'superseded' when g.outcome <> 'answered' then coalesce(g.error, r.last_error) end,
            finished_at = case when r.is_superseded or g.outcome in ('answered', 'failed')
                or (g.outcome = 'retry' and r.attempts >= c_attempts) then now() end
        from given g
        where r.id = g.id and r.fence = g.fence and r.status = 'leased'
        returning r.*
    )
    select coalesce(jsonb_agg(to_jsonb(e)), '[]') into v_ended from ended e;

    -- What was asked, once for each call whose lease still held: the text stays in messages.
    select coalesce(jsonb_agg(x.given || jsonb_build_object('guild_id', r.guild_id, 'user_id', r.user_id, 'purpose', r.purpose,
        'context_id', case when e.id is not null and x.given ->> 'outcome' <> 'release' then gen_random_uuid() end,
        'budget_day', e.budget_day, 'reserved_usd', e.reserved_usd) order by r.id), '[]')
    into v_calls
    from jsonb_array_elements(p_results) as x(given)
    join public.llm_reviews r on r.id = (x.given ->> 'id')::bigint
    left join jsonb_to_recordset(v_ended) as e(id bigint, budget_day date, reserved_usd numeric) on e.id = r.id
    -- An answer to an equal text was no call.
    where x.given ->> 'latency_ms' is not null or (e.id is not null and not r.is_cached and x.given ->> 'outcome' = 'release');

    insert into public.contexts (id, guild_id, user_id, event_id, occurred_at, message_id, purpose, prompt_version, model, context,
        response, rationale)
    select c.context_id, r.guild_id, r.user_id, r.event_id, r.occurred_at, r.message_id, r.purpose, p_asked ->> 'prompt_version',
        p_asked ->> 'model', coalesce(c.context, '{}'), c.answer, c.rationale
    from jsonb_to_recordset(v_calls) as c(id bigint, context_id uuid, context jsonb, answer jsonb, rationale text)
    join public.llm_reviews r on r.id = c.id
    where c.context_id is not null
    order by r.id;
    perform private.settle_llm_calls(v_calls, p_asked ->> 'model');

    v_raised := private.raise_reviewed((
        select coalesce(jsonb_agg(g.hit || jsonb_build_object('guild_id', e.guild_id, 'user_id', e.user_id, 'event_id', e.event_id,
            'at_ms', private.to_ms(e.occurred_at), 'channel_id', e.channel_id, 'message_id', e.message_id,
            'detection_type', 'gpt_analysis')
            -- A profile convicts nobody alone, whatever whoever asked makes of the answer.
            || case when e.purpose = 'user_classification' then jsonb_build_object('delete', false,
                'action', least((g.hit ->> 'action')::public.verdict_action, 'notify')) else '{}' end), '[]')
        from jsonb_to_recordset(v_ended) as e(id bigint, guild_id text, user_id text, event_id text, occurred_at timestamptz,
            channel_id text, message_id text, purpose public.llm_purpose, status text)
        join jsonb_to_recordset(p_results) as g(id bigint, hit jsonb) on g.id = e.id
        where e.status = 'done' and jsonb_typeof(g.hit) = 'object'));
    v_withdrawn := private.withdraw_reviewed((
        select coalesce(jsonb_agg(jsonb_build_object('guild_id', e.guild_id, 'user_id', e.user_id, 'event_id', e.event_id,
            'at_ms', private.to_ms(e.occurred_at), 'message_id', e.message_id, 'certainty', g.answer -> 'confidence')), '[]')
        from jsonb_to_recordset(v_ended) as e(id bigint, guild_id text, user_id text, event_id text, occurred_at timestamptz,
            message_id text, status text)
        join jsonb_to_recordset(p_results) as g(id bigint, withdraw boolean, answer jsonb) on g.id = e.id
        where e.status = 'done' and g.withdraw));

    update public.llm_reviews r
    set effect = x.effect::public.llm_review_effect
    from (
        select 'raised' as effect, t.* from jsonb_to_recordset(v_raised) as t(at_ms bigint, event_id text)
        union all
        select 'withdrawn', t.* from jsonb_to_recordset(v_withdrawn) as t(at_ms bigint, event_id text)
    ) x
    where r.occurred_at = private.from_ms(x.at_ms) and r.event_id = x.event_id;
    perform private.forget_borrowed_texts(array(select e.id from jsonb_to_recordset(v_ended) as e(id bigint)));

    return jsonb_build_object(
        'applied', (select coalesce(jsonb_agg(e.id order by e.id), '[]') from jsonb_to_recordset(v_ended) as e(id bigint)),
        'stale', (
            select coalesce(jsonb_agg(g.id order by g.id), '[]') from jsonb_to_recordset(p_results) as g(id bigint)
            where g.id not in (select e.id from jsonb_to_recordset(v_ended) as e(id bigint))),
        'raised', jsonb_array_length(v_raised),
        'withdrawn', jsonb_array_length(v_withdrawn),
        'guild_ids', (
            select coalesce(jsonb_agg(distinct o.guild_id), '[]') from public.outbox o
            where o.id > v_last_effect and o.guild_id = any (v_guilds)));
end;
$$;
