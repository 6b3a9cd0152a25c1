-- Reports: a member tells the moderators of another. A report opens or joins a case and never restricts anybody: what people
-- say of others only tells moderators, or a few friends could silence a stranger.

comment on type public.admin_action_type is
    'What a moderator did with a case. create_thread and flag decide nothing: resolve_case refuses them.';

create table public.reports (
    case_id     uuid not null references public.verification_events (id) on delete cascade,
    guild_id    public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id     public.snowflake not null references public.users (discord_id) on delete cascade,
    reporter_id public.snowflake not null references public.users (discord_id) on delete cascade,
    reason      text not null constraint reason_is_short check (char_length(reason) between 1 and 200),
    message_id  public.snowflake,
    reported_at timestamptz not null default now(),
    primary key (case_id, user_id, reporter_id)
);

create index reports_guild on public.reports (guild_id, reported_at desc);
create index reports_user on public.reports (user_id);
create index reports_reporter on public.reports (reporter_id);

alter table public.reports enable row level security;
grant select, insert, update, delete on public.reports to service_role;
grant select on public.reports to authenticated;
create policy "Moderators read what is reported in their servers" on public.reports for select to authenticated
    using (guild_id = any (array(select private.my_moderated_guild_ids())));

comment on table public.reports is
    'One row per member who reported a subject of a case: whoever reports twice counts once. '
    'Grows: with the first report of a member on somebody in a case. '
    'Cleaned: with the case, the server, or either of the two users. '
    'Written by: report_member.';
comment on column public.reports.case_id is 'The case that the report opened or joined.';
comment on column public.reports.guild_id is 'The case''s server.';
comment on column public.reports.user_id is 'Who was reported.';
comment on column public.reports.reporter_id is 'Who reported. Moderators see it here; notifications never name them.';
comment on column public.reports.reason is 'The reporter''s own words, on one line: no message text. Hostile.';
comment on column public.reports.message_id is 'The message that was reported last; null where none was.';
comment on column public.reports.reported_at is 'When they reported last, by the database''s clock.';

-- When a snowflake was made.
create function private.snowflake_time(p_id text)
    returns timestamptz
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select private.from_ms(floor(p_id::numeric / 4194304)::bigint + 1420070400000);
$$;

comment on function private.snowflake_time is 'When Discord made a snowflake.';

-- Take in what an interaction says of people: names, and roles where Discord sent them along. p_people: [{"user_id", "username", "roles", "joined_at_ms"}]; all but the id may be null.
create function private.meet_people(p_guild_id text, p_people jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.users as u (discord_id, username, account_created_at)
    select distinct on (p.user_id) p.user_id, nullif(p.username, ''), private.snowflake_time(p.user_id)
    from jsonb_to_recordset(p_people) as p(user_id text, username text)
    order by p.user_id
    on conflict (discord_id) do update
    set username = coalesce(excluded.username, u.username)
    where coalesce(excluded.username, u.username) is distinct from u.username;

    -- Roles that are known now are a report of the member like the gateway's own.
    perform private.fold_guild_state((
        select coalesce(jsonb_agg(p.value || jsonb_build_object('type', 'member', 'guild_id', p_guild_id, 'gone', false,
            'at_ms', private.to_ms(clock_timestamp()))), '[]')
        from jsonb_array_elements(p_people) p
        where jsonb_typeof(p.value -> 'roles') = 'array'));
end;
$$;

comment on function private.meet_people is 'Takes in names and roles of people whom an interaction names.';

-- Make members of people who are not there, or of whom nobody has told yet: a case knows only members. Not before their rank
-- was looked at: who is not there stands below everybody.
create function private.enrol(p_guild_id text, p_people jsonb)
    returns void
    language sql
    volatile
    security invoker
    set search_path = ''
as $$
    insert into public.server_members (guild_id, user_id)
    select distinct p_guild_id, p.user_id from jsonb_to_recordset(p_people) as p(user_id text)
    order by 2
    on conflict do nothing;
$$;

comment on function private.enrol is 'Makes members of people of whom the gateway has not told: a case knows only members.';

-- Keep a message of somebody's that was pointed at, flagged. p_message: {"message_id", "channel_id", "content"}, or null.
create function private.keep_message(p_guild_id text, p_user_id text, p_message jsonb)
    returns void
    language sql
    volatile
    security invoker
    set search_path = ''
as $$
    insert into public.messages as t (guild_id, message_id, user_id, channel_id, content, sent_at, is_flagged)
    select p_guild_id, p_message ->> 'message_id', p_user_id, p_message ->> 'channel_id',
        nullif(p_message ->> 'content', ''), private.snowflake_time(p_message ->> 'message_id'), true
    where jsonb_typeof(p_message) = 'object'
    on conflict (guild_id, message_id) do update
    set content = coalesce(t.content, excluded.content), is_flagged = true;
$$;

comment on function private.keep_message is 'Keeps a message of somebody''s that was pointed at, flagged; the text that is there already stays.';

-- How sure reports make us: 0.25 for one, more for each further member, and never so much as a rule may.
create function private.report_confidence(p_reporters bigint)
    returns real
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select least(0.6, 1 - power(0.75, p_reporters))::real;
$$;

comment on function private.report_confidence is 'The confidence of so many members'' reports: 0.25 for one, 0.6 at most.';

-- The reports of a case in words, with what the last three members said.
create function private.report_words(p_case_id uuid)
    returns text
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select case when count(*) = 1 then 'A member reported them: ' else count(*) || ' members reported them, the last: ' end
        || string_agg('“' || r.reason || '”', ' ' order by r.n) filter (where r.n <= 3) || '.'
    from (
        select max(r.reason) as reason, row_number() over (order by max(r.reported_at) desc, r.reporter_id) as n
        from public.reports r where r.case_id = p_case_id group by r.reporter_id
    ) r;
$$;

comment on function private.report_words is 'How many members reported a case, and what the last three said; for moderators.';

-- Report somebody to the moderators. Nobody is restricted for it; five reports a member within ten minutes.
-- p_person: {"user_id", "username", "roles", "joined_at_ms"}; p_message: as keep_message takes it.
-- Returns {"effects": n, "reporters": n}. Raises PC404, PC409, PC410, PC422, PC429.
create function public.report_member(p_interaction jsonb, p_person jsonb, p_reason text, p_message jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_reporter_id constant text := p_interaction ->> 'user_id';
    v_user_id constant text := p_person ->> 'user_id';
    v_event_id constant text := 'r:' || (p_interaction ->> 'id');
    v_at_ms constant bigint := private.to_ms(now());
    v_cases jsonb;
    v_case_id uuid;
    v_reporters bigint;
    v_hit jsonb;
    v_last_effect bigint;
begin
    if char_length(p_reason) not between 1 and 200 then
        raise exception 'A reason has 1 to 200 characters.' using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    if not exists (select from public.servers s where s.guild_id = v_guild_id) then
        raise exception 'no server %', v_guild_id using errcode = 'PC404';
    end if;
    perform private.take_use(v_guild_id, v_reporter_id, 'report', 5, 600);
    if v_user_id = v_reporter_id then
        raise exception 'You cannot report yourself.' using errcode = 'PC410';
    end if;
    perform private.meet_people(v_guild_id, jsonb_build_array(p_person, jsonb_build_object('user_id', v_reporter_id)));
    if private.is_exempt(v_guild_id, v_user_id) then
        raise exception 'They look after this server, or are trusted here: please tell another moderator directly.'
            using errcode = 'PC410';
    end if;

    perform private.enrol(v_guild_id, jsonb_build_array(p_person));

    select coalesce(max(o.id), 0) into v_last_effect from public.outbox o;
    v_hit := jsonb_build_object('guild_id', v_guild_id, 'user_id', v_user_id, 'event_id', v_event_id, 'at_ms', v_at_ms,
        'confidence', private.report_confidence(1), 'level', 'low');
    v_cases := private.assign_cases(jsonb_build_array(v_hit));
    v_case_id := v_cases -> 0 ->> 'case_id';

    insert into public.reports as r (case_id, guild_id, user_id, reporter_id, reason, message_id)
    values (v_case_id, v_guild_id, v_user_id, v_reporter_id, p_reason, p_message ->> 'message_id')
    on conflict (case_id, user_id, reporter_id) do update
    set reason = excluded.reason, message_id = coalesce(excluded.message_id, r.message_id), reported_at = now();
    select count(distinct r.reporter_id) into v_reporters from public.reports r where r.case_id = v_case_id;

    perform private.keep_message(v_guild_id, v_user_id, p_message);
    perform private.write_detections(jsonb_build_array(v_hit || jsonb_build_object(
        'channel_id', p_message ->> 'channel_id', 'message_id', p_message ->> 'message_id', 'detection_type', 'user_report',
        'confidence', private.report_confidence(v_reporters),
        'level', case when private.report_confidence(v_reporters) < 0.4 then 'low' else 'medium' end,
        'rules', array['user_report'], 'reasons', array['A member reported them.'], 'action', 'notify', 'simulated', false
    )), '[]', '[]', v_cases);
    -- The reporters' words are for the case alone.
    update public.verification_events v
    set findings = v.findings || jsonb_build_object('user_report', private.report_words(v_case_id))
    where v.id = v_case_id;
    perform private.mark_suspects(v_cases);
    perform private.queue_case_effects(v_cases);
    return jsonb_build_object('reporters', v_reporters, 'effects', (
        select count(*) from public.outbox o where o.id > v_last_effect and o.guild_id = v_guild_id));
end;
$$;

comment on function public.report_member is
    'A member reports another: opens or joins a case and tells the moderators; restricts nobody. Five within ten minutes.';

grant execute on function public.report_member(jsonb, jsonb, text, jsonb) to service_role;
