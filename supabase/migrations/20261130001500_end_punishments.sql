-- What the minute job ends, and mutes that outlast leaving and coming back.

-- End what is due, each punishment once however many call this at once: bans and mutes by role are lifted through the outbox,
-- a time-out Discord has ended itself, so that a longer one that somebody gave by hand in the meantime is not lifted. What
-- Discord was never asked to do, in an outage as long as the punishment, is not done any more.
-- Returns {"ended", "more": whether as many were due as asked for, "guild_ids": servers with effects to carry out}.
create function public.end_punishments(p_limit integer)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_due bigint[];
    v_ended public.temp_punishments[];
begin
    if p_limit not between 1 and 1000 then
        raise exception 'the limit is from 1 to 1000, not %', p_limit using errcode = 'PC422';
    end if;
    select coalesce(array_agg(x.id), '{}') into v_due
    from (
        select t.id from public.temp_punishments t
        where t.status = 'active' and t.ends_at <= now()
        order by t.ends_at, t.id limit p_limit
    ) x;
    perform private.lock_guilds(array(select t.guild_id::text from public.temp_punishments t where t.id = any (v_due)));

    -- From here on nobody else ends or replaces them; what somebody did before the lock is not active any more. Cancelled by
    -- a moderator or here, the trigger on the outbox calls it failed.
    update public.outbox o
    set status = 'cancelled', lease_until = null, fence = o.fence + 1, finished_at = now(),
        last_error = 'cancelled: its time was over before it could be done'
    from public.temp_punishments t
    where t.id = any (v_due) and t.status = 'active' and o.id = t.outbox_id and o.status = 'pending' and o.attempts = 0;

    with ended as (
        update public.temp_punishments t
        set status = 'ended', ended_at = now()
        where t.id = any (v_due) and t.status = 'active'
        returning t.*
    )
    select coalesce(array_agg(e::public.temp_punishments order by e.id), '{}') into v_ended from ended e;

    -- Tried, and perhaps done though no answer came: not tried again, but lifted like the rest.
    update public.outbox o
    set status = 'cancelled', lease_until = null, fence = o.fence + 1, finished_at = now(),
        last_error = 'cancelled: its time was over before it could be done'
    from unnest(v_ended) e
    where o.id = e.outbox_id and o.status = 'pending';

    with put as (
        insert into public.outbox (guild_id, lane, kind, payload, dedupe_key, logs_as)
        select e.guild_id, 'member:' || e.guild_id || ':' || e.user_id,
            case e.kind when 'ban' then 'unban_member' else 'unmute_member' end,
            jsonb_build_object('user_id', e.user_id, 'reason', 'Portcullis: its time was over',
                'log', jsonb_build_object('punishment', e.id))
                || case e.kind when 'ban' then '{}' else jsonb_build_object('role_id', e.role_id, 'timeout', false) end,
            'end:' || e.id || ':' || private.to_ms(e.ends_at), (case e.kind when 'ban' then 'unban' else 'unmute' end)::public.mod_action_type
        from unnest(v_ended) e
        where e.kind = 'ban' or e.role_id is not null
        order by e.guild_id, e.id
        on conflict (dedupe_key) do nothing
        returning id, dedupe_key
    )
    update public.temp_punishments t
    set end_outbox_id = put.id
    from put
    where put.dedupe_key = 'end:' || t.id || ':' || private.to_ms(t.ends_at) and t.id = any (v_due);

    insert into public.mod_actions (guild_id, user_id, action, reason, metadata)
    select e.guild_id, e.user_id, 'unmute', 'Portcullis: its time was over', jsonb_build_object('punishment', e.id)
    from unnest(v_ended) e
    where e.kind = 'mute' and e.role_id is null
    order by e.id;

    return jsonb_build_object(
        'ended', cardinality(v_ended),
        'more', cardinality(v_due) = p_limit,
        'guild_ids', (
            select coalesce(jsonb_agg(distinct e.guild_id order by e.guild_id), '[]') from unnest(v_ended) e
            where e.kind = 'ban' or e.role_id is not null)
    );
end;
$$;

comment on function public.end_punishments is
    'Ends the temporary punishments that are due, each once: {"ended", "more", "guild_ids" with effects to carry out}.';

grant execute on function public.end_punishments(integer) to service_role;

select private.add_schedule('punishments', '* * * * *');

-- A mute outlasts leaving and coming back: whoever joins again while it runs is muted again. Once for each join, however often
-- it is reported, and not for one from before the mute that is reported late.
create function private.renew_mute()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.outbox (guild_id, lane, kind, payload, dedupe_key, logs_as)
    select t.guild_id, 'member:' || t.guild_id || ':' || t.user_id, 'mute_member',
        jsonb_build_object('user_id', t.user_id, 'reason', 'Portcullis: they were muted when they left', 'expires_at', t.ends_at,
            'until', case when t.role_id is null then least(t.ends_at, now() + private.longest_timeout()) end,
            'role_id', t.role_id, 'old_role_id', null, 'renews', t.id::text),
        'renew:' || t.id || ':' || private.to_ms(new.join_date), 'mute'
    from public.temp_punishments t
    where t.guild_id = new.guild_id and t.user_id = new.user_id and t.kind = 'mute' and t.status = 'active'
      and t.created_at < new.join_date and t.ends_at > now()
    on conflict (dedupe_key) do nothing;
    return null;
end;
$$;

comment on function private.renew_mute is 'Mutes a member again who joins again while their mute runs.';

create trigger renew_mute_of_new after insert on public.server_members
    for each row when (new.join_date is not null)
    execute function private.renew_mute();
create trigger renew_mute_of_known after update of join_date on public.server_members
    for each row when (new.join_date is not null and new.join_date is distinct from old.join_date)
    execute function private.renew_mute();

comment on column public.outbox.kind is 'What to do: the name of an effect in portcullis/outbox/effects.';
comment on table public.mod_actions is
    'One row per deed of moderation: punishments that reached Discord, those taken back, warnings and pardons. Append-only, '
    'for its owner too. '
    'Grows: when Discord has carried out an effect on a member; with a warning or pardon; when a time-out is over. '
    'Cleaned: never, kept for ever. '
    'Written by: finish_outbox, warn_member, pardon_warning, end_punishments.';
