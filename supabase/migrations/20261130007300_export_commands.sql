-- What /export asks, and the schedule.

-- Write down an export and the row of its file; the caller holds the server's lock. Returns its number.
create function private.add_export(
    p_guild_id text,
    p_what public.export_kind,
    p_format public.artifact_format,
    p_from timestamptz,
    p_until timestamptz,
    p_asked_by text
)
    returns bigint
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_id constant uuid := gen_random_uuid();
    v_number bigint;
begin
    insert into public.artifacts (id, guild_id, kind, format, path, created_by)
    values (v_id, p_guild_id, 'export', p_format, v_id || '/' || p_what || '.' || p_format, p_asked_by);
    insert into public.export_requests (artifact_id, guild_id, what, scheduled, from_at, until_at)
    values (v_id, p_guild_id, p_what, p_asked_by is null, p_from, p_until)
    returning number into v_number;
    return v_number;
end;
$$;

comment on function private.add_export is 'Writes down an export and the row of its file; returns its number.';

-- Ask for an export of the last p_days days: {"number"}. A server keeps 25 of them beside those of its schedule.
-- Raises PC404, PC409, PC410, PC422, PC429.
create function public.request_export(p_interaction jsonb, p_what public.export_kind, p_format public.artifact_format, p_days integer)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_oldest timestamptz;
    v_kept bigint;
begin
    if p_days is null or p_days not between 1 and 365 then
        raise exception 'days must be between 1 and 365, not %', p_days using errcode = 'PC422';
    end if;
    if p_format = 'dump' then
        raise exception 'an export is no dump' using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    if not exists (select from public.servers s where s.guild_id = v_guild_id) then
        raise exception 'no server %', v_guild_id using errcode = 'PC404';
    end if;
    if exists (
        select from public.export_requests r
        where r.guild_id = v_guild_id and r.what = p_what and r.status in ('waiting', 'making')
    ) then
        raise exception 'I am making such an export already: `/export list` shows how far it is.' using errcode = 'PC410';
    end if;
    select count(*), min(a.expires_at) into v_kept, v_oldest
    from public.export_requests r join public.artifacts a on a.id = r.artifact_id
    where r.guild_id = v_guild_id and not r.scheduled and r.status <> 'failed' and a.deleted_at is null;
    if v_kept >= 25 then
        raise exception 'I keep 25 exports of a server, and this one has so many. The oldest goes <t:%:R>.',
            extract(epoch from v_oldest)::bigint using errcode = 'PC410';
    end if;
    return jsonb_build_object('number', private.add_export(v_guild_id, p_what, p_format, now() - make_interval(days => p_days), now(),
        p_interaction ->> 'user_id'));
end;
$$;

comment on function public.request_export is 'Writes down that somebody wants an export of the last days: {"number"}.';
grant execute on function public.request_export(jsonb, public.export_kind, public.artifact_format, integer) to service_role;

-- A server's newest 25 exports, newest first. Without an id in p_interaction nothing is claimed: suggestions look here too.
-- [{"number", "what", "format", "status", "rows", "size_bytes", "requested_ms", "expires_ms", "requested_by", "error",
--   "available"}]; available: the file can be had.
create function public.read_exports(p_interaction jsonb, p_guild_id text)
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
        select coalesce(jsonb_agg(jsonb_build_object(
            'number', x.number, 'what', x.what, 'format', a.format, 'status', x.status, 'rows', x.rows_done,
            'size_bytes', a.size_bytes, 'requested_ms', private.to_ms(x.requested_at),
            'expires_ms', private.to_ms(a.expires_at), 'requested_by', a.created_by, 'error', x.error,
            'available', x.status = 'done' and a.deleted_at is null and a.expires_at > now()
        ) order by x.requested_at desc, x.number desc), '[]')
        from (
            select * from public.export_requests r
            where r.guild_id = p_guild_id
            order by r.requested_at desc, r.number desc limit 25
        ) x
        join public.artifacts a on a.id = x.artifact_id
    );
end;
$$;

comment on function public.read_exports is 'A server''s newest 25 exports, newest first, and how far each is.';
grant execute on function public.read_exports(jsonb, text) to service_role;

-- Where the file of a server's export lies, and what to call it: {"path", "name"}.
-- Raises PC404 for what is not this server's, PC409, PC410 in words, PC429.
create function public.read_export_file(p_interaction jsonb, p_guild_id text, p_number bigint)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_request public.export_requests;
    v_file public.artifacts;
begin
    perform private.claim_interaction(p_interaction);
    select * into v_request from public.export_requests r where r.guild_id = p_guild_id and r.number = p_number;
    if not found then
        raise exception 'no export % in server %', p_number, p_guild_id using errcode = 'PC404';
    end if;
    select * into v_file from public.artifacts a where a.id = v_request.artifact_id;
    if v_request.status = 'failed' then
        raise exception 'This export failed: %', v_request.error using errcode = 'PC410';
    elsif v_request.status <> 'done' then
        raise exception 'This export is not done yet: `/export list` shows how far it is.' using errcode = 'PC410';
    elsif v_file.deleted_at is not null or v_file.expires_at <= now() then
        raise exception 'The file of this export is gone: I keep them for 30 days.' using errcode = 'PC410';
    end if;
    return jsonb_build_object(
        'path', v_file.path,
        'name', v_request.what || to_char(v_request.until_at at time zone 'utc', '-YYYY-MM-DD') || '.' || v_file.format
    );
end;
$$;

comment on function public.read_export_file is 'Where the file of a server''s export lies, and what to call it: {"path", "name"}.';
grant execute on function public.read_export_file(jsonb, text, bigint) to service_role;

-- Ask for what is due by the servers' setting scheduled_export: of every kind the day that ended last, or the week, in UTC.
-- Cron calls it every hour: what found another export of its kind in the making comes an hour later. Returns how many.
create function public.queue_scheduled_exports()
    returns integer
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    c_periods constant jsonb := '{"daily": "day", "weekly": "week"}';
    v_server record;
    v_what public.export_kind;
    v_count integer := 0;
begin
    for v_server in
        select s.guild_id, coalesce(s.settings ->> 'scheduled_export_format', 'csv')::public.artifact_format as format,
            date_trunc(x.period, now(), 'UTC') as until_at, ('1 ' || x.period)::interval as length
        from public.servers s
        cross join lateral (select c_periods ->> (s.settings ->> 'scheduled_export') as period) x
        where s.is_active and x.period is not null and exists (
            select from unnest(enum_range(null::public.export_kind)) k
            where not exists (
                select from public.export_requests r
                where r.guild_id = s.guild_id and r.what = k
                  and (r.status in ('waiting', 'making') or r.scheduled and r.until_at = date_trunc(x.period, now(), 'UTC'))
            ))
        order by s.guild_id
    loop
        perform private.lock_guilds(array[v_server.guild_id]);
        for v_what in
            select k from unnest(enum_range(null::public.export_kind)) k
            where not exists (
                select from public.export_requests r
                where r.guild_id = v_server.guild_id and r.what = k
                  and (r.status in ('waiting', 'making') or r.scheduled and r.until_at = v_server.until_at)
            )
        loop
            perform private.add_export(v_server.guild_id, v_what, v_server.format,
                v_server.until_at - v_server.length, v_server.until_at, null);
            v_count := v_count + 1;
        end loop;
    end loop;
    return v_count;
end;
$$;

comment on function public.queue_scheduled_exports is
    'Asks for the exports that are due by the servers'' setting scheduled_export; returns how many.';
grant execute on function public.queue_scheduled_exports() to service_role;
