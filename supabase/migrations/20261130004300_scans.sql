-- Scans: names that were there before the bot, or before a rule, judged when a moderator asks. What is read here records
-- nothing.

-- A page of a server's members whose names may be judged, by id: without staff, exempt roles and open cases.
-- p_role: only who wears it; p_days: only who joined since so many days ago; p_after: the last id of the page before. All three
-- may be null. Returns {"members": [{"user_id", "username", "joined_at_ms", "roles"}], "next": id or null, "total": n,
-- "settings"}. "next" is null after the last page; "total" counts all pages, and is null but for the first. Raises PC404, PC409, PC422, PC429.
create function public.scan_members(
    p_interaction jsonb,
    p_role text,
    p_days integer,
    p_after text,
    p_limit integer
)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_since constant timestamptz := now() - make_interval(days => p_days);
    v_staff text[];
    v_exempt jsonb;
    v_answer jsonb;
begin
    if p_limit not between 1 and 2000 then
        raise exception 'limit must be between 1 and 2000, not %', p_limit using errcode = 'PC422';
    end if;
    perform private.claim_interaction(p_interaction);
    select array(
        select r.role_id::text from public.guild_roles r
        where r.guild_id = v_guild_id and r.deleted_at is null and r.permissions & private.moderation_permissions() <> 0
    ), coalesce(s.settings -> 'exempt_roles', '[]'), jsonb_build_object('settings', private.server_settings(s))
    into v_staff, v_exempt, v_answer
    from public.servers s where s.guild_id = v_guild_id;
    if not found then
        raise exception 'no server %', v_guild_id using errcode = 'PC404';
    end if;

    -- Not worked out as a whole: a page reads on in the key's order, and only the first one counts.
    with eligible as not materialized (
        select m.user_id, u.username, m.join_date, m.roles
        from public.server_members m
        join public.users u on u.discord_id = m.user_id
        join public.servers s on s.guild_id = m.guild_id
        where m.guild_id = v_guild_id and m.left_at is null and u.username is not null
          and m.user_id is distinct from s.owner_id and not m.roles && v_staff and not v_exempt ?| m.roles
          and (p_role is null or p_role = any (m.roles))
          and (p_days is null or m.join_date >= v_since)
          and not exists (
              select from public.case_subjects c where c.guild_id = m.guild_id and c.user_id = m.user_id and c.is_open)
    ),
    page as (
        select * from eligible e where p_after is null or e.user_id > p_after order by e.user_id limit p_limit + 1
    ),
    shown as (
        select * from page order by user_id limit p_limit
    )
    select v_answer || jsonb_build_object(
        'members', (
            select coalesce(jsonb_agg(jsonb_build_object('user_id', x.user_id, 'username', x.username,
                'joined_at_ms', private.to_ms(x.join_date), 'roles', x.roles) order by x.user_id), '[]') from shown x),
        'next', (select case when (select count(*) from page) > p_limit then max(x.user_id) end from shown x),
        'total', case when p_after is null then (select count(*) from eligible) end)
    into v_answer;
    return v_answer;
end;
$$;

comment on function public.scan_members is
    'A page of a server''s members whose names may be judged, with the server''s settings; records nothing.';

grant execute on function public.scan_members(jsonb, text, integer, text, integer) to service_role;

-- Which of these domains a phishing list names.
create function public.listed_domains(p_domains text[])
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select coalesce(jsonb_agg(distinct d.domain), '[]') from public.phishing_domains d where d.domain = any (p_domains);
$$;

comment on function public.listed_domains is 'Which of these domains a phishing list names.';

grant execute on function public.listed_domains(text[]) to service_role;
