-- As before, now with a search path of its own, as every function has. A SQL function with one is never inlined and takes
-- 2.6 µs a call; PL/pgSQL takes 0.8 µs, which a batch does not feel.
create or replace function private.from_ms(p_ms bigint)
    returns timestamptz
    language plpgsql
    immutable
    security invoker
    set search_path = ''
as $$
begin
    return to_timestamp(p_ms / 1000::double precision);
end;
$$;
