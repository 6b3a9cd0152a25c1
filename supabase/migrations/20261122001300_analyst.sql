-- The analyst's room: a role for the SQL editor and for reporting tools, that reads numbers of all servers and neither
-- message text nor names nor reasons in words. Every view of schema analytics asks with the analyst's own rights, so a
-- view can show no more than what is granted here by column.

do $$
begin
    if not exists (select from pg_roles where rolname = 'analyst') then
        create role analyst nologin;
    else
        -- The documentation of the release before told to make one that bypasses row level security.
        alter role analyst nobypassrls;
    end if;
end;
$$;

-- Who makes a role may administer it, but not yet become it: `set role analyst` in the SQL editor takes this.
grant analyst to postgres;

revoke all on all tables in schema public from analyst;
grant usage on schema public to analyst;

create schema analytics;
grant usage on schema analytics to analyst, service_role;
alter default privileges in schema analytics grant select on tables to analyst, service_role;

grant select (guild_id, is_active, created_at, left_at, settings_version) on public.servers to analyst;
grant select (guild_id, user_id, join_date, left_at, reputation_score, is_restricted, verification_status,
    last_status_change, last_message_at, message_count) on public.server_members to analyst;
grant select (id, detected_at, guild_id, user_id, detection_type, confidence, confidence_level, rules, used_gpt, action,
    simulated, case_id, group_key, admin_action, admin_action_at, recorded_at) on public.detection_events to analyst;
grant select (id, number, guild_id, user_id, group_key, status, confidence, confidence_level, detections, opened_at,
    resolved_at, resolved_by) on public.verification_events to analyst;
grant select (case_id, guild_id, user_id, is_open, left_server, added_at) on public.case_subjects to analyst;
grant select (id, guild_id, case_id, admin_id, action, previous_status, new_status, acted_at) on public.admin_actions to analyst;
grant select (id, guild_id, user_id, moderator_id, action, case_id, acted_at) on public.mod_actions to analyst;
grant select (id, guild_id, user_id, purpose, prompt_version, model, created_at) on public.contexts to analyst;
grant select (id, guild_id, user_id, label, labeled_at, quality_score, source, collected_at) on public.training_data to analyst;
grant select (job, status, started_at, finished_at, rows_done) on public.job_runs to analyst;
grant select (id, guild_id, kind, status, attempts, created_at, finished_at) on public.outbox to analyst;
grant select on public.judged_events, public.analytics, public.rule_stats, public.message_stats, public.command_stats,
    public.performance_metrics, public.gpt_usage, public.server_relationships, public.shared_flags to analyst;

do $$
declare
    v_table text;
begin
    foreach v_table in array array['servers', 'server_members', 'detection_events', 'verification_events', 'case_subjects',
        'admin_actions', 'mod_actions', 'contexts', 'training_data', 'job_runs', 'outbox', 'judged_events', 'analytics',
        'rule_stats', 'message_stats', 'command_stats', 'performance_metrics', 'gpt_usage', 'server_relationships',
        'shared_flags']
    loop
        execute format('create policy "Analysts read the numbers of all servers" on public.%I for select to analyst using (true)', v_table);
    end loop;
end;
$$;
