"""What an editor can do, one module per noun; no Qt, no SQL."""
