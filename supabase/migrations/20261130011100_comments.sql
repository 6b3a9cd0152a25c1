-- Comments that fell behind what writes the rows.

comment on column public.outbox.lane is
    'What must not overtake itself: member:<guild>:<user> for what is done to a member, case:<id> for thread and notification, '
    'delete:<channel> for deletions, channel:<channel> for locks and slowmode, setup:<guild>, and the last to be leased: '
    'log:<guild>, welcome:<guild>.';
comment on table public.admin_actions is
    'One row per press of a moderator on a case: decisions, flags, threads asked for, histories looked up. Append-only, for its '
    'owner too. '
    'Grows: with every decision that changed a case, and every other press; a decision that came too late leaves none. '
    'Cleaned: never, kept for ever. '
    'Written by: resolve_case, resolve_case_v2, open_case_thread, look_up_case and flag_members.';
