"""The verbs of the command line: one file each. A new verb is a new file."""
