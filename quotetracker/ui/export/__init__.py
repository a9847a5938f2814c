"""The Export page, printing and its preview."""
