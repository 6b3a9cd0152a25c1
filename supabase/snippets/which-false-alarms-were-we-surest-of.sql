-- Which false alarms were we surest of?
-- Cases verified in the last 30 days, the highest confidence first: the rules to tune. rules: those that fired;
-- detections: events in the case; decided_by: the moderator. What was written, moderators see on the case.
set role analyst;
select guild_id,
       number as case_number,
       round(confidence::numeric, 2) as confidence,
       rules,
       detections,
       decided_at,
       decided_by
from analytics.false_positives
where decided_at > now() - interval '30 days'
order by confidence desc, decided_at desc
limit 100;
reset role;
