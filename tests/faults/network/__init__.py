"""Records on their way over links that go wrong: do all arrive, once, whole, in order, and are reasons true?

`play` takes one profile of `resources/faults/` (`roads` makes it quick): `laptop` fills a data folder and
remembers what was finished in it, `link` stands a sandbox behind the fault proxy, `weather` switches the
server's own faults, and `client` is the process that syncs and is killed. `judge` then holds the app's store
and the sandbox to what was finished, and `freight` the bytes that went up to those that had to.
"""
