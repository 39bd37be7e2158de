"""What the system knows of the network: whether it may cost money, and that it changed."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_Feature = QNetworkInformation.Feature


class Network(QObject):
    """The system's word; some systems say nothing.

    Emits:
        changed: another network, or another word about the one in use.
    """

    changed = Signal()

    def watch(self) -> None:
        """Begin to listen."""
        found = QNetworkInformation.loadBackendByFeatures(_Feature.Metered)
        if not found and not QNetworkInformation.loadDefaultBackend():
            return
        known = QNetworkInformation.instance()
        known.reachabilityChanged.connect(self.changed)
        known.isMeteredChanged.connect(self.changed)
        known.transportMediumChanged.connect(self.changed)

    def metered(self) -> bool | None:
        """Return whether the network is metered, None where the system cannot tell.

        A guess is none: a telephone shares its network by Wi-Fi, by USB and by cable alike.
        """
        known = cast("QNetworkInformation | None", QNetworkInformation.instance())  # None: nothing was loaded
        if known is None:
            return None
        if known.supports(_Feature.Metered):
            return known.isMetered()
        if known.supports(_Feature.TransportMedium):
            medium = known.transportMedium()
            if medium is QNetworkInformation.TransportMedium.Cellular:
                return True
        return None
