-- Leasing reviews of profiles too.

-- End what nobody came to within the hour, and what two processes died over; forget reviews of a month ago.
create or replace function private.give_up_reviews()
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
            lease_until = null, profile = null, finished_at = now(), last_error = coalesce(r.last_error, case when r.is_superseded then 'superseded'
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

-- Lease reviews. An equal text that was answered within 24 hours is leased with its answer, costs nothing and counts against
-- no limit; equal texts that are asked about now wait for that answer. Each call is counted, and the most that it can cost is set
-- aside, before it is made: so a day's budget holds exactly, however many ask at once.
--
-- What a profile's review asks is forgotten with its end. Whoever has left again is not asked about.
--
-- p_asked: {"model", "prompt_version", "base_usd", "byte_usd": the most that a call costs, and more for each byte of text,
--           "purposes": what the caller can ask about; where it names none, messages alone,
--           "defaults": {"llm", "llm_daily_calls", "llm_daily_usd", "user_classification"}}
-- Returns {"rows": [{"id", "fence", "guild_id", "user_id", "at_ms", "purpose", "content": text, or {"display_name", "username"} of a
--                    profile, "confidence", "rules", "context", "settings", "answer": of an equal text, or null}]} by id.
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
    -- A process of the release before knows no profiles.
    c_purposes constant jsonb := coalesce(p_asked -> 'purposes', '["message_analysis"]');
    v_limit integer;
    v_due bigint[];
    v_plan jsonb;
    v_ended bigint[];
begin
    perform private.give_up_reviews();

    select coalesce(array_agg(x.id), '{}') into v_due from (
        select r.id from public.llm_reviews r
        where ((r.status = 'pending' and r.available_at <= now()) or (r.status = 'leased' and r.lease_until <= now()))
          and (p_guild_ids is null or r.guild_id = any (p_guild_ids)) and c_purposes ? r.purpose::text
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
        select r.id, r.guild_id, r.fingerprint,
            r.purpose = 'message_analysis' and m.content is null as is_gone,
            r.purpose = 'user_classification' and u.left_at is not null as has_left,
            coalesce(s.settings -> 'llm', c_defaults -> 'llm') = 'false'
                or (r.purpose = 'user_classification'
                    and coalesce(s.settings -> 'user_classification', c_defaults -> 'user_classification', 'false') = 'false') as is_off,
            private.number_setting(s.settings, 'llm_daily_calls', (c_defaults ->> 'llm_daily_calls')::numeric) - p.call_count as calls_left,
            private.number_setting(s.settings, 'llm_daily_usd', (c_defaults ->> 'llm_daily_usd')::numeric) - p.cost_usd as usd_left,
            round((p_asked ->> 'base_usd')::numeric
                + (p_asked ->> 'byte_usd')::numeric * octet_length(coalesce(m.content, r.profile::text)), 6) as reserve,
            (select o.answer from public.llm_reviews o
             where o.guild_id = r.guild_id and o.fingerprint = r.fingerprint and o.purpose = r.purpose and o.status = 'done' and not o.is_cached
               and o.asked = c_prompt and o.finished_at > now() - interval '24 hours'
             order by o.finished_at desc limit 1) as answer,
            exists (
                select from public.llm_reviews o
                where o.guild_id = r.guild_id and o.fingerprint = r.fingerprint and o.purpose = r.purpose and o.status = 'leased'
                  and o.lease_until > now()
            ) or row_number() over (partition by r.guild_id, r.purpose, r.fingerprint order by r.id) > 1 as is_asked_already
        from public.llm_reviews r
        join public.servers s on s.guild_id = r.guild_id
        join public.llm_spending p on p.guild_id = r.guild_id and p.date = c_today
        left join public.messages m on m.guild_id = r.guild_id and m.message_id = r.message_id
        left join public.server_members u on u.guild_id = r.guild_id and u.user_id = r.user_id
        where r.id = any (v_due)
    ),
    sorted as (
        select d.*, case when d.is_off then 'off' when d.is_gone then 'gone' when d.has_left then 'left' when d.answer is not null then 'cached'
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
        set status = 'skipped', lease_until = null, profile = null, finished_at = now(), last_error = p.plan
        from jsonb_to_recordset(v_plan) as p(id bigint, plan text)
        where r.id = p.id and p.plan in ('off', 'gone', 'left', 'budget')
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
            'purpose', r.purpose, 'content', coalesce(to_jsonb(m.content), r.profile - 'has_avatar'), 'confidence', r.confidence, 'rules', r.rules,
            'context', private.review_context(r) || case when r.profile ? 'has_avatar'
                then jsonb_build_object('has_avatar', r.profile -> 'has_avatar') else '{}' end,
            'settings', private.server_settings(s), 'answer', p.answer) order by r.id), '[]')
        from jsonb_to_recordset(v_plan) as p(id bigint, plan text, answer jsonb)
        join public.llm_reviews r on r.id = p.id
        join public.servers s on s.guild_id = r.guild_id
        left join public.messages m on m.guild_id = r.guild_id and m.message_id = r.message_id
        where p.plan in ('ask', 'cached')
    ));
end;
$$;
