"""Files and pasted text become drafts of articles; a reader for each format."""
