-- A moderator decides a case. pending | reopened -> verified | rejected | banned; any of these -> reopened.
-- Two at once: the server's lock lets one through, the other is told who did.
--
-- verify: takes the restriction away and gives the roles back. reject: the suspicion stands, the member stays
-- restricted. ban: bans every subject. reopen: restricts again (after a ban: lifts it).
-- Returns {"outcome": "applied" | "already", "case": case view, "effects": n}. Raises PC404, PC409, PC410, PC422.
create function public.resolve_case(p_interaction jsonb, p_case_id uuid, p_action public.admin_action_type)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_case public.verification_events;
    v_admin_id constant text := p_interaction ->> 'user_id';
    v_open boolean;
    v_status public.verification_status;
    v_effects integer;
begin
    v_status := case p_action
        when 'verify' then 'verified' when 'reject' then 'rejected' when 'ban' then 'banned' when 'reopen' then 'reopened'
    end;
    if v_status is null then
        raise exception '% does not resolve a case', p_action using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[p_interaction ->> 'guild_id']);
    perform private.claim_interaction(p_interaction);

    select * into v_case from public.verification_events v
    where v.id = p_case_id and v.guild_id = p_interaction ->> 'guild_id'
    for update;
    if not found then
        raise exception 'no case % in this server', p_case_id using errcode = 'PC404';
    end if;
    if exists (
        select from public.case_subjects c where c.case_id = p_case_id and c.user_id = v_admin_id
    ) then
        raise exception 'You are a subject of this case; another moderator must decide it.' using errcode = 'PC410';
    end if;
    v_open := v_case.status in ('pending', 'reopened');
    if v_open = (p_action = 'reopen') then
        return jsonb_build_object('outcome', 'already', 'case', private.case_view(p_case_id), 'effects', 0);
    end if;
    if p_action = 'reopen' and exists (
        select from public.case_subjects mine
        join public.case_subjects other on other.guild_id = mine.guild_id and other.user_id = mine.user_id and other.is_open
        where mine.case_id = p_case_id
    ) then
        raise exception 'a member of this case has another open case' using errcode = 'PC410';
    end if;

    update public.verification_events v
    set status = v_status,
        resolved_at = case when p_action <> 'reopen' then now() end,
        resolved_by = case when p_action <> 'reopen' then v_admin_id end,
        updated_at = now()
    where v.id = p_case_id;
    update public.case_subjects c set is_open = (p_action = 'reopen') where c.case_id = p_case_id;
    insert into public.admin_actions (guild_id, case_id, admin_id, action, previous_status, new_status, interaction_id)
    values (v_case.guild_id, p_case_id, v_admin_id, p_action, v_case.status, v_status, p_interaction ->> 'id');
    update public.detection_events d
    set admin_action = p_action, admin_action_by = v_admin_id, admin_action_at = now()
    where d.case_id = p_case_id;

    perform private.cancel_effects(p_case_id, p_action);
    v_effects := private.queue_decision(p_case_id, v_case.status, p_action, v_admin_id);
    return jsonb_build_object('outcome', 'applied', 'case', private.case_view(p_case_id), 'effects', v_effects);
end;
$$;

grant execute on function public.resolve_case(jsonb, uuid, public.admin_action_type) to service_role;

-- What still waits for this case must not land after the decision. Leased rows may be on their way to Discord: they
-- keep their place in the lane, and what the decision queues runs after them.
create function private.cancel_effects(p_case_id uuid, p_action public.admin_action_type)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    with cancelled as (
        update public.outbox o
        set status = 'cancelled', lease_until = null, fence = o.fence + 1, finished_at = now(),
            last_error = 'cancelled: a moderator decided the case (' || p_action || ')'
        where o.case_id = p_case_id
          and (o.status = 'pending' or (o.status = 'leased' and o.lease_until <= now()))
          -- The notification is still owed, and so are deletions unless the suspicion was wrong.
          and o.kind <> 'notify'
          and (o.kind <> 'delete_messages' or p_action = 'verify')
          -- Reject upholds the restriction, so it must still land.
          and (o.kind <> 'restrict_member' or p_action <> 'reject')
        returning o.guild_id, o.kind, o.payload
    )
    update public.messages t
    set is_deleted = false, deleted_at = null
    from cancelled c
    where c.kind = 'delete_messages' and t.guild_id = c.guild_id
      and t.message_id in (select jsonb_array_elements_text(c.payload -> 'message_ids'));
end;
$$;

-- The effects of a decision, and where its subjects stand now. Returns how many effects were queued.
create function private.queue_decision(
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
              and (p_action = 'reopen' or (p_action = 'reject' and not s.is_restricted))
        ) x(kind, payload)
        order by s.user_id
        returning guild_id, kind, payload ->> 'user_id' as user_id
    )
    select count(*) into v_effects from put;

    update public.server_members m
    set verification_status = v.status,
        is_restricted = s.restricted_role_id is not null and p_action in ('reject', 'reopen'),
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
