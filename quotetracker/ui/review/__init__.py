"""The Review page: the queue of suggestions and matches."""
