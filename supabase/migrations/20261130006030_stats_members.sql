-- /stats members: who came, who went, and who stayed.

-- {"members", "restricted", "joins", "leaves", "newcomers", "newcomers_here", "newcomers_wrote",
--  "by_day": [{"day", "joins", "leaves"}],
--  "weeks": [{"week", "new_members", "banned", "stayed_1_day", "stayed_7_days", "stayed_30_days"}]}
-- joins are counted events. leaves and newcomers are people, by their newest leave and join: of somebody who came back
-- the leave is forgotten. Weeks are those of analytics.member_retention that began within the period.
create function public.stats_members(p_interaction jsonb, p_guild_id text, p_days integer)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_today constant date := private.utc_date(now());
    v_since constant timestamptz := (v_today - p_days + 1)::timestamp at time zone 'utc';
begin
    perform private.begin_stats(p_interaction, p_days);
    return (
        -- One reading of the members: by the day on which they left, or together (null).
        with people as materialized (
            select private.utc_date(m.left_at) as left_on,
                count(*) filter (where m.left_at is null) as here,
                count(*) filter (where m.left_at is null and m.is_restricted) as restricted,
                count(*) filter (where m.left_at >= v_since) as gone,
                count(*) filter (where m.join_date >= v_since) as newcomers,
                count(*) filter (where m.join_date >= v_since and m.left_at is null) as newcomers_here,
                count(*) filter (where m.join_date >= v_since and m.last_message_at >= m.join_date) as newcomers_wrote
            from public.server_members m
            where m.guild_id = p_guild_id
            group by 1
        ),
        days as materialized (
            select d.day::date as day, coalesce(a.join_count, 0) as joins, coalesce(p.gone, 0) as leaves
            from generate_series(v_since at time zone 'utc', v_today, interval '1 day') d(day)
            left join public.analytics a on a.guild_id = p_guild_id and a.date = d.day::date
            left join people p on p.left_on = d.day::date
        )
        select jsonb_build_object(
                'joins', sum(d.joins), 'leaves', sum(d.leaves),
                'by_day', jsonb_agg(jsonb_build_object('day', d.day, 'joins', d.joins, 'leaves', d.leaves) order by d.day))
            || (
                select jsonb_build_object('members', coalesce(sum(p.here), 0), 'restricted', coalesce(sum(p.restricted), 0),
                    'newcomers', coalesce(sum(p.newcomers), 0), 'newcomers_here', coalesce(sum(p.newcomers_here), 0),
                    'newcomers_wrote', coalesce(sum(p.newcomers_wrote), 0))
                from people p
            )
            || (
                select jsonb_build_object('weeks', coalesce(jsonb_agg(jsonb_build_object('week', r.week,
                    'new_members', r.new_members, 'banned', r.banned, 'stayed_1_day', r.stayed_1_day,
                    'stayed_7_days', r.stayed_7_days, 'stayed_30_days', r.stayed_30_days) order by r.week), '[]'))
                from private.member_retention r
                where r.guild_id = p_guild_id and r.week >= v_today - p_days + 1
            )
        from days d
    );
end;
$$;

comment on function public.stats_members is
    'The numbers of /stats members for the last p_days days (UTC), today included: joins, leaves, and how many of the new '
    'stayed, by week, as worked out once an hour. Raises PC409, PC422.';

grant execute on function public.stats_members(jsonb, text, integer) to service_role;
