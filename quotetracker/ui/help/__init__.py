"""The guide, the page of keys, changing keys."""
