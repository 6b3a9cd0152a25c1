-- How an export is made: claimed for a time, a page after the other written into parts, the parts joined. Whoever was away too
-- long works under an old fence and changes nothing any more; names of parts carry the fence, so that they overwrite nothing.

-- Claim the export that waits longest, for p_lease_s seconds; null if none is due. One that did not get further in 5 claims
-- is given up.
-- {"id", "fence", "what", "format", "path", "after", "parts", "collected", "rows_done"}
create function public.claim_export(p_lease_s integer)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_given_up uuid[];
    v_answer jsonb;
begin
    with given_up as (
        update public.export_requests r
        set status = 'failed', finished_at = now(), error = coalesce(r.error, 'it ended five times without a word')
        where r.status = 'making' and r.available_at <= now() and r.attempts >= 5
        returning r.artifact_id
    )
    select array_agg(g.artifact_id) into v_given_up from given_up g;
    update public.artifacts a set expires_at = now() where a.id = any (v_given_up);

    update public.export_requests r
    set status = 'making', fence = r.fence + 1, attempts = r.attempts + 1, available_at = now() + make_interval(secs => p_lease_s)
    from public.artifacts a
    where a.id = r.artifact_id and r.artifact_id = (
        select d.artifact_id from public.export_requests d
        where d.status in ('waiting', 'making') and d.available_at <= now()
        order by d.available_at, d.requested_at, d.number limit 1 for update skip locked
    )
    returning jsonb_build_object('id', r.artifact_id, 'fence', r.fence, 'what', r.what, 'format', a.format, 'path', a.path,
        'after', r.after, 'parts', r.parts, 'collected', r.collected, 'rows_done', r.rows_done) into v_answer;
    return v_answer;
end;
$$;

-- They take turns: whoever has had a slice waits behind those who have had none since, however large it is.
comment on function public.claim_export is 'Leases the export that waits longest, with all that its making needs; null if none is due.';
grant execute on function public.claim_export(integer) to service_role;

-- Note a part that lies in Storage: its name (null: there was no row for it), its rows, and the key of the last one (null: there
-- are no more). The lease goes on for p_lease_s seconds. False: somebody else has taken over.
create function public.save_export(p_export uuid, p_fence integer, p_part text, p_rows integer, p_after jsonb, p_lease_s integer)
    returns boolean
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.export_requests r
    set parts = r.parts || array_remove(array[p_part], null), rows_done = r.rows_done + p_rows,
        after = coalesce(nullif(p_after, 'null'), r.after), collected = nullif(p_after, 'null') is null,
        attempts = 0, error = null, available_at = now() + make_interval(secs => p_lease_s)
    where r.artifact_id = p_export and r.fence = p_fence and r.status = 'making';
    return found;
end;
$$;

comment on function public.save_export is 'Notes a finished part of an export; false if the caller''s lease is no longer the newest.';
grant execute on function public.save_export(uuid, integer, text, integer, jsonb, integer) to service_role;

-- The file lies where it belongs. It is kept for 30 days. False: somebody else has taken over.
create function public.finish_export(p_export uuid, p_fence integer, p_size_bytes bigint, p_sha256 text)
    returns boolean
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_rows bigint;
begin
    update public.export_requests r
    set status = 'done', finished_at = now(), error = null
    where r.artifact_id = p_export and r.fence = p_fence and r.status = 'making' and r.collected
    returning r.rows_done into v_rows;
    if not found then
        return false;
    end if;
    update public.artifacts a
    set size_bytes = p_size_bytes, sha256 = p_sha256, row_count = v_rows, expires_at = now() + interval '30 days'
    where a.id = p_export;
    return true;
end;
$$;

comment on function public.finish_export is 'Ends an export whose file is written; false if the caller''s lease is no longer the newest.';
grant execute on function public.finish_export(uuid, integer, bigint, text) to service_role;

-- Give an export back: unfinished (no error), to be tried again after p_retry_s seconds, or failed (an error, and p_retry_s is
-- null), which leaves its parts to the job artifacts. False: somebody else has taken over.
create function public.release_export(p_export uuid, p_fence integer, p_error text default null, p_retry_s integer default null)
    returns boolean
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_failed constant boolean := p_error is not null and p_retry_s is null;
begin
    update public.export_requests r
    set status = case when v_failed then 'failed'::public.export_status else r.status end,
        finished_at = case when v_failed then now() end,
        attempts = case when p_error is null then 0 else r.attempts end,
        error = p_error,
        available_at = now() + make_interval(secs => coalesce(p_retry_s, 0))
    where r.artifact_id = p_export and r.fence = p_fence and r.status = 'making';
    if not found then
        return false;
    end if;
    if v_failed then
        update public.artifacts a set expires_at = now() where a.id = p_export;
    end if;
    return true;
end;
$$;

comment on function public.release_export is
    'Gives an export back: unfinished, to be tried again, or failed; false if the caller''s lease is no longer the newest.';
grant execute on function public.release_export(uuid, integer, text, integer) to service_role;
