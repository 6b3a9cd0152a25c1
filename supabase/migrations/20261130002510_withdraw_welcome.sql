-- The welcome of whom something turned up against.

-- Whoever is punished is not welcomed any more, and the punishment waits for no role. What is on its way to Discord is left
-- to itself: the punishment runs after it. Rows that claim_outbox holds at this moment are passed over, not waited for:
-- it locks several too, in an order of its own.
create function private.withdraw_welcome()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    if not exists (select from new_rows n where n.kind in ('restrict_member', 'kick_member', 'ban_member')) then
        return null;
    end if;
    with punished as materialized (
        select n.guild_id, n.lane, n.payload ->> 'user_id' as user_id from new_rows n
        where n.kind in ('restrict_member', 'kick_member', 'ban_member')
    ),
    waiting as (
        select o.id from public.outbox o
        where o.status = 'pending'
          and o.lane = any (array(select p.lane from punished p union select 'welcome:' || p.guild_id from punished p))
          and (o.kind = 'add_role'
            or (o.kind = 'welcome_member' and o.payload -> 'user_ids' ?| array(select p.user_id from punished p)))
        for update skip locked
    ),
    left_over as (
        select o.id, o.kind, coalesce((
            select jsonb_agg(u.user_id order by u.at) from jsonb_array_elements_text(o.payload -> 'user_ids') with ordinality u(user_id, at)
            where not exists (select from punished p where p.guild_id = o.guild_id and p.user_id = u.user_id)
        ), '[]') as user_ids
        from public.outbox o
        where o.id in (select w.id from waiting w)
    )
    update public.outbox o
    set payload = case when l.kind = 'welcome_member' then o.payload || jsonb_build_object('user_ids', l.user_ids) else o.payload end,
        status = case when l.user_ids = '[]' then 'cancelled' else o.status end,
        fence = case when l.user_ids = '[]' then o.fence + 1 else o.fence end,
        finished_at = case when l.user_ids = '[]' then now() end,
        last_error = case when l.user_ids = '[]' then 'cancelled: the member was punished' else o.last_error end
    from left_over l
    where o.id = l.id;
    return null;
end;
$$;

comment on function private.withdraw_welcome is 'Cancels the automatic role and the welcome, where they still wait, of who is punished.';

create trigger withdraw_welcome after insert on public.outbox
    referencing new table as new_rows
    for each statement execute function private.withdraw_welcome();
