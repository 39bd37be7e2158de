"""One module for each kind of bad luck: `ROUNDS`, how many by default, and `play(field, rounds)`."""
