"""Work beside the window's thread: lanes, the bridge, long work and its progress."""
