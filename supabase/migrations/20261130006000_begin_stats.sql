-- What every function behind /stats begins with, and the index that effects lacked. Days are UTC, today included.

-- Effects that ended, by server: what waits is few and has an index, what ended is many.
create index outbox_ended on public.outbox (guild_id, finished_at) where status in ('done', 'failed');

-- Hold a period against its bounds, and claim the interaction. Raises PC409, PC422.
create function private.begin_stats(p_interaction jsonb, p_days integer)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    if p_days is null or p_days not between 1 and 365 then
        raise exception 'days must be between 1 and 365, not %', p_days using errcode = 'PC422';
    end if;
    perform private.claim_interaction(p_interaction);
end;
$$;

comment on function private.begin_stats is 'Claims the interaction of a /stats command, unless its period is out of bounds. Raises PC409, PC422.';
