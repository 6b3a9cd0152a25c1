-- Flags: a moderator says that somebody is a suspect, and the server acts as it does on what the rules are sure of.

-- What the server's message_mode lets the bot do; its default where nothing, or by hand something else, is stored.
create function private.message_action(p_settings jsonb)
    returns public.verdict_action
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select (case p_settings ->> 'message_mode'
        when 'off' then 'none' when 'record' then 'record' when 'notify' then 'notify' when 'kick' then 'kick' else 'restrict'
    end)::public.verdict_action;
$$;

comment on function private.message_action is 'What a server''s message_mode leads to; restrict where it stored none.';

-- Put the punishments of flagged people into the outbox, with their moderator. p_people: as private.punish takes them, each
-- ref one of this flag's own. Returns the effects' ids.
create function private.punish_flagged(p_people jsonb, p_admin_id text, p_reason text)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_effects jsonb;
begin
    perform private.punish(p_people);
    with mine as (
        update public.outbox o
        set moderator_id = p_admin_id, payload = o.payload || jsonb_build_object('reason', p_reason)
        from jsonb_to_recordset(p_people) as p(user_id text, ref text)
        where o.dedupe_key = 'punish:' || p.user_id || ':' || p.ref
        returning o.id
    )
    select coalesce(jsonb_agg(mine.id order by mine.id), '[]') into v_effects from mine;
    return v_effects;
end;
$$;

comment on function private.punish_flagged is 'Queues what flagged people get, with the moderator who flagged them.';

-- Flag people on behalf of a moderator, whose permissions the caller has checked. p_people: [{"user_id", "username", "roles",
-- "joined_at_ms"}]; p_message: as keep_message takes it, of the one who is flagged; p_roles: the moderator's; p_may_kick:
-- whether Discord lets them kick, or else the mode kick restricts.
-- Returns {"action", "simulated", "cases": [number], "punishments": [effect], "effects": n}. Raises PC404, PC409, PC410,
-- PC422, PC429.
create function public.flag_members(
    p_interaction jsonb,
    p_people jsonb,
    p_reason text,
    p_message jsonb,
    p_roles text[],
    p_may_kick boolean
)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_admin_id constant text := p_interaction ->> 'user_id';
    v_at_ms constant bigint := private.to_ms(now());
    v_server public.servers;
    v_action public.verdict_action;
    v_simulated boolean;
    v_hits jsonb;
    v_cases jsonb := '[]';
    v_punishments jsonb := '[]';
    v_last_effect bigint;
begin
    if jsonb_array_length(p_people) not between 1 and 25 then
        raise exception 'Flag 1 to 25 people at once.' using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    select * into v_server from public.servers s where s.guild_id = v_guild_id;
    if not found then
        raise exception 'no server %', v_guild_id using errcode = 'PC404';
    end if;
    perform private.meet_people(v_guild_id, p_people);
    perform private.require_lower(v_guild_id, v_admin_id, p_roles, p.user_id)
    from jsonb_to_recordset(p_people) as p(user_id text);
    perform private.enrol(v_guild_id, p_people);

    v_action := private.message_action(v_server.settings);
    v_simulated := coalesce(v_server.settings -> 'simulation' = 'true', false);
    if v_action = 'none' then
        raise exception 'Detection is off here (`message_mode`), so a flag would do nothing.' using errcode = 'PC410';
    end if;
    if v_action = 'kick' and not p_may_kick then
        v_action := 'restrict';
    end if;

    select coalesce(max(o.id), 0) into v_last_effect from public.outbox o;
    select jsonb_agg(jsonb_build_object('guild_id', v_guild_id, 'user_id', p.user_id, 'at_ms', v_at_ms,
        'event_id', 'f:' || (p_interaction ->> 'id') || ':' || p.user_id,
        'ref', 'f:' || (p_interaction ->> 'id'), 'is_author', true,
        'channel_id', p_message ->> 'channel_id', 'message_id', p_message ->> 'message_id',
        'detection_type', 'admin_flag', 'confidence', 0.95, 'level', 'high', 'rules', array['admin_flag'],
        'reasons', array['A moderator flagged them' || coalesce(': ' || nullif(p_reason, ''), '') || '.'],
        'reason', 'flagged by ' || v_admin_id || coalesce(': ' || nullif(p_reason, ''), ''),
        'action', v_action, 'simulated', v_simulated,
        'delete', v_action in ('restrict', 'kick') and coalesce(v_server.settings -> 'delete_messages' <> 'false', true)))
    into v_hits
    from (select distinct p.user_id from jsonb_to_recordset(p_people) as p(user_id text)) p;

    perform private.keep_message(v_guild_id, p_people -> 0 ->> 'user_id', p_message);
    if v_action >= 'notify' and not v_simulated then
        v_cases := private.assign_cases(v_hits);
    end if;
    perform private.write_detections(v_hits, '[]', '[]', v_cases);

    if v_cases <> '[]' then
        insert into public.admin_actions (guild_id, case_id, admin_id, action, previous_status, new_status, interaction_id)
        select v_guild_id, v.id, v_admin_id, 'flag', case when bool_or(c.is_new_case) then 'none' else v.status end, v.status,
            p_interaction ->> 'id'
        from jsonb_to_recordset(v_cases) as c(case_id uuid, user_id text, is_new_case boolean)
        join public.verification_events v on v.id = c.case_id
        group by v.id
        order by v.number;

        v_punishments := private.punish_flagged((
            select jsonb_agg(h.value || jsonb_build_object('case_id', c.case_id))
            from jsonb_array_elements(v_hits) h
            join jsonb_to_recordset(v_cases) as c(user_id text, case_id uuid) on c.user_id = h.value ->> 'user_id'
        ), v_admin_id, left('Portcullis: ' || (v_hits -> 0 ->> 'reason'), 512));
        perform private.mark_suspects(v_cases);
        update public.server_members m
        set moderator_id = v_admin_id
        from jsonb_to_recordset(v_cases) as c(user_id text, is_new_subject boolean)
        where c.is_new_subject and m.guild_id = v_guild_id and m.user_id = c.user_id;
        perform private.queue_deletions(v_hits, '[]', v_cases);
        perform private.queue_case_effects(v_cases);
    end if;

    return jsonb_build_object('action', v_action, 'simulated', v_simulated, 'punishments', v_punishments,
        'cases', (
            select coalesce(jsonb_agg(v.number order by v.number), '[]') from public.verification_events v
            where v.id in (select c.case_id from jsonb_to_recordset(v_cases) as c(case_id uuid))),
        'effects', (select count(*) from public.outbox o where o.id > v_last_effect and o.guild_id = v_guild_id));
end;
$$;

comment on function public.flag_members is
    'A moderator flags people: they get a case and what the server''s message_mode says, as for a sure detection.';

grant execute on function public.flag_members(jsonb, jsonb, text, jsonb, text[], boolean) to service_role;

comment on table public.admin_actions is
    'One row per decision of a moderator on a case, and per case that a flag of theirs opened or joined. Append-only, for its '
    'owner too. '
    'Grows: with every decision that changed a case; a press that came too late leaves none. '
    'Cleaned: never, kept for ever. '
    'Written by: resolve_case and flag_members.';
comment on column public.admin_actions.case_id is
    'The case that was decided, or that a flag opened or joined. No foreign key: the log outlives it.';
comment on table public.detection_events is
    'One row per event on which a rule fired, per report of a member and per flag of a moderator. No text: that lives in '
    'messages alone. Partitioned by month of detected_at. '
    'Grows: with every verdict that is at least recorded, simulated ones included; with every report and flag. '
    'Cleaned: after 90 days, per server configurable, by retention; those of open cases stay. '
    'Written by: record_verdicts, report_member, flag_members; resolve_case adds the moderator''s decision.';
comment on column public.detection_events.event_id is
    'The event in judged_events, which has the same time; at most one detection each. Reports (r:…) and flags (f:…) name their '
    'interaction, and are no judged events.';
comment on table public.messages is
    'One row per message of a user under suspicion, and per message that a verdict, a report or a flag rests on. The only place '
    'with message text. '
    'Grows: when a rule fires on a message, somebody with an open case writes, or somebody reports or flags a message. '
    'Cleaned: the text after 7 days, by retention, the hash stays; the row with its server or user. '
    'Written by: record_verdicts, report_member, flag_members; resolve_case and finish_outbox take is_deleted back where a '
    'deletion was cancelled or failed.';
comment on table public.verification_events is
    'One row per case: a suspect, or a group attack with several. pending -> verified | rejected | banned; any of these -> '
    'reopened -> verified | rejected | banned. '
    'Grows: when a verdict asks for at least notify, or somebody is reported or flagged, who has no open case. '
    'Cleaned: closed cases after 90 days, per server configurable, by retention; open ones stay. '
    'Written by: record_verdicts, report_member and flag_members (open and add to cases), resolve_case (decisions), '
    'finish_outbox (thread and notification).';
comment on column public.admin_actions.previous_status is 'Where the case stood before; none where a flag opened it.';
