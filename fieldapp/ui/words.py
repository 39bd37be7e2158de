"""Every sentence that reaches the screen from below the window, listed for translators, and how it is said.

The forms engine and the flows speak in English templates. Here each is marked for Qt Linguist, so that the
catalogues hold it; a test fails for a template that is missing or no longer in use.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fieldapp.ui.words_of_forms import PROBLEMS
from forms import Difference, Problem

__all__ = ["ERRORS", "PROBLEMS", "say"]

_PROBLEMS = "problems"


def say(problem: Problem | Difference) -> str:
    """Return the sentence of a problem, or of what differs, in the window's language, its holes filled."""
    worded = QCoreApplication.translate(_PROBLEMS, problem.template)
    try:
        return worded.format_map(problem.params)
    except (KeyError, ValueError, IndexError):  # a catalogue with a slip in its holes
        return str(problem)


ERRORS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("errors", "digi.me"),
    QT_TRANSLATE_NOOP("errors", "Show the details to your supervisor."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Attach the original file to any draft, then press Try again, or ask your supervisor.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The respondent's access to digi.me has run out. The record is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "Ask for a new project file, or ask the respondent to give access again."),
    QT_TRANSLATE_NOOP("errors", "The project's digi.me key is not on this laptop."),
    QT_TRANSLATE_NOOP("errors", "Open the project file again."),
    QT_TRANSLATE_NOOP("errors", "DIGIT"),
    QT_TRANSLATE_NOOP(
        "errors",
        "The server took the records but then did not know them any more. They are kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "Press Try again later, or show the details to your supervisor."),
    QT_TRANSLATE_NOOP(
        "errors",
        "The server may have this record already, and would count it twice if it went again.",
    ),
    QT_TRANSLATE_NOOP("errors", "Ask your supervisor whether it is there. If it is not, press Try again."),
    QT_TRANSLATE_NOOP(
        "errors",
        "This record is too large: the server takes files up to 5 MB. It is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Finish a new record with smaller photos or shorter texts, or ask your supervisor.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The server does not take files of this kind. The record is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Ask the server's administrator to allow the kind in the filestore's allowed file formats, "
        "then press Try again.",
    ),
    QT_TRANSLATE_NOOP("errors", "Your account may not do this. The records are kept on this disk."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Ask your supervisor to give your account the right role, then sign in again.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The server is not set up to take sync files yet. Your records are kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Ask the server's administrator to allow gz (application/gzip) in the filestore's allowed "
        "file formats, then press Try again.",
    ),
    QT_TRANSLATE_NOOP("errors", "This account is locked after too many wrong passwords."),
    QT_TRANSLATE_NOOP("errors", "Wait an hour and try again, or ask your supervisor to unlock it."),
    QT_TRANSLATE_NOOP("errors", "This account is not active."),
    QT_TRANSLATE_NOOP("errors", "Ask your supervisor to activate it."),
    QT_TRANSLATE_NOOP("errors", "The server does not let fieldapp sign in."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Check the server address. If it is right, show the details to your supervisor.",
    ),
    QT_TRANSLATE_NOOP("errors", "You are signed out. The records are kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "This record cannot be put into a sync file. It is kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "Something did not work. Your answers are safe on this disk."),
    QT_TRANSLATE_NOOP("errors", "Try again. If it happens again, show the details to your supervisor."),
    QT_TRANSLATE_NOOP("errors", "The server could not be reached. Your records are kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "They go when there is a network. Check the connection, then press Sync."),
    QT_TRANSLATE_NOOP("errors", "The server's address was not found. Your records are kept on this disk."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Check that this laptop is online and that the server address in Settings is right.",
    ),
    QT_TRANSLATE_NOOP("errors", "The server's identity could not be proved, so nothing was sent."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Check this laptop's date and time. If they are right, ask your supervisor before you go on.",
    ),
    QT_TRANSLATE_NOOP("errors", "The server did not answer in time. Your records are kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "The network may be weak here. Try again later or from another place."),
    QT_TRANSLATE_NOOP("errors", "This network answered with a web page instead of the server."),
    QT_TRANSLATE_NOOP("errors", "Open a browser, sign in to the network if it asks, then press Sync."),
    QT_TRANSLATE_NOOP(
        "errors",
        "The server's answer could not be understood. Your records are kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "Try again later. If it happens again, show the details to your supervisor."),
    QT_TRANSLATE_NOOP("errors", "The server has a problem. Your records are kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "They go again by themselves. You need not do anything."),
    QT_TRANSLATE_NOOP("errors", "The server is busy and asked us to wait."),
    QT_TRANSLATE_NOOP("errors", "Your records go again by themselves after the wait."),
    QT_TRANSLATE_NOOP("errors", "Your sign-in ran out. The records are kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "They go when you sign in again."),
    QT_TRANSLATE_NOOP("errors", "Try again. Nothing on this disk has changed."),
    QT_TRANSLATE_NOOP("errors", "The server refused this record. It is kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "Read the reason below, then press Try again, or ask your supervisor."),
    QT_TRANSLATE_NOOP(
        "errors",
        "This server does not offer what fieldapp needs. Your records are kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "The server has the records and is still working on them."),
    QT_TRANSLATE_NOOP("errors", "The next sync asks again. You need not do anything."),
    QT_TRANSLATE_NOOP("errors", "This could not be saved."),
    QT_TRANSLATE_NOOP("errors", "Not saved: the disk is full. Keep this window open."),
    QT_TRANSLATE_NOOP("errors", "Delete files you do not need or empty the bin, then press Try again."),
    QT_TRANSLATE_NOOP("errors", "Not saved: the data folder cannot be written."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Check that the disk is not write-protected and that you may write to the folder, then try again.",
    ),
    QT_TRANSLATE_NOOP("errors", "Not saved yet: another program is using the data."),
    QT_TRANSLATE_NOOP("errors", "Close other fieldapp windows or commands, then try again."),
    QT_TRANSLATE_NOOP("errors", "The data file on this disk is damaged and was left untouched."),
    QT_TRANSLATE_NOOP(
        "errors",
        "This data was written by a newer version of fieldapp and was left untouched.",
    ),
    QT_TRANSLATE_NOOP("errors", "Install the newer version and open it again."),
    QT_TRANSLATE_NOOP("errors", "Not saved: this computer has no memory left. Keep this window open."),
    QT_TRANSLATE_NOOP("errors", "Close other programs, then press Try again."),
    QT_TRANSLATE_NOOP("errors", "Not saved: this is more text than can be stored."),
    QT_TRANSLATE_NOOP("errors", "Make the answer shorter, then try again."),
    QT_TRANSLATE_NOOP("errors", "fieldapp is already open with this data."),
    QT_TRANSLATE_NOOP("errors", "Use the window that is open, or close it first."),
    QT_TRANSLATE_NOOP("errors", "A sync is already running in another fieldapp window or command."),
    QT_TRANSLATE_NOOP("errors", "Wait until it has finished. Nothing is sent twice."),
    QT_TRANSLATE_NOOP("errors", "Your sign-in is locked with a passphrase."),
    QT_TRANSLATE_NOOP("errors", "Enter the passphrase to unlock it. Forms and drafts work without it."),
    QT_TRANSLATE_NOOP("errors", "This passphrase does not open your sign-in."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Try again. If it is forgotten, sign in again with user name and password: no record is lost.",
    ),
    QT_TRANSLATE_NOOP("errors", "This record is finished, so it is no draft any more."),
    QT_TRANSLATE_NOOP("errors", "Records shows its answers and where it is."),
    QT_TRANSLATE_NOOP(
        "errors",
        "The settings of this laptop could not be read and start anew. Forms and records are all here.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Open the project file again, or sign in with the server address. The old file is kept.",
    ),
    QT_TRANSLATE_NOOP("errors", "The file that keeps your sign-in is damaged."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Start over and sign in again with user name and password: no record is lost.",
    ),
    QT_TRANSLATE_NOOP("errors", "No project is set up on this laptop yet."),
    QT_TRANSLATE_NOOP("errors", "Sign in, or open the project file you were given."),
    QT_TRANSLATE_NOOP("errors", "The project file cannot be used."),
    QT_TRANSLATE_NOOP("errors", "Ask for the file again and show the details to whoever sent it."),
    QT_TRANSLATE_NOOP("errors", "This record cannot be finished yet: some answers need fixing."),
    QT_TRANSLATE_NOOP("errors", "Every answer is kept. Fix the answers listed, then finish."),
    QT_TRANSLATE_NOOP("errors", "This is not on this disk."),
    QT_TRANSLATE_NOOP("errors", "Check the name. `fieldapp forms`, `drafts` and `outbox` list what is here."),
    QT_TRANSLATE_NOOP(
        "errors",
        "The server took only some of the records it was sent together, and does not say which.",
    ),
    QT_TRANSLATE_NOOP("errors", "Each goes again alone, under the same number, so none can count twice."),
    QT_TRANSLATE_NOOP("errors", "The server took only part of this record."),
    QT_TRANSLATE_NOOP(
        "errors",
        "It is kept here and goes again. If it stays so, show the details to your supervisor.",
    ),
    QT_TRANSLATE_NOOP("errors", "The server could not process the records it was sent together."),
    QT_TRANSLATE_NOOP("errors", "Each goes again alone, so that one bad record does not hold up the others."),
    QT_TRANSLATE_NOOP("errors", "The server could not process this record. It is kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "Press Try again, or show the details to your supervisor."),
    QT_TRANSLATE_NOOP("errors", "This file cannot be read, so it was not attached."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Check that it is still there and that you may open it, then choose it again.",
    ),
    QT_TRANSLATE_NOOP("errors", "A file that belongs to this record is missing on this disk."),
    QT_TRANSLATE_NOOP("errors", "Do not delete the record. Show the details to your supervisor."),
    QT_TRANSLATE_NOOP("errors", "This record is finished and cannot be changed any more."),
    QT_TRANSLATE_NOOP("errors", "You find it under Records."),
    QT_TRANSLATE_NOOP("errors", "The data could not be brought up to this version and was left as it was."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Install the version you had before, and show the details to your supervisor.",
    ),
    QT_TRANSLATE_NOOP("errors", "fieldapp ran into a fault of its own. What was saved on this disk is safe."),
    QT_TRANSLATE_NOOP("errors", "This picture cannot be read, so it was not attached."),
    QT_TRANSLATE_NOOP("errors", "Open it in another program, save it there as jpg, and choose that file."),
    QT_TRANSLATE_NOOP("errors", "This file is larger than 5 MB, so it was not attached."),
    QT_TRANSLATE_NOOP("errors", "The server takes no larger file. Make it smaller or choose another one."),
    QT_TRANSLATE_NOOP("errors", "This is not a photo that fieldapp can read, so it was not attached."),
    QT_TRANSLATE_NOOP("errors", "The server takes photos as jpg or png. Choose one of these."),
    QT_TRANSLATE_NOOP("errors", "This record belongs to another project, so it was not sent to this one."),
    QT_TRANSLATE_NOOP("errors", "Open the project file that it was collected with, then sync."),
    QT_TRANSLATE_NOOP(
        "errors",
        "fieldapp could not send this record, by a fault of its own. It is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "It goes again by itself. Show the details to your supervisor."),
    QT_TRANSLATE_NOOP("errors", "The server does not take files of this kind, so it was not attached."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Choose a photo (jpg, png), a PDF, a text (txt, csv) or an office file (docx, odt, xlsx, ods).",
    ),
    QT_TRANSLATE_NOOP("errors", "Go on working. Show the details to your supervisor."),
    QT_TRANSLATE_NOOP("errors", "The project file could not be opened."),
    QT_TRANSLATE_NOOP("errors", "Choose it again, or copy it to this laptop first."),
    QT_TRANSLATE_NOOP("errors", "Choose a passphrase first: it protects your sign-in on this computer."),
    QT_TRANSLATE_NOOP("errors", "This computer has no secret store of its own that could do it."),
    QT_TRANSLATE_NOOP("errors", "A passphrase is needed to protect your sign-in."),
    QT_TRANSLATE_NOOP("errors", "Choose one."),
    QT_TRANSLATE_NOOP("errors", "This computer's secret store did not open, so your sign-in cannot be read."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Unlock it and try again. If that does not help, start over and sign in: no record is lost.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Check that it is the right file. Pictures and lists belong into the folder beside it.",
    ),
    QT_TRANSLATE_NOOP("errors", "Check that it is the right folder, or make its pictures and films smaller."),
    QT_TRANSLATE_NOOP("errors", "Mend what is listed, or ask whoever made the form, then add it again."),
    QT_TRANSLATE_NOOP(
        "errors",
        "The files beside this form are larger than 100 MB together, so it was not added.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The folder with this form's pictures and lists cannot be opened, so it was not added.",
    ),
    QT_TRANSLATE_NOOP("errors", "This file cannot be opened, so no form was added."),
    QT_TRANSLATE_NOOP("errors", "This file cannot be used as a form, so nothing was added."),
    QT_TRANSLATE_NOOP("errors", "This file is larger than 100 MB, so it was not read as a form."),
    QT_TRANSLATE_NOOP("errors", "Bring it back under Records, then go on."),
    QT_TRANSLATE_NOOP("errors", "Sync first. When every place has confirmed it, it can be deleted."),
    QT_TRANSLATE_NOOP("errors", "This draft lies in the bin, so it was not changed."),
    QT_TRANSLATE_NOOP(
        "errors",
        "This record was not deleted: it is finished and not yet delivered everywhere.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Do not delete anything. `fieldapp recover` brings back what can be read; the window offers it too.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Make room: delete files you do not need or empty the bin. Then choose the file again.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "This file was not attached: the disk is almost full. Answers are still saved.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” changed on the disk after it was chosen, so its record was not sent.",
    ),
    QT_TRANSLATE_NOOP("errors", "“{file}” of this record is not on this disk any more. The answers are."),
    QT_TRANSLATE_NOOP("errors", "This version of fieldapp cannot read this form. What was answered is kept."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Update fieldapp, or get the forms again. If it stays so, show the details to your supervisor.",
    ),
    QT_TRANSLATE_NOOP("errors", "Restore it from the bin under Records, then edit it."),
    QT_TRANSLATE_NOOP("errors", "This record lies in the bin, so it cannot be edited."),
    QT_TRANSLATE_NOOP("errors", "It goes for good after 30 days; until then it can be restored."),
    QT_TRANSLATE_NOOP("errors", "This record does not lie in the bin."),
    QT_TRANSLATE_NOOP("errors", "This record lies in the bin already."),
    QT_TRANSLATE_NOOP("errors", "Restore it from the bin under Records, then go on."),
    QT_TRANSLATE_NOOP("errors", "This draft lies in the bin."),
    QT_TRANSLATE_NOOP("errors", "Open it again, look through the answers, then finish it."),
    QT_TRANSLATE_NOOP(
        "errors",
        "This draft was changed elsewhere meanwhile. Both your answers and those are kept.",
    ),
    QT_TRANSLATE_NOOP("errors", "Go on with the others. Show the details to your supervisor."),
    QT_TRANSLATE_NOOP("errors", "Open it again."),
    QT_TRANSLATE_NOOP("errors", "Records shows where it is."),
    QT_TRANSLATE_NOOP(
        "errors",
        "This could not be done, by a fault of fieldapp's own. The record is kept as it was.",
    ),
    QT_TRANSLATE_NOOP("errors", "This draft was moved to another version of its form elsewhere."),
    QT_TRANSLATE_NOOP("errors", "This record does not wait for a project any more."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Press Send again at its receipt. When every place has confirmed it, it can be deleted.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "This record was not deleted: a server that had taken it does not have it as it was sent any more.",
    ),
    QT_TRANSLATE_NOOP("errors", "An earlier version of this record has to arrive first."),
    QT_TRANSLATE_NOOP("errors", "It goes by itself after that. See what holds up the earlier version."),
    QT_TRANSLATE_NOOP(
        "errors",
        "The next sync asks again. If it stays so, show the details to your supervisor.",
    ),
    QT_TRANSLATE_NOOP("errors", "The server has the records and did not say what became of them."),
    QT_TRANSLATE_NOOP(
        "errors",
        "They go again by themselves. If it stays so, check the server address in Settings.",
    ),
    QT_TRANSLATE_NOOP("errors", "The connection broke before the server's answer arrived."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Try again. A record that was on its way goes under the same number, so it cannot count twice.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "A file of this record is not what its name says, so the server refused it. The record is "
        "kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Edit the record (Ctrl+E, or `fieldapp fill --edit RECORD`), choose the right file there, "
        "finish it and sync.",
    ),
    QT_TRANSLATE_NOOP("errors", "Some records belong to another project, so they were not sent to this one."),
    QT_TRANSLATE_NOOP("errors", "Ask for the project file again and show the details to whoever sent it."),
    QT_TRANSLATE_NOOP("errors", "Nothing changed. Paste the right one, or make a new link."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Ask the respondent again later. If it happens again, show the details to your supervisor.",
    ),
    QT_TRANSLATE_NOOP("errors", "Ask the respondent again: that makes a new link."),
    QT_TRANSLATE_NOOP("errors", "Ask whether the project file has the key of the contract that reads."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Check this laptop's date and time. If they are right, ask for the project file again.",
    ),
    QT_TRANSLATE_NOOP("errors", "Finish a new record with smaller photos, or ask your supervisor."),
    QT_TRANSLATE_NOOP("errors", "Nothing was shared. The respondent can be asked again at any time."),
    QT_TRANSLATE_NOOP("errors", "Show the details to whoever sent the project file."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Show the details to whoever sent the project file: the address belongs in the contract.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The link to digi.me had run out, so no access was given. The record is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The respondent did not give access to digi.me. The record is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "This answer is not to the question that was asked, so it was not used."),
    QT_TRANSLATE_NOOP("errors", "This file of digi.me is locked for another key, so it was not read."),
    QT_TRANSLATE_NOOP("errors", "This project asks digi.me for more than its contract allows."),
    QT_TRANSLATE_NOOP(
        "errors",
        "This project's digi.me address is of a version that fieldapp does not know.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "This project's version of digi.me cannot do this. Your records are kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "digi.me could not check who sent this. Your records are kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "digi.me could not give access. The record is kept on this disk."),
    QT_TRANSLATE_NOOP(
        "errors",
        "digi.me does not know this project's contract. Your records are kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "digi.me does not take a record or file of this size. It is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "digi.me does not take records from this version of fieldapp any more."),
    QT_TRANSLATE_NOOP(
        "errors",
        "digi.me may not answer to this laptop's address. Your records are kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "digi.me refused this record. It is kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "digi.me refused what it was asked for. Your records are kept on this disk."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Ask for a project file with version v1.7, or one where each respondent gives access.",
    ),
    QT_TRANSLATE_NOOP("errors", "Ask the respondent again from the record: that may bring the place along."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Ask the respondent again from the record: that may bring the account along.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Show the details to whoever sent the project file: accountReference in it names the account.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The respondent's access names no account to send to. The record is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "digi.me did not say which account the record goes to. It is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "digi.me has no account that this project's FHIR goes to. Your records are kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "Ask the respondent again from the record: the access then begins anew."),
    QT_TRANSLATE_NOOP("errors", "Install the newest version of fieldapp. Then press Sync."),
    QT_TRANSLATE_NOOP(
        "errors",
        "It goes by itself once they have. Ask them from the record, or by `fieldapp share ID`.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Nothing more is shared. Only if they want it, ask them again from the record.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The next sync asks again. If it stays so, ask the respondent to give access again.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The respondent has not given access to digi.me yet. The record is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The respondent took back their access to digi.me. The record is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "The respondent wants no copy in digi.me. The record is kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "Nothing is shared. They can be asked again from the record at any time."),
    QT_TRANSLATE_NOOP(
        "errors",
        "The respondent's access names no place to write to. The record is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The server does not take records from this version of fieldapp any more. They are kept here.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "This project's version of digi.me needs each respondent's access. Your records are kept.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Your records are kept here. Install the newest version of fieldapp, then press Sync.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "digi.me has the record and has not let it into the respondent's library yet.",
    ),
    QT_TRANSLATE_NOOP("errors", "digi.me refused this record. It is kept on this disk."),
    QT_TRANSLATE_NOOP("errors", "Ask again, and see that the respondent signs in with their own digi.me."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Copy the whole address of the page that came after the consent, and paste it here.",
    ),
    QT_TRANSLATE_NOOP("errors", "If each respondent shall give access, ask for a project file that says so."),
    QT_TRANSLATE_NOOP(
        "errors",
        "In this project no respondent is asked: one access is used for all, or none.",
    ),
    QT_TRANSLATE_NOOP("errors", "Look at each letter and paste it again, or make a new link."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Somebody else's digi.me answered, so that access was not kept. The record is kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "This digi.me was given with another record, too, so a person has to look. Nothing was shared.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Say at the record whether it is the same person or household. Then it goes by itself.",
    ),
    QT_TRANSLATE_NOOP("errors", "This was taken back before the answer was settled, so no access was kept."),
    QT_TRANSLATE_NOOP("errors", "Only if the respondent wants it, ask them again from the record."),
    QT_TRANSLATE_NOOP("errors", "Nothing has to be said about the digi.me of this record."),
    QT_TRANSLATE_NOOP("errors", "Look at the record: it says how far its respondent was asked."),
    QT_TRANSLATE_NOOP("errors", "This is neither the address of the last page nor the code in it."),
    QT_TRANSLATE_NOOP("errors", "digi.me does not know this code, or it has run out."),
    QT_TRANSLATE_NOOP("errors", "It cannot be compared, byte by byte. They can be asked again at any time."),
    QT_TRANSLATE_NOOP(
        "errors",
        "The respondent did not let the copy be read back. What was shared stays theirs.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The respondent has not let their copy be read back, so it cannot be compared.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "What arrived stays theirs. To compare it, ask them once more from the record.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Check how it is spelt. If it is right and has no forms yet, open its project file.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The server has no forms for the campaign {campaign}, so nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "Nobody is signed in, so nothing was sent. The records are kept on this disk.",
    ),
    QT_TRANSLATE_NOOP("errors", "They go when somebody signs in."),
    QT_TRANSLATE_NOOP("errors", "Each record says which one. Open that project's file, then sync."),
    QT_TRANSLATE_NOOP("errors", "It belongs to {project}, not to the project in use, so it was not sent."),
    QT_TRANSLATE_NOOP("errors", "Open the file of that project, whose server is {server}, then sync."),
    QT_TRANSLATE_NOOP(
        "errors",
        "The server did not renew this laptop's access. Your records are kept on this disk.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "They go again by themselves. If it stays so, show the details to your supervisor.",
    ),
    QT_TRANSLATE_NOOP("errors", "It goes again with the next sync."),
    QT_TRANSLATE_NOOP("errors", "It was on its way when the sync was interrupted."),
    QT_TRANSLATE_NOOP("errors", "It waits for the respondent's consent."),
    QT_TRANSLATE_NOOP("errors", "Open the record to ask them."),
    QT_TRANSLATE_NOOP("errors", "The sync was interrupted before its end."),
    QT_TRANSLATE_NOOP("errors", "What it had not brought there goes with the next one."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Choose a file of another kind. If it must be this one, ask your supervisor: the server's "
        "allowed file formats and fileKinds in the project file have to name the kind.",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "This project's server does not take files of this kind, so it was not attached.",
    ),
    QT_TRANSLATE_NOOP("errors", "The user name, the password or the project's tenant is not right."),
    QT_TRANSLATE_NOOP(
        "errors",
        "Type the password again. If that does not help, check the user name, then the project's "
        "tenant. After 5 wrong passwords the account is locked for an hour.",
    ),
)
"""Titles and hints of errors, as `wording.worded` translates them."""
