-- Who calls: what a policy may ask about the holder of a token. Supabase Auth signs people in with Discord; the token
-- says which Discord account that is, and the tables say, at the moment of asking, what that account may see.

-- The Discord id of the caller; null for anybody without one. From app_metadata, which its user cannot edit.
create function private.my_discord_id()
    returns text
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select auth.jwt() -> 'app_metadata' ->> 'discord_id';
$$;

-- The servers that the caller administers or moderates. Not those that removed the bot: it no longer hears of demotions.
create function private.my_guild_ids()
    returns setof text
    language sql
    stable
    security definer
    set search_path = ''
as $$
    select a.guild_id from public.server_admins a join public.servers s on s.guild_id = a.guild_id and s.is_active
    where a.user_id = private.my_discord_id();
$$;

-- The servers whose audit log the caller may read.
create function private.my_administered_guild_ids()
    returns setof text
    language sql
    stable
    security definer
    set search_path = ''
as $$
    select a.guild_id from public.server_admins a join public.servers s on s.guild_id = a.guild_id and s.is_active
    where a.user_id = private.my_discord_id() and a.is_admin;
$$;

-- The servers whose suspects' messages the caller may read.
create function private.my_moderated_guild_ids()
    returns setof text
    language sql
    stable
    security definer
    set search_path = ''
as $$
    select a.guild_id from public.server_admins a join public.servers s on s.guild_id = a.guild_id and s.is_active
    where a.user_id = private.my_discord_id() and a.is_moderator;
$$;

grant usage on schema private to authenticated;
grant execute on function private.my_discord_id(), private.my_guild_ids(), private.my_administered_guild_ids(),
    private.my_moderated_guild_ids() to authenticated;

-- Supabase Auth calls this before it signs a token (Authentication > Hooks): it puts the Discord account into
-- app_metadata, or takes away what stands there where the account is gone.
-- event: {"user_id": uuid, "claims": {…}, "authentication_method": text}; the answer is the event with its claims changed.
create function public.custom_access_token_hook(event jsonb)
    returns jsonb
    language plpgsql
    stable
    security definer
    set search_path = ''
as $$
declare
    v_discord_id constant text := (
        select i.provider_id from auth.identities i
        where i.user_id = (event ->> 'user_id')::uuid and i.provider = 'discord' and i.provider_id ~ '^[0-9]{15,20}$'
        order by i.created_at desc
        limit 1
    );
    v_metadata constant jsonb := coalesce(event #> '{claims,app_metadata}', '{}') - 'discord_id';
begin
    return jsonb_set(event, '{claims,app_metadata}',
        v_metadata || case when v_discord_id is null then '{}' else jsonb_build_object('discord_id', v_discord_id) end);
end;
$$;

revoke execute on function public.custom_access_token_hook(jsonb) from service_role;
grant execute on function public.custom_access_token_hook(jsonb) to supabase_auth_admin;
grant usage on schema public to supabase_auth_admin;
