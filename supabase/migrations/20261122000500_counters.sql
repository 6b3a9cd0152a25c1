-- Counters that readers would otherwise have to count from millions of rows. They are kept by triggers, in the same
-- transaction as what they count and under the server's lock, so they always agree with it.

alter table public.analytics
    add column verification_count   bigint not null default 0,
    add column verified_count       bigint not null default 0,
    add column rejected_count       bigint not null default 0,
    add column ban_count            bigint not null default 0,
    add column false_positive_count bigint not null default 0,
    add column gpt_call_count       bigint not null default 0,
    add constraint counts_range check (
        least(message_count, join_count, detection_count, verification_count, verified_count, rejected_count, ban_count,
            false_positive_count, gpt_call_count) >= 0);

create index analytics_date on public.analytics (date);

create table public.rule_stats (
    guild_id             public.snowflake not null references public.servers (guild_id) on delete cascade,
    date                 date not null,
    rule                 text not null,
    hit_count            bigint not null default 0,
    confirmed_count      bigint not null default 0,
    false_positive_count bigint not null default 0,
    primary key (guild_id, date, rule),
    constraint counts_range check (least(hit_count, confirmed_count, false_positive_count) >= 0)
);

create index rule_stats_date on public.rule_stats (date);

alter table public.rule_stats enable row level security;

-- The day (UTC) that a time belongs to in analytics and rule_stats.
create function private.utc_date(p_at timestamptz)
    returns date
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select (p_at at time zone 'utc')::date;
$$;

-- A rule's hits, by the day of the event. Simulated ones count: the rule fired.
create function private.count_hits()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
begin
    insert into public.rule_stats as t (guild_id, date, rule, hit_count)
    select n.guild_id, private.utc_date(n.detected_at), r.rule, count(*)
    from new_rows n
    cross join unnest(n.rules) as r(rule)
    group by 1, 2, 3
    order by 1, 2, 3
    on conflict (guild_id, date, rule) do update set hit_count = t.hit_count + excluded.hit_count;
    return null;
end;
$$;

create trigger count_hits after insert on public.detection_events
    referencing new table as new_rows
    for each statement execute function private.count_hits();

-- Cases by the day they were opened.
create function private.count_cases()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
begin
    insert into public.analytics as a (guild_id, date, verification_count)
    select n.guild_id, private.utc_date(n.opened_at), count(*)
    from new_rows n
    group by 1, 2
    order by 1, 2
    on conflict (guild_id, date) do update set verification_count = a.verification_count + excluded.verification_count;
    return null;
end;
$$;

create trigger count_cases after insert on public.verification_events
    referencing new table as new_rows
    for each statement execute function private.count_cases();

-- Decisions by the day they were made. Reopening takes the decision back from that day, so a case counts once, as what
-- it is. A verified case is a false positive of every rule that led to it, any other decision confirms them.
create function private.count_decisions()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
declare
    v_changes jsonb;
begin
    select jsonb_agg(jsonb_build_object('guild_id', x.guild_id, 'date', private.utc_date(x.resolved_at), 'status', x.status,
        'findings', x.findings, 'sign', x.sign)) into v_changes
    from (
        select o.guild_id, o.resolved_at, o.status, o.findings, -1 as sign
        from old_rows o join new_rows n on n.id = o.id
        where o.resolved_at is not null and n.status <> o.status
        union all
        select n.guild_id, n.resolved_at, n.status, n.findings, 1
        from old_rows o join new_rows n on n.id = o.id
        where n.resolved_at is not null and n.status <> o.status
    ) x;
    if v_changes is not null then
        perform private.add_decisions(v_changes);
    end if;
    return null;
end;
$$;

create trigger count_decisions after update on public.verification_events
    referencing old table as old_rows new table as new_rows
    for each statement execute function private.count_decisions();

-- Add decisions to analytics and rule_stats, or take them back. Rows are made first: what is taken back could not be
-- inserted, for no count is below zero.
-- p_changes: [{"guild_id", "date", "status", "findings": {rule: reason}, "sign": 1 | -1}]
create function private.add_decisions(p_changes jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.analytics (guild_id, date)
    select distinct c.guild_id, c.date from jsonb_to_recordset(p_changes) as c(guild_id text, date date)
    order by 1, 2
    on conflict do nothing;
    update public.analytics a
    set verified_count = a.verified_count + c.verified, false_positive_count = a.false_positive_count + c.verified,
        rejected_count = a.rejected_count + c.rejected, ban_count = a.ban_count + c.banned
    from (
        select c.guild_id, c.date,
            coalesce(sum(c.sign) filter (where c.status = 'verified'), 0) as verified,
            coalesce(sum(c.sign) filter (where c.status = 'rejected'), 0) as rejected,
            coalesce(sum(c.sign) filter (where c.status = 'banned'), 0) as banned
        from jsonb_to_recordset(p_changes) as c(guild_id text, date date, status text, sign integer)
        group by 1, 2
    ) c
    where a.guild_id = c.guild_id and a.date = c.date;

    insert into public.rule_stats (guild_id, date, rule)
    select distinct c.guild_id, c.date, f.rule
    from jsonb_to_recordset(p_changes) as c(guild_id text, date date, findings jsonb)
    cross join jsonb_object_keys(c.findings) as f(rule)
    order by 1, 2, 3
    on conflict do nothing;
    update public.rule_stats t
    set confirmed_count = t.confirmed_count + c.confirmed, false_positive_count = t.false_positive_count + c.wrong
    from (
        select c.guild_id, c.date, f.rule,
            coalesce(sum(c.sign) filter (where c.status <> 'verified'), 0) as confirmed,
            coalesce(sum(c.sign) filter (where c.status = 'verified'), 0) as wrong
        from jsonb_to_recordset(p_changes) as c(guild_id text, date date, status text, findings jsonb, sign integer)
        cross join jsonb_object_keys(c.findings) as f(rule)
        group by 1, 2, 3
    ) c
    where t.guild_id = c.guild_id and t.date = c.date and t.rule = c.rule;
end;
$$;

-- Calls of the LLM, failed ones too: they are paid for, or waited for.
create function private.count_gpt_calls()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
begin
    insert into public.analytics as a (guild_id, date, gpt_call_count)
    select n.guild_id, private.utc_date(n.used_at), count(*)
    from new_rows n
    group by 1, 2
    order by 1, 2
    on conflict (guild_id, date) do update set gpt_call_count = a.gpt_call_count + excluded.gpt_call_count;
    return null;
end;
$$;

create trigger count_gpt_calls after insert on public.gpt_usage
    referencing new table as new_rows
    for each statement execute function private.count_gpt_calls();
