-- The automatic role of suspects who turned out to be none.

-- Who was suspected when they joined, or so soon after it that their snapshot may not show the role yet, gets it when they
-- are verified. At the end of the transaction, so that it comes after the restoration.
create function private.give_auto_role_to_verified()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.outbox (guild_id, case_id, lane, kind, payload)
    select c.guild_id, c.case_id, 'member:' || c.guild_id || ':' || c.user_id, 'add_role',
        jsonb_build_object('user_id', c.user_id, 'role_id', a.role_id)
    from public.case_subjects c
    join public.server_members m on m.guild_id = c.guild_id and m.user_id = c.user_id
    join public.servers s on s.guild_id = c.guild_id
    cross join lateral (select private.auto_role(s) as role_id) a
    where c.case_id = new.id and a.role_id is not null and m.left_at is null and not m.is_restricted
      and m.join_date > new.opened_at - interval '1 hour'
    order by c.user_id;
    return null;
end;
$$;

comment on function private.give_auto_role_to_verified is 'Queues the automatic role of verified members who were suspected as they joined.';

create constraint trigger give_auto_role_to_verified after update of status on public.verification_events
    deferrable initially deferred
    for each row when (new.status = 'verified' and old.status <> 'verified')
    execute function private.give_auto_role_to_verified();
