-- Three small servers to look at in a fresh local database, written to be checked by hand. `portcullis seed` invents more.
--
-- All times count back from the first server's created_at, which is the moment at which this file first ran: so it may be
-- run again, and changes nothing. Triggers count cases, decisions and hits of rules, as they do for real ones.
--
-- The pixel foundry (owner Ada, moderator Mel) has a decided case, the reading room an open one; the third is quiet.
-- Nobody is restricted, nothing waits in the outbox and the ledger is empty: no service has anything to do about it.

insert into public.servers (guild_id, name, owner_id, admin_channel_id, settings)
values
    ('700000000000000001', 'The pixel foundry', '710000000000000001', '730000000000000002', '{"message_mode": "notify"}'),
    ('700000000000000002', 'The reading room', '710000000000000002', '730000000000000012', '{}'),
    ('700000000000000003', 'The quiet pond', '710000000000000003', null, '{}')
on conflict do nothing;

insert into public.guild_roles (guild_id, role_id, name, permissions, position, seen_at)
select v.guild_id, v.role_id, v.name, v.permissions, v.position, s.created_at
from (values
    ('700000000000000001', '700000000000000001', '@everyone', 3072, 0),
    ('700000000000000001', '720000000000000001', 'Moderator', 8198, 1),
    ('700000000000000002', '700000000000000002', '@everyone', 3072, 0),
    ('700000000000000003', '700000000000000003', '@everyone', 3072, 0)
) as v(guild_id, role_id, name, permissions, position)
join public.servers s on s.guild_id = '700000000000000001'
on conflict do nothing;

insert into public.guild_channels (guild_id, channel_id, type, name, seen_at)
select v.guild_id, v.channel_id, 0, v.name, s.created_at
from (values
    ('700000000000000001', '730000000000000001', 'general'),
    ('700000000000000001', '730000000000000002', 'admin'),
    ('700000000000000002', '730000000000000011', 'general'),
    ('700000000000000002', '730000000000000012', 'admin'),
    ('700000000000000003', '730000000000000021', 'general')
) as v(guild_id, channel_id, name)
join public.servers s on s.guild_id = '700000000000000001'
on conflict do nothing;

-- Sam is in two servers, and under suspicion in both; a suspicion that was lifted counts too.
insert into public.users (discord_id, username, account_created_at, suspicious_server_count, first_flagged_at)
select v.discord_id, v.username, s.created_at - v.age, v.suspicious, s.created_at - v.flagged
from (values
    ('710000000000000001', 'ada', interval '900 days', 0, null::interval),
    ('710000000000000002', 'ben', interval '700 days', 0, null),
    ('710000000000000003', 'cho', interval '800 days', 0, null),
    ('710000000000000004', 'mel', interval '400 days', 0, null),
    ('710000000000000005', 'sam', interval '60 days', 2, interval '5 days')
) as v(discord_id, username, age, suspicious, flagged)
join public.servers s on s.guild_id = '700000000000000001'
on conflict do nothing;

insert into public.server_members (guild_id, user_id, join_date, roles, roles_seen_at, message_count, last_message_at,
    verification_status, restriction_reason, last_status_change, moderator_id, last_verified_at)
select v.guild_id, v.user_id, s.created_at - v.joined, v.roles::text[], s.created_at, v.messages, s.created_at - v.spoke,
    v.status::public.verification_status, v.reason, s.created_at - v.changed, v.moderator_id, s.created_at - v.verified
from (values
    ('700000000000000001', '710000000000000001', interval '300 days', '{}', 60, interval '1 hour', 'none', null, null::interval, null, null::interval),
    ('700000000000000001', '710000000000000004', interval '200 days', '{720000000000000001}', 35, interval '2 hours', 'none', null, null, null, null),
    ('700000000000000001', '710000000000000005', interval '5 days 1 hour', '{}', 10, interval '4 days', 'verified', 'Invited to another server.',
        interval '4 days 22 hours', '710000000000000004', interval '4 days 22 hours'),
    ('700000000000000002', '710000000000000002', interval '250 days', '{}', 26, interval '3 hours', 'none', null, null, null, null),
    ('700000000000000002', '710000000000000005', interval '2 hours', '{}', 2, interval '1 hour', 'pending',
        'Sent 5 links within 10 seconds.', interval '1 hour', null, null),
    ('700000000000000003', '710000000000000003', interval '100 days', '{}', 7, interval '20 hours', 'none', null, null, null, null)
) as v(guild_id, user_id, joined, roles, messages, spoke, status, reason, changed, moderator_id, verified)
join public.servers s on s.guild_id = '700000000000000001'
on conflict do nothing;

-- A week: 15, 4 and 1 messages a day, and the days on which Sam joined and was found out.
insert into public.analytics (guild_id, date, message_count, join_count, detection_count)
select v.guild_id, x.date, v.messages, coalesce((private.utc_date(s.created_at - v.joined) = x.date)::integer, 0),
    coalesce((private.utc_date(s.created_at - v.detected) = x.date)::integer, 0)
from (values
    ('700000000000000001', 15, interval '5 days 1 hour', interval '5 days'),
    ('700000000000000002', 4, interval '2 hours', interval '1 hour'),
    ('700000000000000003', 1, null, null)
) as v(guild_id, messages, joined, detected)
join public.servers s on s.guild_id = '700000000000000001'
cross join lateral (select private.utc_date(s.created_at) - n as date from generate_series(0, 6) n) x
on conflict do nothing;

insert into public.verification_events (id, guild_id, user_id, detection_event_id, detection_detected_at, confidence,
    confidence_level, findings, detections, opened_at, last_alert_at, alerted_at, notification_channel_id)
select v.id::uuid, v.guild_id, '710000000000000005', v.detection_id::uuid, s.created_at - v.opened, v.confidence, 'medium',
    v.findings::jsonb, 1, s.created_at - v.opened, s.created_at - v.opened, s.created_at - v.opened, v.channel_id
from (values
    ('70000000-0000-4000-8000-000000000001', '700000000000000001', '70000000-0000-4000-8000-00000000000a', interval '5 days',
        0.42, '{"invites": "Invited to another server."}', '730000000000000002'),
    ('70000000-0000-4000-8000-000000000002', '700000000000000002', '70000000-0000-4000-8000-00000000000b', interval '1 hour',
        0.55, '{"links": "Sent 5 links within 10 seconds."}', '730000000000000012')
) as v(id, guild_id, detection_id, opened, confidence, findings, channel_id)
join public.servers s on s.guild_id = '700000000000000001'
on conflict do nothing;

insert into public.case_subjects (case_id, guild_id, user_id, is_open, added_at)
select c.id, c.guild_id, c.user_id, c.guild_id = '700000000000000002', c.opened_at
from public.verification_events c
where c.id in ('70000000-0000-4000-8000-000000000001', '70000000-0000-4000-8000-000000000002')
on conflict do nothing;

insert into public.detection_events (id, detected_at, event_id, guild_id, user_id, channel_id, message_id, detection_type,
    confidence, confidence_level, rules, reasons, action, case_id)
select c.detection_event_id, c.opened_at, 'm:' || v.message_id, c.guild_id, c.user_id, v.channel_id, v.message_id,
    v.detection_type::public.detection_type, c.confidence, c.confidence_level, array[v.rule], array[c.findings ->> v.rule],
    'notify', c.id
from (values
    ('70000000-0000-4000-8000-000000000001', '740000000000000001', '730000000000000001', 'suspicious_content', 'invites'),
    ('70000000-0000-4000-8000-000000000002', '740000000000000002', '730000000000000011', 'message_frequency', 'links')
) as v(case_id, message_id, channel_id, detection_type, rule)
join public.verification_events c on c.id = v.case_id::uuid
on conflict do nothing;

insert into public.messages (guild_id, message_id, user_id, channel_id, content, sent_at, is_flagged, case_id)
select d.guild_id, d.message_id, d.user_id, d.channel_id, v.content, d.detected_at, true, d.case_id
from (values
    ('70000000-0000-4000-8000-000000000001', 'my book club needs two more people: https://invite.example/books'),
    ('70000000-0000-4000-8000-000000000002', 'look at these five: https://pictures.example/1 https://pictures.example/2')
) as v(case_id, content)
join public.detection_events d on d.case_id = v.case_id::uuid
on conflict do nothing;

-- Mel decides the first case two hours later: Sam had asked before, and is verified. Only an open case is decided.
insert into public.admin_actions (guild_id, case_id, admin_id, action, previous_status, new_status, acted_at)
select c.guild_id, c.id, '710000000000000004', 'verify', 'pending', 'verified', c.opened_at + interval '2 hours'
from public.verification_events c
where c.id = '70000000-0000-4000-8000-000000000001' and c.status = 'pending'
  and not exists (select from public.admin_actions a where a.case_id = c.id);

update public.verification_events c
set status = 'verified', resolved_at = c.opened_at + interval '2 hours', resolved_by = '710000000000000004'
where c.id = '70000000-0000-4000-8000-000000000001' and c.status = 'pending' and c.resolved_at is null;

update public.detection_events d
set admin_action = 'verify', admin_action_by = '710000000000000004', admin_action_at = c.resolved_at
from public.verification_events c
where c.id = '70000000-0000-4000-8000-000000000001' and c.status = 'verified'
  and d.case_id = c.id and d.detected_at = c.detection_detected_at and d.admin_action is null;

-- The reading room trusts the foundry, which is indifferent.
insert into public.server_relationships (source_guild_id, target_guild_id, relationship_type, trust_level, created_by)
values
    ('700000000000000002', '700000000000000001', 'trust', 80, '710000000000000002'),
    ('700000000000000001', '700000000000000002', 'neutral', 0, '710000000000000001')
on conflict do nothing;
