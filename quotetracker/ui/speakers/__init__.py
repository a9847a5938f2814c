"""The Speakers page: the register, merging and splitting, roles, the line of a speaker's statements."""
