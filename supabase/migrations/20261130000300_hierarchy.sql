-- Nobody acts on themselves, on the bot, or on who stands as high as they do: one place says so, whatever the deed.

-- Let a moderator (p_roles: their roles, as Discord sent them with the command) act on somebody, who need not be in the
-- server; who is restricted stands as high as before that. Raises PC404 for an unknown server, PC410 in words for the moderator.
create function private.require_lower(p_guild_id text, p_admin_id text, p_roles text[], p_user_id text)
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

comment on function private.require_lower is 'Raises PC410 unless somebody stands lower in the server than the moderator who acts on them.';

-- As before, by the one rule above.
create or replace function public.moderate_member(
    p_interaction jsonb,
    p_user_id text,
    p_action public.mod_action_type,
    p_reason text,
    p_roles text[]
)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_admin_id constant text := p_interaction ->> 'user_id';
    v_effect bigint;
begin
    if p_action not in ('kick', 'ban', 'unban') then
        raise exception '% is no command', p_action using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    if p_action <> 'unban' then
        perform private.require_lower(v_guild_id, v_admin_id, p_roles, p_user_id);
    elsif p_user_id = v_admin_id then
        raise exception 'You cannot do this to yourself.' using errcode = 'PC410';
    elsif not exists (select from public.servers s where s.guild_id = v_guild_id) then
        raise exception 'no server %', v_guild_id using errcode = 'PC404';
    end if;

    insert into public.outbox (guild_id, lane, kind, payload, dedupe_key, moderator_id)
    values (v_guild_id, 'member:' || v_guild_id || ':' || p_user_id, p_action || '_member',
        jsonb_build_object('user_id', p_user_id, 'reason', p_reason)
            || case when p_action = 'ban' then '{"delete_message_seconds": 0}' else '{}'::jsonb end,
        'command:' || (p_interaction ->> 'id'), v_admin_id)
    returning id into v_effect;
    return jsonb_build_object('effect', v_effect);
end;
$$;
