-- Files that are to go: of exports that expired or failed, and of servers that were purged.

create function public.expired_artifacts(p_limit integer)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'path', x.path)), '[]')
    from (
        select a.id, a.path from public.artifacts a
        where a.kind = 'export' and a.deleted_at is null and (a.expires_at <= now() or a.guild_id is null)
        order by a.expires_at limit p_limit
    ) x;
$$;

comment on function public.expired_artifacts is 'Up to p_limit exports whose files are to be deleted: [{"id", "path"}].';
grant execute on function public.expired_artifacts(integer) to service_role;

-- Mark exports whose files are deleted, and forget those of more than 60 days ago. Returns how many were marked.
create function public.mark_artifacts_deleted(p_ids uuid[])
    returns integer
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_count integer;
begin
    update public.artifacts a set deleted_at = now() where a.id = any (p_ids) and a.deleted_at is null;
    get diagnostics v_count = row_count;
    delete from public.artifacts
    where id in (
        select a.id from public.artifacts a
        where a.kind = 'export' and a.deleted_at < now() - interval '60 days'
        limit 1000 for update skip locked
    );
    return v_count;
end;
$$;

comment on function public.mark_artifacts_deleted is
    'Marks exports whose files are deleted, and forgets those of more than 60 days ago; returns how many were marked.';
grant execute on function public.mark_artifacts_deleted(uuid[]) to service_role;

select private.add_schedule('exports', '* * * * *');
select private.add_schedule('artifacts', '43 3 * * *');
select private.add_schedule('scheduled-exports', '37 * * * *', 'select public.queue_scheduled_exports()');
