"""Bytes in, an article draft out: one reader per format."""
