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

-- As before; who is restricted stands as high as before that.
create or replace function private.require_lower(p_guild_id text, p_admin_id text, p_roles text[], p_user_id text)
    returns void
    language plpgsql
    stable
    security invoker
    set search_path = ''
as $$
declare
    v_mine integer := private.rank_of(p_guild_id, p_admin_id, p_roles);
    v_theirs integer;
begin
    if v_mine is null then
        raise exception 'no server %', p_guild_id using errcode = 'PC404';
    end if;
    if p_user_id = p_admin_id then
        raise exception 'You cannot do this to yourself.' using errcode = 'PC410';
    end if;
    select private.rank_of(p_guild_id, p_user_id, m.roles || case when m.is_restricted then coalesce((
        select c.roles_snapshot from public.case_subjects c
        where c.guild_id = m.guild_id and c.user_id = m.user_id
        order by c.added_at desc limit 1), '{}') else '{}' end) into v_theirs
    from public.server_members m
    where m.guild_id = p_guild_id and m.user_id = p_user_id and m.left_at is null;
    -- Who is not there stands below everybody, unless they own the server.
    if coalesce(v_theirs, private.rank_of(p_guild_id, p_user_id, '{}') - 1) >= v_mine then
        raise exception 'They have a role as high as yours, or higher.' using errcode = 'PC410';
    end if;
end;
$$;
