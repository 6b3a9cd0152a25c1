-- Whatever is logged is shown in the server's log channel too, by whatever way it came into the log.

-- Queue the showing of new log rows in the setting log_channel_id: five to a message, for a raid logs hundreds at once, and
-- five embeds with the longest reasons fit.
create function private.mirror_mod_actions()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.outbox (guild_id, lane, kind, payload, dedupe_key)
    select x.guild_id, 'log:' || x.guild_id, 'log_action', jsonb_build_object('channel_id', x.log_channel_id,
        'entries', jsonb_agg(jsonb_build_object('id', x.id, 'action', x.action, 'user_id', x.user_id, 'channel_id', x.channel_id,
            'moderator_id', x.moderator_id, 'reason', x.reason, 'case', x.number, 'at_ms', private.to_ms(x.acted_at),
            'until_ms', private.to_ms(x.expires_at), 'metadata', x.metadata) order by x.id)),
        'log:' || min(x.id)
    from (
        select n.*, s.settings ->> 'log_channel_id' as log_channel_id, v.number,
            (row_number() over (partition by n.guild_id order by n.id) - 1) / 5 as part
        from new_rows n
        join public.servers s on s.guild_id = n.guild_id and s.is_active and s.settings ->> 'log_channel_id' is not null
        left join public.verification_events v on v.id = n.case_id
    ) x
    group by x.guild_id, x.log_channel_id, x.part
    order by x.guild_id, x.part
    on conflict (dedupe_key) do nothing;
    return null;
end;
$$;

comment on function private.mirror_mod_actions is 'Queues the showing of new mod_actions in the server''s log channel, if it has one.';

create trigger mirror_mod_actions after insert on public.mod_actions
    referencing new table as new_rows
    for each statement execute function private.mirror_mod_actions();
