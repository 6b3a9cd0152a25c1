-- Leasing reviews, within what each server may spend and the endpoint can bear.

-- How many failures in a row open the breaker, for how long, and how often a review is asked at most.
create function private.llm_limits(out failures integer, out pause interval, out attempts integer, out waits interval)
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select 5, interval '5 minutes', 2, interval '1 hour';
$$;

comment on function private.llm_limits is
    'Failures in a row that open the breaker, its pause, the calls that a review may cost, and how long it waits for one.';

-- A number among a server's settings, or the default where somebody stored by hand what is none.
create function private.number_setting(p_settings jsonb, p_key text, p_default numeric)
    returns numeric
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select case when jsonb_typeof(p_settings -> p_key) = 'number' then (p_settings ->> p_key)::numeric else p_default end;
$$;

comment on function private.number_setting is 'A number among a server''s settings, or the default where it stored none.';

-- Forget texts that messages held for ended reviews alone: of people whom nobody suspects.
create function private.forget_borrowed_texts(p_reviews bigint[])
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

comment on function private.forget_borrowed_texts is
    'Forgets texts that were kept for reviews alone, once these have ended and nobody suspects the author.';

-- End what nobody came to within the hour, and what two processes died over; forget reviews of a month ago.
create function private.give_up_reviews()
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_limits record := private.llm_limits();
    v_ended bigint[];
begin
    with ended as (
        update public.llm_reviews r
        set status = (case when r.attempts >= v_limits.attempts then 'failed' else 'skipped' end)::public.llm_review_status,
            lease_until = null, finished_at = now(), last_error = coalesce(r.last_error, case when r.is_superseded then 'superseded'
                when r.attempts >= v_limits.attempts then 'lost' else 'late' end)
        where r.id in (
            select o.id from public.llm_reviews o
            where (o.status = 'pending' or (o.status = 'leased' and o.lease_until <= now()))
              and (o.is_superseded or o.attempts >= v_limits.attempts or o.queued_at <= now() - v_limits.waits)
            order by o.id limit 500 for update skip locked)
        returning r.id
    )
    select array_agg(id) into v_ended from ended;
    perform private.forget_borrowed_texts(v_ended);

    delete from public.llm_reviews r
    where r.id in (
        select o.id from public.llm_reviews o
        where o.finished_at < now() - interval '30 days'
        order by o.finished_at limit 100 for update skip locked);
end;
$$;

comment on function private.give_up_reviews is
    'Ends reviews that waited too long or lost their process twice, and deletes those that ended 30 days ago.';

-- How many reviews may be leased now: none while the breaker is open, one to try where it was.
create function private.pass_circuit(p_model text, p_limit integer, p_lease_s integer)
    returns integer
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_failures integer;
begin
    -- Whoever tries keeps the others out for the time of the lease.
    update public.llm_circuits c
    set open_until = now() + make_interval(secs => p_lease_s)
    where c.model = p_model and c.open_until <= now();
    if found then
        return 1;
    end if;
    select c.failures into v_failures from public.llm_circuits c where c.model = p_model and c.open_until is not null;
    return case when v_failures is null then p_limit else 0 end;
end;
$$;

comment on function private.pass_circuit is
    'How many reviews a model may be asked now: as many as wanted, none while its breaker is open, one to try after that.';

-- What is known around a review's message, for the prompt: numbers and rules' names, nothing that a member wrote.
create function private.review_context(p_review public.llm_reviews)
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
        'earlier_cases', (
            select jsonb_object_agg(x.status, x.n) from (
                select v.status, count(*) as n
                from public.case_subjects c
                join public.verification_events v on v.id = c.case_id
                where c.guild_id = p_review.guild_id and c.user_id = p_review.user_id and v.opened_at < p_review.occurred_at
                group by v.status
            ) x),
        'warnings', (
            select count(*) from public.warnings w where w.guild_id = p_review.guild_id and w.user_id = p_review.user_id),
        'rules', to_jsonb(p_review.rules),
        'rules_confidence', round(p_review.confidence::numeric, 2),
        'asked_for', p_review.asked_for
    )
    from public.server_members m
    join public.users u on u.discord_id = m.user_id
    where m.guild_id = p_review.guild_id and m.user_id = p_review.user_id;
$$;

comment on function private.review_context is 'What is known around a review''s message: numbers and rules'' names, no text.';

-- Lease reviews. An equal text that was answered within 24 hours is leased with its answer, costs nothing and counts against
-- no limit; equal texts that are asked about now wait for that answer. Each call is counted, and the most that it can cost is set
-- aside, before it is made: so a day's budget holds exactly, however many ask at once.
--
-- p_asked: {"model", "prompt_version", "base_usd", "byte_usd": the most that a call costs, and more for each byte of text,
--           "defaults": {"llm", "llm_daily_calls", "llm_daily_usd"}}
-- Returns {"rows": [{"id", "fence", "guild_id", "user_id", "at_ms", "content", "confidence", "rules", "context", "settings",
--                    "answer": of an equal text, or null}]} by id.
create function public.claim_llm_reviews(p_limit integer, p_lease_s integer, p_asked jsonb, p_guild_ids text[] default null)
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

comment on function public.claim_llm_reviews is
    'Leases reviews within each server''s daily budget and the endpoint''s breaker; equal texts share one call and its answer.';

grant execute on function public.claim_llm_reviews(integer, integer, jsonb, text[]) to service_role;
