"""Where things live: resources and data of the program, settings and libraries of the user."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).parent


def _shipped(name: str) -> Path:
    """Folder ``name`` inside the installed package, or beside it in a checkout."""
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """Icons, fonts and templates of the program."""
    return _shipped("resources")


def data() -> Path:
    """Sample articles and word lists of the program."""
    return _shipped("data")


def guide() -> Path:
    """The user guide: pages of Markdown; pictures and further documents stand beside the folder."""
    installed = _PACKAGE / "help" / "guide"
    return installed if installed.is_dir() else _PACKAGE.parent / "docs" / "guide"


def user_data() -> Path:
    """The user's folder for libraries; ``QUOTETRACKER_HOME`` replaces it."""
    if home := os.environ.get("QUOTETRACKER_HOME"):
        return Path(home)
    import platformdirs

    return Path(platformdirs.user_data_dir("quotetracker", appauthor=False))


def default_library() -> Path:
    """The library that is used when none is named; ``QUOTETRACKER_LIBRARY`` replaces it."""
    if named := os.environ.get("QUOTETRACKER_LIBRARY"):
        return Path(named)
    return user_data() / "library.quotes"


def sample_library() -> Path:
    """The user's own copy of the sample library."""
    return user_data() / "sample.quotes"


def models() -> Path:
    """Where fetched language models are kept."""
    return user_data() / "models"


def cache() -> Path:
    """What can be made anew at any time; ``QUOTETRACKER_HOME`` replaces it."""
    if home := os.environ.get("QUOTETRACKER_HOME"):
        return Path(home) / "cache"
    import platformdirs

    return Path(platformdirs.user_cache_dir("quotetracker", appauthor=False))


def settings_file() -> Path:
    """The window's settings, in INI form."""
    return user_data() / "settings.ini"


def backups() -> Path:
    """Where backups of libraries are kept; ``QUOTETRACKER_BACKUPS`` replaces it."""
    if named := os.environ.get("QUOTETRACKER_BACKUPS"):
        return Path(named)
    return user_data() / "backups"


def known_libraries() -> Path:
    """Where it is noted which library files this computer has left as they are."""
    return user_data() / "known"


def drafts() -> Path:
    """Where forms keep what was typed and not saved yet."""
    return user_data() / "drafts"
