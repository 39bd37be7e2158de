"""The demo: the app beside a sandbox server of its own, with a window or as a story without one."""
