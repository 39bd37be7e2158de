"""Hears every error that nobody caught, has it reported, and lets the app go on.

Such an error is a bug of ours. Python tells of it through three hooks (a Qt slot and an event handler end in
`sys.excepthook`), Qt through its message handler, a crash of the whole process through `faulthandler`, whose
file the next start turns into a report. Nothing of it may reach stderr with its message, which may hold an
answer and ends in the system's journal.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Any, TextIO

import PySide6
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from fieldapp.durable import disk_error
from fieldapp.errors import DiskError
from fieldapp.flows import Flows
from fieldapp.flows.faults import Report, Reports, Scene, cut
from fieldapp.ui.bridge import Bridge, Unexpected

_GRAVE = {QtMsgType.QtCriticalMsg: "QtCritical", QtMsgType.QtFatalMsg: "QtFatal"}
_TRACE = "trace.txt"


class FaultWatch(QObject):
    """Listens from `install` to `remove`. Lives in the window's thread; errors come from any.

    Emits:
        happened: the Unexpected to show; always in the window's thread, after what failed has unwound.
    """

    happened = Signal(object)
    _met = Signal(object)

    def __init__(self, flows: Flows, bridge: Bridge, scene: Callable[[], Scene]) -> None:
        """Take the data folder and the clock by the verbs, the lanes, and what tells what is open."""
        super().__init__()
        self._scene = scene
        self._bridge = bridge
        self.reports = Reports(flows.data_folder, clock=flows.clock, more={"qt": PySide6.__version__})
        self._trace: IO[bytes] | None = None
        self._met.connect(self.happened, Qt.ConnectionType.QueuedConnection)
        self._hooks: tuple[Any, Any, Any] | None = None
        self._qt_before: Any = None

    def install(self) -> None:
        """Begin to listen, and report the crash that the process before this one ended with."""
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._thread_ended
        sys.unraisablehook = self._unraisable
        self._qt_before = qInstallMessageHandler(self._qt_said)
        self._bridge.hear_faults(self._on_lane)
        self._watch_for_crashes()

    def remove(self) -> None:
        """Stop listening; the counts of what came again are on the disk after this. Raises DiskError."""
        if self._hooks is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
            qInstallMessageHandler(self._qt_before)
            self._hooks = self._qt_before = None
        self.reports.settle()
        if self._trace is not None:
            faulthandler.disable()
            self._trace.close()
            self._trace = None
            try:
                self._trace_file.unlink(missing_ok=True)
            except OSError as error:
                raise disk_error(error) from error

    # --- who tells -----------------------------------------------------------------------------------------

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, traceback)
            return
        self._tell(self.reports.error(error, self._scene(), "slot"))

    def _thread_ended(self, args: threading.ExceptHookArgs) -> None:
        if not isinstance(args.exc_value, Exception):
            threading.__excepthook__(args)
            return
        self._tell(self.reports.error(args.exc_value, self._scene(), "thread"))

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if not isinstance(args.exc_value, Exception):
            sys.__unraisablehook__(args)
            return
        self._tell(self.reports.error(args.exc_value, self._scene(), "destructor"))

    def _on_lane(self, error: Exception, shown: bool) -> Unexpected:  # noqa: FBT001  (as the bridge calls it)
        report = self.reports.error(error, self._scene(), "lane")
        return self._tell(report, shown=shown)

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        name = _GRAVE.get(kind)
        if name is None:
            if callable(self._qt_before):
                self._qt_before(kind, context, message)
            else:
                _write_line(message)
            return
        place = f"{cut(str(context.file or '?'))}:{context.line}:{context.function or context.category}"
        self._tell(self.reports.place(name, place, self._scene(), "qt"))

    def _tell(self, report: Report, *, shown: bool = False) -> Unexpected:
        """Have a fault shown, unless who asked for the work shows it: at each doubling, if it goes on."""
        fault = Unexpected(f"{report.words}\n{report.file}" if report.file else report.words)
        if report.times == 1:
            file = report.file.name if report.file else "none, the disk refused it"
            _write_line(f"fieldapp: {report.words}; report: {file}")
        if report.times.bit_count() == 1 and not shown:
            self._met.emit(fault)
        return fault

    # --- crashes of the process ----------------------------------------------------------------------------

    @property
    def _trace_file(self) -> Path:
        return self.reports.folder / _TRACE

    def _watch_for_crashes(self) -> None:
        """Take in the trace that a crash left, and have the next one written. A full disk leaves none."""
        try:
            self._trace_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.reports.tidy()
            left = self._trace_file.read_text("utf-8", "replace") if self._trace_file.exists() else ""
            if left:
                self.reports.trace(left.splitlines(), self._scene())
            if not faulthandler.is_enabled():  # else somebody wants it elsewhere, as `python -X faulthandler`
                handle = os.open(self._trace_file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                self._trace = os.fdopen(handle, "wb")
                faulthandler.enable(self._trace)
        except (OSError, DiskError) as error:
            _write_line(f"fieldapp: a crash would leave no trace: {type(error).__name__}")


def _write_line(line: str) -> None:
    """Tell a developer at a terminal; a window started without one has no stderr."""
    stream: TextIO | None = sys.stderr
    if stream is not None:
        stream.write(f"{line}\n")
