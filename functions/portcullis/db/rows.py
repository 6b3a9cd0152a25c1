"""The rows of the tables of schema ``public``, as PostgREST returns them. Types only: nothing happens here.

Made from the migrated schema by ``portcullis schema types``; a test compares the two.

A row is read, never changed: the database has the truth. In JSON, times (``timestamptz``) and dates are ISO 8601
strings, a ``uuid`` and a ``snowflake`` are strings, ``numeric`` is a float, an enum is one of its words, and ``jsonb``
is what was stored. A query that selects some columns alone returns a part of the row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

if TYPE_CHECKING:  # new in Python 3.13's typing; functions load nothing for it
    from typing_extensions import ReadOnly

Snowflake: TypeAlias = str
"""A Discord id: 15 to 20 digits."""

AdminActionType: TypeAlias = Literal[
    "verify", "reject", "ban", "reopen", "create_thread", "flag", "false_positive", "view_history"
]
"""What a moderator did with a case. create_thread and flag decide nothing: resolve_case refuses them."""

ArtifactFormat: TypeAlias = Literal["csv", "jsonl", "parquet", "dump"]
"""How a file is written: csv, jsonl and parquet are exports, dump is what pg_restore reads."""

ArtifactKind: TypeAlias = Literal["export", "backup"]
"""Why a file was made: an export that somebody asked for, or a backup of everything."""

AuditAction: TypeAlias = Literal["INSERT", "UPDATE", "DELETE"]
"""What happened to an audited row, as Postgres names it in tg_op."""

ConfidenceLevel: TypeAlias = Literal["low", "medium", "high"]
"""Confidence in words: low below 0.4, medium below 0.7, high from 0.7 on."""

DetectionType: TypeAlias = Literal[
    "message_frequency",
    "suspicious_content",
    "gpt_analysis",
    "new_account",
    "pattern_match",
    "coordinated",
    "join_raid",
    "user_report",
    "admin_flag",
]
"""What a detection rests on most. No verdict of the rules is gpt_analysis or pattern_match."""

EventKind: TypeAlias = Literal["message", "edit", "join", "rename"]
"""What happened: a message was written or edited, a member joined, or a member's name changed."""

ExportKind: TypeAlias = Literal["detections", "cases", "analytics", "training_data"]
"""What an export holds; portcullis.exports.columns lists the columns of each."""

ExportStatus: TypeAlias = Literal["waiting", "making", "done", "failed"]
"""Where an export stands. waiting -> making -> done | failed; making covers the pauses between two slices."""

JobStatus: TypeAlias = Literal["running", "done", "failed"]
"""Where a run of a scheduled job stands. running is touched while it works; done and failed are final."""

LlmPurpose: TypeAlias = Literal["message_analysis", "user_classification"]
"""Why the LLM was asked: about a message, or about the profile of a new member."""

LlmReviewEffect: TypeAlias = Literal["none", "raised", "withdrawn"]
"""What an answer changed: nothing, it made a verdict of it or a stronger one, or it took a suspicion back."""

LlmReviewReason: TypeAlias = Literal["ambiguous", "first_messages", "joiner"]
"""Why the LLM is asked: a doubt of rules and classifier, a new member's first message, or who joined."""

LlmReviewStatus: TypeAlias = Literal["pending", "leased", "done", "failed", "skipped"]
"""Where a review stands: waiting, leased to a process, answered, given up after its tries, or not asked at all."""

LockdownState: TypeAlias = Literal["starting", "locked", "ending", "ended", "failed"]
"""Where a lockdown stands: starting and ending until Discord has done it; failed where it could not be made."""

ModActionType: TypeAlias = Literal[
    "restrict",
    "restore",
    "kick",
    "ban",
    "unban",
    "mute",
    "unmute",
    "tempban",
    "warn",
    "pardon",
    "purge",
    "lockdown",
    "unlock",
    "slowmode",
]
"""What was done on Discord. restrict gives the restricted role, restore the roles back; some concern channels."""

OutboxStatus: TypeAlias = Literal["pending", "leased", "done", "failed", "cancelled"]
"""Where an effect stands. pending waits, leased is being tried; done, failed and cancelled are final."""

RelationshipType: TypeAlias = Literal["trust", "distrust", "neutral"]
"""What a server thinks of another. Only what trusted servers say of people is read."""

TempPunishmentKind: TypeAlias = Literal["mute", "ban"]
"""What ends by itself: a mute, or a ban."""

TempPunishmentStatus: TypeAlias = Literal["active", "ended", "lifted", "replaced", "failed"]
"""How a temporary punishment goes: active, ended in time, lifted or replaced before, or failed at Discord."""

TrainingLabel: TypeAlias = Literal["spam", "not_spam", "uncertain"]
"""What people say an example is. uncertain was looked at and left open; null in a column means not looked at."""

VerdictAction: TypeAlias = Literal["none", "record", "notify", "restrict", "kick"]
"""What a verdict leads to, mildest first. From notify on it opens or joins a case; record only notes it."""

VerificationStatus: TypeAlias = Literal["none", "pending", "reopened", "verified", "rejected", "banned"]
"""Where a member or a case stands. pending and reopened are open; none is a member who never had a case."""


class AdminActionsRow(TypedDict):
    """A row of ``admin_actions``.

    One row per press of a moderator on a case: decisions, flags, threads asked for, histories looked up.
    Append-only, for its owner too. Grows: with every decision that changed a case, and every other
    press; a decision that came too late leaves none. Cleaned: never, kept for ever. Written by:
    resolve_case, resolve_case_v2, open_case_thread, look_up_case and flag_members.

    Attributes:
        id: Counts up over all servers; gaps are normal.
        guild_id: The case's server. No foreign key: the log outlives it.
        case_id: The case that was decided, or that a flag opened or joined. No foreign key: the log
            outlives it.
        admin_id: The moderator who decided.
        action: What was decided or asked for; a create_thread or a view_history changes no status. The
            bot's own doings are in mod_actions.
        previous_status: Where the case stood before; none where a flag opened it.
        new_status: Where it has stood since.
        interaction_id: The press or command by which it was decided, Discord's id; each decides at most
            once.
        acted_at: When, by the database's clock.
        metadata: What has no column of its own; {} unless something was put there. Never message text.
    """

    id: ReadOnly[int]
    guild_id: ReadOnly[Snowflake]
    case_id: ReadOnly[str]
    admin_id: ReadOnly[Snowflake]
    action: ReadOnly[AdminActionType]
    previous_status: ReadOnly[VerificationStatus]
    new_status: ReadOnly[VerificationStatus]
    interaction_id: ReadOnly[Snowflake | None]
    acted_at: ReadOnly[str]
    metadata: ReadOnly[Any]


class AnalyticsRow(TypedDict):
    """A row of ``analytics``.

    One row per server and day: what happened. Days are UTC; what comes late counts for its own day.
    Grows: with the first event, case, decision or call of the LLM of a server's day. Cleaned: never,
    kept for ever; with the server. Written by: record_verdicts (messages, joins, detections, each event
    once), triggers on verification_events and gpt_usage.

    Attributes:
        guild_id: The server that is counted.
        date: The day, in UTC.
        message_count: Messages by people, judged, by their own time; edits are not counted.
        join_count: Members who joined, by Discord's time of joining.
        detection_count: Events on which a rule fired, by their own time, simulated ones included.
        verification_count: Cases that were opened, by opened_at.
        verified_count: Cases that were decided on this day and stand as verified; reopening one takes it
            back.
        rejected_count: Cases that were decided on this day and stand as rejected; reopening one takes it
            back.
        ban_count: Cases, not people, that were decided on this day and stand as banned; reopening one
            takes it back.
        false_positive_count: Cases in which the bot was wrong: today the same as verified_count.
        gpt_call_count: Calls of the LLM, failed ones too, by used_at.
    """

    guild_id: ReadOnly[Snowflake]
    date: ReadOnly[str]
    message_count: ReadOnly[int]
    join_count: ReadOnly[int]
    detection_count: ReadOnly[int]
    verification_count: ReadOnly[int]
    verified_count: ReadOnly[int]
    rejected_count: ReadOnly[int]
    ban_count: ReadOnly[int]
    false_positive_count: ReadOnly[int]
    gpt_call_count: ReadOnly[int]


class ArtifactsRow(TypedDict):
    """A row of ``artifacts``.

    One row per file that was made or is being made: an export or a backup. Grows: when an export or a
    backup is asked for. Cleaned: marked when its file is deleted, 30 days after it was done
    (expires_at); gone 60 days after that. Written by: request_export, queue_scheduled_exports,
    finish_export, release_export, mark_artifacts_deleted.

    Attributes:
        id: Random.
        guild_id: Whose data is in it; null for all servers, as in every backup, and for a server that
            was purged.
        kind: Why it was made.
        format: How it is written.
        path: Where it lies in the bucket or in the folder for such files; no two have the same. Not a
            link. Of an export: <id>/<what>.<format>, so that all of one export is one folder.
        size_bytes: Size in bytes; null until it is written.
        sha256: SHA-256 of the file, 64 hex digits in lower case; null until it is written.
        row_count: How many rows are in it; null until it is written, or where rows are not counted.
        created_at: When it was asked for, by the database's clock.
        created_by: The admin who asked for it; null stands for the bot, by schedule.
        expires_at: When the file is to go, by the database's clock; 30 days after created_at unless told
            otherwise.
        deleted_at: When the file was removed, by the database's clock; null while it is there.
        deleted_by: Who removed it; null stands for the bot.
        metadata: What was asked for: tables, period, filters. An object.
    """

    id: ReadOnly[str]
    guild_id: ReadOnly[Snowflake | None]
    kind: ReadOnly[ArtifactKind]
    format: ReadOnly[ArtifactFormat]
    path: ReadOnly[str]
    size_bytes: ReadOnly[int | None]
    sha256: ReadOnly[str | None]
    row_count: ReadOnly[int | None]
    created_at: ReadOnly[str]
    created_by: ReadOnly[Snowflake | None]
    expires_at: ReadOnly[str]
    deleted_at: ReadOnly[str | None]
    deleted_by: ReadOnly[Snowflake | None]
    metadata: ReadOnly[Any]


class AuditLogsRow(TypedDict):
    """A row of ``audit_logs``.

    One row per changed row of configuration and cases: what it was and what it became. People are
    pseudonyms; no message text, names or reasons. Append-only, for its owner too. Partitioned by month
    of changed_at. Grows: with every change of a listed column. Cleaned: archived after 1 year, a month
    at a time, by retention. Written by: triggers audit_insert, audit_update and audit_delete of the
    audited tables; nobody else may.

    Attributes:
        id: Counts up over all servers; unique together with changed_at.
        changed_at: When the changing transaction began, by the database's clock.
        guild_id: The server that the row belonged to; null for a row of none, which no dashboard shows.
            No foreign key.
        table_name: The changed table, in schema public.
        record_id: The changed row's key, its columns joined by colons; people in it are pseudonyms.
        action: What happened to the row.
        changed_by: Pseudonym of the admin whose command or press it was; null for the bot and for the
            SQL editor.
        db_role: The role in the database that did it, such as service_role, or postgres at the SQL
            editor.
        old_values: Before, of the listed columns: those that changed, or all that a deleted row had;
            null for a new row.
        new_values: After, of the listed columns: those that changed, or all that a new row has; null for
            a deleted row.
    """

    id: ReadOnly[int]
    changed_at: ReadOnly[str]
    guild_id: ReadOnly[Snowflake | None]
    table_name: ReadOnly[str]
    record_id: ReadOnly[str]
    action: ReadOnly[AuditAction]
    changed_by: ReadOnly[str | None]
    db_role: ReadOnly[str]
    old_values: ReadOnly[Any]
    new_values: ReadOnly[Any]


class CaseNotesRow(TypedDict):
    """A row of ``case_notes``.

    One row per note that a moderator wrote about a case. Grows: with /case note. Cleaned: with its case
    or server. Written by: note_case.

    Attributes:
        id: Counts up over all servers; gaps are normal.
        guild_id: The case's server.
        case_id: The case.
        author_id: The moderator who wrote it.
        note: What moderators should know, in the author's words. Shown to moderators alone.
        created_at: When, by the database's clock.
    """

    id: ReadOnly[int]
    guild_id: ReadOnly[Snowflake]
    case_id: ReadOnly[str]
    author_id: ReadOnly[Snowflake]
    note: ReadOnly[str]
    created_at: ReadOnly[str]


class CaseSubjectsRow(TypedDict):
    """A row of ``case_subjects``.

    One row per case and person that it is about; nobody is in two open cases of one server. Grows: when
    a case opens, or a group attack turns out to have more members. Cleaned: with its case, server or
    user. Written by: record_verdicts (names), resolve_case (closes and reopens), observe_events and
    finish_outbox (left_server).

    Attributes:
        case_id: The case in verification_events.
        guild_id: The case's server, repeated here so that one open case per person can be enforced.
        user_id: The suspect.
        is_open: Whether the case is pending or reopened.
        roles_snapshot: Role ids before restriction, which Verify gives back; never the restricted role.
            {} while they are not known.
        left_server: Whether the suspect is known to have left; a join takes it back.
        added_at: When the case first named them, by the database's clock.
    """

    case_id: ReadOnly[str]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    is_open: ReadOnly[bool]
    roles_snapshot: ReadOnly[list[str]]
    left_server: ReadOnly[bool]
    added_at: ReadOnly[str]


class CommandStatsRow(TypedDict):
    """A row of ``command_stats``.

    One row per command or button that was carried out. Grows: with every one that the database had a
    part in. Cleaned: after 30 days, by retention, once summed up. Written by: private.claim_interaction.

    Attributes:
        id: Counts up over all servers; unique together with executed_at.
        executed_at: When it was recorded, by the database's clock unless the writer says otherwise.
        guild_id: The server in which it was given; null in a direct message. No foreign key.
        user_id: Who gave it.
        command_name: The command's name with that of its subcommand, without its options.
        outcome: ok; refused: the caller may not, or asked for what cannot be; failed: through no fault
            of the caller.
        latency_ms: Milliseconds from Discord's making of the interaction until it was claimed here, cold
            starts included; null if unknown.
    """

    id: ReadOnly[int]
    executed_at: ReadOnly[str]
    guild_id: ReadOnly[Snowflake | None]
    user_id: ReadOnly[Snowflake]
    command_name: ReadOnly[str]
    outcome: ReadOnly[str]
    latency_ms: ReadOnly[int | None]


class ContextsRow(TypedDict):
    """A row of ``contexts``.

    One row per question to the LLM, and its answer. No message text and no names: a prompt is rebuilt
    from the message, the version of the prompt and the context kept here; that about a profile is not.
    Grows: with every question. Cleaned: after 30 days, by retention; what quotes a message or a name,
    rationale, after 7. With the server or the user. Written by: finish_llm_reviews.

    Attributes:
        id: Random; gpt_usage names the question by it.
        guild_id: The server for which was asked.
        user_id: About whom was asked.
        event_id: The judged event that was asked about, as in judged_events; null where there was none.
        occurred_at: That event's own time, which chooses its month in judged_events; null exactly where
            event_id is.
        message_id: The message that was asked about; its text is in messages, for as long as that is
            kept. Null for a profile.
        purpose: Why was asked.
        prompt_version: The version of the prompt: with it, the message and context the prompt can be
            rebuilt.
        model: The model that was asked, as the endpoint names it.
        context: What the prompt was given beside the message: history, earlier flags. An object, without
            message text.
        response: The structured answer without its prose, an object; null where none came.
        rationale: The model's reasons in its own words, which may quote the message; null where it gave
            none, or after 7 days.
        created_at: When it was recorded, by the database's clock.
    """

    id: ReadOnly[str]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    event_id: ReadOnly[str | None]
    occurred_at: ReadOnly[str | None]
    message_id: ReadOnly[Snowflake | None]
    purpose: ReadOnly[LlmPurpose]
    prompt_version: ReadOnly[str]
    model: ReadOnly[str]
    context: ReadOnly[Any]
    response: ReadOnly[Any]
    rationale: ReadOnly[str | None]
    created_at: ReadOnly[str]


class DetectionEventsRow(TypedDict):
    """A row of ``detection_events``.

    One row per event on which a rule fired, per report of a member and per flag of a moderator. No text:
    that lives in messages alone. Partitioned by month of detected_at. Grows: with every verdict that is
    at least recorded, simulated ones included; with every report and flag. Cleaned: after 90 days, per
    server configurable, by retention; those of open cases stay. Written by: record_verdicts,
    report_member, flag_members; resolve_case adds the moderator's decision.

    Attributes:
        id: Random; unique together with detected_at.
        detected_at: The event's own time (see judged_events.occurred_at), not the time of judging. Name
            it in queries: it chooses the months.
        event_id: The event in judged_events, which has the same time; at most one detection each.
            Reports (r:…) and flags (f:…) name their interaction, and are no judged events.
        guild_id: The server in which it happened. No foreign key: a month is dropped at once.
        user_id: Whose event it was; the others of a group attack have events of their own.
        channel_id: Where the message was written; null for a join or rename.
        message_id: The message, which messages holds by the same id; null for a join or rename.
        detection_type: What the verdict rests on most: behaviour (message_frequency), content
            (suspicious_content), a group (coordinated, join_raid) or the account alone (new_account).
        confidence: How sure the judge is that it is spam, 0 to 1.
        confidence_level: The same in words.
        rules: The names of the rules that fired.
        reasons: Why, a sentence for each rule, in the order of rules; may name a domain from the
            message, never its text.
        used_gpt: Whether the LLM had a say in the verdict; false where rules and classifier decided
            alone.
        action: What the verdict asked for; whether it was carried out stands in outbox and mod_actions.
        simulated: Whether the server was in simulation mode: nothing was done about it.
        case_id: The case that it opened or joined; null for what was only recorded or simulated. No
            foreign key.
        group_key: What a group attack has in common: copies:<fingerprint> or joins; null for what one
            person did.
        admin_action: What a moderator decided about its case; null while it waits. false_positive: the
            bot was wrong, the message is no spam.
        admin_action_by: Who made that decision; null while there is none.
        admin_action_at: When, by the database's clock; null while there is none.
        recorded_at: When the row was written, by the database's clock; less detected_at, how late the
            verdict came.
        metadata: What has no column of its own; {} unless something was put there. Never message text.
    """

    id: ReadOnly[str]
    detected_at: ReadOnly[str]
    event_id: ReadOnly[str]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    channel_id: ReadOnly[Snowflake | None]
    message_id: ReadOnly[Snowflake | None]
    detection_type: ReadOnly[DetectionType]
    confidence: ReadOnly[float]
    confidence_level: ReadOnly[ConfidenceLevel]
    rules: ReadOnly[list[str]]
    reasons: ReadOnly[list[str]]
    used_gpt: ReadOnly[bool]
    action: ReadOnly[VerdictAction]
    simulated: ReadOnly[bool]
    case_id: ReadOnly[str | None]
    group_key: ReadOnly[str | None]
    admin_action: ReadOnly[AdminActionType | None]
    admin_action_by: ReadOnly[Snowflake | None]
    admin_action_at: ReadOnly[str | None]
    recorded_at: ReadOnly[str]
    metadata: ReadOnly[Any]


class EventWindowRow(TypedDict):
    """A row of ``event_window``.

    One row per event of the last ten minutes, for rules that count: keyed hashes and numbers, no text.
    Unlogged: a crash empties it. Grows: with every event that the worker sends, before it is judged.
    Cleaned: ten minutes after arrival, up to 500 rows at every call of observe_events. Written by:
    observe_events.

    Attributes:
        event_id: As in judged_events; a repeated event keeps its first row.
        guild_id: The server in which it happened.
        user_id: Who wrote, joined or changed their name.
        kind: Rules on messages count message and edit, raids count join.
        at_ms: The event's own time, milliseconds since the Unix epoch.
        seen_order: The sequence of first sight: tells a late event which later ones were judged before
            it.
        seen_at: When it arrived first, by the database's clock; ten minutes later it goes.
        channel_id: Where the message was written; null for a join or rename.
        message_id: The message; null for a join or rename.
        fingerprint: As messages.content_hash; null for a join, a rename or a message without text.
        mentions: How many people the message mentions, without bots, its author and whom it answers.
        role_mentions: How many roles the message mentions.
        links: How many links the message has.
        characters: How many characters the message has.
        newlines: How many line breaks the message has.
        emoji: How many emoji the message shows outside code.
        attachments: How many files the message carries.
        files: A keyed hash of each file's name, size and type, with blanks between; null for a message
            without files.
        likeness: A keyed signature of 128 bits that near copies nearly share, in hex; null for a text
            too short to be compared.
    """

    event_id: ReadOnly[str]
    guild_id: ReadOnly[str]
    user_id: ReadOnly[str]
    kind: ReadOnly[EventKind]
    at_ms: ReadOnly[int]
    seen_order: ReadOnly[int]
    seen_at: ReadOnly[str]
    channel_id: ReadOnly[str | None]
    message_id: ReadOnly[str | None]
    fingerprint: ReadOnly[str | None]
    mentions: ReadOnly[int]
    role_mentions: ReadOnly[int]
    links: ReadOnly[int]
    characters: ReadOnly[int]
    newlines: ReadOnly[int]
    emoji: ReadOnly[int]
    attachments: ReadOnly[int]
    files: ReadOnly[str | None]
    likeness: ReadOnly[str | None]


class ExportRequestsRow(TypedDict):
    """A row of ``export_requests``.

    One row per export that was asked for: what, and how far it is; the file is the row of artifacts.
    Grows: with /export create, and by schedule. Cleaned: with the row of artifacts, 60 days after its
    file was deleted; with the server. Written by: request_export, queue_scheduled_exports, claim_export,
    save_export, finish_export, release_export.

    Attributes:
        artifact_id: The file.
        number: What people call it; counts up over all servers, gaps are normal.
        guild_id: Whose data it is.
        what: What it holds.
        scheduled: Whether the server's schedule asked for it, and no person.
        from_at: Where the period begins: rows of this moment are in it.
        until_at: Where the period ends: rows of this moment are not in it.
        status: Where it stands.
        after: The key of the last row that stands in a part; [] before the first.
        parts: The parts so far, by name, in order; they lie beside the file until it is done.
        collected: Whether all rows stand in parts, which only have to be joined.
        rows_done: How many rows stand in parts, 0 or more.
        fence: Counts claims; whoever works under an older one is no longer believed.
        attempts: Claims since it last got further; after 5 it is given up.
        available_at: From when on it may be claimed, by the database's clock: the end of a lease or of a
            pause after an error.
        error: What went wrong last, without message text and secrets; null once it is done.
        requested_at: When it was asked for, by the database's clock.
        finished_at: When it was done or failed, by the database's clock; null until then.
    """

    artifact_id: ReadOnly[str]
    number: ReadOnly[int]
    guild_id: ReadOnly[Snowflake]
    what: ReadOnly[ExportKind]
    scheduled: ReadOnly[bool]
    from_at: ReadOnly[str]
    until_at: ReadOnly[str]
    status: ReadOnly[ExportStatus]
    after: ReadOnly[Any]
    parts: ReadOnly[list[str]]
    collected: ReadOnly[bool]
    rows_done: ReadOnly[int]
    fence: ReadOnly[int]
    attempts: ReadOnly[int]
    available_at: ReadOnly[str]
    error: ReadOnly[str | None]
    requested_at: ReadOnly[str]
    finished_at: ReadOnly[str | None]


class GptUsageRow(TypedDict):
    """A row of ``gpt_usage``.

    One row per call of the LLM: tokens, time and cost. Grows: with every call, failed ones too. Cleaned:
    after 1 year, by retention; with the server. Written by: finish_llm_reviews.

    Attributes:
        id: Counts up over all servers; gaps are normal.
        used_at: When the call was recorded, by the database's clock unless the writer says otherwise;
            its UTC day is that of analytics.
        guild_id: The server whose budget pays.
        user_id: About whom was asked; null once that user was deleted.
        context_id: The question in contexts; null once that was cleaned, for the cost is kept longer.
        purpose: Why was asked.
        model: The model that was asked, as the endpoint names it.
        prompt_tokens: Tokens sent, as the endpoint counted; 0 where it did not say.
        completion_tokens: Tokens received, as the endpoint counted; 0 where it did not say.
        total_tokens: Both together, worked out by the database.
        cost_usd: US dollars at the price of that time, to the millionth; 0 where the price is not known.
        latency_ms: Milliseconds from request to answer or failure; null where not measured.
        success: Whether a usable answer came.
        error_code: Why none came, in a word; null exactly where success is true.
        request_key: Which try of which review the call was (review:<id>:<fence>), so that it is recorded
            once; null for other calls.
    """

    id: ReadOnly[int]
    used_at: ReadOnly[str]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake | None]
    context_id: ReadOnly[str | None]
    purpose: ReadOnly[LlmPurpose]
    model: ReadOnly[str]
    prompt_tokens: ReadOnly[int]
    completion_tokens: ReadOnly[int]
    total_tokens: ReadOnly[int]
    cost_usd: ReadOnly[float]
    latency_ms: ReadOnly[int | None]
    success: ReadOnly[bool]
    error_code: ReadOnly[str | None]
    request_key: ReadOnly[str | None]


class GuildChannelsRow(TypedDict):
    """A row of ``guild_channels``.

    One row per channel or thread of a server, as the gateway last reported it; the newest report wins.
    Grows: with a server's first snapshot, every new channel and every new thread. Cleaned: with its
    server; a channel that is gone stays, with deleted_at. Written by: observe_events.

    Attributes:
        guild_id: The server that the channel belongs to.
        channel_id: The channel's or thread's Discord id.
        parent_id: A thread's channel, or a channel's category; null where it stands by itself.
        type: Discord's channel type; 10, 11 and 12 are threads.
        name: The name when last reported; null if no report told it.
        seen_at: When the worker received this report (its clock); older reports are ignored.
        deleted_at: When the worker heard that the channel is gone, or missed it in a snapshot (its
            clock); null while it exists.
    """

    guild_id: ReadOnly[Snowflake]
    channel_id: ReadOnly[Snowflake]
    parent_id: ReadOnly[Snowflake | None]
    type: ReadOnly[int]
    name: ReadOnly[str | None]
    seen_at: ReadOnly[str]
    deleted_at: ReadOnly[str | None]


class GuildRolesRow(TypedDict):
    """A row of ``guild_roles``.

    One row per role of a server, as the gateway last reported it; the newest report wins. Staff are
    known by it. Grows: with a server's first snapshot and every new role. Cleaned: with its server; a
    role that is gone stays, with deleted_at. Written by: observe_events.

    Attributes:
        guild_id: The server that the role belongs to.
        role_id: The role's Discord id; that of @everyone is the server's.
        name: The role's name when last reported; null if no report told it.
        permissions: Discord's permission bits, of the role alone: a member has those of all their roles
            and of @everyone.
        position: Place in the server's list of roles; a bot manages only roles below its own highest.
        managed: Belongs to an integration: Discord lets nobody take it away.
        seen_at: When the worker received this report (its clock); older reports are ignored.
        deleted_at: When the worker heard that the role is gone, or missed it in a snapshot (its clock);
            null while it exists.
    """

    guild_id: ReadOnly[Snowflake]
    role_id: ReadOnly[Snowflake]
    name: ReadOnly[str | None]
    permissions: ReadOnly[int]
    position: ReadOnly[int]
    managed: ReadOnly[bool]
    seen_at: ReadOnly[str]
    deleted_at: ReadOnly[str | None]


class HandledInteractionsRow(TypedDict):
    """A row of ``handled_interactions``.

    One row per Discord interaction that changed or read something: a second delivery of it is refused.
    Grows: with every command and press that reaches the database. Cleaned: after 1 day, up to 100 rows
    at every next one; an interaction's token lives 15 minutes. Written by: private.claim_interaction,
    for read_server, configure_server, resolve_case and stats_overview.

    Attributes:
        interaction_id: Discord's id of the interaction.
        handled_at: When it was handled, by the database's clock.
    """

    interaction_id: ReadOnly[Snowflake]
    handled_at: ReadOnly[str]


class JobRunsRow(TypedDict):
    """A row of ``job_runs``.

    One row per run of a scheduled job; at most one of a job is running. Grows: when a job begins, not
    when it is taken over. Cleaned: after 90 days, as newer runs of the job begin. Written by: begin_job,
    touch_job, end_job.

    Attributes:
        id: Counts up over all jobs; gaps are normal.
        job: The job's name, as in functions/scheduled/jobs.
        status: Where the run stands.
        started_at: When it began, by the database's clock.
        touched_at: When it last said that it works, by the database's clock; long ago while running: it
            died.
        finished_at: When it ended, by the database's clock; null exactly while running.
        progress: How far it came, in the job's own terms: whoever resumes it goes on from there. An
            object.
        rows_done: How many rows it has handled, 0 or more.
        error: Why it failed, without message text and secrets; null unless it did.
        attempt: Counts takeovers, from 1; whoever works under an older attempt is no longer believed.
    """

    id: ReadOnly[int]
    job: ReadOnly[str]
    status: ReadOnly[JobStatus]
    started_at: ReadOnly[str]
    touched_at: ReadOnly[str]
    finished_at: ReadOnly[str | None]
    progress: ReadOnly[Any]
    rows_done: ReadOnly[int]
    error: ReadOnly[str | None]
    attempt: ReadOnly[int]


class JudgedEventsRow(TypedDict):
    """A row of ``judged_events``.

    One row per judged event: the proof that it was judged, and how. Partitioned by month of occurred_at.
    Grows: with every message, edit, join and rename that is judged, however harmless. Cleaned: after 90
    days, a month at a time, by retention. Written by: record_verdicts alone.

    Attributes:
        occurred_at: The event's own time: of the message (from its id), edit or join; for a rename, of
            its receipt.
        event_id: Made from the event, so that a repeat has it again: m:<message>, m:<message>:<edit
            time>, j:<server>:<user>:<join time> or n:<server>:<user>:<time of receipt>:<checksum of the
            name>. Times in milliseconds.
        kind: What kind of event it was.
        guild_id: The server in which it happened.
        user_id: Who wrote, joined or changed their name.
        confidence: How sure the judge is that it is spam, 0 to 1; 0 where no rule fired.
        rules: The names of the rules that fired; {} for most events.
        action: What the verdict asked for; none where no rule fired. The server's mode caps it.
        judged_at: When the verdict was recorded, by the database's clock.
    """

    occurred_at: ReadOnly[str]
    event_id: ReadOnly[str]
    kind: ReadOnly[EventKind]
    guild_id: ReadOnly[str]
    user_id: ReadOnly[str]
    confidence: ReadOnly[float]
    rules: ReadOnly[list[str]]
    action: ReadOnly[VerdictAction]
    judged_at: ReadOnly[str]


class LlmCircuitsRow(TypedDict):
    """A row of ``llm_circuits``.

    One row per model: the breaker that leaves an endpoint alone which does not work. Grows: with a model
    that was never asked before. Cleaned: never; there are few models. Written by: claim_llm_reviews
    (lets one try), finish_llm_reviews (counts).

    Attributes:
        model: The model, as the endpoint names it.
        failures: Calls in a row that gave no usable answer.
        open_until: Nothing is asked before, by the database's clock; null while all is well.
    """

    model: ReadOnly[str]
    failures: ReadOnly[int]
    open_until: ReadOnly[str | None]


class LlmReviewsRow(TypedDict):
    """A row of ``llm_reviews``.

    One row per judged message, or profile of a new joiner, that the LLM is asked about. No message text:
    that is in messages. Grows: with ambiguous verdicts, new members' first messages and, where a server
    wants it, joins, where detection has an endpoint. Cleaned: 30 days after its end, by
    claim_llm_reviews. With the server or the user. Written by: record_verdicts (queues),
    claim_llm_reviews (leases), finish_llm_reviews (ends).

    Attributes:
        id: Counts up over all servers; gaps are normal.
        guild_id: The server whose budget pays.
        user_id: Who wrote the message, or joined.
        occurred_at: The judged event's own time.
        event_id: The judged event, as in judged_events.
        channel_id: Where the message stands; null for a profile.
        message_id: The message; its text is in messages. Null for a profile.
        purpose: What is asked.
        asked_for: Why is asked.
        fingerprint: Keyed hash of the whole text but for its white space, or of a profile's names: equal
            ones of a server share one answer.
        confidence: How sure rules and classifier were, from 0 to 1.
        rules: Which rules fired; none for a message that nothing minded.
        borrows_text: Whether messages holds the text for this review alone; then it is forgotten with
            the review's end, unless it was flagged.
        is_superseded: Whether the message was edited while a process asked about it: the answer is paid
            for and changes nothing.
        status: Where it stands.
        attempts: How often it was leased to ask, a dead process's leases included; two at most.
        fence: Grows with every lease; a result under an older fence changes nothing.
        available_at: Not to be leased before, by the database's clock.
        lease_until: When the lease runs out; null unless leased.
        budget_day: The day (UTC) whose budget the newest call is counted to; null before one.
        reserved_usd: The most that the newest call can cost, set aside in llm_spending until it ends.
        asked: Model and version of the prompt at the newest lease; null before one.
        answer: Verdict, confidence and category, without prose; null without an answer.
        is_cached: Whether the answer was given to an equal text before, and cost nothing.
        effect: What the answer changed.
        last_error: Why there is no answer, in a word; null while nothing went wrong.
        queued_at: When it was queued, by the database's clock.
        finished_at: When it ended, by the database's clock; null before that.
        profile: What a joiner chose, until the review ends: {"display_name", "username"}, and
            "has_avatar" where Discord said so. Null for a message.
    """

    id: ReadOnly[int]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    occurred_at: ReadOnly[str]
    event_id: ReadOnly[str]
    channel_id: ReadOnly[Snowflake | None]
    message_id: ReadOnly[Snowflake | None]
    purpose: ReadOnly[LlmPurpose]
    asked_for: ReadOnly[LlmReviewReason]
    fingerprint: ReadOnly[str]
    confidence: ReadOnly[float]
    rules: ReadOnly[list[str]]
    borrows_text: ReadOnly[bool]
    is_superseded: ReadOnly[bool]
    status: ReadOnly[LlmReviewStatus]
    attempts: ReadOnly[int]
    fence: ReadOnly[int]
    available_at: ReadOnly[str]
    lease_until: ReadOnly[str | None]
    budget_day: ReadOnly[str | None]
    reserved_usd: ReadOnly[float]
    asked: ReadOnly[Any]
    answer: ReadOnly[Any]
    is_cached: ReadOnly[bool]
    effect: ReadOnly[LlmReviewEffect]
    last_error: ReadOnly[str | None]
    queued_at: ReadOnly[str]
    finished_at: ReadOnly[str | None]
    profile: ReadOnly[Any]


class LlmSpendingRow(TypedDict):
    """A row of ``llm_spending``.

    One row per server and day (UTC) on which the LLM was called: what its daily budget has left. Grows:
    with the first call of a day. Cleaned: with the server; a row a day is little. Written by:
    claim_llm_reviews (sets aside), finish_llm_reviews (settles).

    Attributes:
        guild_id: The server.
        date: The day (UTC).
        call_count: Calls begun, those under way included.
        cost_usd: US dollars spent, and set aside for calls under way; what a call without an answer had
            set aside stays, for it may have been billed.
    """

    guild_id: ReadOnly[Snowflake]
    date: ReadOnly[str]
    call_count: ReadOnly[int]
    cost_usd: ReadOnly[float]


class LockdownsRow(TypedDict):
    """A row of ``lockdowns``.

    One row per channel and time that it was locked. Grows: with /lockdown start, a row for every
    channel. Cleaned: with the server. Written by: start_lockdown, end_lockdown, and finish_outbox by
    trigger.

    Attributes:
        id: Counts up over all servers; gaps are normal.
        guild_id: The channel's server.
        channel_id: The channel. No foreign key: it may be deleted meanwhile.
        state: Where it stands; ended and failed are final.
        reason: Who locked it, and why where they said so; in mod_actions too.
        had_overwrite: Whether the channel had permissions of its own for @everyone; null until Discord
            was asked.
        previous_allow: What these allowed before, Discord's permission bits; 0 without any.
        previous_deny: What these denied before, Discord's permission bits; 0 without any.
        started_by: The moderator who locked it; null stands for the bot.
        started_at: When it was asked for, by the database's clock.
        locked_at: When Discord had locked it, by the database's clock; null before.
        ended_by: The moderator who unlocked it last; null before.
        ended_at: When it was over or had failed, by the database's clock; null before.
        error: Why the last step could not be done; null if it could.
    """

    id: ReadOnly[int]
    guild_id: ReadOnly[Snowflake]
    channel_id: ReadOnly[Snowflake]
    state: ReadOnly[LockdownState]
    reason: ReadOnly[str | None]
    had_overwrite: ReadOnly[bool | None]
    previous_allow: ReadOnly[int]
    previous_deny: ReadOnly[int]
    started_by: ReadOnly[Snowflake | None]
    started_at: ReadOnly[str]
    locked_at: ReadOnly[str | None]
    ended_by: ReadOnly[Snowflake | None]
    ended_at: ReadOnly[str | None]
    error: ReadOnly[str | None]


class MessageStatsRow(TypedDict):
    """A row of ``message_stats``.

    One row per batch, hour, member and channel: how many messages. Not unique: sum when you read.
    Partitioned by month of hour. Grows: with every batch of judged messages. Cleaned: after 30 days,
    once summed up, a month at a time, by retention. Written by: record_verdicts.

    Attributes:
        hour: The beginning of the hour (UTC) of the messages' own times.
        guild_id: The server that is counted. No foreign key: a month is dropped at once.
        user_id: Who wrote.
        channel_id: The channel or thread in which it was written; null where that was not told.
        message_count: Messages in this batch, at least 1; edits are not counted.
        recorded_at: When the batch was recorded, by the database's clock.
    """

    hour: ReadOnly[str]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    channel_id: ReadOnly[Snowflake | None]
    message_count: ReadOnly[int]
    recorded_at: ReadOnly[str]


class MessagesRow(TypedDict):
    """A row of ``messages``.

    One row per message of a user under suspicion, and per message that a verdict, a report or a flag
    rests on; for the time of its review, also a new member's first messages. The only place with message
    text. Grows: when a rule fires on a message, somebody with an open case writes, somebody reports or
    flags a message, or the LLM is to be asked. Cleaned: the text after 7 days, by retention, the hash
    stays; the row with its server or user, or with its review. Written by: record_verdicts,
    report_member, flag_members; claim_llm_reviews and finish_llm_reviews delete what was kept for a
    review alone; resolve_case and finish_outbox take is_deleted back where a deletion was cancelled or
    failed.

    Attributes:
        guild_id: The server in which it was written.
        message_id: The message's Discord id; its time of writing is in it.
        user_id: Who wrote it.
        channel_id: The channel or thread in which it was written.
        content: The text as written, forwarded text included, as last judged; null where only its hash
            was at hand, or after 7 days. Hostile.
        content_hash: Keyed fingerprint of the folded text, 32 hex digits, the same for near copies; null
            for a message without text.
        sent_at: The own time of the event that brought it: of the message, or of its edit.
        is_flagged: Whether a verdict rests on this message.
        is_deleted: Whether its deletion on Discord was queued and has not failed.
        deleted_at: When that deletion was queued, by the database's clock; null if is_deleted is false.
            No soft delete.
        case_id: The first case of its author that it belongs to; null if there was none. No foreign key.
        created_at: When it was stored, by the database's clock.
        deleted_by: The moderator who had it deleted; null stands for the bot.
    """

    guild_id: ReadOnly[Snowflake]
    message_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    channel_id: ReadOnly[Snowflake]
    content: ReadOnly[str | None]
    content_hash: ReadOnly[str | None]
    sent_at: ReadOnly[str]
    is_flagged: ReadOnly[bool]
    is_deleted: ReadOnly[bool]
    deleted_at: ReadOnly[str | None]
    case_id: ReadOnly[str | None]
    created_at: ReadOnly[str]
    deleted_by: ReadOnly[Snowflake | None]


class ModActionsRow(TypedDict):
    """A row of ``mod_actions``.

    One row per deed of moderation: punishments and locks that reached Discord, those taken back, purges,
    warnings and pardons. Append-only, for its owner too. Grows: when Discord has carried out an effect
    on a member or a channel; with a warning or pardon; when a time-out is over. Cleaned: never, kept for
    ever. Written by: finish_outbox, warn_member, pardon_warning, end_punishments.

    Attributes:
        id: Counts up over all servers; gaps are normal.
        guild_id: The server in which it happened. No foreign key: the log outlives it.
        user_id: To whom it was done; null for what was done to a channel.
        moderator_id: The moderator whose decision it carried out; null where the bot acted by itself.
        action: What was done.
        reason: What Discord's own audit log was told, for kicks and bans; null for the rest.
        case_id: The case that it belongs to; null for none, as when a restricted member rejoins. No
            foreign key.
        outbox_id: Unique, so that an effect that is reported twice is logged once.
        acted_at: When its success was reported, by the database's clock.
        channel_id: Where it was done; null for what concerns the whole server.
        expires_at: When it ends by itself, by the database's clock; null for what does not.
        metadata: Numbers and ids that have no column of their own. Never message text.
    """

    id: ReadOnly[int]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake | None]
    moderator_id: ReadOnly[Snowflake | None]
    action: ReadOnly[ModActionType]
    reason: ReadOnly[str | None]
    case_id: ReadOnly[str | None]
    outbox_id: ReadOnly[int | None]
    acted_at: ReadOnly[str]
    channel_id: ReadOnly[Snowflake | None]
    expires_at: ReadOnly[str | None]
    metadata: ReadOnly[Any]


class OutboxRow(TypedDict):
    """A row of ``outbox``.

    One row per effect to carry out on Discord; those of one lane run in order of id. Ids and references,
    no message text. Grows: with what verdicts and decisions want done. Cleaned: 14 days after it ended,
    by retention. Written by: record_verdicts, resolve_case and finish_outbox (queue), claim_outbox
    (leases), finish_outbox (ends), resolve_case (cancels).

    Attributes:
        id: Counts up; the order of effects within a lane.
        guild_id: The server on which it takes effect.
        case_id: The case that wants it; null for none, as when a restricted member rejoins.
        lane: What must not overtake itself: member:<guild>:<user> for what is done to a member,
            case:<id> for thread and notification, delete:<channel> for deletions, channel:<channel> for
            locks and slowmode, setup:<guild>, and the last to be leased: log:<guild>, welcome:<guild>.
        kind: What to do: the name of an effect in portcullis/outbox/effects.
        payload: What that needs: ids of members, roles, channels and messages, reasons for Discord's
            audit log, and the server's own words.
        dedupe_key: Unique where an effect may exist once only: punish:<user>:<message or event>,
            rejoin:<event>, command:<interaction>, auto_role:<join>, welcome:<first join>,
            purge:<look-up>:<part> and log:<first mod action>. Null for the rest.
        moderator_id: The moderator whose decision wants it; null where the bot does.
        status: Where it stands; finish_outbox gives it back as pending where it is to be tried again.
        attempts: How often it was leased to be tried; leases given back untried do not count.
        fence: Grows with every lease; a result under an older fence is stale and ignored.
        available_at: Not to be tried before this, by the database's clock; later after each failed try.
        lease_until: When the holder is taken for dead, by the database's clock; null unless leased.
        last_error: Why the last try failed or why it was cancelled, 500 characters at most; null if
            neither.
        result: What Discord answered: ids, what a channel allowed before, how many messages went, or
            left where the member was gone; null before.
        created_at: When it was queued, by the database's clock.
        finished_at: When it was done, failed for good or was cancelled, by the database's clock; null
            before.
        logs_as: What mod_actions calls the effect once it is done; null for what its kind says, which
            for most kinds is nothing.
    """

    id: ReadOnly[int]
    guild_id: ReadOnly[Snowflake]
    case_id: ReadOnly[str | None]
    lane: ReadOnly[str]
    kind: ReadOnly[str]
    payload: ReadOnly[Any]
    dedupe_key: ReadOnly[str | None]
    moderator_id: ReadOnly[Snowflake | None]
    status: ReadOnly[OutboxStatus]
    attempts: ReadOnly[int]
    fence: ReadOnly[int]
    available_at: ReadOnly[str]
    lease_until: ReadOnly[str | None]
    last_error: ReadOnly[str | None]
    result: ReadOnly[Any]
    created_at: ReadOnly[str]
    finished_at: ReadOnly[str | None]
    logs_as: ReadOnly[ModActionType | None]


class PerformanceMetricsRow(TypedDict):
    """A row of ``performance_metrics``.

    One row per measurement of the installation. Partitioned by month of measured_at. Grows: with every
    measurement. Cleaned: after 30 days, once summed up, a month at a time, by retention. Written by:
    service_role; no function of the database writes it.

    Attributes:
        id: Counts up; unique together with measured_at.
        measured_at: When it was recorded, by the database's clock unless the writer says otherwise.
        guild_id: The server that it concerns; null for the whole installation. No foreign key.
        name: What was measured; rows of one name have one unit.
        value: The measured value, in unit.
        unit: The unit of value, such as ms, bytes or count.
        labels: What tells measurements of one name apart, such as the function; an object. No names of
            people.
    """

    id: ReadOnly[int]
    measured_at: ReadOnly[str]
    guild_id: ReadOnly[Snowflake | None]
    name: ReadOnly[str]
    value: ReadOnly[float]
    unit: ReadOnly[str]
    labels: ReadOnly[Any]


class PhishingDomainsRow(TypedDict):
    """A row of ``phishing_domains``.

    One row per domain known to phish and list that says so; a listed domain covers its subdomains.
    Grows: when a list is imported. Cleaned: at the next import, of what the same list no longer names.
    Written by: import_phishing_domains.

    Attributes:
        domain: The bare domain in lower case, without scheme and path.
        source: The name under which the list is imported; lists do not remove each other's domains.
        added_at: When this list first named it, by the database's clock.
    """

    domain: ReadOnly[str]
    source: ReadOnly[str]
    added_at: ReadOnly[str]


class RateLimitsRow(TypedDict):
    """A row of ``rate_limits``.

    One row per member and thing that may be done only so often: how often it was done in the window that
    runs. Grows: with a member's first use of a thing. Cleaned: when its window is over, by retention;
    with the server. Written by: private.take_use, for private.claim_interaction.

    Attributes:
        id: Counts up over all servers; nothing refers to it.
        guild_id: The server in which it is counted; null for private messages to the bot.
        user_id: Who is limited. No foreign key: whoever gives a command need not be known.
        bucket: What is limited; things in one bucket are counted together.
        window_start: When the window began, by the database's clock; how long it is says the limit's
            setting.
        uses: How often in this window, at least 1.
    """

    id: ReadOnly[int]
    guild_id: ReadOnly[Snowflake | None]
    user_id: ReadOnly[Snowflake]
    bucket: ReadOnly[str]
    window_start: ReadOnly[str]
    uses: ReadOnly[int]


class ReportsRow(TypedDict):
    """A row of ``reports``.

    One row per member who reported a subject of a case: whoever reports twice counts once. Grows: with
    the first report of a member on somebody in a case. Cleaned: with the case, the server, or either of
    the two users. Written by: report_member.

    Attributes:
        case_id: The case that the report opened or joined.
        guild_id: The case's server.
        user_id: Who was reported.
        reporter_id: Who reported. Moderators see it here; notifications never name them.
        reason: The reporter's own words, on one line: no message text. Hostile.
        message_id: The message that was reported last; null where none was.
        reported_at: When they reported last, by the database's clock.
    """

    case_id: ReadOnly[str]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    reporter_id: ReadOnly[Snowflake]
    reason: ReadOnly[str]
    message_id: ReadOnly[Snowflake | None]
    reported_at: ReadOnly[str]


class RuleStatsRow(TypedDict):
    """A row of ``rule_stats``.

    One row per server, day and rule: how often it fired, and how often moderators agreed. Days are UTC.
    Grows: with a rule's first hit, or the first decision on a case of its, on a server's day. Cleaned:
    never, kept for ever; with the server. Written by: triggers on detection_events (hits) and
    verification_events (decisions).

    Attributes:
        guild_id: The server that is counted.
        date: The day, in UTC: of the event for hits, of the decision for the rest. Sum over time before
            you divide.
        rule: The rule's name, as in detection_events.rules.
        hit_count: Events on which the rule fired, simulated ones included.
        confirmed_count: Cases with the rule that were rejected or banned on this day; reopening one
            takes it back.
        false_positive_count: Cases with the rule that were verified on this day; reopening one takes it
            back.
    """

    guild_id: ReadOnly[Snowflake]
    date: ReadOnly[str]
    rule: ReadOnly[str]
    hit_count: ReadOnly[int]
    confirmed_count: ReadOnly[int]
    false_positive_count: ReadOnly[int]


class ServerAdminsRow(TypedDict):
    """A row of ``server_admins``.

    One row per person who may look at a server in the dashboard; policies read it live. Grows: when
    somebody becomes owner, or gets a role that administers or moderates. Cleaned: at once when they lose
    it or leave; with the server. Written by: triggers refresh_admins_* on servers, guild_roles and
    server_members; nobody else may.

    Attributes:
        guild_id: The server that may be looked at.
        user_id: The person's Discord id, compared with app_metadata.discord_id of their token.
        is_admin: Owner, or a role with Administrator or Manage Server: reads the audit log too.
        is_moderator: Owner, a role with Administrator, Kick, Ban, Manage Messages or Moderate Members,
            or one that the setting moderator_roles names: reads message text too.
        created_at: Since when they are listed without a break, by the database's clock.
        updated_at: When their rights last changed, by the database's clock, by trigger.
    """

    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    is_admin: ReadOnly[bool]
    is_moderator: ReadOnly[bool]
    created_at: ReadOnly[str]
    updated_at: ReadOnly[str]


class ServerConfigHistoryRow(TypedDict):
    """A row of ``server_config_history``.

    One row per change of a server's settings: what they were and what they became. Append-only. Grows:
    with every change, by whatever way it came. Cleaned: never, kept for ever. Written by: trigger
    track_settings on servers.

    Attributes:
        id: Counts up over all servers; gaps are normal.
        guild_id: Whose settings. No foreign key: the history outlives the server's row.
        changed_by: What servers.updated_by said then: the admin who gave the command; null if nobody
            ever had.
        changed_at: When the changing transaction began, by the database's clock.
        old_settings: Before: all that differed from the defaults, the ids with columns of their own
            included.
        new_settings: After, in the same form.
    """

    id: ReadOnly[int]
    guild_id: ReadOnly[Snowflake]
    changed_by: ReadOnly[Snowflake | None]
    changed_at: ReadOnly[str]
    old_settings: ReadOnly[Any]
    new_settings: ReadOnly[Any]


class ServerMembersRow(TypedDict):
    """A row of ``server_members``.

    One row per user and server: membership, standing and what is known of their roles. Grows: with the
    first report or judged event of a member, or when a group finding names them. Cleaned: archived when
    they left or were inactive for 6 months, by retention; with the server or the user. Written by:
    observe_events (joins, leaves, roles), record_verdicts (counts, suspicion, restriction), resolve_case
    (decisions), finish_outbox (a restriction that failed).

    Attributes:
        guild_id: The server of this membership.
        user_id: Whose membership.
        join_date: When they last joined, by Discord's clock; null until Discord told.
        left_at: When the worker heard that they left (its clock); null for a member.
        roles: Role ids as last seen in Discord, without @everyone; the restricted role included while it
            is worn.
        roles_seen_at: How new roles is: when the worker received the report, or the time of the event
            that brought them. Null until the first.
        name_hash: Keyed hash of the last judged name: an update with the same name is no rename.
        reputation_score: Standing in this server, from -1 (worst) to 1 (best); 0 where nothing is known.
        is_restricted: What should be so: the outbox makes it so in Discord.
        verification_status: Where they stand in their newest case here; none if they never had one.
        restriction_reason: The rules' reasons in words from when they last became a suspect; it stays
            after the case. Null if they never did.
        last_status_change: When verification_status was last set, by the database's clock; null if
            never.
        moderator_id: Who changed verification_status last; null where the bot did.
        last_verified_at: When a moderator last verified them, by the database's clock; null if never.
        last_message_at: The newest message's own time; null if they never wrote. Edits do not count.
        message_count: Messages of theirs that were judged, ever; each once, edits not counted.
        created_at: When this membership was first heard of, by the database's clock; not the date of
            joining.
        updated_at: When the row last changed, by the database's clock, by trigger.
        updated_by: The admin who changed the row last; null stands for the bot.
        deleted_at: Soft delete, by the database's clock: the row waits to be purged. Null while in use.
        deleted_by: Who deleted the row softly; null stands for the bot.
        name_look: Keyed hash of what a staff member's shown name looks like: look-alike letters make no
            difference. Null for others.
        name_spelling: Keyed hash of how that name is spelt: the same look in another spelling imitates
            it. Null for others.
    """

    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    join_date: ReadOnly[str | None]
    left_at: ReadOnly[str | None]
    roles: ReadOnly[list[str]]
    roles_seen_at: ReadOnly[str | None]
    name_hash: ReadOnly[str | None]
    reputation_score: ReadOnly[float]
    is_restricted: ReadOnly[bool]
    verification_status: ReadOnly[VerificationStatus]
    restriction_reason: ReadOnly[str | None]
    last_status_change: ReadOnly[str | None]
    moderator_id: ReadOnly[Snowflake | None]
    last_verified_at: ReadOnly[str | None]
    last_message_at: ReadOnly[str | None]
    message_count: ReadOnly[int]
    created_at: ReadOnly[str]
    updated_at: ReadOnly[str]
    updated_by: ReadOnly[Snowflake | None]
    deleted_at: ReadOnly[str | None]
    deleted_by: ReadOnly[Snowflake | None]
    name_look: ReadOnly[str | None]
    name_spelling: ReadOnly[str | None]


class ServerRelationshipsRow(TypedDict):
    """A row of ``server_relationships``.

    One row per ordered pair of servers: what the source thinks of the target. The target's opinion is a
    row of its own. Grows: when a server first says that it trusts or distrusts another. Cleaned: kept
    for ever, like all configuration; with either server. Written by: service_role; no function of the
    database writes it.

    Attributes:
        source_guild_id: Who thinks so, and may read it.
        target_guild_id: Of whom; never the source itself.
        relationship_type: trust: what the target says of people is heard here. distrust and neutral: it
            is not.
        trust_level: How much, 0 to 100; above 0 only for trust.
        created_at: When it was first said, by the database's clock.
        created_by: The admin who first said so; null stands for the bot.
        updated_at: When the row last changed, by the database's clock, by trigger.
        updated_by: The admin who changed the row last; null stands for the bot.
        deleted_at: Soft delete, by the database's clock: taken back, and not heard any more. Null while
            it holds.
        deleted_by: Who took it back; null stands for the bot.
    """

    source_guild_id: ReadOnly[Snowflake]
    target_guild_id: ReadOnly[Snowflake]
    relationship_type: ReadOnly[RelationshipType]
    trust_level: ReadOnly[int]
    created_at: ReadOnly[str]
    created_by: ReadOnly[Snowflake | None]
    updated_at: ReadOnly[str]
    updated_by: ReadOnly[Snowflake | None]
    deleted_at: ReadOnly[str | None]
    deleted_by: ReadOnly[Snowflake | None]


class ServersRow(TypedDict):
    """A row of ``servers``.

    One row per Discord server (guild) that ever had the bot, with its settings. Grows: with the first
    report or event of a server. Cleaned: kept while the bot is there; 30 days after it was removed, by
    retention, with all that refers to it. Written by: observe_events and record_verdicts (new servers,
    what Discord reports), configure_server (settings).

    Attributes:
        guild_id: The server's Discord id, which is also the id of its @everyone role.
        name: The server's name as Discord last reported it; null until then.
        owner_id: Who owns the server on Discord, and so may do anything there; null until reported.
        vanity_url_code: The server's own invite code, which is no invite to another server; null if it
            has none.
        restricted_role_id: The role that suspects get; null: nobody can be restricted.
        admin_channel_id: Where moderators are notified of cases; null: they are not.
        verification_channel_id: In which a restricted suspect's thread is opened; null: none is.
        admin_notification_role_id: The one role that a notification pings; null: nobody is pinged.
        settings: Only what differs from the defaults of portcullis.settings.ServerSettings; the ids
            above have columns of their own.
        settings_version: One more with every change of settings, by trigger; detection instances ask by
            version, so no cache ages.
        is_active: Whether the bot is in the server, as the gateway last reported.
        left_at: When the worker heard that the bot was removed (its clock); null while the bot is there.
        state_seen_at: When the worker received the newest snapshot of this server (its clock); older
            ones are ignored. Null until the first.
        created_at: When the server was first heard of, by the database's clock.
        updated_at: When anything in the row last changed, by the database's clock, by trigger.
        updated_by: The admin who last changed settings by a command; null if nobody ever did.
        created_by: The admin who made the row by a command; null stands for the bot.
        deleted_at: Soft delete, by the database's clock: the row waits to be purged. Null while in use.
        deleted_by: Who deleted the row softly; null stands for the bot.
        members_known_since: When the bot came back after it was removed (the worker's clock): roles that
            were seen earlier give no rights. Null: never away.
    """

    guild_id: ReadOnly[Snowflake]
    name: ReadOnly[str | None]
    owner_id: ReadOnly[Snowflake | None]
    vanity_url_code: ReadOnly[str | None]
    restricted_role_id: ReadOnly[Snowflake | None]
    admin_channel_id: ReadOnly[Snowflake | None]
    verification_channel_id: ReadOnly[Snowflake | None]
    admin_notification_role_id: ReadOnly[Snowflake | None]
    settings: ReadOnly[Any]
    settings_version: ReadOnly[int]
    is_active: ReadOnly[bool]
    left_at: ReadOnly[str | None]
    state_seen_at: ReadOnly[str | None]
    created_at: ReadOnly[str]
    updated_at: ReadOnly[str]
    updated_by: ReadOnly[Snowflake | None]
    created_by: ReadOnly[Snowflake | None]
    deleted_at: ReadOnly[str | None]
    deleted_by: ReadOnly[Snowflake | None]
    members_known_since: ReadOnly[str | None]


class SharedFlagsRow(TypedDict):
    """A row of ``shared_flags``.

    One row per statement of a server to others that it flagged a user; one in force per server and user.
    It never punishes alone. Grows: when a server that opted in shares a flag. Cleaned: kept for ever,
    withdrawn ones with deleted_at; with the server or the user. Written by: service_role; no function of
    the database writes it. Read by: read_trusted_flags.

    Attributes:
        id: Random; a flag that is shared again after a withdrawal is a new row.
        guild_id: The server that says so.
        user_id: Of whom.
        detection_type: For what; nothing else of the case is shared but the confidence.
        confidence: How sure that server's verdict was, 0 to 1.
        case_id: That server's case, which others cannot read; null once the case was cleaned, or where
            there was none.
        created_at: When it was shared, by the database's clock.
        created_by: The admin who shared it; null stands for the bot.
        updated_at: When the row last changed, by the database's clock, by trigger.
        updated_by: The admin who changed the row last; null stands for the bot.
        deleted_at: Withdrawn, by the database's clock: no other server hears of it any more. Null while
            in force.
        deleted_by: Who withdrew it; null stands for the bot.
    """

    id: ReadOnly[str]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    detection_type: ReadOnly[DetectionType]
    confidence: ReadOnly[float]
    case_id: ReadOnly[str | None]
    created_at: ReadOnly[str]
    created_by: ReadOnly[Snowflake | None]
    updated_at: ReadOnly[str]
    updated_by: ReadOnly[Snowflake | None]
    deleted_at: ReadOnly[str | None]
    deleted_by: ReadOnly[Snowflake | None]


class TempPunishmentsRow(TypedDict):
    """A row of ``temp_punishments``.

    One row per mute or ban that ends by itself. Grows: with /mute, /tempban and the steps of the
    warnings' ladder. Cleaned: with its server or user; the running ones are few. Written by:
    punish_member and warn_member (begin), end_punishments (ends), triggers on outbox (lifted, replaced,
    failed).

    Attributes:
        id: Counts up over all servers; gaps are normal.
        guild_id: The server in which it holds.
        user_id: Whom it holds; they need not be a member any more.
        kind: What it is.
        role_id: The role by which it mutes; null for a ban, and for a time-out, which Discord itself
            ends.
        moderator_id: Whose decision it is.
        reason: Why, as Discord's audit log was told.
        status: Where it stands; one is active per server, user and kind.
        outbox_id: The effect that begins it. No foreign key: the outbox is cleaned after 14 days.
        end_outbox_id: The effect that lifts or replaces it; null while active, and where Discord ended
            it itself. No foreign key.
        created_at: When it was decided, by the database's clock.
        ends_at: When it is to end, by the database's clock.
        ended_at: When it was ended, lifted, replaced or given up; null while active.
    """

    id: ReadOnly[int]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    kind: ReadOnly[TempPunishmentKind]
    role_id: ReadOnly[Snowflake | None]
    moderator_id: ReadOnly[Snowflake | None]
    reason: ReadOnly[str | None]
    status: ReadOnly[TempPunishmentStatus]
    outbox_id: ReadOnly[int]
    end_outbox_id: ReadOnly[int | None]
    created_at: ReadOnly[str]
    ends_at: ReadOnly[str]
    ended_at: ReadOnly[str | None]


class TrainingDataRow(TypedDict):
    """A row of ``training_data``.

    One row per example for the text classifier: masked text and what people say it is; at most one a
    message. Grows: when a decision on a case confirms or overturns what was flagged, or somebody labels
    or imports an example. Cleaned: after 1 year unless labelled, by retention; with the server. Written
    by: label_message; the trigger collect_examples of admin_actions; mask_examples adds the text.

    Attributes:
        id: Random.
        guild_id: The server that the example comes from.
        user_id: Who wrote it; null if not known, or once that user was deleted.
        message_id: The message that it was made of; null for what was imported.
        content: The text with personal data masked; null where only the hash is kept, or until
            mask_examples has come by. Hostile.
        content_hash: As messages.content_hash, of the text before masking; null where that gave none.
        context: What was known beside the text, such as the rules that fired; an object, without names.
        label: What people say it is; null until somebody did.
        labeled_by: Who labelled it; null while unlabelled, or where the label follows from a case.
        labeled_at: When it was labelled, by the database's clock; null exactly while label is.
        quality_score: How good an example it is: 5 where moderators agree on it, 4 for one moderator's
            label, 3 where it follows from a case, 2 where moderators disagree; 1 is for imports that say so.
            Null where nobody said.
        source: Where it comes from: case (a decision), label (a command), report (a user's) or import (a
            file).
        collected_at: When it was collected, by the database's clock.
        created_by: Who had it collected; null stands for the bot.
        updated_at: When the row last changed, by the database's clock, by trigger.
        updated_by: Who changed the row last; null stands for the bot.
        deleted_at: Soft delete, by the database's clock: no longer an example. Null while in use.
        deleted_by: Who deleted the row softly; null stands for the bot.
    """

    id: ReadOnly[str]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake | None]
    message_id: ReadOnly[Snowflake | None]
    content: ReadOnly[str | None]
    content_hash: ReadOnly[str | None]
    context: ReadOnly[Any]
    label: ReadOnly[TrainingLabel | None]
    labeled_by: ReadOnly[Snowflake | None]
    labeled_at: ReadOnly[str | None]
    quality_score: ReadOnly[int | None]
    source: ReadOnly[str]
    collected_at: ReadOnly[str]
    created_by: ReadOnly[Snowflake | None]
    updated_at: ReadOnly[str]
    updated_by: ReadOnly[Snowflake | None]
    deleted_at: ReadOnly[str | None]
    deleted_by: ReadOnly[Snowflake | None]


class TrainingLabelsRow(TypedDict):
    """A row of ``training_labels``.

    One row per example and moderator who labelled it: their newest label. Grows: when a moderator labels
    an example for the first time. Cleaned: with the example, or the server. Written by: label_message.

    Attributes:
        training_id: The example.
        guild_id: The example's server.
        labeled_by: The moderator. No foreign key: staff need not be known as users.
        label: What they say it is.
        labeled_at: When they said so last, by the database's clock.
    """

    training_id: ReadOnly[str]
    guild_id: ReadOnly[Snowflake]
    labeled_by: ReadOnly[Snowflake]
    label: ReadOnly[TrainingLabel]
    labeled_at: ReadOnly[str]


class UsersRow(TypedDict):
    """A row of ``users``.

    One row per Discord user seen in any server. Grows: with the first report or judged event of a
    person, or when a group finding names them. Cleaned: kept for ever; erasure on request anonymises.
    Written by: observe_events (reported members), record_verdicts (authors and suspects).

    Attributes:
        discord_id: The user's Discord id; the time when the account was made is in it.
        username: The account's name, not a server's nickname, as last seen; null for somebody who was
            only named by others.
        account_created_at: When the account was made, by Discord's clock, from the id; null until an
            event of theirs was judged.
        global_reputation_score: Standing over all servers, from -1 (worst) to 1 (best); 0 where nothing
            is known.
        suspicious_server_count: In how many servers this user has ever had a case.
        first_flagged_at: When they first became the subject of a case, by the database's clock; null if
            never.
        metadata: What has no column of its own; {} unless something was put there. Never message text.
        created_at: When they were first heard of, by the database's clock.
        updated_at: When the row last changed, by the database's clock, by trigger.
        updated_by: The admin who changed the row last; null stands for the bot.
        deleted_at: Soft delete, by the database's clock: the row waits to be purged. Null while in use.
        deleted_by: Who deleted the row softly; null stands for the bot.
    """

    discord_id: ReadOnly[Snowflake]
    username: ReadOnly[str | None]
    account_created_at: ReadOnly[str | None]
    global_reputation_score: ReadOnly[float]
    suspicious_server_count: ReadOnly[int]
    first_flagged_at: ReadOnly[str | None]
    metadata: ReadOnly[Any]
    created_at: ReadOnly[str]
    updated_at: ReadOnly[str]
    updated_by: ReadOnly[Snowflake | None]
    deleted_at: ReadOnly[str | None]
    deleted_by: ReadOnly[Snowflake | None]


class VerificationEventsRow(TypedDict):
    """A row of ``verification_events``.

    One row per case: a suspect, or a group attack with several. pending -> verified | rejected | banned;
    any of these -> reopened -> verified | rejected | banned. Grows: when a verdict asks for at least
    notify, or somebody is reported or flagged, who has no open case. Cleaned: closed cases after 90
    days, per server configurable, by retention; open ones stay. Written by: record_verdicts,
    report_member and flag_members (open and add to cases), resolve_case (decisions), finish_outbox
    (thread and notification).

    Attributes:
        id: Random; buttons and outbox lanes name the case by it.
        number: What people call the case; counts up over all servers, gaps are normal.
        guild_id: The server that judges the case.
        user_id: The first suspect; all of them stand in case_subjects.
        group_key: What a group attack has in common: copies:<fingerprint> or joins; null for a single
            suspect.
        status: Where the case stands; never none. The newest decision, admin_actions has them all.
        detection_event_id: The event that opened the case, with its time; no foreign key, retention
            clears both.
        detection_detected_at: detection_events.detected_at of the detection that opened the case; null
            once retention has cleared it.
        confidence: The highest confidence of its detections, 0 to 1.
        confidence_level: The highest level of its detections.
        findings: Rule -> its newest reason in words, from all detections of the case.
        detections: How many detections its subjects have had in it; a group's detection counts once.
        opened_at: The own time of the event that opened it; created_at less this is how late that was.
        last_alert_at: Event time of the newest detection.
        alerted_at: Event time at which the current notification began: alerts within merge_minutes of it
            are merged.
        thread_id: The verification thread on Discord; null until it is there.
        notification_channel_id: Where the newest notification stands; null until there is one.
        notification_message_id: The newest notification, which later alerts update; null until there is
            one.
        resolved_at: When it was decided, by the database's clock; null while open, again after a
            reopening.
        resolved_by: The moderator who decided it; null while open, again after a reopening.
        metadata: What has no column of its own; {} unless something was put there. Never message text.
        created_at: When the row was written, by the database's clock.
        updated_at: When the row last changed, by the database's clock, by trigger.
        created_by: The person who opened the case; null stands for the bot.
        updated_by: The admin who changed the row last; null stands for the bot.
        deleted_at: Soft delete, by the database's clock: the row waits to be purged. Null while in use.
        deleted_by: Who deleted the row softly; null stands for the bot.
    """

    id: ReadOnly[str]
    number: ReadOnly[int]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake | None]
    group_key: ReadOnly[str | None]
    status: ReadOnly[VerificationStatus]
    detection_event_id: ReadOnly[str | None]
    detection_detected_at: ReadOnly[str | None]
    confidence: ReadOnly[float]
    confidence_level: ReadOnly[ConfidenceLevel]
    findings: ReadOnly[Any]
    detections: ReadOnly[int]
    opened_at: ReadOnly[str]
    last_alert_at: ReadOnly[str]
    alerted_at: ReadOnly[str]
    thread_id: ReadOnly[Snowflake | None]
    notification_channel_id: ReadOnly[Snowflake | None]
    notification_message_id: ReadOnly[Snowflake | None]
    resolved_at: ReadOnly[str | None]
    resolved_by: ReadOnly[Snowflake | None]
    metadata: ReadOnly[Any]
    created_at: ReadOnly[str]
    updated_at: ReadOnly[str]
    created_by: ReadOnly[Snowflake | None]
    updated_by: ReadOnly[Snowflake | None]
    deleted_at: ReadOnly[str | None]
    deleted_by: ReadOnly[Snowflake | None]


class WarningsRow(TypedDict):
    """A row of ``warnings``.

    One row per warning of a member. Active is what is not pardoned and has not expired yet. Grows: with
    /warn add. Cleaned: archived a year after it was given and deleted after two, by retain_warnings; the
    count stays in mod_actions. Written by: warn_member, pardon_warning, retain_warnings.

    Attributes:
        id: What people call the warning; counts up over all servers, gaps are normal.
        guild_id: The server in which it was given.
        user_id: Who was warned; they need not be a member any more.
        moderator_id: Who warned.
        reason: Why, in the moderator's words.
        action_id: Its line in mod_actions. No foreign key: nothing reaches into the log.
        created_at: When it was given, by the database's clock.
        expires_at: From then on it is not active, by the database's clock: the server's warning_days
            after it was given.
        pardoned_at: When it was taken back, by the database's clock; null while it was not.
        pardoned_by: The moderator who took it back; null while nobody did.
        archived_at: When it left the lists that people see, by the database's clock; null before.
    """

    id: ReadOnly[int]
    guild_id: ReadOnly[Snowflake]
    user_id: ReadOnly[Snowflake]
    moderator_id: ReadOnly[Snowflake]
    reason: ReadOnly[str]
    action_id: ReadOnly[int]
    created_at: ReadOnly[str]
    expires_at: ReadOnly[str]
    pardoned_at: ReadOnly[str | None]
    pardoned_by: ReadOnly[Snowflake | None]
    archived_at: ReadOnly[str | None]
