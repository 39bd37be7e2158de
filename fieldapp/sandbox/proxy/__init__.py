"""A weak link on purpose: a TCP proxy between a client and the sandbox that spoils what passes, by a seed.

One request a connection: the proxy reads HTTP/1.1 framing, tells the server `Connection: close` and so ends
every connection after one answer. Faults are therefore drawn once a request, and connection k of a profile
always meets the same ones. Requests pass as they come; answers are held whole before they go on.
"""
