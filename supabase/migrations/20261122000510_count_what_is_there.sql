-- The counters of what an earlier release has stored.

insert into public.analytics as a (guild_id, date, verification_count)
select v.guild_id, private.utc_date(v.opened_at), count(*)
from public.verification_events v
group by 1, 2
on conflict (guild_id, date) do update set verification_count = excluded.verification_count;

do $$
declare
    v_guild_id text;
begin
    -- Server by server: one value of jsonb holds 256 MB.
    for v_guild_id in select distinct v.guild_id from public.verification_events v where v.resolved_at is not null loop
        perform private.add_decisions(jsonb_agg(jsonb_build_object('guild_id', v.guild_id,
            'date', private.utc_date(v.resolved_at), 'status', v.status, 'findings', v.findings, 'sign', 1)))
        from public.verification_events v
        where v.guild_id = v_guild_id and v.resolved_at is not null;
    end loop;
end;
$$;

-- Detections outlive a server that was deleted.
insert into public.rule_stats as t (guild_id, date, rule, hit_count)
select d.guild_id, private.utc_date(d.detected_at), r.rule, count(*)
from public.detection_events d
join public.servers s on s.guild_id = d.guild_id
cross join unnest(d.rules) as r(rule)
group by 1, 2, 3
on conflict (guild_id, date, rule) do update set hit_count = excluded.hit_count;
