"""What must not be in any database: each in words, and the query that finds it."""

CONTRADICTIONS = {
    "a detection by somebody who is no member": """
        select from detection_events d where not exists (
            select from server_members m where m.guild_id = d.guild_id and m.user_id = d.user_id)""",
    "a detection that the ledger does not have": """
        select from detection_events d where not exists (
            select from judged_events j where j.occurred_at = d.detected_at and j.event_id = d.event_id)""",
    "an event before its author joined": """
        select from detection_events d join server_members m using (guild_id, user_id)
        where d.detected_at < m.join_date""",
    "an event in the future": "select from detection_events where recorded_at > now()",
    "detections of a day that analytics miscount": """
        select from (select guild_id, private.utc_date(detected_at) as date, count(*) as n
            from detection_events group by 1, 2) d
        full join (select * from analytics where detection_count > 0) a using (guild_id, date)
        where d.n is distinct from a.detection_count""",
    "joins of a day that analytics miscount": """
        select from (select m.guild_id, private.utc_date(m.join_date) as date, count(*) as n
            from server_members m join servers s using (guild_id) where m.join_date >= s.created_at group by 1, 2) m
        full join (select * from analytics where join_count > 0) a using (guild_id, date)
        where m.n is distinct from a.join_count""",
    "cases of a day that analytics miscount": """
        select from (select guild_id, private.utc_date(opened_at) as date, count(*) as n
            from verification_events group by 1, 2) v
        full join (select * from analytics where verification_count > 0) a using (guild_id, date)
        where v.n is distinct from a.verification_count""",
    "decisions of a day that analytics miscount": """
        select from (select guild_id, private.utc_date(resolved_at) as date,
                count(*) filter (where status = 'verified') as verified,
                count(*) filter (where status = 'rejected') as rejected,
                count(*) filter (where status = 'banned') as banned
            from verification_events where resolved_at is not null group by 1, 2) v
        full join (select * from analytics where verified_count + rejected_count + ban_count > 0) a
            using (guild_id, date)
        where (v.verified, v.verified, v.rejected, v.banned)
            is distinct from (a.verified_count, a.false_positive_count, a.rejected_count, a.ban_count)""",
    "calls of the model that analytics miscount": """
        select from (select guild_id, private.utc_date(used_at) as date, count(*) as n
            from gpt_usage group by 1, 2) g
        full join (select * from analytics where gpt_call_count > 0) a using (guild_id, date)
        where g.n is distinct from a.gpt_call_count""",
    "messages that members and analytics count differently": """
        select from (select guild_id, sum(message_count) as n from server_members group by 1) m
        join (select guild_id, sum(message_count) as n from analytics group by 1) a using (guild_id)
        where m.n <> a.n""",
    "a day whose hours do not add up to it": """
        select from (select guild_id, private.utc_date(hour) as date, sum(message_count) as n
            from message_stats group by 1, 2) s
        join analytics a using (guild_id, date) where s.n <> a.message_count""",
    "hits of a rule that rule_stats miscount": """
        select from (select d.guild_id, private.utc_date(d.detected_at) as date, r.rule, count(*) as n
            from detection_events d cross join unnest(d.rules) r(rule) group by 1, 2, 3) d
        full join (select * from rule_stats where hit_count > 0) t using (guild_id, date, rule)
        where d.n is distinct from t.hit_count""",
    "a case whose detections are miscounted": """
        select from verification_events v
        where v.detections <> (select count(*) from detection_events d where d.case_id = v.id)
           or not exists (select from detection_events d
               where d.id = v.detection_event_id and d.detected_at = v.detection_detected_at)""",
    "a member whose standing is not that of the newest case": """
        select from server_members m
        left join lateral (select v.status from case_subjects c join verification_events v on v.id = c.case_id
            where c.guild_id = m.guild_id and c.user_id = m.user_id order by v.opened_at desc limit 1) v on true
        where m.verification_status is distinct from coalesce(v.status, 'none')""",
    "a decision that the case's log does not end with": """
        select from verification_events v
        left join lateral (select a.new_status from admin_actions a
            where a.case_id = v.id order by a.acted_at desc limit 1) a on true
        where v.status is distinct from coalesce(a.new_status, 'pending')""",
    "an open case with closed subjects, or the other way round": """
        select from case_subjects c join verification_events v on v.id = c.case_id
        where c.is_open <> (v.status in ('pending', 'reopened'))""",
    "a user whose suspicious servers are miscounted": """
        select from users u where u.suspicious_server_count <> (
            select count(*) from server_members m
            where m.user_id = u.discord_id and m.verification_status <> 'none')""",
    "settings that are not those of the history's end": """
        select from servers s join lateral (select h.new_settings from server_config_history h
            where h.guild_id = s.guild_id order by h.changed_at desc, h.id desc limit 1) h on true
        where h.new_settings <> private.server_settings(s)""",
    "an owner who is no admin": """
        select from servers s where not exists (
            select from server_admins a where a.guild_id = s.guild_id and a.user_id = s.owner_id and a.is_admin)""",
    "something that waits to be done": "select from outbox where status <> 'done'",
    "a broadcast": "select from realtime.messages",
    "an audit row": "select from audit_logs",
    "a trigger that was left off": "select from pg_trigger where not tgisinternal and tgenabled = 'D'",
    "a default partition": """
        select from pg_partitioned_table p join pg_class c on c.oid = p.partrelid
        where p.partdefid <> 0 and c.relnamespace = 'public'::regnamespace""",
}
