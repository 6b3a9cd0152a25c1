-- Punishing: who is exempt, what a restriction needs, and when somebody is punished.

-- Whether a member is never judged: the owner, staff, or an exempt role. A moderator who quotes a spammer's message is
-- named by the spammer's group finding, and must not be restricted for it.
create function private.is_exempt(p_guild_id text, p_user_id text)
    returns boolean
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select coalesce(bool_or(
        s.owner_id = p_user_id
        or s.settings -> 'exempt_roles' ?| m.roles
        or exists (
            select from public.guild_roles r
            where r.guild_id = s.guild_id and r.role_id = any (m.roles) and r.deleted_at is null
              and r.permissions & private.moderation_permissions() <> 0)
    ), false)
    from public.servers s
    left join public.server_members m on m.guild_id = s.guild_id and m.user_id = p_user_id
    where s.guild_id = p_guild_id;
$$;

-- What restrict_member needs: the role to give, and the roles that Discord lets nobody take away.
create function private.restriction(p_guild_id text, p_user_id text, p_role_id text)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select jsonb_build_object('user_id', p_user_id, 'role_id', p_role_id, 'keep_roles', coalesce((
        select jsonb_agg(r.role_id order by r.role_id)
        from public.server_members m
        join public.guild_roles r on r.guild_id = m.guild_id and r.role_id = any (m.roles)
        where m.guild_id = p_guild_id and m.user_id = p_user_id and r.managed and r.deleted_at is null
    ), '[]'));
$$;

-- Put the outbox rows of a newly punished or newly named member, and return how many.
-- p_people: [{"case_id", "guild_id", "user_id", "action", "ref", "reason"}], one row per member.
create function private.punish(p_people jsonb)
    returns integer
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_punished jsonb;
begin
    with put as (
        insert into public.outbox (guild_id, case_id, lane, kind, payload, dedupe_key)
        select p.guild_id, p.case_id, 'member:' || p.guild_id || ':' || p.user_id,
            case when p.action = 'kick' then 'kick_member' else 'restrict_member' end,
            case when p.action = 'kick'
                then jsonb_build_object('user_id', p.user_id, 'reason', 'Portcullis: ' || p.reason)
                else private.restriction(p.guild_id, p.user_id, s.restricted_role_id)
            end,
            -- One punishment per member and message or join, whatever edits and new rules make of it later.
            'punish:' || p.user_id || ':' || p.ref
        from jsonb_to_recordset(p_people) as p(case_id uuid, guild_id text, user_id text, action public.verdict_action,
            ref text, reason text, is_author boolean)
        join public.servers s on s.guild_id = p.guild_id
        join public.server_members m on m.guild_id = p.guild_id and m.user_id = p.user_id
        where (p.action = 'kick'
            -- Every event of a raid names all who came before: they are kicked once, authors once for each message.
            and not exists (
                select from public.outbox o
                where o.lane = 'member:' || p.guild_id || ':' || p.user_id and o.kind = 'kick_member' and o.status in ('pending', 'leased'))
            and (p.is_author or not exists (
                select from public.mod_actions a
                where a.guild_id = p.guild_id and a.user_id = p.user_id and a.action = 'kick' and a.case_id = p.case_id)))
          or (p.action = 'restrict' and s.restricted_role_id is not null and not m.is_restricted)
        order by p.guild_id, p.user_id
        on conflict (dedupe_key) do nothing
        returning guild_id, kind, payload ->> 'user_id' as user_id
    )
    select coalesce(jsonb_agg(to_jsonb(put)), '[]') into v_punished from put;

    update public.server_members m
    set is_restricted = true
    from jsonb_to_recordset(v_punished) as p(guild_id text, user_id text, kind text)
    where p.kind = 'restrict_member' and m.guild_id = p.guild_id and m.user_id = p.user_id;

    return jsonb_array_length(v_punished);
end;
$$;

-- Restriction survives leaving and rejoining: a restricted member who joins again gets the role again.
create function private.restrict_rejoined(p_events jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.outbox (guild_id, case_id, lane, kind, payload, dedupe_key)
    select r.guild_id, c.case_id, 'member:' || r.guild_id || ':' || r.user_id, 'restrict_member',
        private.restriction(r.guild_id, r.user_id, s.restricted_role_id), 'rejoin:' || r.event_id
    from jsonb_to_recordset(p_events) as r(event_id text, kind text, guild_id text, user_id text, at_ms bigint)
    join public.server_members m on m.guild_id = r.guild_id and m.user_id = r.user_id and m.is_restricted
    join public.servers s on s.guild_id = r.guild_id and s.restricted_role_id is not null
    left join public.case_subjects c on c.guild_id = r.guild_id and c.user_id = r.user_id and c.is_open
    left join public.verification_events v on v.id = c.case_id
    -- A join that is delivered late, from before the case, is no rejoin.
    where r.kind = 'join' and (v.id is null or v.opened_at < private.from_ms(r.at_ms))
    order by r.guild_id, r.user_id
    on conflict (dedupe_key) do nothing;

    update public.case_subjects c
    set left_server = false
    from jsonb_to_recordset(p_events) as r(kind text, guild_id text, user_id text)
    where r.kind = 'join' and c.guild_id = r.guild_id and c.user_id = r.user_id and c.left_server;
end;
$$;
