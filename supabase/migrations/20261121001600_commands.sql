-- What slash commands call. Each claims its interaction first, so that a second delivery does nothing.

-- A server's sparse settings, or null for a server that the bot does not know.
-- Without an id in p_interaction nothing is claimed: a press looks up moderator roles before the call that decides.
create function public.read_server(p_interaction jsonb, p_guild_id text)
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
    return (
        select jsonb_build_object('version', s.settings_version, 'settings', private.server_settings(s), 'active', s.is_active)
        from public.servers s
        where s.guild_id = p_guild_id
    );
end;
$$;

grant execute on function public.read_server(jsonb, text) to service_role;

-- Merge a patch into a server's settings. A null takes a setting back to its default. The values were checked against
-- portcullis.settings before. Returns {"version", "settings"}.
create function public.configure_server(p_interaction jsonb, p_guild_id text, p_patch jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    c_columns constant text[] := array['restricted_role_id', 'admin_channel_id', 'verification_channel_id', 'admin_notification_role_id'];
    v_server public.servers;
begin
    if jsonb_typeof(p_patch) is distinct from 'object' then
        raise exception 'a patch is an object' using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[p_guild_id]);
    perform private.claim_interaction(p_interaction);
    -- Who may change settings must not get suspects, or an account of their own, a role that moderates.
    if exists (
        select from public.guild_roles r
        where r.guild_id = p_guild_id and r.role_id = p_patch ->> 'restricted_role_id'
          and r.permissions & private.moderation_permissions() <> 0
    ) then
        raise exception 'The restricted role must have no moderation permissions: take them away, or choose another.'
            using errcode = 'PC422';
    end if;
    insert into public.servers (guild_id) values (p_guild_id) on conflict do nothing;
    update public.servers s
    set settings = private.jsonb_merge(s.settings, p_patch - c_columns),
        restricted_role_id = case when p_patch ? 'restricted_role_id' then p_patch ->> 'restricted_role_id' else s.restricted_role_id end,
        admin_channel_id = case when p_patch ? 'admin_channel_id' then p_patch ->> 'admin_channel_id' else s.admin_channel_id end,
        verification_channel_id = case when p_patch ? 'verification_channel_id' then p_patch ->> 'verification_channel_id' else s.verification_channel_id end,
        admin_notification_role_id = case when p_patch ? 'admin_notification_role_id' then p_patch ->> 'admin_notification_role_id' else s.admin_notification_role_id end,
        updated_by = p_interaction ->> 'user_id'
    where s.guild_id = p_guild_id
    returning * into v_server;
    return jsonb_build_object('version', v_server.settings_version, 'settings', private.server_settings(v_server));
end;
$$;

grant execute on function public.configure_server(jsonb, text, jsonb) to service_role;

-- The numbers of /stats overview for the last p_days days (UTC), today included.
create function public.stats_overview(p_interaction jsonb, p_guild_id text, p_days integer)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_today constant date := (now() at time zone 'utc')::date;
    v_since constant timestamptz := (v_today - p_days + 1)::timestamp at time zone 'utc';
begin
    if p_days not between 1 and 365 then
        raise exception 'days must be between 1 and 365, not %', p_days using errcode = 'PC422';
    end if;
    perform private.claim_interaction(p_interaction);
    return jsonb_build_object(
        'by_day', (
            select coalesce(jsonb_agg(jsonb_build_object('day', d.day::date, 'messages', coalesce(a.message_count, 0),
                'joins', coalesce(a.join_count, 0), 'detections', coalesce(a.detection_count, 0)) order by d.day), '[]')
            from generate_series(v_since at time zone 'utc', v_today, interval '1 day') d(day)
            left join public.analytics a on a.guild_id = p_guild_id and a.date = d.day::date
        ),
        'by_rule', (
            select coalesce(jsonb_agg(jsonb_build_object('rule', x.rule, 'count', x.n) order by x.n desc, x.rule), '[]')
            from (
                select r.rule, count(*) as n from public.detection_events d, unnest(d.rules) r(rule)
                where d.guild_id = p_guild_id and d.detected_at >= v_since group by r.rule
            ) x
        ),
        'top_users', (
            select coalesce(jsonb_agg(jsonb_build_object('user_id', x.user_id, 'count', x.n) order by x.n desc, x.user_id), '[]')
            from (
                select d.user_id, count(*) as n from public.detection_events d
                where d.guild_id = p_guild_id and d.detected_at >= v_since
                group by d.user_id order by n desc, d.user_id limit 5
            ) x
        )
    ) || (
        select jsonb_build_object('messages', coalesce(sum(a.message_count), 0), 'joins', coalesce(sum(a.join_count), 0),
            'detections', coalesce(sum(a.detection_count), 0))
        from public.analytics a where a.guild_id = p_guild_id and a.date > v_today - p_days
    ) || (
        select jsonb_build_object('members', count(*)) from public.server_members m
        where m.guild_id = p_guild_id and m.left_at is null
    ) || (
        select jsonb_build_object('cases_opened', count(*)) from public.verification_events v
        where v.guild_id = p_guild_id and v.opened_at >= v_since
    ) || (
        select jsonb_build_object(
            'verified', count(*) filter (where a.action = 'verify'),
            'rejected', count(*) filter (where a.action = 'reject'),
            'banned', count(*) filter (where a.action = 'ban'))
        from public.admin_actions a where a.guild_id = p_guild_id and a.acted_at >= v_since
    );
end;
$$;

grant execute on function public.stats_overview(jsonb, text, integer) to service_role;

-- Take over a list of phishing domains. Those of the same source that it no longer names are removed. Returns the count.
create function public.import_phishing_domains(p_source text, p_domains text[])
    returns integer
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_count integer;
begin
    delete from public.phishing_domains d
    where d.source = p_source and d.domain not in (select lower(x) from unnest(p_domains) x where x is not null);
    insert into public.phishing_domains (domain, source)
    select distinct lower(x), p_source from unnest(p_domains) x where x <> '' order by 1
    on conflict do nothing;
    select count(*) into v_count from public.phishing_domains d where d.source = p_source;
    return v_count;
end;
$$;

grant execute on function public.import_phishing_domains(text, text[]) to service_role;
