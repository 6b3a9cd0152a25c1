-- Cases: which one somebody is in, or a new one.

-- Find or open the cases of the given people, and return [{"case_id", "guild_id", "user_id", "is_new_subject",
-- "is_new_case"}]. A person with an open case stays in it; people of one attack share one.
-- p_people: [{"guild_id", "user_id", "group_key", "at_ms", "event_id", "confidence", "level"}], one row per member.
create function private.assign_cases(p_people jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_answer jsonb;
begin
    with p as materialized (
        select r.*, c.case_id as own_case
        from jsonb_to_recordset(p_people) as r(guild_id text, user_id text, group_key text, at_ms bigint, event_id text,
            confidence real, level public.confidence_level)
        left join public.case_subjects c on c.guild_id = r.guild_id and c.user_id = r.user_id and c.is_open
    ),
    -- An attack that goes on within the hour stays one case.
    joined as (
        select distinct on (p.guild_id, p.group_key) p.guild_id, p.group_key, v.id
        from p
        join public.verification_events v on v.guild_id = p.guild_id and v.group_key = p.group_key
            and v.status in ('pending', 'reopened')
            and v.last_alert_at > private.from_ms(p.at_ms) - interval '1 hour'
        where p.own_case is null
        order by p.guild_id, p.group_key, v.opened_at desc
    ),
    fresh as (
        select gen_random_uuid() as id, x.*
        from (
            select distinct on (p.guild_id, coalesce(p.group_key, p.user_id)) p.*
            from p
            where p.own_case is null
              and not exists (select from joined j where j.guild_id = p.guild_id and j.group_key = p.group_key)
            order by p.guild_id, coalesce(p.group_key, p.user_id), p.at_ms, p.user_id
        ) x
    ),
    opened as (
        insert into public.verification_events (id, guild_id, user_id, group_key, confidence, confidence_level,
            detection_event_id, detection_detected_at, opened_at, last_alert_at, alerted_at)
        select f.id, f.guild_id, f.user_id, f.group_key, f.confidence, f.level,
            null, private.from_ms(f.at_ms), private.from_ms(f.at_ms), private.from_ms(f.at_ms), private.from_ms(f.at_ms)
        from fresh f
        order by f.guild_id, f.at_ms, f.id
        returning id
    ),
    assigned as (
        select p.guild_id, p.user_id, coalesce(p.own_case, j.id, f.id) as case_id,
            p.own_case is null as is_new_subject, f.id is not null and p.own_case is null and j.id is null as is_new_case
        from p
        left join joined j on j.guild_id = p.guild_id and j.group_key = p.group_key
        left join fresh f on f.guild_id = p.guild_id and coalesce(f.group_key, f.user_id) = coalesce(p.group_key, p.user_id)
    ),
    named as (
        insert into public.case_subjects (case_id, guild_id, user_id, roles_snapshot)
        select a.case_id, a.guild_id, a.user_id, coalesce(
            -- Who is restricted already wears that role alone: the roles to give back are those of the earlier case.
            (select e.roles_snapshot from public.case_subjects e
             where (m.is_restricted or s.restricted_role_id::text = any (m.roles)) and e.guild_id = a.guild_id and e.user_id = a.user_id
             order by e.added_at desc limit 1),
            array_remove(m.roles, s.restricted_role_id::text))
        from assigned a
        join public.server_members m on m.guild_id = a.guild_id and m.user_id = a.user_id
        join public.servers s on s.guild_id = a.guild_id
        where a.is_new_subject
        order by a.guild_id, a.user_id
        returning case_id
    )
    select coalesce(jsonb_agg(to_jsonb(a) order by a.guild_id, a.user_id), '[]') into v_answer
    from assigned a, (select count(*) from opened) o, (select count(*) from named) n;
    return v_answer;
end;
$$;
