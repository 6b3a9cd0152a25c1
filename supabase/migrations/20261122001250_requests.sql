-- What PostgREST asks before each request, as the caller. Row level security hides rows, but not what the planner guesses
-- of their number: count=planned and count=estimated would tell how busy other servers and their members are.
create function private.check_request()
    returns void
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
begin
    if current_setting('request.headers', true)::json ->> 'prefer' ~* 'count\s*=\s*"?(planned|estimated)'
        and current_setting('role', true) is distinct from 'service_role'
    then
        raise exception 'the planner''s estimates are not served: ask for count=exact' using errcode = 'PC422';
    end if;
end;
$$;

comment on function private.check_request is
    'Asked by PostgREST before each request, as the caller: refuses counts that are guessed past row level security.';

-- anon may not: without a token there is nothing to ask for.
grant execute on function private.check_request() to authenticated;

-- Hosted Supabase lets postgres tell PostgREST so. Where that is refused, set db-pre-request in its own configuration.
do $$
begin
    alter role authenticator set pgrst.db_pre_request = 'private.check_request';
    notify pgrst, 'reload config';
exception when insufficient_privilege then
    raise notice 'PostgREST must be told by its configuration: db-pre-request = private.check_request';
end;
$$;
