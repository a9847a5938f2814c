"""Fixtures for every test. Qt fixtures live in the folders that need Qt."""

import os
import tempfile

# Before anything imports PySide6 or reads a user folder.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QUOTETRACKER_HOME"] = tempfile.mkdtemp(prefix="quotetracker-tests-")
