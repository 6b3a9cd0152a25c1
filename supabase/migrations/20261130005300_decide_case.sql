-- Deciding a case: who may, which case is meant, and what follows.

-- pending | reopened -> verified | rejected | banned; any of these -> reopened. Whoever writes, no other step is taken.
create function private.keep_to_transitions()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    if (old.status in ('pending', 'reopened') and new.status in ('verified', 'rejected', 'banned'))
        or (old.status in ('verified', 'rejected', 'banned') and new.status = 'reopened') then
        return null;
    end if;
    raise exception 'a case that is % does not become %', old.status, new.status using errcode = 'PC422';
end;
$$;

create trigger keep_to_transitions after update of status on public.verification_events
    for each row when (old.status is distinct from new.status)
    execute function private.keep_to_transitions();

create index verification_events_thread on public.verification_events (thread_id) where thread_id is not null;

-- The case of a server that is meant: {"id"}, {"number"}, {"thread_id"}, or {"user_id"}, whose open case it is, else the
-- newest. Null if there is none. Each way has an index of its own, so each is a branch of its own.
create function private.find_case(p_guild_id text, p_case jsonb)
    returns uuid
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select v.id
    from (
        select (p_case ->> 'id')::uuid as id
        union all
        select n.id from public.verification_events n where n.number = (p_case ->> 'number')::bigint
        union all
        select t.id from public.verification_events t where t.thread_id = p_case ->> 'thread_id'
        union all
        select c.case_id from public.case_subjects c where c.guild_id = p_guild_id and c.user_id = p_case ->> 'user_id'
    ) meant
    join public.verification_events v on v.id = meant.id
    where v.guild_id = p_guild_id and v.deleted_at is null
    order by v.status in ('pending', 'reopened') desc, v.opened_at desc, v.number desc
    limit 1;
$$;

comment on function private.find_case is 'The case that is meant, by its id, number or thread, or by a subject: the open one, else the newest.';

-- Let a moderator (p_roles: as Discord sent them) decide a case. Nobody decides about themselves, nor about who stands as
-- high as they do: giving roles back is giving roles. Who wears no role stands below every moderator, and who left
-- below everybody. The roles that a restriction took away count as worn, the restricted role does not. Null roles: a
-- process of an earlier release asks, which does not tell them. Raises PC410.
create function private.require_decider(p_case_id uuid, p_admin_id text, p_roles text[])
    returns void
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
begin
    if exists (select from public.case_subjects c where c.case_id = p_case_id and c.user_id = p_admin_id) then
        raise exception 'You are a subject of this case; another moderator must decide it.' using errcode = 'PC410';
    end if;
    if p_roles is not null and exists (
        select from public.case_subjects c
        join public.servers s on s.guild_id = c.guild_id
        left join public.server_members m on m.guild_id = c.guild_id and m.user_id = c.user_id and m.left_at is null
        cross join lateral (
            select private.rank_of(c.guild_id, c.user_id, array_remove(
                coalesce(m.roles, '{}') || case when m.is_restricted then c.roles_snapshot else '{}' end,
                s.restricted_role_id::text)) as rank
        ) theirs
        where c.case_id = p_case_id and theirs.rank > 0
          and theirs.rank >= private.rank_of(c.guild_id, p_admin_id, p_roles)
    ) then
        raise exception 'A member of this case has a role as high as yours, or higher: somebody who stands above them must decide it.'
            using errcode = 'PC410';
    end if;
end;
$$;

comment on function private.require_decider is
    'Raises PC410 unless a moderator may decide a case: not a subject of it, and standing above all who are.';

-- A moderator decides a case: see resolve_case_v2. A false positive is verified, and its detections are marked as such.
create function private.decide_case(p_interaction jsonb, p_case jsonb, p_action public.admin_action_type, p_roles text[])
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_case public.verification_events;
    v_admin_id constant text := p_interaction ->> 'user_id';
    v_status constant public.verification_status := case p_action
        when 'verify' then 'verified' when 'false_positive' then 'verified' when 'reject' then 'rejected'
        when 'ban' then 'banned' when 'reopen' then 'reopened'
    end;
    -- What it means for the members.
    v_as constant public.admin_action_type := case p_action when 'false_positive' then 'verify' else p_action end;
    v_effects integer;
begin
    if v_status is null then
        raise exception '% does not resolve a case', p_action using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[p_interaction ->> 'guild_id']);
    perform private.claim_interaction(p_interaction);

    select * into v_case from public.verification_events v
    where v.id = private.find_case(p_interaction ->> 'guild_id', p_case)
    for update;
    if not found then
        raise exception 'no case % in this server', p_case using errcode = 'PC404';
    end if;
    perform private.require_decider(v_case.id, v_admin_id, p_roles);
    if (v_case.status in ('pending', 'reopened')) = (p_action = 'reopen') then
        return jsonb_build_object('outcome', 'already', 'case', private.case_view(v_case.id), 'effects', 0);
    end if;
    if p_case ->> 'alone' = 'true' and (select count(*) from public.case_subjects c where c.case_id = v_case.id) > 1 then
        return jsonb_build_object('outcome', 'group', 'case', private.case_view(v_case.id), 'effects', 0);
    end if;
    if p_action = 'reopen' and exists (
        select from public.case_subjects mine
        join public.case_subjects other on other.guild_id = mine.guild_id and other.user_id = mine.user_id and other.is_open
        where mine.case_id = v_case.id
    ) then
        raise exception 'A member of this case has another open case: decide that one first.' using errcode = 'PC410';
    end if;

    update public.verification_events v
    set status = v_status,
        resolved_at = case when p_action <> 'reopen' then now() end,
        resolved_by = case when p_action <> 'reopen' then v_admin_id end,
        updated_at = now()
    where v.id = v_case.id;
    update public.case_subjects c set is_open = (p_action = 'reopen') where c.case_id = v_case.id;
    insert into public.admin_actions (guild_id, case_id, admin_id, action, previous_status, new_status, interaction_id)
    values (v_case.guild_id, v_case.id, v_admin_id, p_action, v_case.status, v_status, p_interaction ->> 'id');
    update public.detection_events d
    set admin_action = p_action, admin_action_by = v_admin_id, admin_action_at = now()
    where d.case_id = v_case.id;

    perform private.cancel_effects(v_case.id, v_as);
    v_effects := private.queue_decision(v_case.id, v_case.status, v_as, v_admin_id);
    return jsonb_build_object('outcome', 'applied', 'case', private.case_view(v_case.id), 'effects', v_effects);
end;
$$;

comment on function private.decide_case is 'What resolve_case and resolve_case_v2 do.';

-- As before, for processes of an earlier release: they name the case by its id, and do not tell the moderator's roles.
create or replace function public.resolve_case(p_interaction jsonb, p_case_id uuid, p_action public.admin_action_type)
    returns jsonb
    language sql
    volatile
    security invoker
    set search_path = ''
as $$
    select private.decide_case(p_interaction, jsonb_build_object('id', p_case_id), p_action, null);
$$;

-- A moderator decides a case. pending | reopened -> verified | rejected | banned; any of these -> reopened.
-- Two at once: the server's lock lets one through, the other is told who did.
--
-- verify: takes the restriction away and gives the roles back. false_positive: the same, and the bot was wrong. reject: the
-- suspicion stands, the member stays restricted. ban: bans every subject. reopen: restricts again (after a ban: lifts it).
-- p_case: which case, see private.find_case, and "alone": true where a case of several subjects is to be asked about first;
-- p_roles: the moderator's, as Discord sent them.
-- Returns {"outcome": "applied" | "already" | "group", "case": case view, "effects": n}; "group" decides nothing.
-- Raises PC404, PC409, PC410, PC422, PC429.
create function public.resolve_case_v2(p_interaction jsonb, p_case jsonb, p_action public.admin_action_type, p_roles text[])
    returns jsonb
    language sql
    volatile
    security invoker
    set search_path = ''
as $$
    select private.decide_case(p_interaction, p_case, p_action, coalesce(p_roles, '{}'));
$$;

comment on function public.resolve_case_v2 is
    'A moderator decides a case, once: verify, false_positive, reject, ban or reopen. Returns the outcome, the case, and how many effects were queued.';

grant execute on function public.resolve_case_v2(jsonb, jsonb, public.admin_action_type, text[]) to service_role;

-- As before, but: a ban leaves the restriction in force until Discord has carried it out, or a ban that Discord refuses would
-- set the member free; and Reject restricts anew where the restricted role was deleted.
create or replace function private.queue_decision(
    p_case_id uuid,
    p_before public.verification_status,
    p_action public.admin_action_type,
    p_admin_id text
)
    returns integer
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_effects integer;
begin
    -- Who is about to be restricted anew may have got other roles since.
    update public.case_subjects c
    set roles_snapshot = array_remove(m.roles, s.restricted_role_id::text)
    from public.server_members m
    join public.servers s on s.guild_id = m.guild_id
    where c.case_id = p_case_id and m.guild_id = c.guild_id and m.user_id = c.user_id
      and p_action in ('reject', 'reopen') and p_before <> 'banned' and not m.is_restricted
      -- Still worn as far as we know: a restoration is on its way, and the snapshot is what it restores.
      and (s.restricted_role_id is null or s.restricted_role_id::text <> all (m.roles));

    with subjects as (
        select c.guild_id, c.user_id, c.roles_snapshot, s.restricted_role_id, m.is_restricted,
            private.is_role_gone(s.guild_id, s.restricted_role_id) as role_gone,
            -- The setting may have changed since.
            coalesce(g.role_id, s.restricted_role_id) as worn_role_id
        from public.case_subjects c
        join public.servers s on s.guild_id = c.guild_id
        join public.server_members m on m.guild_id = c.guild_id and m.user_id = c.user_id
        left join (
            select distinct on (o.payload ->> 'user_id') o.payload ->> 'user_id' as user_id, o.payload ->> 'role_id' as role_id
            from public.outbox o
            where o.case_id = p_case_id and o.kind = 'restrict_member' and o.status not in ('failed', 'cancelled')
            order by o.payload ->> 'user_id', o.id desc
        ) g on g.user_id = c.user_id
        where c.case_id = p_case_id
    ),
    put as (
        -- Taken back even if the restriction may not have landed yet: it is a no-op then.
        insert into public.outbox (guild_id, case_id, lane, kind, payload, moderator_id)
        select s.guild_id, p_case_id, 'member:' || s.guild_id || ':' || s.user_id, x.kind, x.payload, p_admin_id
        from subjects s
        cross join lateral (
            select 'restore_member', jsonb_build_object('user_id', s.user_id, 'role_id', s.worn_role_id,
                'roles', to_jsonb(s.roles_snapshot))
            where p_action = 'verify' and s.is_restricted and s.worn_role_id is not null
            union all
            select 'ban_member', jsonb_build_object('user_id', s.user_id, 'reason',
                'Portcullis: case decided by ' || p_admin_id, 'delete_message_seconds', 0)
            where p_action = 'ban'
            union all
            select 'unban_member', jsonb_build_object('user_id', s.user_id)
            where p_action = 'reopen' and p_before = 'banned'
            union all
            select 'restrict_member', private.restriction(s.guild_id, s.user_id, s.restricted_role_id)
            where s.restricted_role_id is not null
              and (p_action = 'reopen' or (p_action = 'reject' and (s.role_gone or not s.is_restricted)))
        ) x(kind, payload)
        order by s.user_id
        returning guild_id, kind, payload ->> 'user_id' as user_id
    )
    select count(*) into v_effects from put;

    update public.server_members m
    set verification_status = v.status,
        is_restricted = case p_action when 'ban' then m.is_restricted when 'verify' then false
            else s.restricted_role_id is not null end,
        last_status_change = now(),
        moderator_id = p_admin_id,
        last_verified_at = case when p_action = 'verify' then now() else m.last_verified_at end
    from public.case_subjects c
    join public.verification_events v on v.id = c.case_id
    join public.servers s on s.guild_id = c.guild_id
    where c.case_id = p_case_id and m.guild_id = c.guild_id and m.user_id = c.user_id;

    if p_action = 'reopen' then
        -- A thread that the earlier decision kept from being opened is opened now.
        perform private.queue_case_effects(jsonb_build_array(jsonb_build_object('case_id', p_case_id, 'is_new_subject', false)));
    end if;

    insert into public.outbox (guild_id, case_id, lane, kind, payload, moderator_id)
    select v.guild_id, v.id, 'case:' || v.id, x.kind, '{}', p_admin_id
    from public.verification_events v
    cross join lateral (
        select 1 as step, 'update_notification' as kind
        where (v.notification_message_id is not null or exists (
            select from public.outbox o where o.case_id = v.id and o.kind = 'notify' and o.status in ('pending', 'leased')))
          and not exists (
            select from public.outbox o where o.case_id = v.id and o.kind = 'update_notification' and o.status = 'pending')
        union all
        select 2, case when p_action = 'reopen' then 'reopen_thread' else 'close_thread' end
        where v.thread_id is not null or exists (
            select from public.outbox o where o.case_id = v.id and o.kind = 'open_thread' and o.status = 'leased')
    ) x
    where v.id = p_case_id
    order by x.step;
    return v_effects;
end;
$$;

-- A ban that Discord has carried out takes the restriction's place: who is let back in later comes in unrestricted. Not so
-- while a case is open, which still waits for a decision.
create function private.ban_ends_restriction()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.server_members m
    set is_restricted = false
    where m.guild_id = new.guild_id and m.user_id = new.user_id and m.is_restricted
      and not exists (
          select from public.case_subjects c where c.guild_id = new.guild_id and c.user_id = new.user_id and c.is_open);
    return null;
end;
$$;

create trigger ban_ends_restriction after insert on public.mod_actions
    for each row when (new.action = 'ban')
    execute function private.ban_ends_restriction();

comment on function private.keep_to_transitions is 'Trigger: refuses a step between statuses that no case takes.';
comment on function private.ban_ends_restriction is 'Trigger: a ban that was carried out takes the restriction''s place.';
