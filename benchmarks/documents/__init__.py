"""Pages in many templates, made from texts of our own with fixed seeds, and the truth about each."""
