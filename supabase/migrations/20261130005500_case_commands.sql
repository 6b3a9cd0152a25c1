-- What moderators ask about cases and people, and what they tell each other.

-- Open a case's thread, if it has none or it was deleted: a moderator asks for it. A thread that the database holds for
-- there is looked for by the effect, and opened anew where it is gone.
-- Returns {"effect": the outbox's id}. Raises PC404, PC409, PC410, PC429.
create function public.open_case_thread(p_interaction jsonb, p_case_id uuid)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_case public.verification_events;
    v_channel_id text;
    v_effect bigint;
begin
    perform private.lock_guilds(array[p_interaction ->> 'guild_id']);
    perform private.claim_interaction(p_interaction);
    select * into v_case from public.verification_events v
    where v.id = private.find_case(p_interaction ->> 'guild_id', jsonb_build_object('id', p_case_id));
    if not found then
        raise exception 'no case % in this server', p_case_id using errcode = 'PC404';
    end if;
    perform private.require_decider(p_case_id, p_interaction ->> 'user_id', null);
    if v_case.status not in ('pending', 'reopened') then
        raise exception 'Case % is decided: reopen it first.', v_case.number using errcode = 'PC410';
    end if;
    select s.verification_channel_id into v_channel_id from public.servers s where s.guild_id = v_case.guild_id;
    if v_channel_id is null then
        raise exception 'There is no channel for threads: `/config set` sets `verification_channel_id`.' using errcode = 'PC410';
    end if;

    select o.id into v_effect from public.outbox o
    where o.case_id = p_case_id and o.kind = 'open_thread' and o.status in ('pending', 'leased')
    order by o.id limit 1;
    if not found then
        insert into public.outbox (guild_id, case_id, lane, kind, payload, moderator_id)
        values (v_case.guild_id, p_case_id, 'case:' || p_case_id, 'open_thread',
            jsonb_build_object('channel_id', v_channel_id, 'name', 'case-' || v_case.number), p_interaction ->> 'user_id')
        returning id into v_effect;
        -- Into a thread that takes the place of another, "people_thread" brings everybody.
        if v_case.thread_id is null then
            insert into public.outbox (guild_id, case_id, lane, kind, payload)
            select x.guild_id, x.case_id, 'case:' || x.case_id, 'add_thread_member', jsonb_build_object('user_id', x.user_id)
            from public.case_subjects x where x.case_id = p_case_id
            order by x.user_id;
            insert into public.outbox (guild_id, case_id, lane, kind, payload)
            select v_case.guild_id, p_case_id, 'case:' || p_case_id, 'greet_thread',
                jsonb_build_object('user_ids', jsonb_agg(x.user_id order by x.user_id))
            from public.case_subjects x where x.case_id = p_case_id
            having count(*) > 0;
        end if;
    end if;
    insert into public.admin_actions (guild_id, case_id, admin_id, action, previous_status, new_status, interaction_id)
    values (v_case.guild_id, p_case_id, p_interaction ->> 'user_id', 'create_thread', v_case.status, v_case.status,
        p_interaction ->> 'id');
    perform private.queue_update(p_case_id);
    return jsonb_build_object('effect', v_effect);
end;
$$;

comment on function public.open_case_thread is
    'Queues the thread of an open case that has none, or whose thread was deleted: {"effect": id}.';

grant execute on function public.open_case_thread(jsonb, uuid) to service_role;

-- One case with its newest 20 notes: {"case": case view, "notes": [{"author_id", "note", "at_ms"}]}. p_case: see
-- private.find_case. Without an id in p_interaction nothing is claimed: to look again after effects were carried out.
-- Raises PC404, PC409, PC429.
create function public.read_case(p_interaction jsonb, p_case jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_case_id constant uuid := private.find_case(p_interaction ->> 'guild_id', p_case);
begin
    if p_interaction ? 'id' then
        perform private.claim_interaction(p_interaction);
    end if;
    if v_case_id is null then
        raise exception 'no case % in this server', p_case using errcode = 'PC404';
    end if;
    return jsonb_build_object('case', private.case_view(v_case_id), 'notes', (
        select coalesce(jsonb_agg(jsonb_build_object('author_id', n.author_id, 'note', n.note,
            'at_ms', private.to_ms(n.created_at)) order by n.id desc), '[]')
        from (
            select * from public.case_notes where case_id = v_case_id order by id desc limit 20
        ) n
    ));
end;
$$;

comment on function public.read_case is 'One case, by id, number, thread or subject, with its newest notes.';

grant execute on function public.read_case(jsonb, jsonb) to service_role;

-- Write a note about a case, for moderators. Returns {"number": the case's, "notes": how many it has now}.
-- Raises PC404, PC409, PC422, PC429.
create function public.note_case(p_interaction jsonb, p_case jsonb, p_note text)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_case_id uuid;
begin
    if coalesce(char_length(p_note), 0) not between 1 and 1000 then
        raise exception 'A note has 1 to 1000 characters.' using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    v_case_id := private.find_case(v_guild_id, p_case);
    if v_case_id is null then
        raise exception 'no case % in this server', p_case using errcode = 'PC404';
    end if;
    insert into public.case_notes (guild_id, case_id, author_id, note)
    values (v_guild_id, v_case_id, p_interaction ->> 'user_id', p_note);
    return (
        select jsonb_build_object('number', v.number, 'notes', (
            select count(*) from public.case_notes n where n.case_id = v.id))
        from public.verification_events v
        where v.id = v_case_id
    );
end;
$$;

comment on function public.note_case is 'Writes a moderator''s note about a case; returns the case''s number and how many notes it has.';

grant execute on function public.note_case(jsonb, jsonb, text) to service_role;

-- The server's open cases whose number begins with, or whose first subject's name contains, what was typed; the newest 25:
-- {"open": how many are open, "cases": [{"number", "status", "level", "confidence", "opened_ms", "user_id", "username",
-- "people", "troubled"}]}. Without an id in p_interaction nothing is claimed: members ask with every key they press.
create function public.list_cases(p_interaction jsonb, p_typed text default '')
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    if p_interaction ? 'id' then
        perform private.claim_interaction(p_interaction);
    end if;
    return jsonb_build_object(
        'open', (
            select count(*) from public.verification_events v
            where v.guild_id = p_interaction ->> 'guild_id' and v.status in ('pending', 'reopened')
        ),
        'cases', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'number', v.number, 'status', v.status, 'level', v.confidence_level, 'confidence', v.confidence,
                'opened_ms', private.to_ms(v.opened_at), 'user_id', v.user_id, 'username', coalesce(v.username, ''),
                'people', (select count(*) from public.case_subjects c where c.case_id = v.id),
                'troubled', exists (select from public.outbox o where o.case_id = v.id and o.status = 'failed')
            ) order by v.opened_at desc, v.number desc), '[]')
            from (
                select v.*, u.username
                from public.verification_events v
                left join public.users u on u.discord_id = v.user_id
                where v.guild_id = p_interaction ->> 'guild_id' and v.status in ('pending', 'reopened')
                  and (starts_with(v.number::text, p_typed) or position(lower(p_typed) in lower(coalesce(u.username, ''))) > 0)
                order by v.opened_at desc, v.number desc
                limit 25
            ) v
        )
    );
end;
$$;

comment on function public.list_cases is 'The newest open cases of a server that fit what was typed, and how many are open in all.';

grant execute on function public.list_cases(jsonb, text) to service_role;

-- Who somebody is in a server, and what is known of them: what read_history answers, and
-- {"user_id", "username", "account_created_ms", "joined_at_ms", "left", "restricted", "status", "messages",
--  "reputation": {"local", "global", "suspicious_servers", "first_flagged_ms"},
--  "counts": {"detections", "cases", "verified", "rejected", "banned", "warnings": active ones},
--  "decisions": [{"number", "action", "admin_id", "at_ms"}], newest first}.
create function private.history_of(p_guild_id text, p_user_id text, p_limit integer)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select public.read_history(p_guild_id, p_user_id, p_limit)::jsonb || jsonb_build_object(
        'user_id', x.user_id,
        'username', coalesce(u.username, ''),
        'account_created_ms', coalesce(private.to_ms(u.account_created_at),
            floor(x.user_id::numeric / 4194304)::bigint + 1420070400000),
        'joined_at_ms', private.to_ms(m.join_date),
        'left', m.user_id is null or m.left_at is not null,
        'restricted', coalesce(m.is_restricted, false),
        'status', coalesce(m.verification_status, 'none'),
        'messages', coalesce(m.message_count, 0),
        'reputation', jsonb_build_object(
            'local', coalesce(m.reputation_score, 0), 'global', coalesce(u.global_reputation_score, 0),
            'suspicious_servers', coalesce(u.suspicious_server_count, 0), 'first_flagged_ms', private.to_ms(u.first_flagged_at)),
        'counts', (
            select jsonb_build_object('cases', count(*), 'verified', count(*) filter (where v.status = 'verified'),
                'rejected', count(*) filter (where v.status = 'rejected'), 'banned', count(*) filter (where v.status = 'banned'),
                'detections', (select count(*) from public.detection_events d where d.user_id = x.user_id and d.guild_id = p_guild_id),
                'warnings', (
                    select count(*) from public.warnings w
                    where w.guild_id = p_guild_id and w.user_id = x.user_id and private.is_active(w)))
            from public.case_subjects c
            join public.verification_events v on v.id = c.case_id
            where c.guild_id = p_guild_id and c.user_id = x.user_id
        ),
        'decisions', (
            select coalesce(jsonb_agg(jsonb_build_object('number', d.number, 'action', d.action, 'admin_id', d.admin_id,
                'at_ms', private.to_ms(d.acted_at)) order by d.id desc), '[]')
            from (
                select a.id, v.number, a.action, a.admin_id, a.acted_at
                from public.case_subjects c
                join public.verification_events v on v.id = c.case_id
                join public.admin_actions a on a.case_id = c.case_id and a.new_status <> a.previous_status
                where c.guild_id = p_guild_id and c.user_id = x.user_id
                order by a.id desc limit p_limit
            ) d
        )
    )
    from (select p_user_id as user_id) x
    left join public.users u on u.discord_id = x.user_id
    left join public.server_members m on m.guild_id = p_guild_id and m.user_id = x.user_id;
$$;

comment on function private.history_of is 'What is known of somebody in a server: read_history, who they are, how they stand, what was decided.';

-- What a moderator asks about one person: see private.history_of. Raises PC409, PC429.
create function public.look_up_member(p_interaction jsonb, p_user_id text)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    perform private.claim_interaction(p_interaction);
    return private.history_of(p_interaction ->> 'guild_id', p_user_id, 10);
end;
$$;

comment on function public.look_up_member is 'What is known of somebody in a server, for a moderator who asks.';

grant execute on function public.look_up_member(jsonb, text) to service_role;

-- The same about the subjects of a case, the first ten: {"number", "subjects": how many, "people": [history]}. Who looked is
-- noted on the case. Raises PC404, PC409, PC429.
create function public.look_up_case(p_interaction jsonb, p_case_id uuid)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_case public.verification_events;
begin
    perform private.lock_guilds(array[p_interaction ->> 'guild_id']);
    perform private.claim_interaction(p_interaction);
    select * into v_case from public.verification_events v
    where v.id = private.find_case(p_interaction ->> 'guild_id', jsonb_build_object('id', p_case_id));
    if not found then
        raise exception 'no case % in this server', p_case_id using errcode = 'PC404';
    end if;
    insert into public.admin_actions (guild_id, case_id, admin_id, action, previous_status, new_status, interaction_id)
    values (v_case.guild_id, p_case_id, p_interaction ->> 'user_id', 'view_history', v_case.status, v_case.status,
        p_interaction ->> 'id');
    perform private.queue_update(p_case_id);
    return jsonb_build_object(
        'number', v_case.number,
        'subjects', (select count(*) from public.case_subjects c where c.case_id = p_case_id),
        'people', (
            select coalesce(jsonb_agg(private.history_of(c.guild_id, c.user_id, 10) order by c.added_at, c.user_id), '[]')
            from (
                select * from public.case_subjects where case_id = p_case_id order by added_at, user_id limit 10
            ) c
        )
    );
end;
$$;

comment on function public.look_up_case is 'What is known of a case''s subjects, for a moderator who asks; the case notes who did.';

grant execute on function public.look_up_case(jsonb, uuid) to service_role;
