-- What the database knows of a server, for /config validate: one round trip.

-- {"version", "settings", "active", "setup": as read_setup tells it,
--  "roles": [{"id", "name", "permissions", "position", "managed"}], "channels": [{"id", "name", "type", "parent_id"}],
--  "gone": [ids of roles and channels that were deleted and that the settings name]},
-- roles and channels without what was deleted, of threads only those that the settings name; permissions are text. Null for a
-- server that the bot does not know. Raises PC409, PC429.
create function public.inspect_server(p_interaction jsonb, p_guild_id text)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    perform private.claim_interaction(p_interaction);
    return (
        select jsonb_build_object(
            'version', s.settings_version,
            'settings', private.server_settings(s),
            'active', s.is_active,
            'setup', private.setup_state(p_guild_id),
            'roles', (
                select coalesce(jsonb_agg(jsonb_build_object('id', r.role_id, 'name', r.name,
                    'permissions', r.permissions::text, 'position', r.position, 'managed', r.managed) order by r.role_id), '[]')
                from public.guild_roles r
                where r.guild_id = p_guild_id and r.deleted_at is null
            ),
            'channels', (
                select coalesce(jsonb_agg(jsonb_build_object('id', c.channel_id, 'name', c.name, 'type', c.type,
                    'parent_id', c.parent_id) order by c.channel_id), '[]')
                from public.guild_channels c
                where c.guild_id = p_guild_id and c.deleted_at is null
                  and (c.type not in (10, 11, 12) or strpos(s.settings::text, c.channel_id) > 0)
            ),
            'gone', (
                select coalesce(jsonb_agg(x.id order by x.id), '[]')
                from (
                    select r.role_id as id from public.guild_roles r
                    where r.guild_id = p_guild_id and r.deleted_at is not null
                    union all
                    select c.channel_id from public.guild_channels c
                    where c.guild_id = p_guild_id and c.deleted_at is not null
                ) x
                where strpos(private.server_settings(s)::text, x.id) > 0
            ))
        from public.servers s
        where s.guild_id = p_guild_id
    );
end;
$$;

comment on function public.inspect_server is
    'What the database knows of a server, for /config validate: settings, roles, channels, and where its setup stands.';

grant execute on function public.inspect_server(jsonb, text) to service_role;
