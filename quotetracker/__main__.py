"""``python -m quotetracker`` is the command line."""

from quotetracker.cli import main

if __name__ == "__main__":
    main()
