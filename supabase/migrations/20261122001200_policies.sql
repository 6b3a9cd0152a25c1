-- What somebody who is signed in may read: their own servers, and of those no message text unless they moderate them.
-- Nobody who is signed in writes anything: that is what slash commands are for.

-- The helpers give sets, and a set is worked out once for a query. Asked for each row, they would cost as many calls.

do $$
declare
    v_table text;
begin
    foreach v_table in array array['servers', 'server_config_history', 'server_members', 'guild_roles', 'guild_channels',
        'detection_events', 'verification_events', 'case_subjects', 'admin_actions', 'mod_actions', 'analytics',
        'rule_stats', 'message_stats', 'command_stats', 'gpt_usage', 'shared_flags', 'server_admins', 'artifacts']
    loop
        execute format('grant select on public.%I to authenticated', v_table);
        execute format(
            'create policy "People read the servers that they administer" on public.%I for select to authenticated '
            'using (guild_id = any (array(select private.my_guild_ids())))', v_table);
    end loop;

    foreach v_table in array array['messages', 'contexts', 'training_data'] loop
        execute format('grant select on public.%I to authenticated', v_table);
        execute format(
            'create policy "Moderators read what was written in their servers" on public.%I for select to authenticated '
            'using (guild_id = any (array(select private.my_moderated_guild_ids())))', v_table);
    end loop;
end;
$$;

grant select on public.audit_logs to authenticated;
create policy "Administrators read what was changed in their servers" on public.audit_logs for select to authenticated
    using (guild_id = any (array(select private.my_administered_guild_ids())));

grant select on public.server_relationships to authenticated;
create policy "People read what their servers think of others" on public.server_relationships for select to authenticated
    using (source_guild_id = any (array(select private.my_guild_ids())));

-- Reputation and the count of servers come from other servers, and are not for their neighbours' eyes.
grant select (discord_id, username, account_created_at) on public.users to authenticated;
create policy "People read the names of their servers' members" on public.users for select to authenticated
    using (exists (
        select from public.server_members m
        where m.user_id = discord_id and m.guild_id = any (array(select private.my_guild_ids()))
    ));
