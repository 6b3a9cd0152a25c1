-- Join raids. Attacks by many are few among cases, and a partial index knows them.

create view analytics.join_raids with (security_invoker = true) as
select v.id as case_id,
    v.number,
    v.guild_id,
    v.status,
    v.opened_at,
    v.resolved_at as decided_at,
    s.raiders,
    s.raiders_left,
    d.joins_flagged,
    d.first_join_at,
    d.last_join_at
from public.verification_events v
cross join lateral (
    select count(*) as joins_flagged, min(d.detected_at) as first_join_at, max(d.detected_at) as last_join_at
    from public.detection_events d
    where d.case_id = v.id and d.detection_type = 'join_raid'
    having count(*) > 0
) d
cross join lateral (
    select count(*) as raiders, count(*) filter (where c.left_server) as raiders_left
    from public.case_subjects c
    where c.case_id = v.id
) s
where v.group_key is not null;

comment on view analytics.join_raids is 'A raid: many joined within a short time, and the bot made one case of them. Shown as long as its detections are kept.';
comment on column analytics.join_raids.case_id is 'The case.';
comment on column analytics.join_raids.number is 'The case''s number, as moderators know it.';
comment on column analytics.join_raids.guild_id is 'The server.';
comment on column analytics.join_raids.status is 'Where the case stands; pending and reopened wait for a moderator.';
comment on column analytics.join_raids.opened_at is 'Time of the join that opened the case.';
comment on column analytics.join_raids.decided_at is 'When a moderator decided; null while the case is open.';
comment on column analytics.join_raids.raiders is 'Members whom the case names.';
comment on column analytics.join_raids.raiders_left is 'Of those: no longer in the server, by themselves or not.';
comment on column analytics.join_raids.joins_flagged is 'Joins on which the rule fired; those before the threshold are named by them.';
comment on column analytics.join_raids.first_join_at is 'The first join that was flagged.';
comment on column analytics.join_raids.last_join_at is 'The last join that was flagged.';
