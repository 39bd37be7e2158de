"""Which addresses are this machine's own: nobody can listen in there, and no proxy stands in between."""

from __future__ import annotations

import ipaddress


def is_this_machine(host: str) -> bool:
    """Whether a host name or address of a URL, without brackets and port, is loopback (RFC 6761 6.3)."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
