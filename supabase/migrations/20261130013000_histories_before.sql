-- What was known of an author when an event happened.

-- A case's detections of one member, newest first: of a raid's many others, and of a flood's many more, none is read.
create index detection_events_subject on public.detection_events (case_id, user_id, detected_at desc) where case_id is not null;
drop index public.detection_events_case;

-- What moderators had to say about the authors of events before these happened:
-- {event_id: [confirmed, cleared, waiting, overturned, verified_ms]}, without those of whom there is nothing to say.
--
-- The first four count the author's detections in this server within 90 days before the event, at most 20 a case, by how
-- their case stood at that moment: rejected or banned, the same but with a verification of the member after it, not
-- decided, verified (false positives among them). Who is named by a group's case without a detection of their own has one.
-- verified_ms: when a moderator last verified the member within those 90 days, and did not reopen that case; null if never.
--
-- What changes later is not read: how a case stood at a moment is in the log of decisions, and a detection counts only if it
-- had been recorded by then. So an event that is judged again, however late, is told the same, as long as these are kept.
-- p_events: [{"event_id", "guild_id", "user_id", "at_ms"}]
create function private.histories_before(p_events jsonb)
    returns json
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
declare
    c_window_ms constant bigint := 90 * 86400000::bigint;
begin
    return (
        with e as materialized (
            select r.event_id, r.guild_id, r.user_id, private.from_ms(r.at_ms) as at, private.from_ms(r.at_ms - c_window_ms) as since
            from jsonb_to_recordset(p_events) as r(event_id text, guild_id text, user_id text, at_ms bigint)
        ),
        stood as (
            select e.*, c.case_id, c.added_at, v.opened_at, d.new_status as status,
                case when d.new_status <> 'reopened' then d.acted_at end as decided_at
            from e
            join public.case_subjects c on c.guild_id = e.guild_id and c.user_id = e.user_id
            join public.verification_events v on v.id = c.case_id and v.opened_at < e.at and v.deleted_at is null
            left join lateral (
                -- Other presses are logged too; a flag that opens a case decides nothing.
                select a.new_status, a.acted_at from public.admin_actions a
                where a.case_id = c.case_id and a.acted_at < e.at and a.new_status <> a.previous_status and a.new_status <> 'pending'
                order by a.id desc limit 1
            ) d on true
        ),
        counted as (
            select s.event_id, s.status, s.decided_at,
                greatest(own.n, (s.opened_at >= s.since and s.added_at < coalesce(s.decided_at, s.at))::integer) as n,
                max(s.decided_at) filter (where s.status = 'verified' and s.decided_at >= s.since)
                    over (partition by s.event_id) as verified_at
            from stood s
            cross join lateral (
                select count(*) as n from (
                    select from public.detection_events x
                    where x.case_id = s.case_id and x.user_id = s.user_id
                      and x.detected_at >= s.since and x.detected_at < s.at
                      and x.recorded_at < coalesce(s.decided_at, s.at)
                    limit 20
                ) y
            ) own
        ),
        told as (
            select c.event_id, c.verified_at,
                coalesce(sum(c.n) filter (
                    where c.status in ('rejected', 'banned') and c.decided_at > coalesce(c.verified_at, '-infinity')), 0) as confirmed,
                coalesce(sum(c.n) filter (where c.status in ('rejected', 'banned') and c.decided_at <= c.verified_at), 0) as cleared,
                coalesce(sum(c.n) filter (where c.decided_at is null), 0) as waiting,
                coalesce(sum(c.n) filter (where c.status = 'verified'), 0) as overturned
            from counted c
            group by c.event_id, c.verified_at
        )
        select coalesce(json_object_agg(t.event_id, json_build_array(
            t.confirmed, t.cleared, t.waiting, t.overturned, private.to_ms(t.verified_at))), '{}')
        from told t
        where t.verified_at is not null or t.confirmed + t.cleared + t.waiting + t.overturned > 0
    );
end;
$$;

comment on function private.histories_before is
    'What moderators had to say about the authors of events before these happened: detections within 90 days by what was decided '
    'about them, and the last verification. The same however late it is asked.';
