-- How often somebody may do something, exact however many instances ask, and what was done how often. Both ride on the
-- claim of the interaction: no call of their own, so no answer is slowed.

-- Count one use of a thing by a person in a server (null: in private). A window begins with its first use. Raises PC429
-- when it is used up; the message is for the person, and says when the next one begins.
create function private.take_use(p_guild_id text, p_user_id text, p_bucket text, p_limit integer, p_seconds integer)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    c_window constant interval := make_interval(secs => p_seconds);
    v_row public.rate_limits;
begin
    insert into public.rate_limits as r (guild_id, user_id, bucket) values (p_guild_id, p_user_id, p_bucket)
    on conflict (guild_id, user_id, bucket) do update
    set uses = case when r.window_start <= now() - c_window then 1 else r.uses + 1 end,
        window_start = case when r.window_start <= now() - c_window then now() else r.window_start end
    returning * into v_row;
    if v_row.uses > p_limit then
        raise exception 'You have done this % times within % seconds, and no more are allowed. Please try again in % s.',
            p_limit, p_seconds, ceil(extract(epoch from v_row.window_start + c_window - now())) using errcode = 'PC429';
    end if;
end;
$$;

comment on function private.take_use is
    'Counts one use of a thing by a person; raises PC429, in words for them, when the window is used up.';

-- Milliseconds since Discord made a snowflake, by this database's clock; null for one that is more than an hour old, or
-- of a clock that is ahead of ours.
create function private.age_ms(p_snowflake text)
    returns integer
    language sql
    volatile
    security invoker
    set search_path = ''
as $$
    select x.ms::integer
    from (
        select private.to_ms(clock_timestamp()) - 1420070400000 - (p_snowflake::numeric / 4194304)::bigint as ms
    ) x
    where x.ms between 0 and 3600000;
$$;

comment on function private.age_ms is 'Milliseconds since Discord made a snowflake; null beyond an hour.';

-- As before; "command", if it is there, is counted, and "uses" and "seconds" limit how often.
-- p_interaction: {"id", "user_id", "guild_id", "command", "uses", "seconds"}
create or replace function private.claim_interaction(p_interaction jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.handled_interactions (interaction_id) values (p_interaction ->> 'id')
    on conflict do nothing;
    if not found then
        raise exception 'interaction % was handled already', p_interaction ->> 'id' using errcode = 'PC409';
    end if;
    perform set_config('portcullis.acting_admin', coalesce(p_interaction ->> 'user_id', ''), true);
    if p_interaction ? 'uses' and exists (select from public.servers s where s.guild_id = p_interaction ->> 'guild_id') then
        perform private.take_use(p_interaction ->> 'guild_id', p_interaction ->> 'user_id', p_interaction ->> 'command',
            (p_interaction ->> 'uses')::integer, (p_interaction ->> 'seconds')::integer);
    end if;
    if p_interaction ? 'command' then
        insert into public.command_stats (guild_id, user_id, command_name, latency_ms)
        values (p_interaction ->> 'guild_id', p_interaction ->> 'user_id', p_interaction ->> 'command',
            private.age_ms(p_interaction ->> 'id'));
    end if;
    delete from public.handled_interactions
    where interaction_id in (
        select interaction_id from public.handled_interactions
        where handled_at < now() - interval '1 day'
        limit 100 for update skip locked
    );
end;
$$;

comment on column public.command_stats.latency_ms is
    'Milliseconds from Discord''s making of the interaction until it was claimed here, cold starts included; null if unknown.';
comment on table public.command_stats is
    'One row per command or button that was carried out. '
    'Grows: with every one that the database had a part in. '
    'Cleaned: after 30 days, by retention, once summed up. '
    'Written by: private.claim_interaction.';
comment on table public.rate_limits is
    'One row per member and thing that may be done only so often: how often it was done in the window that runs. '
    'Grows: with a member''s first use of a thing. '
    'Cleaned: when its window is over, by retention; with the server. '
    'Written by: private.take_use, for private.claim_interaction.';
