-- What protects goes before what tells: hundreds of welcomes or lines of the log must not hold up a restriction.

-- 0 for what is done to people, their messages and channels and for their cases, 1 for what is only shown.
create function private.urgency(p_lane text)
    returns integer
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select case when p_lane like 'log:%' or p_lane like 'welcome:%' then 1 else 0 end;
$$;

comment on function private.urgency is 'In which order lanes of the outbox are leased: 0 for what protects, 1 for what is only shown.';

-- As before, urgent lanes first.
create or replace function public.claim_outbox(p_limit integer, p_lease_s integer, p_guild_ids text[] default null)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_claimed bigint[];
begin
    -- The first unfinished row of a lane is its lock: who holds it holds the lane. Its lease may have run out; then the
    -- previous holder died between action and finish, and the effect is tried again.
    with heads as (
        select o.id, o.lane
        from public.outbox o
        where o.status in ('pending', 'leased')
          and (p_guild_ids is null or o.guild_id = any (p_guild_ids))
          and (case when o.status = 'leased' then o.lease_until else o.available_at end) <= now()
          and not exists (
              select from public.outbox e
              where e.lane = o.lane and e.id < o.id and e.status in ('pending', 'leased'))
        order by private.urgency(o.lane), o.id
        limit p_limit
        for update of o skip locked
    ),
    rows_of_lanes as (
        select o.id
        from heads h
        join public.outbox o on o.lane = h.lane and o.id >= h.id and o.status in ('pending', 'leased')
        where (case when o.status = 'leased' then o.lease_until else o.available_at end) <= now()
        order by private.urgency(o.lane), o.id
        limit p_limit
    ),
    leased as (
        update public.outbox o
        set status = 'leased', lease_until = now() + make_interval(secs => p_lease_s), attempts = o.attempts + 1,
            fence = o.fence + 1
        from rows_of_lanes r
        -- Asked again: a decision may have cancelled the row while this statement waited for it.
        where o.id = r.id and o.status in ('pending', 'leased')
        returning o.id
    )
    select coalesce(array_agg(id), '{}') into v_claimed from leased;

    return jsonb_build_object(
        'rows', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'id', o.id, 'fence', o.fence, 'guild_id', o.guild_id, 'case_id', o.case_id, 'lane', o.lane, 'kind', o.kind,
                'payload', o.payload, 'attempts', o.attempts) order by o.id), '[]')
            from public.outbox o
            where o.id = any (v_claimed)
        ),
        'cases', (
            select coalesce(jsonb_object_agg(x.case_id, private.case_view(x.case_id)), '{}')
            from (
                select distinct o.case_id from public.outbox o where o.id = any (v_claimed) and o.case_id is not null
            ) x
        )
    );
end;
$$;
