-- Lists in a server's settings grow and shrink by one, whoever else changes them at the same moment.

-- Put a value on a list of a server's settings (p_path: {"exempt_roles"} or {"rules", "watchlist", "words"}), or take it
-- off. The value and the path were checked against portcullis.settings before; p_most is how many the list takes.
-- Returns {"outcome": "changed" | "same" | "full", "version", "settings"}. Raises PC404, PC409, PC429.
create function public.change_server_list(
    p_interaction jsonb,
    p_guild_id text,
    p_path text[],
    p_value text,
    p_add boolean,
    p_most integer
)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_server public.servers;
    v_list jsonb;
    v_outcome text;
begin
    perform private.lock_guilds(array[p_guild_id]);
    select * into v_server from public.servers s where s.guild_id = p_guild_id;
    if not found then
        raise exception 'no server %', p_guild_id using errcode = 'PC404';
    end if;
    v_list := v_server.settings #> p_path;
    if jsonb_typeof(v_list) is distinct from 'array' then
        v_list := '[]';
    end if;
    v_outcome := case
        when v_list ? p_value = p_add then 'same'
        when p_add and jsonb_array_length(v_list) >= p_most then 'full'
        else 'changed'
    end;
    if v_outcome <> 'changed' then
        perform private.claim_interaction(p_interaction);
        return jsonb_build_object('outcome', v_outcome, 'version', v_server.settings_version,
            'settings', private.server_settings(v_server));
    end if;
    v_list := case when p_add then v_list || to_jsonb(p_value) else v_list - p_value end;
    -- An empty list is the default.
    v_list := nullif(v_list, '[]');
    for i in reverse cardinality(p_path) .. 1 loop
        v_list := jsonb_build_object(p_path[i], v_list);
    end loop;
    return public.configure_server(p_interaction, p_guild_id, v_list) || jsonb_build_object('outcome', v_outcome);
end;
$$;

comment on function public.change_server_list is
    'Puts a value on a list of a server''s settings or takes it off; two at once lose nothing. '
    '{"outcome": "changed" | "same" | "full", "version", "settings"}.';

grant execute on function public.change_server_list(jsonb, text, text[], text, boolean, integer) to service_role;
