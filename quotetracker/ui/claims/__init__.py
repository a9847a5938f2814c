"""The Claims page: the ledger, origins and verdicts."""
