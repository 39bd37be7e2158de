"""A pretend DIGIT gateway and digi.me API in one real HTTP server: the second opinion on what the app sends.

It shares no code with the app: it reads the protocols by itself, checks what arrives as a server would,
keeps it in its own SQLite file and shows it on an inbox page. Misbehaviour is switched on at /admin/faults.
"""
