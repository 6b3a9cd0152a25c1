-- Observe a batch: remember its events in the window, fold its server states, and answer with all that the rules need.
-- One round trip for up to 200 events. Idempotent: a seen event keeps its place and is answered as the first time.
-- As before, and with what was known of each author before the event, what kind of channel each event is in, copies of ten
-- minutes, and how much their authors wrote here before.
--
-- p_batch: {"known": {guild_id: settings_version}, "states": […], "domains": [text], "figures": boolean,
--           "events": [{"event_id", "kind", "at_ms", "guild_id", "user_id", "channel_id", "message_id", "fingerprint",
--                       "substance", "mentions", "role_mentions", "links", "roles", "name_look", "name_spelling",
--                       "characters", "newlines", "emoji", "attachments", "files", "likeness"}]}
-- answer:  {"servers": {guild_id: {"version", "settings", "vanity_url_code"}}           only where the version differs
--           "members": {"guild:user": {"staff", "everyone", "suspect", "roles", "name_hash",
--                                      "reputation", "global_reputation"}},             from -1 to 1, null where unknown
--           "histories": {event_id: [confirmed, cleared, waiting, overturned, verified_ms]}   see private.histories_before
--           "parents": {channel_id: parent_id},                                         threads only
--           "kinds": {channel_id: kind},                                                see private.channel_kind
--           "own" | "copies" | "joins": {key: [[event_id, at_ms, order, user_id, channel_id, message_id, fingerprint,
--                                                mentions, role_mentions, links]]},
--                     asked for figures, a row of own goes on: characters, newlines, emoji, attachments, files, likeness
--           "wrote": {"guild:user": messages}       authors of copies: what they wrote here before the last ten minutes
--           "imitators": [event_id]                                joins and renames to a staff member's name in disguise
--           "listed_domains": [text]}
create or replace function public.observe_events(p_batch jsonb)
    returns json
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    -- The widest window that a rule asks for, in milliseconds: before an event and, for late ones, after it. This is that
    -- of the defaults; a server may ask for more, up to ten minutes.
    v_horizon_ms bigint := 120000;
    c_moderate constant bigint := private.moderation_permissions();
    -- Administrator, Mention Everyone.
    c_everyone constant bigint := 8 | 131072;
    -- Of texts with substance the copies of all that the window holds are worth telling: they are few.
    c_copies_ms constant bigint := 600000;
    v_events jsonb := coalesce(p_batch -> 'events', '[]');
    v_states jsonb := coalesce(p_batch -> 'states', '[]');
    v_known jsonb := coalesce(p_batch -> 'known', '{}');
    -- A detection function of before knows no figures, and works on while a new one is deployed.
    v_figures boolean := coalesce((p_batch ->> 'figures')::boolean, false);
    v_answer json;
    v_names json;
begin
    perform private.lock_guilds(array(
        select r.guild_id from jsonb_to_recordset(v_events || v_states) as r(guild_id text)));

    if v_states <> '[]' then
        perform private.fold_guild_state(v_states);
    end if;

    insert into public.servers (guild_id)
    select distinct r.guild_id from jsonb_to_recordset(v_events) as r(guild_id text)
    where not exists (select from public.servers s where s.guild_id = r.guild_id)
    order by r.guild_id
    on conflict do nothing;

    select least(600000, greatest(v_horizon_ms, 1000 * max((f.value #>> '{}')::numeric)))::bigint into v_horizon_ms
    from public.servers s
    cross join lateral jsonb_each(case jsonb_typeof(s.settings -> 'rules') when 'object' then s.settings -> 'rules' end) r
    cross join lateral jsonb_each(case jsonb_typeof(r.value) when 'object' then r.value end) f
    where s.guild_id in (select g.guild_id from jsonb_to_recordset(v_events) as g(guild_id text))
      and f.key ~ '(^|_)seconds$' and jsonb_typeof(f.value) = 'number';

    -- In order of event time, so that within a batch first seen means first in time.
    insert into public.event_window (event_id, guild_id, user_id, kind, at_ms, channel_id, message_id, fingerprint,
        mentions, role_mentions, links, characters, newlines, emoji, attachments, files, likeness)
    select r.event_id, r.guild_id, r.user_id, r.kind, r.at_ms, r.channel_id, r.message_id, r.fingerprint,
        r.mentions, r.role_mentions, r.links, coalesce(r.characters, 0), coalesce(r.newlines, 0), coalesce(r.emoji, 0),
        coalesce(r.attachments, 0), r.files, r.likeness
    from jsonb_to_recordset(v_events) as r(event_id text, guild_id text, user_id text, kind public.event_kind, at_ms bigint,
        channel_id text, message_id text, fingerprint text, mentions integer, role_mentions integer, links integer,
        characters integer, newlines integer, emoji integer, attachments integer, files text, likeness text)
    order by r.at_ms, r.event_id
    on conflict (event_id) do nothing;

    -- Ten minutes after arrival, not after the event: a late event must still meet those that come later still. More
    -- rows go than come, of whatever server; what another batch is at is left to it.
    delete from public.event_window w
    where w.event_id in (
        select o.event_id from public.event_window o
        where o.seen_at < now() - interval '10 minutes'
        order by o.seen_at limit 500 for update skip locked
    );

    -- json, not jsonb: it is only sent, and building it costs a quarter less.
        with e as materialized (
            select * from jsonb_to_recordset(v_events) as r(event_id text, guild_id text, user_id text,
                kind public.event_kind, at_ms bigint, channel_id text, fingerprint text, substance boolean, roles text[],
                name_look text, name_spelling text)
        ),
        people as (
            select e.guild_id, e.user_id, min(e.at_ms) - v_horizon_ms as since, max(e.at_ms) + v_horizon_ms as until,
                bool_or(e.kind in ('message', 'edit')) as writes
            from e group by e.guild_id, e.user_id
        ),
        told as (
            -- Each author's roles: the newest event's own, or those on record where Discord did not say.
            select distinct on (e.guild_id, e.user_id) e.guild_id, e.user_id, coalesce(e.roles, m.roles, '{}') as roles, m.name_hash,
                m.reputation_score,
                case when m.user_id is not null and (m.name_look, m.name_spelling) is distinct from (e.name_look, e.name_spelling)
                    then json_build_array(e.guild_id, e.user_id, e.name_look, e.name_spelling) end as new_name
            from e
            left join public.server_members m on m.guild_id = e.guild_id and m.user_id = e.user_id
            order by e.guild_id, e.user_id, e.roles is null, e.at_ms desc
        ),
        members as materialized (
            select t.*, u.global_reputation_score,
                s.owner_id is not distinct from t.user_id or coalesce(p.bits & c_moderate <> 0, false) as is_staff,
                s.owner_id is not distinct from t.user_id or coalesce(p.bits & c_everyone <> 0, false) as may_ping
            from told t
            join public.servers s on s.guild_id = t.guild_id
            left join public.users u on u.discord_id = t.user_id
            left join lateral (
                select bit_or(g.permissions) as bits from public.guild_roles g
                where g.guild_id = t.guild_id and g.deleted_at is null
                  and g.role_id = any (t.roles || t.guild_id::text)
            ) p on true
        ),
        -- Most have never been in a case, and there is nothing to ask about them.
        known as (
            select e.event_id, e.guild_id, e.user_id, e.at_ms from e
            where exists (select from public.case_subjects c where c.guild_id = e.guild_id and c.user_id = e.user_id)
        ),
        channels as (
            select c.channel_id, c.parent_id, c.type, private.channel_kind(c.type, p.type) as kind
            from public.guild_channels c
            left join public.guild_channels p on p.guild_id = c.guild_id and p.channel_id = c.parent_id
            where (c.guild_id, c.channel_id) in (select e.guild_id, e.channel_id from e)
        ),
        copied as materialized (
            select f.guild_id, f.fingerprint, w.*
            from (
                select e.guild_id, e.fingerprint, min(e.at_ms) - c_copies_ms as since, max(e.at_ms) + v_horizon_ms as until
                from e where e.substance and e.fingerprint is not null group by e.guild_id, e.fingerprint
            ) f
            cross join lateral (
                select n.event_id, n.at_ms, n.seen_order, n.user_id, n.channel_id, n.message_id, n.mentions,
                    n.role_mentions, n.links
                from public.event_window n
                where n.guild_id = f.guild_id and n.fingerprint = f.fingerprint and n.at_ms between f.since and f.until
                order by n.at_ms desc limit 300
            ) w
        )
        select json_build_object(
            'servers', (
                select coalesce(json_object_agg(s.guild_id, json_build_object(
                    'version', s.settings_version, 'settings', private.server_settings(s),
                    'vanity_url_code', s.vanity_url_code)), '{}')
                from public.servers s
                where s.guild_id in (select e.guild_id from e)
                  and (v_known ->> s.guild_id) is distinct from s.settings_version::text
            ),
            'members', (
                select coalesce(json_object_agg(m.guild_id || ':' || m.user_id, json_build_object(
                    'roles', m.roles,
                    'name_hash', m.name_hash,
                    'staff', m.is_staff,
                    'everyone', m.may_ping,
                    'reputation', nullif(m.reputation_score, 0),
                    'global_reputation', nullif(m.global_reputation_score, 0),
                    'suspect', exists (
                        select from public.case_subjects c
                        where c.guild_id = m.guild_id and c.user_id = m.user_id and c.is_open)
                )), '{}')
                from members m
            ),
            'histories', (
                select case when count(*) > 0 then private.histories_before(jsonb_agg(to_jsonb(k))) else '{}' end from known k
            ),
            'parents', (
                select coalesce(json_object_agg(c.channel_id, c.parent_id), '{}')
                from channels c where c.type in (10, 11, 12) and c.parent_id is not null
            ),
            'kinds', (
                select coalesce(json_object_agg(c.channel_id, c.kind), '{}') from channels c where c.kind is not null
            ),
            'own', (
                select coalesce(json_object_agg(x.key, x.rows), '{}') from (
                    select p.guild_id || ':' || p.user_id as key, json_agg(case when v_figures then json_build_array(
                        w.event_id, w.at_ms, w.seen_order, w.user_id, w.channel_id, w.message_id, w.fingerprint,
                        w.mentions, w.role_mentions, w.links, w.characters, w.newlines, w.emoji, w.attachments, w.files,
                        w.likeness)
                    else json_build_array(
                        w.event_id, w.at_ms, w.seen_order, w.user_id, w.channel_id, w.message_id, w.fingerprint,
                        w.mentions, w.role_mentions, w.links) end order by w.at_ms, w.event_id) as rows
                    from people p
                    cross join lateral (
                        select * from public.event_window n
                        where n.guild_id = p.guild_id and n.user_id = p.user_id and n.kind in ('message', 'edit')
                          and n.at_ms between p.since and p.until
                        order by n.at_ms desc limit 300
                    ) w
                    where p.writes
                    group by 1
                ) x
            ),
            'copies', (
                select coalesce(json_object_agg(x.key, x.rows), '{}') from (
                    select c.guild_id || ':' || c.fingerprint as key, json_agg(json_build_array(
                        c.event_id, c.at_ms, c.seen_order, c.user_id, c.channel_id, c.message_id, c.fingerprint,
                        c.mentions, c.role_mentions, c.links) order by c.at_ms, c.event_id) as rows
                    from copied c
                    group by 1
                ) x
            ),
            'wrote', (
                -- What the window still holds may be the attack itself.
                select coalesce(json_object_agg(m.guild_id || ':' || m.user_id, greatest(0, m.message_count - (
                    select count(*) from public.event_window w
                    where w.guild_id = m.guild_id and w.user_id = m.user_id and w.kind = 'message'
                      and w.event_id not in (select e.event_id from e)))), '{}')
                from public.server_members m
                where (m.guild_id, m.user_id) in (
                    select c.guild_id, c.user_id from copied c
                    where (c.guild_id, c.fingerprint) in (
                        select o.guild_id, o.fingerprint from copied o group by 1, 2 having count(*) > 1))
            ),
            'joins', (
                select coalesce(json_object_agg(x.guild_id, x.rows), '{}') from (
                    select j.guild_id, json_agg(json_build_array(
                        w.event_id, w.at_ms, w.seen_order, w.user_id, null, null, null, 0, 0, 0) order by w.at_ms, w.event_id) as rows
                    from (
                        select e.guild_id, min(e.at_ms) - v_horizon_ms as since, max(e.at_ms) + v_horizon_ms as until
                        from e where e.kind = 'join' group by e.guild_id
                    ) j
                    cross join lateral (
                        select * from public.event_window n
                        where n.guild_id = j.guild_id and n.kind = 'join' and n.at_ms between j.since and j.until
                        order by n.at_ms desc limit 500
                    ) w
                    group by 1
                ) x
            ),
            'imitators', (
                select coalesce(json_agg(distinct e.event_id), '[]')
                from e
                join public.server_members m on m.guild_id = e.guild_id and m.name_look = e.name_look
                    and m.name_spelling <> e.name_spelling and m.user_id <> e.user_id and m.left_at is null
                join public.servers s on s.guild_id = e.guild_id
                where e.kind in ('join', 'rename') and (s.owner_id is not distinct from m.user_id or exists (
                    select from public.guild_roles g
                    where g.guild_id = e.guild_id and g.deleted_at is null and g.permissions & c_moderate <> 0
                      and g.role_id = any (m.roles || m.guild_id::text)))
            ),
            'listed_domains', (
                select coalesce(json_agg(distinct d.domain), '[]') from public.phishing_domains d
                where d.domain in (select jsonb_array_elements_text(coalesce(p_batch -> 'domains', '[]')))
            )
        ), (select json_agg(m.new_name) from members m where m.is_staff and m.new_name is not null)
    into v_answer, v_names;

    -- Staff is learnt by what they write; a name changes seldom, so this is seldom due.
    if v_names is not null then
        update public.server_members m
        set name_look = n.name ->> 2, name_spelling = n.name ->> 3
        from json_array_elements(v_names) as n(name)
        where m.guild_id = n.name ->> 0 and m.user_id = n.name ->> 1;
    end if;

    return v_answer;
end;
$$;

grant execute on function public.observe_events(jsonb) to service_role;
