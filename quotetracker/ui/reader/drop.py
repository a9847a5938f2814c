"""What is dropped on the reader."""

from PySide6.QtCore import QMimeData


def files(data: QMimeData) -> tuple[str, ...]:
    """Local files among what is dropped."""
    return tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())


def words(data: QMimeData) -> str:
    """Text that is dropped, when no file is."""
    return "" if files(data) or not data.hasText() else data.text()


def welcome(data: QMimeData) -> bool:
    """Whether the program can do something with it."""
    return bool(files(data) or words(data).strip())
