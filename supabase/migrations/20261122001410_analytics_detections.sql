-- Views of what was found and what became of it.

-- Built from the counters' days: a filter on date or guild_id reads those days of detection_events alone, by its index.
create view analytics.detection_funnel with (security_invoker = true) as
select a.date,
    a.guild_id,
    a.message_count + a.join_count as judged,
    a.detection_count as flagged,
    d.simulated, d.notified, d.restricted, d.in_case, d.decided, d.confirmed, d.false_positives
from public.analytics a
cross join lateral (
    select count(*) filter (where d.simulated) as simulated,
        count(*) filter (where d.action >= 'notify' and not d.simulated) as notified,
        count(*) filter (where d.action >= 'restrict' and not d.simulated) as restricted,
        count(d.case_id) as in_case,
        count(*) filter (where d.admin_action in ('verify', 'reject', 'ban')) as decided,
        count(*) filter (where d.admin_action in ('reject', 'ban')) as confirmed,
        count(*) filter (where d.admin_action = 'verify') as false_positives
    from public.detection_events d
    where a.detection_count > 0
      and d.guild_id = a.guild_id
      and d.detected_at >= a.date::timestamp at time zone 'utc'
      and d.detected_at < (a.date + 1)::timestamp at time zone 'utc'
) d;

comment on view analytics.detection_funnel is 'What became of a day''s events (UTC) in a server, step by step. All columns count events, by the event''s own time, so that one may be divided by another. Steps after flagged count as long as detections are kept.';
comment on column analytics.detection_funnel.date is 'Day of the events (UTC).';
comment on column analytics.detection_funnel.guild_id is 'The server.';
comment on column analytics.detection_funnel.judged is 'Messages and joins that were judged; edits and renames are judged too and not counted.';
comment on column analytics.detection_funnel.flagged is 'Events on which a rule fired.';
comment on column analytics.detection_funnel.simulated is 'Of the flagged: nothing was done, the server tries the rules out.';
comment on column analytics.detection_funnel.notified is 'Of the flagged: moderators were told.';
comment on column analytics.detection_funnel.restricted is 'Of the notified: the verdict called for a restriction or a kick.';
comment on column analytics.detection_funnel.in_case is 'Of the notified: part of a case.';
comment on column analytics.detection_funnel.decided is 'Of those in a case: a moderator has decided, and nobody has reopened it.';
comment on column analytics.detection_funnel.confirmed is 'Of the decided: rejected or banned.';
comment on column analytics.detection_funnel.false_positives is 'Of the decided: verified.';

create index verification_events_verified on public.verification_events (resolved_at) where status = 'verified';

create view analytics.false_positives with (security_invoker = true) as
select v.id as case_id,
    v.number,
    v.guild_id,
    v.user_id,
    v.opened_at,
    v.resolved_at as decided_at,
    v.resolved_by as decided_by,
    v.confidence,
    v.confidence_level,
    v.detections,
    d.detection_types,
    d.rules
from public.verification_events v
cross join lateral (
    select array_agg(distinct d.detection_type) as detection_types, array_agg(distinct r.rule) as rules
    from public.detection_events d
    cross join unnest(d.rules) as r(rule)
    where d.case_id = v.id
) d
where v.status = 'verified';

comment on view analytics.false_positives is 'A case that a moderator verified: the bot was wrong. What was written is not shown: moderators see it on the case.';
comment on column analytics.false_positives.case_id is 'The case.';
comment on column analytics.false_positives.number is 'The case''s number, as moderators know it.';
comment on column analytics.false_positives.guild_id is 'The server.';
comment on column analytics.false_positives.user_id is 'The first suspect.';
comment on column analytics.false_positives.opened_at is 'Time of the event that opened the case.';
comment on column analytics.false_positives.decided_at is 'When it was verified. Filter by this.';
comment on column analytics.false_positives.decided_by is 'The moderator.';
comment on column analytics.false_positives.confidence is 'How sure the bot was, 0 to 1: the highest of the case''s detections.';
comment on column analytics.false_positives.confidence_level is 'The same as low, medium or high.';
comment on column analytics.false_positives.detections is 'Detections in the case.';
comment on column analytics.false_positives.detection_types is 'Their types. Null once the detections are no longer kept.';
comment on column analytics.false_positives.rules is 'The rules that fired. Null once the detections are no longer kept.';
