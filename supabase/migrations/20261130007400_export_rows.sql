-- The rows of exports, a page at a time. No message text but the masked one of training data, no names, no reasons in words:
-- a file goes where nobody can take anything back. portcullis.exports.columns lists the same columns.

-- A moment as all formats write it, exact to the microsecond.
create function private.utc_text(p_at timestamptz)
    returns text
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select to_char(p_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
$$;

comment on function private.utc_text is 'A moment in UTC as ISO 8601 writes it, exact to the microsecond.';

-- Each of these returns up to p_limit rows of a server in [p_from, p_until) that come after the key p_after ([]: all of them do),
-- in order, each with its own key. Before every row of a moment comes the nil uuid, which no row has.

create function private.export_detections(p_guild_id text, p_from timestamptz, p_until timestamptz, p_after jsonb, p_limit integer)
    returns table (key jsonb, line jsonb)
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
declare
    v_from constant timestamptz := coalesce((p_after ->> 0)::timestamptz, p_from);
    v_id constant uuid := coalesce((p_after ->> 1)::uuid, '00000000-0000-0000-0000-000000000000');
begin
    return query
    select jsonb_build_array(private.utc_text(d.detected_at), d.id), jsonb_build_object(
        'detected_at', private.utc_text(d.detected_at), 'id', d.id, 'user_id', d.user_id, 'channel_id', d.channel_id,
        'message_id', d.message_id, 'detection_type', d.detection_type, 'confidence', d.confidence,
        'confidence_level', d.confidence_level, 'rules', d.rules, 'used_gpt', d.used_gpt, 'action', d.action,
        'simulated', d.simulated, 'case_id', d.case_id, 'group_key', d.group_key, 'admin_action', d.admin_action,
        'admin_action_by', d.admin_action_by, 'admin_action_at', private.utc_text(d.admin_action_at))
    from public.detection_events d
    where d.guild_id = p_guild_id and d.detected_at >= v_from and d.detected_at < p_until
      and (d.detected_at, d.id) > (v_from, v_id)
    order by d.detected_at, d.id limit p_limit;
end;
$$;

comment on function private.export_detections is 'A page of a server''s detections, each with its key.';

create function private.export_cases(p_guild_id text, p_from timestamptz, p_until timestamptz, p_after jsonb, p_limit integer)
    returns table (key jsonb, line jsonb)
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
declare
    v_from constant timestamptz := coalesce((p_after ->> 0)::timestamptz, p_from);
    v_id constant uuid := coalesce((p_after ->> 1)::uuid, '00000000-0000-0000-0000-000000000000');
begin
    return query
    select jsonb_build_array(private.utc_text(c.opened_at), c.id), jsonb_build_object(
        'opened_at', private.utc_text(c.opened_at), 'number', c.number, 'id', c.id, 'status', c.status,
        'user_ids', (select coalesce(jsonb_agg(s.user_id order by s.added_at, s.user_id), '[]')
            from public.case_subjects s where s.case_id = c.id),
        'group_key', c.group_key, 'confidence', c.confidence, 'confidence_level', c.confidence_level,
        'rules', (select coalesce(jsonb_agg(f.rule order by f.rule), '[]') from jsonb_object_keys(c.findings) as f(rule)),
        'detections', c.detections, 'thread_id', c.thread_id, 'resolved_at', private.utc_text(c.resolved_at),
        'resolved_by', c.resolved_by)
    from public.verification_events c
    where c.guild_id = p_guild_id and c.opened_at >= v_from and c.opened_at < p_until and c.deleted_at is null
      and (c.opened_at, c.id) > (v_from, v_id)
    order by c.opened_at, c.id limit p_limit;
end;
$$;

comment on function private.export_cases is 'A page of a server''s cases, each with its key.';

-- A row a day, and so the day is the key; a day that the period only touches is in it whole.
create function private.export_analytics(p_guild_id text, p_from timestamptz, p_until timestamptz, p_after jsonb, p_limit integer)
    returns table (key jsonb, line jsonb)
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
begin
    return query
    select jsonb_build_array(a.date), jsonb_build_object(
        'date', a.date, 'message_count', a.message_count, 'join_count', a.join_count, 'detection_count', a.detection_count,
        'verification_count', a.verification_count, 'verified_count', a.verified_count, 'rejected_count', a.rejected_count,
        'ban_count', a.ban_count, 'false_positive_count', a.false_positive_count, 'gpt_call_count', a.gpt_call_count)
    from public.analytics a
    where a.guild_id = p_guild_id and a.date >= private.utc_date(p_from)
      and a.date <= private.utc_date(p_until - interval '1 microsecond')
      and a.date > coalesce((p_after ->> 0)::date, '-infinity')
    order by a.date limit p_limit;
end;
$$;

comment on function private.export_analytics is 'A page of a server''s days, each with its key.';

create function private.export_training_data(p_guild_id text, p_from timestamptz, p_until timestamptz, p_after jsonb, p_limit integer)
    returns table (key jsonb, line jsonb)
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
declare
    v_from constant timestamptz := coalesce((p_after ->> 0)::timestamptz, p_from);
    v_id constant uuid := coalesce((p_after ->> 1)::uuid, '00000000-0000-0000-0000-000000000000');
begin
    return query
    select jsonb_build_array(private.utc_text(t.collected_at), t.id), jsonb_build_object(
        'collected_at', private.utc_text(t.collected_at), 'id', t.id, 'content', t.content, 'label', t.label,
        'labeled_at', private.utc_text(t.labeled_at), 'quality_score', t.quality_score, 'source', t.source)
    from public.training_data t
    where t.guild_id = p_guild_id and t.collected_at >= v_from and t.collected_at < p_until and t.deleted_at is null
      and (t.collected_at, t.id) > (v_from, v_id)
    order by t.collected_at, t.id limit p_limit;
end;
$$;

comment on function private.export_training_data is
    'A page of a server''s training data, masked as it is kept, each row with its key.';

-- Up to p_limit rows of an export after a key ([]: from the beginning): {"rows": [{column: value}], "after": key | null}.
-- Null: these were the last ones. Raises PC404 for an export that is not there, PC422.
create function public.export_page(p_export uuid, p_after jsonb, p_limit integer)
    returns jsonb
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
declare
    v_what public.export_kind;
    v_guild_id text;
    v_from timestamptz;
    v_until timestamptz;
    v_rows jsonb;
    v_last jsonb;
begin
    if p_limit not between 1 and 5000 then
        raise exception 'a page has 1 to 5000 rows, not %', p_limit using errcode = 'PC422';
    end if;
    select r.what, r.guild_id, r.from_at, r.until_at into v_what, v_guild_id, v_from, v_until
    from public.export_requests r where r.artifact_id = p_export;
    if not found then
        raise exception 'no export %', p_export using errcode = 'PC404';
    end if;
    execute format(
        'select coalesce(jsonb_agg(x.line order by x.n), %L), jsonb_agg(x.key order by x.n desc) -> 0 '
        'from private.export_%s($1, $2, $3, $4, $5) with ordinality as x(key, line, n)', '[]', v_what)
    into v_rows, v_last using v_guild_id, v_from, v_until, p_after, p_limit;
    return jsonb_build_object('rows', v_rows,
        'after', case when jsonb_array_length(v_rows) = p_limit then v_last else 'null' end);
end;
$$;

comment on function public.export_page is
    'Up to p_limit rows of an export after a key: {"rows", "after"}; "after" is null when these were the last ones.';
grant execute on function public.export_page(uuid, jsonb, integer) to service_role;
