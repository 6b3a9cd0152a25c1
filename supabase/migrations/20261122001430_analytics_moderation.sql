-- Views of moderators' work. Indexes on the very day or week by which a view groups let a filter read those alone.

create index admin_actions_day on public.admin_actions (((acted_at at time zone 'utc')::date));

create view analytics.moderator_activity with (security_invoker = true) as
select (a.acted_at at time zone 'utc')::date as date,
    a.guild_id,
    a.admin_id as moderator_id,
    count(*) filter (where a.action in ('verify', 'reject', 'ban')) as decisions,
    count(*) filter (where a.action = 'verify') as verified,
    count(*) filter (where a.action = 'reject') as rejected,
    count(*) filter (where a.action = 'ban') as banned,
    count(*) filter (where a.action in ('verify', 'reject', 'ban') and exists (
        select from public.admin_actions o
        where o.case_id = a.case_id and o.action = 'reopen' and o.id > a.id)) as overturned,
    count(*) filter (where a.action = 'reopen') as reopened
from public.admin_actions a
group by (a.acted_at at time zone 'utc')::date, a.guild_id, a.admin_id;

comment on view analytics.moderator_activity is 'What a moderator decided in a server on a day (UTC). Moderators are ids.';
comment on column analytics.moderator_activity.date is 'Day of the decisions (UTC).';
comment on column analytics.moderator_activity.guild_id is 'The server.';
comment on column analytics.moderator_activity.moderator_id is 'The moderator''s Discord id.';
comment on column analytics.moderator_activity.decisions is 'Cases decided: verified, rejected and banned together.';
comment on column analytics.moderator_activity.verified is 'Decided: the bot was wrong.';
comment on column analytics.moderator_activity.rejected is 'Decided: the suspicion stands.';
comment on column analytics.moderator_activity.banned is 'Decided: ban.';
comment on column analytics.moderator_activity.overturned is 'Of the decisions: reopened since, by whomever, the moderator included.';
comment on column analytics.moderator_activity.reopened is 'Cases that this moderator reopened.';

create index verification_events_decided_week on public.verification_events
    ((date_trunc('week', resolved_at at time zone 'utc')::date)) where resolved_at is not null;
create index verification_events_open on public.verification_events (opened_at) where resolved_at is null;

create view analytics.case_resolution_time with (security_invoker = true) as
select date_trunc('week', v.resolved_at at time zone 'utc')::date as week,
    v.guild_id,
    count(*) as decided,
    percentile_cont(0.5) within group (order by v.resolved_at - v.opened_at) as p50,
    percentile_cont(0.9) within group (order by v.resolved_at - v.opened_at) as p90,
    percentile_cont(0.95) within group (order by v.resolved_at - v.opened_at) as p95,
    max(v.resolved_at - v.opened_at) as longest
from public.verification_events v
where v.resolved_at is not null
group by date_trunc('week', v.resolved_at at time zone 'utc')::date, v.guild_id;

comment on view analytics.case_resolution_time is 'How long suspects waited for a decision: the cases that a server decided in a week (UTC, from Monday). Open cases are not in it.';
comment on column analytics.case_resolution_time.week is 'The week''s Monday (UTC).';
comment on column analytics.case_resolution_time.guild_id is 'The server.';
comment on column analytics.case_resolution_time.decided is 'Cases decided in that week, and not reopened since.';
comment on column analytics.case_resolution_time.p50 is 'Half of them were decided within this time of the event that opened them.';
comment on column analytics.case_resolution_time.p90 is 'Nine of ten were decided within this time.';
comment on column analytics.case_resolution_time.p95 is 'Nineteen of twenty were decided within this time.';
comment on column analytics.case_resolution_time.longest is 'The longest wait.';
