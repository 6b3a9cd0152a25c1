-- A case may be open long before anybody is restricted: a report, or a verdict that only notifies, opens it. What Verify gives
-- back are the roles that were worn when the restriction came, not those of the day on which the case opened.

create function private.refresh_snapshot()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.case_subjects c
    set roles_snapshot = new.roles
    from public.servers s
    where c.guild_id = new.guild_id and c.user_id = new.user_id and c.is_open and s.guild_id = new.guild_id
      and c.roles_snapshot <> new.roles
      -- Roles that are not known are none; and whoever still wears the restricted role has lost the others already.
      and new.roles_seen_at is not null and (s.restricted_role_id is null or s.restricted_role_id::text <> all (new.roles));
    return null;
end;
$$;

comment on function private.refresh_snapshot is 'Takes a member''s roles into their open case''s snapshot when they become restricted.';

create trigger refresh_snapshot after update of is_restricted on public.server_members
    for each row when (new.is_restricted and not old.is_restricted) execute function private.refresh_snapshot();
