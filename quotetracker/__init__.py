"""QuoteTracker: quote attribution and fact-tracking."""

__version__ = "0.1.0"
