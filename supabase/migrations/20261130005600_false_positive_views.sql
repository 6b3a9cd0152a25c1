-- A false positive is a decision like Verify, and counts as one.

create or replace view analytics.moderator_activity with (security_invoker = true) as
select (a.acted_at at time zone 'utc')::date as date,
    a.guild_id,
    a.admin_id as moderator_id,
    count(*) filter (where a.action in ('verify', 'false_positive', 'reject', 'ban')) as decisions,
    count(*) filter (where a.action in ('verify', 'false_positive')) as verified,
    count(*) filter (where a.action = 'reject') as rejected,
    count(*) filter (where a.action = 'ban') as banned,
    count(*) filter (where a.action in ('verify', 'false_positive', 'reject', 'ban') and exists (
        select from public.admin_actions o
        where o.case_id = a.case_id and o.action = 'reopen' and o.id > a.id)) as overturned,
    count(*) filter (where a.action = 'reopen') as reopened
from public.admin_actions a
group by (a.acted_at at time zone 'utc')::date, a.guild_id, a.admin_id;

create or replace view analytics.detection_funnel with (security_invoker = true) as
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
        count(*) filter (where d.admin_action in ('verify', 'false_positive', 'reject', 'ban')) as decided,
        count(*) filter (where d.admin_action in ('reject', 'ban')) as confirmed,
        count(*) filter (where d.admin_action in ('verify', 'false_positive')) as false_positives
    from public.detection_events d
    where a.detection_count > 0
      and d.guild_id = a.guild_id
      and d.detected_at >= a.date::timestamp at time zone 'utc'
      and d.detected_at < (a.date + 1)::timestamp at time zone 'utc'
) d;

comment on column public.detection_events.admin_action is
    'What a moderator decided about its case; null while it waits. false_positive: the bot was wrong, the message is no spam.';

comment on table public.admin_actions is
    'One row per press of a moderator on a case: decisions, threads asked for, histories looked up. Append-only, for its owner too. '
    'Grows: with every decision that changed a case, and every other press; a decision that came too late leaves none. '
    'Cleaned: never, kept for ever. '
    'Written by: resolve_case, resolve_case_v2, open_case_thread and look_up_case.';
comment on column public.admin_actions.action is
    'What was decided or asked for; a create_thread or a view_history changes no status. The bot''s own doings are in mod_actions.';
