"""Every failure a person may meet, as one tree; nothing in it is a bug of ours.

    FieldappError
    ├── WireError                the network or the server, met while talking to a server
    │   ├── Unreachable          no connection was made: nothing reached the server
    │   │   ├── NameNotFound     the server's name has no address
    │   │   ├── NotTrusted       the certificate is not accepted
    │   │   └── ConnectTimeout   nobody answered in time
    │   ├── ReplyLost            the request may have been processed, the answer did not arrive
    │   ├── CaptivePortal        something between us and the server answered with a web page
    │   ├── BadAnswer            the server answered, but not in its own protocol
    │   ├── ServerTrouble        5xx: the server could not, and says it was its fault
    │   │   └── Unavailable      503: it did not even try
    │   ├── TooManyRequests      429: wait at least `retry_after` seconds
    │   ├── SignInNeeded         the token is missing, expired or withdrawn and cannot be renewed
    │   │   └── ConsentNeeded    it is a respondent's: only they can give another
    │   │       ├── ConsentDenied        they said no
    │   │       ├── ConsentOver          what they were asked with ran out before they answered
    │   │       ├── OtherAnswer          what came back is no answer to what was asked
    │   │       ├── OtherLibrary         what came back opens the library of another person
    │   │       └── SameLibrary          what came back opens a library that another respondent gave, too
    │   ├── NotRenewed           the server was asked to renew the access, and did not answer as it should
    │   ├── SignInRefused        wrong name or password, locked or inactive account
    │   ├── Refused              the server understood and said no; sending the same again will not help
    │   │   ├── FileGone, FileChanged    refused here: an attachment is not on the disk as it was chosen
    │   │   └── AppTooOld        it says no to this version of fieldapp, whatever is sent
    │   ├── NotServed            the address is a server, but not one that offers this service
    │   ├── StillProcessing      the deadline passed while the server was still working on it
    │   │   └── OutcomeUnknown   the server does not answer what became of what it has
    │   └── EarlierFirst         an earlier version of the record is still on its way
    ├── DiskError                the disk under the data folder
    │   ├── DiskFull, ReadOnly, DataBusy, DataDamaged, DataNewer
    │   ├── OutOfMemory, TooLarge
    │   └── DiskLow              room is kept for answers, so no new photo or file is taken
    ├── AlreadyOpen              another window works on the same data folder
    ├── VaultLocked, VaultWrongPassphrase, VaultDamaged
    ├── ProjectMissing, ProjectInvalid    set-up facts that are absent or wrong
    ├── CampaignUnknown      the server has nothing of the campaign that was typed
    ├── OtherProject         a record is owed to another project's server
    │   └── OwedElsewhere        ... that can be named
    ├── OwnFault             a bug of ours, met while delivering
    ├── SettingsDamaged      the settings file could not be read and was set aside
    ├── ProblemsRemain           a record cannot be finished yet
    ├── OnlyCopy                 a record cannot be deleted: this disk alone has it
    ├── FormNotAdded             a file cannot be used as a form
    └── NotFound                 the thing named is not on this disk
        └── ChangedElsewhere     a draft is not as it was when it was opened

Each error carries `code` (stable, for logs and --json), `title` (what happened and what it means for the
data), `hint` (what to do next) and `detail` (technical text, shown behind Details; never answers or tokens).
Titles and hints are English templates: the window translates them.

`effect` tells the delivery table what a failed delivery means: ``postpone`` (goes by itself later),
``unsure`` (may have arrived; the same bytes go again under the same key), ``block`` (a person must act
first), ``refuse`` (a person must change something or ask for another try).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from forms import Problem

Effect = Literal["postpone", "unsure", "block", "refuse"]


class FieldappError(Exception):
    """A failure with words for a field worker; subclasses give the words, instances the detail."""

    code: ClassVar[str] = "error"
    title: str = "Something did not work. Your answers are safe on this disk."
    hint: str = "Try again. If it happens again, show the details to your supervisor."
    effect: ClassVar[Effect] = "postpone"

    def __init__(self, detail: str = "", *, title: str | None = None, hint: str | None = None) -> None:
        """Take the technical `detail`; `title` and `hint` replace the class's words where given."""
        super().__init__(detail)
        self.detail = detail
        if title is not None:
            self.title = title
        if hint is not None:
            self.hint = hint

    def __str__(self) -> str:
        """Return title and hint, as the command line prints them."""
        return f"{self.title} {self.hint}".strip()


class WireError(FieldappError):
    """Anything that went wrong between this laptop and a server."""

    code = "wire"


class Unreachable(WireError):
    """No connection was made, so nothing of the request reached the server."""

    code = "unreachable"
    title = "The server could not be reached. Your records are kept on this disk."
    hint = "They go when there is a network. Check the connection, then press Sync."


class NameNotFound(Unreachable):
    """The server's name could not be turned into an address (DNS)."""

    code = "name-not-found"
    title = "The server's address was not found. Your records are kept on this disk."
    hint = "Check that this laptop is online and that the server address in Settings is right."


class NotTrusted(Unreachable):
    """The TLS handshake failed; the certificate is expired, foreign or for another name."""

    code = "not-trusted"
    title = "The server's identity could not be proved, so nothing was sent."
    hint = "Check this laptop's date and time. If they are right, ask your supervisor before you go on."


class ConnectTimeout(Unreachable):
    """Nobody answered while connecting."""

    code = "connect-timeout"
    title = "The server did not answer in time. Your records are kept on this disk."
    hint = "The network may be weak here. Try again later or from another place."


class ReplyLost(WireError):
    """The request went out and the answer did not arrive: it may have been processed."""

    code = "reply-lost"
    title = "The connection broke before the server's answer arrived."
    hint = "Try again. A record that was on its way goes under the same number, so it cannot count twice."
    effect = "unsure"


class CaptivePortal(WireError):
    """An HTML page came where JSON was due, as a hotel's or hotspot's log-in page does."""

    code = "captive-portal"
    title = "This network answered with a web page instead of the server."
    hint = "Open a browser, sign in to the network if it asks, then press Sync."


class BadAnswer(WireError):
    """The answer is not in the server's own protocol (malformed JSON, missing fields)."""

    code = "bad-answer"
    title = "The server's answer could not be understood. Your records are kept on this disk."
    hint = "Try again later. If it happens again, show the details to your supervisor."
    effect = "unsure"


class ServerTrouble(WireError):
    """5xx: the server failed and says so."""

    code = "server-trouble"
    title = "The server has a problem. Your records are kept on this disk."
    hint = "They go again by themselves. You need not do anything."


class Unavailable(ServerTrouble):
    """503: the server turned the request away, so nothing was done with it."""


class TooManyRequests(WireError):
    """429; `retry_after` is how long the server asks us to wait, in seconds."""

    code = "too-many-requests"
    title = "The server is busy and asked us to wait."
    hint = "Your records go again by themselves after the wait."

    def __init__(self, detail: str = "", *, retry_after: float = 60.0) -> None:
        """Take the wait in seconds."""
        super().__init__(detail)
        self.retry_after = retry_after


class SignInNeeded(WireError):
    """No usable token is left."""

    code = "sign-in-needed"
    title = "Your sign-in ran out. The records are kept on this disk."
    hint = "They go when you sign in again."
    effect = "block"


class ConsentNeeded(SignInNeeded):
    """No usable token of a respondent is left: signing in again does not help, the respondent must agree.

    `alone`: it holds up this record and no other, since every respondent gives access of their own.
    """

    alone: bool = False
    code = "consent-needed"
    title = "The respondent's access to digi.me has run out. The record is kept on this disk."
    hint = "Ask for a new project file, or ask the respondent to give access again."


class ConsentDenied(ConsentNeeded):
    """The respondent said no."""

    code = "consent-denied"
    title = "The respondent did not give access to digi.me. The record is kept on this disk."
    hint = "Nothing was shared. The respondent can be asked again at any time."


class ConsentOver(ConsentNeeded):
    """The link, or the code that it gave, is not good any more."""

    code = "consent-over"
    title = "The link to digi.me had run out, so no access was given. The record is kept on this disk."
    hint = "Ask the respondent again: that makes a new link."


class OtherAnswer(ConsentNeeded):
    """What came back is no answer to the question that is open; it changes nothing."""

    code = "other-answer"
    title = "This answer is not to the question that was asked, so it was not used."
    hint = "Nothing changed. Paste the right one, or make a new link."


class OtherLibrary(ConsentNeeded):
    """The access that came back is to another library than this respondent's; it was not kept."""

    code = "other-library"
    title = "Somebody else's digi.me answered, so that access was not kept. The record is kept on this disk."
    hint = "Ask again, and see that the respondent signs in with their own digi.me."


class SameLibrary(ConsentNeeded):
    """The access that came back is to a library that another respondent gave; a person says if that is so."""

    code = "same-library"
    title = "This digi.me was given with another record, too, so a person has to look. Nothing was shared."
    hint = "Say at the record whether it is the same person or household. Then it goes by itself."


class NotRenewed(WireError):
    """Access ran out, and asking the server for more led nowhere, without its saying that it is over.

    Nothing of a record was sent. `alone`: the access is one respondent's, so others' records may go.
    """

    alone: bool = False
    code = "not-renewed"
    title = "The server did not renew this laptop's access. Your records are kept on this disk."
    hint = "They go again by themselves. If it stays so, show the details to your supervisor."


class SignInRefused(WireError):
    """The server refused name and password, or the account."""

    code = "sign-in-refused"
    title = "The user name, the password or the project's tenant is not right."
    hint = (
        "Type the password again. If that does not help, check the user name, then the project's tenant. "
        "After 5 wrong passwords the account is locked for an hour."
    )
    effect = "block"


class Refused(WireError):
    """The server understood the request and said no; `server_code` is the server's own code, maybe empty."""

    code = "refused"
    title = "The server refused this record. It is kept on this disk."
    hint = "Read the reason below, then press Try again, or ask your supervisor."
    effect = "refuse"

    def __init__(
        self,
        detail: str = "",
        *,
        server_code: str = "",
        title: str | None = None,
        hint: str | None = None,
    ) -> None:
        """Take the server's own code beside the words."""
        super().__init__(detail, title=title, hint=hint)
        self.server_code = server_code


class FileGone(Refused):
    """An attachment of the record is not on the disk any more; `file` is its name."""

    code = "file-gone"
    title = "“{file}” of this record is not on this disk any more. The answers are."
    hint = "Attach the original file to any draft, then press Try again, or ask your supervisor."

    def __init__(self, detail: str = "", *, file: str = "") -> None:
        """Take the file's name for people; it never stands in the detail."""
        super().__init__(detail, title=type(self).title.format(file=file))


class FileChanged(FileGone):
    """An attachment of the record is not what was chosen any more, so it must not be sent."""

    code = "file-changed"
    title = "“{file}” changed on the disk after it was chosen, so its record was not sent."


class AppTooOld(Refused):
    """The server takes nothing from this version of fieldapp any more: no other record would get further."""

    code = "app-too-old"
    title = "The server does not take records from this version of fieldapp any more. They are kept here."
    hint = "Install the newest version of fieldapp. Then press Sync."
    effect = "block"


class NotServed(WireError):
    """The address answers, but this service is not there: wrong address, or not installed."""

    code = "not-served"
    title = "This server does not offer what fieldapp needs. Your records are kept on this disk."
    hint = "They go again by themselves. If it stays so, check the server address in Settings."


class StillProcessing(WireError):
    """The deadline for asking passed; the server had not finished."""

    code = "still-processing"
    title = "The server has the records and is still working on them."
    hint = "The next sync asks again. You need not do anything."
    effect = "unsure"


class OutcomeUnknown(StillProcessing):
    """The server has the records, and does not answer what became of them as it should."""

    code = "outcome-unknown"
    title = "The server has the records and did not say what became of them."
    hint = "The next sync asks again. If it stays so, show the details to your supervisor."


class EarlierFirst(WireError):
    """An earlier version of the record is still on its way: the server would end with the older answers."""

    code = "earlier-first"
    title = "An earlier version of this record has to arrive first."
    hint = "It goes by itself after that. See what holds up the earlier version."


class DiskError(FieldappError):
    """The disk or the database file under the data folder."""

    code = "disk"
    title = "This could not be saved."


class DiskFull(DiskError):
    """No space is left."""

    code = "disk-full"
    title = "Not saved: the disk is full. Keep this window open."
    hint = "Delete files you do not need or empty the bin, then press Try again."


class DiskLow(DiskError):
    """So little space is left that it is kept for answers."""

    code = "disk-low"
    title = "This file was not attached: the disk is almost full. Answers are still saved."
    hint = "Make room: delete files you do not need or empty the bin. Then choose the file again."


class ReadOnly(DiskError):
    """The data folder cannot be written."""

    code = "read-only"
    title = "Not saved: the data folder cannot be written."
    hint = "Check that the disk is not write-protected and that you may write to the folder, then try again."


class DataBusy(DiskError):
    """Another program held the database too long."""

    code = "data-busy"
    title = "Not saved yet: another program is using the data."
    hint = "Close other fieldapp windows or commands, then try again."


class DataDamaged(DiskError):
    """The database file does not read as one."""

    code = "data-damaged"
    title = "The data file on this disk is damaged and was left untouched."
    hint = (
        "Do not delete anything. `fieldapp recover` brings back what can be read; the window offers it too."
    )


class DataNewer(DiskError):
    """The database was written by a newer fieldapp."""

    code = "data-newer"
    title = "This data was written by a newer version of fieldapp and was left untouched."
    hint = "Install the newer version and open it again."


class OutOfMemory(DiskError):
    """The system gave no memory for the work."""

    code = "out-of-memory"
    title = "Not saved: this computer has no memory left. Keep this window open."
    hint = "Close other programs, then press Try again."


class TooLarge(DiskError):
    """A text is longer than a database can hold (a thousand million bytes)."""

    code = "too-large"
    title = "Not saved: this is more text than can be stored."
    hint = "Make the answer shorter, then try again."


class AlreadyOpen(FieldappError):
    """Another process holds the lock of this data folder."""

    code = "already-open"
    title = "fieldapp is already open with this data."
    hint = "Use the window that is open, or close it first."


class SyncRunning(AlreadyOpen):
    """Another process of ours is sending from this data folder now."""

    code = "sync-running"
    title = "A sync is already running in another fieldapp window or command."
    hint = "Wait until it has finished. Nothing is sent twice."


class VaultLocked(FieldappError):
    """The vault is closed and no passphrase was given."""

    code = "vault-locked"
    title = "Your sign-in is locked with a passphrase."
    hint = "Enter the passphrase to unlock it. Forms and drafts work without it."
    effect = "block"


class VaultWrongPassphrase(VaultLocked):
    """The passphrase does not open the vault."""

    code = "vault-wrong-passphrase"
    title = "This passphrase does not open your sign-in."
    hint = "Try again. If it is forgotten, sign in again with user name and password: no record is lost."


class VaultDamaged(VaultLocked):
    """The vault's file was changed or cut off since it was written; it is left as it is."""

    code = "vault-damaged"
    title = "The file that keeps your sign-in is damaged."
    hint = "Start over and sign in again with user name and password: no record is lost."


class ProjectMissing(FieldappError):
    """No project has been set up on this laptop."""

    code = "project-missing"
    title = "No project is set up on this laptop yet."
    hint = "Sign in, or open the project file you were given."
    effect = "block"


class ProjectInvalid(FieldappError):
    """The project's facts are incomplete or wrong."""

    code = "project-invalid"
    title = "The project file cannot be used."
    hint = "Ask for the file again and show the details to whoever sent it."
    effect = "block"


class CampaignUnknown(FieldappError):
    """A server has nothing of the campaign that was typed, so no project is set up, and one in use stays."""

    code = "campaign-unknown"
    title = "The server has no forms for the campaign {campaign}, so nothing was changed."
    hint = "Check how it is spelt. If it is right and has no forms yet, open its project file."

    def __init__(self, detail: str = "", *, campaign: str = "") -> None:
        """Take the campaign as it was typed."""
        super().__init__(detail, title=type(self).title.format(campaign=campaign))


class OtherProject(FieldappError):
    """A record was finished for another server, tenant, campaign or contract than the project in use."""

    code = "other-project"
    title = "This record belongs to another project, so it was not sent to this one."
    hint = "Open the project file that it was collected with, then sync."
    effect = "block"


class OwedElsewhere(OtherProject):
    """As OtherProject, of a record whose project and server are known."""

    title = "It belongs to {project}, not to the project in use, so it was not sent."
    hint = "Open the file of that project, whose server is {server}, then sync."

    def __init__(self, detail: str = "", *, project: str = "", server: str = "") -> None:
        """Take what the project is called, or its campaign, and the server's address."""
        super().__init__(
            detail,
            title=type(self).title.format(project=project),
            hint=type(self).hint.format(server=server),
        )


class OwnFault(FieldappError):
    """A bug of ours, met while delivering; the detail is the traceback without values."""

    code = "own-fault"
    title = "fieldapp could not send this record, by a fault of its own. It is kept on this disk."
    hint = "It goes again by itself. Show the details to your supervisor."


class SettingsDamaged(FieldappError):
    """The settings file could not be read; it was put beside its place and defaults are in use."""

    code = "settings-damaged"
    title = "The settings of this laptop could not be read and start anew. Forms and records are all here."
    hint = "Open the project file again, or sign in with the server address. The old file is kept."


class ProblemsRemain(FieldappError):
    """A record has problems and cannot be finished; `count` of them."""

    code = "problems-remain"
    title = "This record cannot be finished yet: some answers need fixing."
    hint = "Every answer is kept. Fix the answers listed, then finish."

    def __init__(self, detail: str = "", *, count: int = 0) -> None:
        """Take how many problems are left."""
        super().__init__(detail)
        self.count = count


class OnlyCopy(FieldappError):
    """Deleting a finished record that is not at every destination would destroy the only copy of it."""

    code = "only-copy"
    title = "This record was not deleted: it is finished and not yet delivered everywhere."
    hint = "Sync first. When every place has confirmed it, it can be deleted."


class FormNotAdded(FieldappError):
    """A file cannot be used as a form; `problems` is all that was found in it, none where it was not read."""

    code = "form-not-added"
    title = "This file cannot be used as a form, so nothing was added."
    hint = "Mend what is listed, or ask whoever made the form, then add it again."

    def __init__(
        self,
        detail: str = "",
        *,
        problems: Sequence[Problem] = (),
        title: str | None = None,
        hint: str | None = None,
    ) -> None:
        """Take the problems; without a detail of its own it is made of them."""
        listed = "\n".join(
            f"{problem.place}: {problem}" if problem.place else str(problem) for problem in problems
        )
        super().__init__(detail or listed, title=title, hint=hint)
        self.problems = tuple(problems)


class NotFound(FieldappError):
    """The named form, draft, record or file is not on this disk."""

    code = "not-found"
    title = "This is not on this disk."
    hint = "Check the name. `fieldapp forms`, `drafts` and `outbox` list what is here."


class ChangedElsewhere(NotFound):
    """A draft is not on this disk as it was opened: another window or command changed it meanwhile."""

    code = "changed-elsewhere"
    title = "This draft was changed elsewhere meanwhile. Both your answers and those are kept."
    hint = "Open it again, look through the answers, then finish it."
