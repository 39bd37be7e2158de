"""The digi.me side, API version 1.7: library push, token renewal, key set."""
