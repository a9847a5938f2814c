"""What an empty library shows, and the libraries that were open last."""
