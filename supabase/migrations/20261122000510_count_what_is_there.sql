-- The counters of what an earlier release has stored.

insert into public.analytics as a (guild_id, date, verification_count)
select v.guild_id, private.utc_date(v.opened_at), count(*)
from public.verification_events v
group by 1, 2
on conflict (guild_id, date) do update set verification_count = excluded.verification_count;

select private.add_decisions(jsonb_agg(jsonb_build_object('guild_id', v.guild_id, 'date', private.utc_date(v.resolved_at),
    'status', v.status, 'findings', v.findings, 'sign', 1)))
from public.verification_events v
where v.resolved_at is not null
having count(*) > 0;

insert into public.rule_stats as t (guild_id, date, rule, hit_count)
select d.guild_id, private.utc_date(d.detected_at), r.rule, count(*)
from public.detection_events d
cross join unnest(d.rules) as r(rule)
group by 1, 2, 3
on conflict (guild_id, date, rule) do update set hit_count = excluded.hit_count;
