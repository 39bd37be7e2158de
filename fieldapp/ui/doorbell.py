"""A second start on data that is open asks the window that has it to come forward.

The lock of the seat alone decides who is first; this socket only carries the wish. It has a name made from
the folder and the person, and takes nobody else's calls.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 2000  # milliseconds until a window that does not answer counts as none
_WISH, _ANSWER = b"show\n", b"shown\n"
_PAUSE = 50  # milliseconds between two calls: the first window may be opening right now


class Doorbell(QObject):
    """The first window's end; `ring` is the other."""

    def __init__(self, folder: Path, come: Callable[[], None], parent: QObject | None = None) -> None:
        """Answer from now on. Only the holder of the seat may make one: it takes a dead one's name over."""
        super().__init__(parent)
        self._come = come
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        name = _name(folder)
        QLocalServer.removeServer(name)
        self._server.listen(name)  # where that fails, a second start says that the data is open already

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    def _called(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._read(caller))
            self._read(caller)

    def _read(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            return
        if caller.readLine(len(_WISH) + 1).data() == _WISH:
            self._come()
            caller.write(_ANSWER)
            caller.flush()
        caller.disconnectFromServer()


def ring(folder: Path, wait: int = WAIT) -> bool:
    """Ask the window that has the folder open to come forward; return whether it did, in `wait` ms."""
    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    deadline = QDeadlineTimer(wait)
    while not deadline.hasExpired():
        if _call(_name(folder), deadline):
            return True
        QThread.msleep(_PAUSE)
    del application
    return False


def _call(name: str, deadline: QDeadlineTimer) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_left(deadline)):
        return False
    socket.write(_WISH)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_left(deadline)):
            return False
    return socket.readLine().data() == _ANSWER


def _left(deadline: QDeadlineTimer) -> int:
    return max(1, deadline.remainingTime())


def _name(folder: Path) -> str:
    person = os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())
    return f"fieldapp-{hashlib.sha256(os.fsencode(folder.resolve()) + person.encode()).hexdigest()[:32]}"
