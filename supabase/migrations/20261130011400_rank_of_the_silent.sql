-- Who has been silent since the bot came is known to nobody but Discord, which tells of everybody whom an interaction names.

-- As before; "people", if they are there, are taken in: [{"user_id", "username", "roles"}].
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
    if p_interaction ? 'people' and exists (select from public.servers s where s.guild_id = p_interaction ->> 'guild_id') then
        perform private.meet_people(p_interaction ->> 'guild_id', p_interaction -> 'people');
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

