-- What /health says of one server: one round trip, whatever the tables' size.

-- Failed effects are few among millions that were carried out.
create index outbox_failed on public.outbox (guild_id, finished_at) where status = 'failed';

-- The bot's state in a server, or null for a server that it does not know. Times in milliseconds since the Unix epoch:
-- {"active",
--  "settings": {"restricted_role_id", "admin_channel_id", "verification_channel_id"}, each "set" | "missing" | "gone",
--  "state_seen_ms", "judged_ms",
--  "waiting": {"count", "since_ms"}, "failed": {"count", "since_ms"}}
-- A setting is gone when the role or channel that it names was deleted. judged_ms is when messages were last judged.
-- Failed effects are those of the last 7 days.
create function public.read_health(p_interaction jsonb, p_guild_id text)
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
            'active', s.is_active,
            'settings', jsonb_build_object(
                'restricted_role_id', case
                    when s.restricted_role_id is null then 'missing'
                    when exists (select from public.guild_roles r where r.guild_id = s.guild_id
                        and r.role_id = s.restricted_role_id and r.deleted_at is not null) then 'gone'
                    else 'set' end,
                'admin_channel_id', case
                    when s.admin_channel_id is null then 'missing'
                    when exists (select from public.guild_channels c where c.guild_id = s.guild_id
                        and c.channel_id = s.admin_channel_id and c.deleted_at is not null) then 'gone'
                    else 'set' end,
                'verification_channel_id', case
                    when s.verification_channel_id is null then 'missing'
                    when exists (select from public.guild_channels c where c.guild_id = s.guild_id
                        and c.channel_id = s.verification_channel_id and c.deleted_at is not null) then 'gone'
                    else 'set' end),
            'state_seen_ms', private.to_ms(s.state_seen_at),
            'judged_ms', (
                -- The newest hour is in the index; only that hour's rows are read.
                select private.to_ms(max(m.recorded_at)) from public.message_stats m
                where m.guild_id = s.guild_id
                  and m.hour = (select max(h.hour) from public.message_stats h where h.guild_id = s.guild_id)
            ),
            'waiting', (
                select jsonb_build_object('count', count(*), 'since_ms', private.to_ms(min(o.created_at)))
                from public.outbox o
                where o.guild_id = s.guild_id and o.status in ('pending', 'leased')
            ),
            'failed', (
                select jsonb_build_object('count', count(*), 'since_ms', private.to_ms(min(o.finished_at)))
                from public.outbox o
                where o.guild_id = s.guild_id and o.status = 'failed' and o.finished_at > now() - interval '7 days'
            ))
        from public.servers s where s.guild_id = p_guild_id
    );
end;
$$;

comment on function public.read_health is
    'The bot''s state in a server, for /health: settings that are missing or gone, waiting and failed effects, when messages '
    'were last judged and when the worker last reported the server. Null for a server that the bot does not know. Raises PC409.';

grant execute on function public.read_health(jsonb, text) to service_role;
