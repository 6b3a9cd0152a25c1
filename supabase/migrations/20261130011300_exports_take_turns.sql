-- Exports take turns: whoever has had a slice waits behind those who have had none since, however large it is.

create or replace function public.claim_export(p_lease_s integer)
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
