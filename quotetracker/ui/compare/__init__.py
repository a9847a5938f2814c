"""The Compare page: versions of a statement side by side, word by word."""
