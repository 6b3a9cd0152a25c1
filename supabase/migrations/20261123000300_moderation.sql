-- What moderators do to members by command: written down as an effect, carried out like all others, logged when Discord has
-- done it.

-- How high somebody stands in a server: the position of their highest role, given the roles that they wear. The owner
-- stands above all. Source: Discord's reference, "Permission Hierarchy".
create function private.rank_of(p_guild_id text, p_user_id text, p_roles text[])
    returns integer
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select case when s.owner_id = p_user_id then 2147483647 else coalesce((
        select max(r.position) from public.guild_roles r
        where r.guild_id = s.guild_id and r.role_id = any (p_roles) and r.deleted_at is null
    ), 0) end
    from public.servers s
    where s.guild_id = p_guild_id;
$$;

comment on function private.rank_of is 'The position of somebody''s highest role; the owner stands above all. Null for an unknown server.';

-- Kick, ban or unban somebody on behalf of a moderator, whose permissions the caller has checked. p_roles: the moderator's
-- roles, as Discord sent them with the command. Nobody acts on themselves, or on who stands as high as they do.
-- Returns {"effect": the outbox's id}. Raises PC404, PC409, PC410, PC422, PC429.
create function public.moderate_member(
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
    v_mine integer;
    v_theirs integer;
    v_effect bigint;
begin
    if p_action not in ('kick', 'ban', 'unban') then
        raise exception '% is no command', p_action using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);

    v_mine := private.rank_of(v_guild_id, v_admin_id, p_roles);
    if v_mine is null then
        raise exception 'no server %', v_guild_id using errcode = 'PC404';
    end if;
    if p_user_id = v_admin_id then
        raise exception 'You cannot do this to yourself.' using errcode = 'PC410';
    end if;
    if p_action <> 'unban' then
        select private.rank_of(v_guild_id, p_user_id, m.roles) into v_theirs
        from public.server_members m
        where m.guild_id = v_guild_id and m.user_id = p_user_id and m.left_at is null;
        -- Who is not there stands below everybody, unless they own the server.
        if coalesce(v_theirs, private.rank_of(v_guild_id, p_user_id, '{}') - 1) >= v_mine then
            raise exception 'They have a role as high as yours, or higher.' using errcode = 'PC410';
        end if;
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

comment on function public.moderate_member is
    'Queues a kick, ban or unban on behalf of a moderator: {"effect": id}. Nobody acts on who stands as high as they do.';

grant execute on function public.moderate_member(jsonb, text, public.mod_action_type, text, text[]) to service_role;

-- Where an effect of a server stands, and what Discord said last: {"status", "error", "left"}; null if there is none.
create function public.read_effect(p_guild_id text, p_effect bigint)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select jsonb_build_object('status', o.status, 'error', o.last_error, 'left', coalesce(o.result ->> 'left', 'false') = 'true')
    from public.outbox o
    where o.id = p_effect and o.guild_id = p_guild_id;
$$;

comment on function public.read_effect is 'Where an effect of a server stands, and what Discord said last.';

grant execute on function public.read_effect(text, bigint) to service_role;
