-- /stats network: what this server and others think of each other, and what they tell each other of people.

-- {"trust", "distrust", "neutral", "trusted_by",
--  "shared": {"in_force", "new", "withdrawn", "by_type": [{"type", "count"}]},
--  "heard": {"in_force", "new", "members", "suspects", "by_server": [{"guild_id", "count", "members"}] the five loudest},
--  "by_day": [{"day", "shared", "heard"}]}
-- Relationships and what is in force are as of now; new, withdrawn and the days are of the period. Heard are the flags in
-- force of servers that this one trusts; members are people here whom one concerns, suspects those of them who have an open
-- case here. Who trusts this server, or distrusts it, is theirs to know: it learns the number of those who hear it.
create function public.stats_network(p_interaction jsonb, p_guild_id text, p_days integer)
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
        with shared as materialized (
            select private.utc_date(f.created_at) as day, f.created_at >= v_since as is_new, f.deleted_at, f.detection_type
            from public.shared_flags f
            where f.guild_id = p_guild_id
        ),
        heard as materialized (
            select private.utc_date(f.created_at) as day, f.created_at >= v_since as is_new, f.guild_id,
                m.user_id as member_id, m.verification_status in ('pending', 'reopened') as is_suspect
            from public.server_relationships r
            join public.servers s on s.guild_id = r.target_guild_id and s.is_active
            join public.shared_flags f on f.guild_id = r.target_guild_id and f.deleted_at is null
            left join public.server_members m on m.guild_id = p_guild_id and m.user_id = f.user_id and m.left_at is null
            where r.source_guild_id = p_guild_id and r.relationship_type = 'trust' and r.deleted_at is null
        )
        select jsonb_build_object(
                'trust', count(*) filter (where r.relationship_type = 'trust'),
                'distrust', count(*) filter (where r.relationship_type = 'distrust'),
                'neutral', count(*) filter (where r.relationship_type = 'neutral'),
                'trusted_by', (
                    select count(*) from public.server_relationships t
                    join public.servers s on s.guild_id = t.source_guild_id and s.is_active
                    where t.target_guild_id = p_guild_id and t.relationship_type = 'trust' and t.deleted_at is null
                ),
                'shared', (
                    select jsonb_build_object('in_force', count(*) filter (where f.deleted_at is null),
                        'new', count(*) filter (where f.is_new), 'withdrawn', count(*) filter (where f.deleted_at >= v_since),
                        'by_type', (
                            select coalesce(jsonb_agg(jsonb_build_object('type', x.detection_type, 'count', x.n)
                                order by x.n desc, x.detection_type), '[]')
                            from (
                                select y.detection_type, count(*) as n from shared y where y.deleted_at is null
                                group by y.detection_type
                            ) x
                        ))
                    from shared f
                ),
                'heard', (
                    select jsonb_build_object('in_force', count(*), 'new', count(*) filter (where h.is_new),
                        'members', count(distinct h.member_id),
                        'suspects', count(distinct h.member_id) filter (where h.is_suspect),
                        'by_server', (
                            select coalesce(jsonb_agg(to_jsonb(x) order by x.count desc, x.guild_id), '[]')
                            from (
                                select y.guild_id, count(*) as count, count(y.member_id) as members from heard y
                                group by y.guild_id order by 2 desc, 1 limit 5
                            ) x
                        ))
                    from heard h
                ),
                'by_day', (
                    select jsonb_agg(jsonb_build_object('day', d.day::date, 'shared', coalesce(o.n, 0), 'heard', coalesce(i.n, 0))
                        order by d.day)
                    from generate_series(v_since at time zone 'utc', v_today, interval '1 day') d(day)
                    left join (select f.day, count(*) as n from shared f where f.is_new group by f.day) o on o.day = d.day::date
                    left join (select h.day, count(*) as n from heard h where h.is_new group by h.day) i on i.day = d.day::date
                ))
        from public.server_relationships r
        where r.source_guild_id = p_guild_id and r.deleted_at is null
    );
end;
$$;

comment on function public.stats_network is
    'The numbers of /stats network: relationships of a server as of now, and the flags that it shared and heard in the last '
    'p_days days (UTC), today included. Who thinks what of it is not told. Raises PC409, PC422.';

grant execute on function public.stats_network(jsonb, text, integer) to service_role;
