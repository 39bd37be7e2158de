"""What the checks of Health say, listed for translators, and how a finding is said. A test holds the list."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fieldapp.flows.health import Finding
from fieldapp.ui.wording import worded

_CONTEXT = "health"

FINDINGS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("health", "The data file is damaged: {faults}"),
    QT_TRANSLATE_NOOP("health", "Sound."),
    QT_TRANSLATE_NOOP("health", "Sound; {finished} finished, {unsent} to be sent."),
    QT_TRANSLATE_NOOP("health", "The journal tells another story than the data: {faults}"),
    QT_TRANSLATE_NOOP("health", "Played again, the journal gives what is stored."),
    QT_TRANSLATE_NOOP("health", "Every photo and file is here as it was chosen."),
    QT_TRANSLATE_NOOP("health", "{count} more files are missing or changed."),
    QT_TRANSLATE_NOOP(
        "health", "“{file}” of “{record}” ({form}) is missing. Attach the original to any draft."
    ),
    QT_TRANSLATE_NOOP(
        "health", "“{file}” of “{record}” ({form}) has changed. Attach the original to any draft."
    ),
    QT_TRANSLATE_NOOP(
        "health", "“{file}” of “{record}” ({form}) cannot be read. Check the disk, then check again."
    ),
    QT_TRANSLATE_NOOP(
        "health", "Data {database}, photos and files {files}, older copies {copies}, reports {reports}."
    ),
    QT_TRANSLATE_NOOP("health", "The system does not say how much is free."),
    QT_TRANSLATE_NOOP("health", "{free} free."),
    QT_TRANSLATE_NOOP("health", "{free} free. Make room before photos do not fit any more."),
    QT_TRANSLATE_NOOP(
        "health", "{free} free: no new photos or files are taken, answers still are. Make room first."
    ),
    QT_TRANSLATE_NOOP("health", "Locked: give the passphrase to sync."),
    QT_TRANSLATE_NOOP("health", "None yet: the first sign-in makes it."),
    QT_TRANSLATE_NOOP("health", "Open; nobody is signed in."),
    QT_TRANSLATE_NOOP("health", "Open; {user} is signed in."),
    QT_TRANSLATE_NOOP("health", "No project is set up yet."),
    QT_TRANSLATE_NOOP("health", "{address} answers."),
    QT_TRANSLATE_NOOP("health", "This laptop and the server tell the same time."),
    QT_TRANSLATE_NOOP(
        "health", "This laptop is {minutes} minutes ahead of the server. Set its date and time."
    ),
    QT_TRANSLATE_NOOP("health", "This laptop is {minutes} minutes behind the server. Set its date and time."),
    QT_TRANSLATE_NOOP(
        "health", "Application {application}, contract {contract}, {version}; none to read back with."
    ),
    QT_TRANSLATE_NOOP(
        "health", "Application {application}, contract {contract}, {version}; read back with {reading}."
    ),
    QT_TRANSLATE_NOOP(
        "health", "{address} does not end with an API version known here. Ask for the project file again."
    ),
    QT_TRANSLATE_NOOP("health", "Locked: give the passphrase to check the key."),
    QT_TRANSLATE_NOOP("health", "The key is not on this laptop. Open the project file again."),
    QT_TRANSLATE_NOOP("health", "The key {why}. Ask for the project file again."),
    QT_TRANSLATE_NOOP("health", "RSA, {bits} bits, {form}."),
    QT_TRANSLATE_NOOP(
        "health", "RSA, {bits} bits, {form}: it signs, but reads no file back; that takes {exact} bits."
    ),
    QT_TRANSLATE_NOOP("health", "A test token was signed and verified (PS512, salt 64)."),
    QT_TRANSLATE_NOOP("health", "A test token did not verify. Ask for another key."),
    QT_TRANSLATE_NOOP("health", "Each respondent gives access."),
    QT_TRANSLATE_NOOP("health", "The organisation's access is kept on this laptop."),
    QT_TRANSLATE_NOOP(
        "health", "The organisation's access is not on this laptop. Open the project file again."
    ),
    QT_TRANSLATE_NOOP("health", "{host} answers, on this machine."),
    QT_TRANSLATE_NOOP("health", "{host} answers over {tls}."),
    QT_TRANSLATE_NOOP(
        "health",
        "No font here draws the {script} letters of {forms}: they show as boxes. Install {font}.",
    ),
    QT_TRANSLATE_NOOP("health", "Every letter of the forms on this disk can be drawn."),
)

_NAMES = {
    "letters": QT_TRANSLATE_NOOP("health", "Letters"),
    "database": QT_TRANSLATE_NOOP("health", "Data"),
    "journal": QT_TRANSLATE_NOOP("health", "Journal"),
    "attachments": QT_TRANSLATE_NOOP("health", "Photos and files"),
    "sizes": QT_TRANSLATE_NOOP("health", "Sizes"),
    "disk": QT_TRANSLATE_NOOP("health", "Disk"),
    "vault": QT_TRANSLATE_NOOP("health", "Sign-in"),
    "server": QT_TRANSLATE_NOOP("health", "Server"),
    "clock": QT_TRANSLATE_NOOP("health", "Clock"),
    "contract": QT_TRANSLATE_NOOP("health", "digi.me contract"),
    "contract-key": QT_TRANSLATE_NOOP("health", "digi.me key"),
    "reading-key": QT_TRANSLATE_NOOP("health", "digi.me reading key"),
    "test-token": QT_TRANSLATE_NOOP("health", "digi.me signature"),
    "access": QT_TRANSLATE_NOOP("health", "digi.me access"),
    "digime": QT_TRANSLATE_NOOP("health", "digi.me server"),
}

_STATES = {
    "ok": QT_TRANSLATE_NOOP("health", "Well"),
    "note": QT_TRANSLATE_NOOP("health", "Note"),
    "fault": QT_TRANSLATE_NOOP("health", "Fault"),
}


def named(finding: Finding) -> str:
    """Return what was looked at."""
    return QCoreApplication.translate(_CONTEXT, str(_NAMES.get(finding.name, finding.name)))


def state_of(finding: Finding) -> str:
    """Return its state in a word."""
    return QCoreApplication.translate(_CONTEXT, str(_STATES[finding.state]))


def said(finding: Finding) -> str:
    """Return a finding's sentence in the window's language, its holes filled."""
    if finding.trouble is not None:
        return " ".join(words for words in worded(finding.trouble) if words)
    try:
        return QCoreApplication.translate(_CONTEXT, finding.says).format_map(finding.params)
    except (KeyError, ValueError, IndexError):  # a catalogue with a slip in its holes
        return str(finding)
