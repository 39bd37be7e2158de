"""The words that all layers share: frozen, checked when made, with no row, widget or socket inside.

Times are aware UTC datetimes. Sizes are bytes. Ids are text: a record's id is its clientReferenceId, born
with the draft and never changed. SHA-256 values are lower-case hex.
"""

from __future__ import annotations

from fieldapp.records.base import (
    Record,
)
from fieldapp.records.delivery import (
    Announced,
    Arrived,
    Batch,
    BatchChange,
    Delivery,
    DeliveryChange,
    DeliveryState,
    Event,
    Failed,
    Parcel,
    PartlyArrived,
    Polled,
    Reason,
    Receipt,
    Sent,
    Stored,
    SubmissionSize,
    Uploaded,
    retry_after,
)
from fieldapp.records.drafts import (
    Act,
    Attachment,
    Draft,
    Entry,
    Life,
    Shift,
    Stamp,
    Step,
    Submission,
)
from fieldapp.records.forms import (
    FormDocument,
    FormRef,
    FormSummary,
    HeldForm,
    Origin,
    StoredForm,
)
from fieldapp.records.health import (
    DataSizes,
    FileFault,
    FileTrouble,
    RecordHarmed,
    RecoveryReport,
    TableRecovered,
)
from fieldapp.records.lists import (
    LISTED,
    Counted,
    ListRow,
    Order,
    Wanted,
)
from fieldapp.records.projects import (
    DIGIME,
    DIGIT,
    USUAL_LOCALE,
    DigimeContract,
    Project,
    User,
)

__all__ = [
    "DIGIME",
    "DIGIT",
    "LISTED",
    "USUAL_LOCALE",
    "Act",
    "Announced",
    "Arrived",
    "Attachment",
    "Batch",
    "BatchChange",
    "Counted",
    "DataSizes",
    "Delivery",
    "DeliveryChange",
    "DeliveryState",
    "DigimeContract",
    "Draft",
    "Entry",
    "Event",
    "Failed",
    "FileFault",
    "FileTrouble",
    "FormDocument",
    "FormRef",
    "FormSummary",
    "HeldForm",
    "Life",
    "ListRow",
    "Order",
    "Origin",
    "Parcel",
    "PartlyArrived",
    "Polled",
    "Project",
    "Reason",
    "Receipt",
    "Record",
    "RecordHarmed",
    "RecoveryReport",
    "Sent",
    "Shift",
    "Stamp",
    "Step",
    "Stored",
    "StoredForm",
    "Submission",
    "SubmissionSize",
    "TableRecovered",
    "Uploaded",
    "User",
    "Wanted",
    "retry_after",
]
