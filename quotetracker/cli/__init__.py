"""The command line: thin over the services."""

from quotetracker.cli.commands import main

__all__ = ["main"]
