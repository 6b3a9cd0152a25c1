"""The whole of what Python asks the database to do: one method per SQL function, grouped by concern."""

from portcullis.db.case_calls import CaseCalls
from portcullis.db.channel_calls import ChannelCalls
from portcullis.db.event_calls import EventCalls
from portcullis.db.export_calls import ExportCalls
from portcullis.db.history_calls import HistoryCalls
from portcullis.db.job_calls import JobCalls
from portcullis.db.moderation_calls import ModerationCalls
from portcullis.db.outbox_calls import OutboxCalls
from portcullis.db.punishment_calls import PunishmentCalls
from portcullis.db.report_calls import ReportCalls
from portcullis.db.review_calls import ReviewCalls
from portcullis.db.server_calls import ServerCalls
from portcullis.db.setup_calls import SetupCalls
from portcullis.db.statistics_calls import StatisticsCalls
from portcullis.db.training_calls import TrainingCalls


class Store(
    CaseCalls,
    ChannelCalls,
    EventCalls,
    ExportCalls,
    HistoryCalls,
    JobCalls,
    ModerationCalls,
    OutboxCalls,
    PunishmentCalls,
    ReportCalls,
    ReviewCalls,
    ServerCalls,
    SetupCalls,
    StatisticsCalls,
    TrainingCalls,
):
    """The bot's SQL functions. Every method is one round trip and raises DatabaseError.

    ``interaction`` is ``Interaction.claim``: the function claims the id, and a second delivery raises PC409.
    """
