"""How articles come in: files, folders, addresses, the preview, the report."""
