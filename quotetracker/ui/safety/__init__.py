"""What keeps work safe: history, backups, checks, drafts, and what is said after a fault."""
