"""The window: Qt, and Qt only here. Pages talk to flows through the bridge."""
