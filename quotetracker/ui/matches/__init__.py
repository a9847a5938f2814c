"""Where else something was said: cards, searching the archive, the scan of a library, comparing by meaning."""
