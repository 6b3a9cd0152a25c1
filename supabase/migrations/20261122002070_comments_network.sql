-- Comments: what servers think of and tell each other.

comment on table public.server_relationships is
    'One row per ordered pair of servers: what the source thinks of the target. The target''s opinion is a row of its own. '
    'Grows: when a server first says that it trusts or distrusts another. '
    'Cleaned: kept for ever, like all configuration; with either server. '
    'Written by: service_role; no function of the database writes it.';
comment on column public.server_relationships.source_guild_id is 'Who thinks so, and may read it.';
comment on column public.server_relationships.target_guild_id is 'Of whom; never the source itself.';
comment on column public.server_relationships.relationship_type is
    'trust: what the target says of people is heard here. distrust and neutral: it is not.';
comment on column public.server_relationships.trust_level is 'How much, 0 to 100; above 0 only for trust.';
comment on column public.server_relationships.created_at is 'When it was first said, by the database''s clock.';
comment on column public.server_relationships.created_by is 'The admin who first said so; null stands for the bot.';
comment on column public.server_relationships.updated_at is 'When the row last changed, by the database''s clock, by trigger.';
comment on column public.server_relationships.updated_by is 'The admin who changed the row last; null stands for the bot.';
comment on column public.server_relationships.deleted_at is
    'Soft delete, by the database''s clock: taken back, and not heard any more. Null while it holds.';
comment on column public.server_relationships.deleted_by is 'Who took it back; null stands for the bot.';

comment on table public.shared_flags is
    'One row per statement of a server to others that it flagged a user; one in force per server and user. It never punishes alone. '
    'Grows: when a server that opted in shares a flag. '
    'Cleaned: kept for ever, withdrawn ones with deleted_at; with the server or the user. '
    'Written by: service_role; no function of the database writes it. Read by: read_trusted_flags.';
comment on column public.shared_flags.id is 'Random; a flag that is shared again after a withdrawal is a new row.';
comment on column public.shared_flags.guild_id is 'The server that says so.';
comment on column public.shared_flags.user_id is 'Of whom.';
comment on column public.shared_flags.detection_type is 'For what; nothing else of the case is shared but the confidence.';
comment on column public.shared_flags.confidence is 'How sure that server''s verdict was, 0 to 1.';
comment on column public.shared_flags.case_id is
    'That server''s case, which others cannot read; null once the case was cleaned, or where there was none.';
comment on column public.shared_flags.created_at is 'When it was shared, by the database''s clock.';
comment on column public.shared_flags.created_by is 'The admin who shared it; null stands for the bot.';
comment on column public.shared_flags.updated_at is 'When the row last changed, by the database''s clock, by trigger.';
comment on column public.shared_flags.updated_by is 'The admin who changed the row last; null stands for the bot.';
comment on column public.shared_flags.deleted_at is
    'Withdrawn, by the database''s clock: no other server hears of it any more. Null while in force.';
comment on column public.shared_flags.deleted_by is 'Who withdrew it; null stands for the bot.';
