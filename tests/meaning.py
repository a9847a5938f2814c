"""Models for the tests of comparing by meaning: a made-up one, and the real one where script/test could fetch it."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest

from quotetracker.match.meant import Said
from quotetracker.match.onnx_encoder import missing_packages

ROOT = Path(__file__).parent.parent
MODEL = Path(os.environ.get("QUOTETRACKER_TEST_MODEL") or ROOT / ".venv-semantic" / "model")

needs_extra = pytest.mark.skipif(bool(missing_packages()), reason="needs the extra “semantic”")
needs_model = pytest.mark.skipif(
    bool(missing_packages()) or not MODEL.is_dir(), reason="needs the model that script/test fetches"
)


class MadeUpModel:
    """Texts that were called alike get vectors with a cosine of about .9; all others lie across."""

    def __init__(self, *alike: Sequence[str], key: str = "made-up", size: int = 48) -> None:
        self.key = key
        self.size = size
        self.texts: list[str] = []
        """Every text that was read, in order."""
        self.before_reading: Callable[[], None] | None = None
        self._group = {text: group for group, texts in enumerate(alike) for text in texts}

    def encode(self, texts: Sequence[str]) -> Any:
        """Vectors by group."""
        import numpy as np

        if self.before_reading:
            self.before_reading()
        self.texts += texts
        rows = []
        for text in texts:
            own = np.random.default_rng(crc32(text.encode())).standard_normal(self.size)
            if (group := self._group.get(text)) is not None:
                own = np.random.default_rng(group).standard_normal(self.size) + 0.3 * own
            rows.append(own / np.linalg.norm(own))
        return np.array(rows, np.float32)

    def read(self, texts: Sequence[str]) -> Sequence[Said | None]:
        """It tells of whole texts only."""
        return [None for _ in texts]
