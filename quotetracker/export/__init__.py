"""Views in, bytes out: one writer per format; no database, no Qt."""
