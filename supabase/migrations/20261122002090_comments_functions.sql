-- Comments: the functions that the bot, the deployment and sign-in call.

comment on function public.observe_events is
    'Observes a batch: remembers its events in the window, folds its server states, and answers with all that the rules need. '
    'One round trip for up to 200 events. Idempotent: a seen event keeps its place and is answered as the first time.';
comment on function public.record_verdicts is
    'Records a batch of verdicts: the ledger, counters, detections, cases and the effects to carry out, in one transaction. '
    'Only here does an event become judged. Events that the ledger knows are passed over, so a repeat changes nothing.';
comment on function public.claim_outbox is
    'Leases effects: whole lanes, so that what belongs together runs in order, and no two callers ever hold one lane.';
comment on function public.finish_outbox is
    'Ends leases: done, failed for good, to be tried again, or released untried. A result under an older fence changes nothing.';
comment on function public.resolve_case is
    'A moderator decides a case: pending | reopened -> verified | rejected | banned; any of these -> reopened. Two at once: the '
    'server''s lock lets one through, the other is told who did. Raises PC404, PC409, PC410, PC422.';
comment on function public.read_server is
    'A server''s sparse settings, or null for a server that the bot does not know. Without an id in p_interaction nothing is claimed.';
comment on function public.configure_server is
    'Merges a patch into a server''s settings; a null takes a setting back to its default. Raises PC409, PC422.';
comment on function public.stats_overview is
    'The numbers of /stats overview for the last p_days days (UTC), today included, from counters: a decision counts for the '
    'day on which it was made, and not at all once the case is reopened.';
comment on function public.read_reputation is
    'The standing of people, everywhere and in one server.';
comment on function public.read_history is
    'What is known of a member in a server: detections, cases and actions, newest first, p_limit of each.';
comment on function public.read_trusted_flags is
    'What servers that this one trusts say of people, the most trusted first. A flag that was withdrawn is not told.';
comment on function public.import_phishing_domains is
    'Takes over a list of phishing domains. Those of the same source that it no longer names are removed. Returns the count.';
comment on function public.ensure_partitions is
    'Makes the monthly partitions (UTC) of all partitioned tables from last month to p_months ahead, 0 to 60, and returns how '
    'many were made. Safe to call at any time, twice at once included.';
comment on function public.configure_scheduler is
    'Tells the database where the scheduled function is and how to sign its calls. p_secret is the function''s '
    'SCHEDULED_SECRET: one secret, or two with a comma while it is rotated. deploy.sh calls this, as often as it runs.';
comment on function public.custom_access_token_hook is
    'Supabase Auth calls this before it signs a token (Authentication > Hooks): it puts the Discord account into '
    'app_metadata, or takes away what stands there where the account is gone.';
