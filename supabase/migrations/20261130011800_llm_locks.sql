-- Reviews take their locks in the order in which all others take them.

-- As before; a text that somebody holds is left to retention.
create or replace function private.forget_borrowed_texts(p_reviews bigint[])
    returns void
    language sql
    volatile
    security invoker
    set search_path = ''
as $$
    delete from public.messages d
    where (d.guild_id, d.message_id) in (
    select t.guild_id, t.message_id
    from public.messages t
    join public.llm_reviews r on t.guild_id = r.guild_id and t.message_id = r.message_id
    where r.id = any (p_reviews) and r.borrows_text and r.status not in ('pending', 'leased')
      and not t.is_flagged and t.case_id is null
      and not exists (
          select from public.llm_reviews o
          where o.guild_id = r.guild_id and o.message_id = r.message_id and o.status in ('pending', 'leased'))
      and not exists (
          select from public.case_subjects c where c.guild_id = r.guild_id and c.user_id = r.user_id and c.is_open)
    for update of t skip locked);
$$;

-- As before; servers' spending comes before the breaker.
create or replace function public.claim_llm_reviews(p_limit integer, p_lease_s integer, p_asked jsonb, p_guild_ids text[] default null)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    c_today constant date := (now() at time zone 'utc')::date;
    c_defaults constant jsonb := p_asked -> 'defaults';
    c_prompt constant jsonb := jsonb_build_object('model', p_asked ->> 'model', 'prompt_version', p_asked ->> 'prompt_version');
    v_limit integer;
    v_due bigint[];
    v_plan jsonb;
    v_ended bigint[];
begin
    perform private.give_up_reviews();

    select coalesce(array_agg(x.id), '{}') into v_due from (
        select r.id from public.llm_reviews r
        where ((r.status = 'pending' and r.available_at <= now()) or (r.status = 'leased' and r.lease_until <= now()))
          and (p_guild_ids is null or r.guild_id = any (p_guild_ids))
        order by r.id limit 200 for update skip locked
    ) x;
    if cardinality(v_due) = 0 then
        return '{"rows": []}';
    end if;
    -- A server's line of today is its lock, taken in order: what others count is seen by the statement after this one.
    insert into public.llm_spending (guild_id, date)
    select distinct r.guild_id, c_today from public.llm_reviews r where r.id = any (v_due) order by 1
    on conflict do nothing;
    perform from public.llm_spending p
    where p.date = c_today and p.guild_id in (select r.guild_id from public.llm_reviews r where r.id = any (v_due))
    order by p.guild_id for update;
    v_limit := private.pass_circuit(p_asked ->> 'model', p_limit, p_lease_s);

    with due as (
        select r.id, r.guild_id, r.fingerprint, m.content is null as is_gone,
            coalesce(s.settings -> 'llm', c_defaults -> 'llm') = 'false' as is_off,
            private.number_setting(s.settings, 'llm_daily_calls', (c_defaults ->> 'llm_daily_calls')::numeric) - p.call_count as calls_left,
            private.number_setting(s.settings, 'llm_daily_usd', (c_defaults ->> 'llm_daily_usd')::numeric) - p.cost_usd as usd_left,
            round((p_asked ->> 'base_usd')::numeric + (p_asked ->> 'byte_usd')::numeric * octet_length(m.content), 6) as reserve,
            (select o.answer from public.llm_reviews o
             where o.guild_id = r.guild_id and o.fingerprint = r.fingerprint and o.status = 'done' and not o.is_cached
               and o.asked = c_prompt and o.finished_at > now() - interval '24 hours'
             order by o.finished_at desc limit 1) as answer,
            exists (
                select from public.llm_reviews o
                where o.guild_id = r.guild_id and o.fingerprint = r.fingerprint and o.status = 'leased' and o.lease_until > now()
            ) or row_number() over (partition by r.guild_id, r.fingerprint order by r.id) > 1 as is_asked_already
        from public.llm_reviews r
        join public.servers s on s.guild_id = r.guild_id
        join public.llm_spending p on p.guild_id = r.guild_id and p.date = c_today
        left join public.messages m on m.guild_id = r.guild_id and m.message_id = r.message_id
        where r.id = any (v_due)
    ),
    sorted as (
        select d.*, case when d.is_off then 'off' when d.is_gone then 'gone' when d.answer is not null then 'cached'
            when d.is_asked_already then 'wait' else 'ask' end as plan
        from due d
    ),
    counted as (
        select s.*,
            row_number() over (partition by s.guild_id, s.plan order by s.id) as calls,
            sum(s.reserve) over (partition by s.guild_id, s.plan order by s.id) as usd
        from sorted s
    ),
    affordable as (
        select c.*, c.plan = 'ask' and (c.calls > c.calls_left or c.usd > c.usd_left) as is_too_dear from counted c
    ),
    planned as (
        select a.id, a.guild_id, a.answer, a.reserve, case
            when a.is_too_dear then 'budget'
            when a.plan = 'ask' and row_number() over (partition by a.plan, a.is_too_dear order by a.id) > v_limit then 'wait'
            else a.plan end as plan
        from affordable a
    )
    select jsonb_agg(to_jsonb(p)) into v_plan from planned p;

    with ended as (
        update public.llm_reviews r
        set status = 'skipped', lease_until = null, finished_at = now(), last_error = p.plan
        from jsonb_to_recordset(v_plan) as p(id bigint, plan text)
        where r.id = p.id and p.plan in ('off', 'gone', 'budget')
        returning r.id
    )
    select array_agg(id) into v_ended from ended;
    perform private.forget_borrowed_texts(v_ended);

    update public.llm_reviews r
    set status = 'leased', lease_until = now() + make_interval(secs => p_lease_s), fence = r.fence + 1,
        attempts = r.attempts + (p.plan = 'ask')::integer, asked = c_prompt, is_cached = p.plan = 'cached',
        budget_day = case when p.plan = 'ask' then c_today end,
        reserved_usd = case when p.plan = 'ask' then p.reserve else 0 end
    from jsonb_to_recordset(v_plan) as p(id bigint, plan text, reserve numeric)
    where r.id = p.id and p.plan in ('ask', 'cached');

    update public.llm_spending t
    set call_count = t.call_count + x.calls, cost_usd = t.cost_usd + x.usd
    from (
        select p.guild_id, count(*) as calls, sum(p.reserve) as usd
        from jsonb_to_recordset(v_plan) as p(guild_id text, plan text, reserve numeric)
        where p.plan = 'ask' group by p.guild_id
    ) x
    where t.guild_id = x.guild_id and t.date = c_today;

    return jsonb_build_object('rows', (
        select coalesce(jsonb_agg(jsonb_build_object(
            'id', r.id, 'fence', r.fence, 'guild_id', r.guild_id, 'user_id', r.user_id, 'at_ms', private.to_ms(r.occurred_at),
            'content', m.content, 'confidence', r.confidence, 'rules', r.rules,
            'context', private.review_context(r), 'settings', private.server_settings(s), 'answer', p.answer) order by r.id), '[]')
        from jsonb_to_recordset(v_plan) as p(id bigint, plan text, answer jsonb)
        join public.llm_reviews r on r.id = p.id
        join public.servers s on s.guild_id = r.guild_id
        join public.messages m on m.guild_id = r.guild_id and m.message_id = r.message_id
        where p.plan in ('ask', 'cached')
    ));
end;
$$;

-- As before, servers in order.
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
    select c.guild_id, c.user_id, c.context_id, 'message_analysis', p_model, coalesce(c.prompt_tokens, 0), coalesce(c.completion_tokens, 0), coalesce(c.cost_usd, 0),
        c.latency_ms, c.outcome = 'answered', case when c.outcome <> 'answered' then c.error end,
        'review:' || c.id || ':' || c.fence
    from jsonb_to_recordset(p_calls) as c(id bigint, fence integer, guild_id text, user_id text, context_id uuid, outcome text,
        error text, prompt_tokens integer, completion_tokens integer, cost_usd numeric, latency_ms integer)
    where c.outcome <> 'release'
    order by c.id
    on conflict (request_key) do nothing;

    -- In order, as whoever claims takes them.
    perform from public.llm_spending s
    where (s.guild_id, s.date) in (
        select c.guild_id, c.budget_day from jsonb_to_recordset(p_calls) as c(guild_id text, budget_day date))
    order by s.guild_id, s.date for update;

    -- A call that timed out may have been billed: what was set aside for it stays spent.
    update public.llm_spending s
    set call_count = s.call_count - x.untried, cost_usd = greatest(0, s.cost_usd - x.unspent)
    from (
        select c.guild_id, c.budget_day, count(*) filter (where c.outcome = 'release') as untried,
            coalesce(sum(c.reserved_usd - coalesce(c.cost_usd, 0)) filter (where c.error is distinct from 'timeout'), 0) as unspent
        from jsonb_to_recordset(p_calls) as c(guild_id text, budget_day date, outcome text, error text, reserved_usd numeric,
            cost_usd numeric)
        where c.budget_day is not null
        group by c.guild_id, c.budget_day
    ) x
    where s.guild_id = x.guild_id and s.date = x.budget_day;

    select count(*), count(*) filter (where c.outcome <> 'answered') into v_calls, v_failures
    from jsonb_to_recordset(p_calls) as c(outcome text)
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

-- As before, people in order.
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
    select coalesce(jsonb_agg(x.given || jsonb_build_object('guild_id', r.guild_id, 'user_id', r.user_id,
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
            'detection_type', 'gpt_analysis')), '[]')
        from jsonb_to_recordset(v_ended) as e(id bigint, guild_id text, user_id text, event_id text, occurred_at timestamptz,
            channel_id text, message_id text, status text)
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
