"""The Articles page: the list, several articles at once, correcting and new versions."""
