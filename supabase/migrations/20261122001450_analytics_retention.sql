-- Do new members stay? This must read all members, so it is worked out once an hour and kept. Row level security does not
-- reach what is kept so: it stays in schema private, behind a view.

create materialized view private.member_retention as
-- Members who joined before the bot came are known only if they stayed long enough to be seen: they would count as loyal.
with observed as materialized (
    select s.guild_id, coalesce(s.left_at, now()) as until,
        (select min(a.date) from public.analytics a where a.guild_id = s.guild_id)::timestamp at time zone 'utc' as since
    from public.servers s
),
stays as (
    select m.guild_id, date_trunc('week', m.join_date at time zone 'utc') as week, o.until at time zone 'utc' as until,
        m.verification_status, m.left_at - m.join_date as stay  -- null: still there
    from public.server_members m
    join observed o on o.guild_id = m.guild_id and m.join_date >= o.since and m.join_date <= o.until
)
select t.week::date as week,
    t.guild_id,
    count(*) as new_members,
    count(*) filter (where t.verification_status = 'banned') as banned,
    case when t.week + interval '8 days' <= t.until then count(*) filter (where (t.stay >= interval '1 day') is not false) end as stayed_1_day,
    case when t.week + interval '14 days' <= t.until then count(*) filter (where (t.stay >= interval '7 days') is not false) end as stayed_7_days,
    case when t.week + interval '37 days' <= t.until then count(*) filter (where (t.stay >= interval '30 days') is not false) end as stayed_30_days
from stays t
group by t.week, t.guild_id, t.until;

comment on materialized view private.member_retention is 'What analytics.member_retention shows. Written by refresh_analytics, once an hour.';

-- Refreshing beside readers takes a unique index.
create unique index member_retention_week on private.member_retention (week, guild_id);
create index member_retention_guild on private.member_retention (guild_id, week);

grant usage on schema private to analyst;
grant select on private.member_retention to analyst, service_role;

create view analytics.member_retention with (security_invoker = true) as
select r.week, r.guild_id, r.new_members, r.banned, r.stayed_1_day, r.stayed_7_days, r.stayed_30_days
from private.member_retention r;

comment on view analytics.member_retention is 'How many of the members who joined a server in a week (UTC, from Monday) stayed, by their newest join, since the bot is there. Worked out once an hour.';
comment on column analytics.member_retention.week is 'The Monday (UTC) of the week in which they joined.';
comment on column analytics.member_retention.guild_id is 'The server.';
comment on column analytics.member_retention.new_members is 'Members who joined.';
comment on column analytics.member_retention.banned is 'Of those: banned in the end. They count as gone from the moment they left.';
comment on column analytics.member_retention.stayed_1_day is 'Stayed for a day. Null until all who joined that week have had the time, and where the bot left before.';
comment on column analytics.member_retention.stayed_7_days is 'Stayed for seven days; null as above.';
comment on column analytics.member_retention.stayed_30_days is 'Stayed for thirty days; null as above.';
