"""Starts another program with little to break: ``python -m quotetracker.importing.confined SECONDS PROGRAM ARGUMENTS``.

It may use a gigabyte of memory and so many seconds of processor time, writes no files, and has no network where the
system grants that. Whoever started it ends it when it takes too long by the clock.
"""

import os
import sys

from quotetracker.importing.worker import give_up_network, limit


def main(arguments: list[str]) -> None:
    """Become the program."""
    give_up_network()
    limit(seconds=int(arguments[0]))
    os.execv(arguments[1], arguments[1:])  # noqa: S606 - that is what this is for


if __name__ == "__main__":
    main(sys.argv[1:])
