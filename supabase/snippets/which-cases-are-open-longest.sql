-- Which cases are open longest?
-- The 50 that have waited longest. waits: since the event that opened the case; detections: events in the case; subjects:
-- members whom it is about; gone: of those, no longer in the server.
set role analyst;
select v.number as case_number,
       v.guild_id,
       now() - v.opened_at as waits,
       v.status,
       round(v.confidence::numeric, 2) as confidence,
       v.detections,
       s.subjects,
       s.gone
from public.verification_events v
cross join lateral (
    select count(*) as subjects, count(*) filter (where c.left_server) as gone
    from public.case_subjects c
    where c.case_id = v.id
) s
where v.resolved_at is null
order by v.opened_at
limit 50;
reset role;
