"""The app under bad luck: killed, on a full or read-only disk, under a jumping clock, with a torn last write.

`driver` is a process with the real window in which somebody types; it says over a pipe what was typed and
what the window showed as saved. `rounds` starts it and kills it, `ledger` remembers what it said, and `check`
holds the data folder to that. A profile says what else goes wrong meanwhile.

`network` does the same to the way to the servers: links that go wrong, servers with moods, killed syncs.
"""
