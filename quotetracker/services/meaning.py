"""Comparing by meaning, an extra: which model reads the quotes, and what its vectors tell.

Nothing here imports a package of the extra, opens a file of a model or a network connection before the user has chosen
a model. What the vectors say is added to what the words say, in the tier *maybe* only: ``match/meaning.py``.
"""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from quotetracker import paths
from quotetracker.errors import InvalidInputError, ModelError
from quotetracker.match.comparison import Wording
from quotetracker.match.meaning import LEAST, RULE, Alike, Encoder, has_meaning
from quotetracker.match.onnx_encoder import missing_packages, open_encoder
from quotetracker.match.vectors import packed
from quotetracker.model import queries, vectors
from quotetracker.model.schema import Quote
from quotetracker.model.store import Store
from quotetracker.model.views import Changes, QuoteView
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.likeness import Likeness
from quotetracker.services.meaning_choice import Choice, read_choice, write_choice
from quotetracker.services.meaning_fetch import DEFAULT_ADDRESS, Opener, Progress, fetch, folder_for

_READ_AT_ONCE = 128
_FORGET_AT_ONCE = 2000
_RESEMBLING = 20
_LEAST_FOUND = 0.35  # A cosine under which a search by meaning shows nothing.


@dataclass(frozen=True, slots=True)
class MeaningStatus:
    """How comparing by meaning stands."""

    missing: tuple[str, ...]
    """Packages of the extra that are not installed."""
    folder: str
    """The model folder that was chosen, or empty."""
    on: bool
    problem: str
    """Why the model does not work, for the editor; empty when it does."""
    read: int
    """Quotes of this library that the model has read."""
    quotes: int


@dataclass(frozen=True, slots=True)
class AlikeView:
    """A quote that is alike in meaning to what was asked."""

    quote: QuoteView
    alike: float
    """Cosine, up to 1."""


def _never_cancelled() -> None:
    """A check that lets everything pass."""


def _nobody_watches(_done: int, _total: int) -> None:
    """Progress that goes nowhere."""


class Meaning:
    """Verbs on comparing by meaning. May be used from several threads."""

    def __init__(self, store: Store, *, opener: Callable[[Path], Encoder] = open_encoder) -> None:
        self._store = store
        self._open = opener
        self._file = paths.user_data() / "meaning.json"
        self._opening = threading.Lock()
        self._working = threading.Lock()
        self._encoder: tuple[str, Encoder] | None = None
        self._problem = ""
        self._untold: ModelError | None = None
        self._turn = 0  # counts choices, so that work on an old one stops
        self._likeness: Likeness | None = None
        store.listen(self._note)

    @property
    def active(self) -> bool:
        """Whether a model was chosen and is switched on."""
        choice = read_choice(self._file)
        return choice is not None and choice.on

    def status(self) -> MeaningStatus:
        """How it stands, without opening the model."""
        choice = read_choice(self._file)
        with self._store.read() as session:
            return MeaningStatus(
                missing=missing_packages(),
                folder=choice.folder if choice else "",
                on=choice.on if choice else False,
                problem=self._problem,
                read=vectors.vector_count(session, choice.key) if choice else 0,
                quotes=queries.count(session, Quote),
            )

    def use(self, folder: Path) -> None:
        """Compare by the model in ``folder`` from now on; ModelError when it cannot be used, and nothing changes."""
        encoder = self._open(folder.absolute())
        with self._opening:
            write_choice(self._file, Choice(str(folder.absolute()), encoder.key, on=True))
            self._encoder, self._problem = (str(folder.absolute()), encoder), ""
            self._turn += 1

    def fetch(
        self,
        address: str = DEFAULT_ADDRESS,
        check: Callable[[], None] = _never_cancelled,
        *,
        progress: Progress = _nobody_watches,
        opener: Opener | None = None,
    ) -> Path:
        """Fetch a model folder from an https ``address`` and use it; returns where it is kept."""
        folder = folder_for(address, paths.models())
        if missing := missing_packages():
            raise ModelError(
                f"Comparing by meaning needs packages that are not installed: {', '.join(missing)}.",
                "Install them with: pip install “quotetracker[semantic]”, or from a checkout: script/setup semantic.",
            )
        fetch(address, folder, check=check, progress=progress, opener=opener)
        self.use(folder)
        return folder

    def off(self) -> None:
        """Stop comparing by meaning, and drop what only the vectors spoke for; the vectors stay for another time."""
        with self._opening:
            if choice := read_choice(self._file):
                write_choice(self._file, replace(choice, on=False))
            self._encoder, self._problem = None, ""
            self._turn += 1
        with self._working:  # nothing is written after this
            self._likeness = None
            self._drop_lifted()

    def catch_up(self, check: Callable[[], None] = _never_cancelled, *, progress: Progress = _nobody_watches) -> int:
        """Read the quotes that the model has not read, and look for pairs; returns how many were read.

        ``check`` is called often and may raise ``Cancelled``: what was done is kept, and the next call goes on there.
        Without a model nothing happens. A model that does not work is told once, as ModelError.
        """
        if self._store.read_only or not self.active:
            return 0
        with self._working:
            turn = self._turn
            if (untold := self._untold) is not None:
                self._untold = None
                raise untold
            encoder = self._ready() if self._is_due() else None
            if encoder is None:
                return 0

            def go_on() -> bool:
                check()
                return self._turn == turn

            self._forget_others(encoder.key, check)
            read = self._read_quotes(encoder, go_on, progress)
            self._near(encoder, check).pair(go_on)
            return read

    def nearest(
        self, words: str, *, limit: int = 20, check: Callable[[], None] = _never_cancelled
    ) -> tuple[AlikeView, ...]:
        """Quotes that are most alike in meaning to ``words``, those of one wording once; ModelError without a model."""
        if not words.strip():
            raise InvalidInputError("There is nothing to search for.", "Write some words.")
        encoder = self._ready() if self.active else None
        if encoder is None:
            raise ModelError(
                self._problem or "Searching by meaning is switched off.",
                "Choose a model: quotetracker meaning use FOLDER, or: quotetracker meaning fetch.",
            )
        asked = packed(encoder.encode([words]))
        found = self._near(encoder, check).nearest(asked[0], limit=limit, least=_LEAST_FOUND)
        with self._store.read() as session:
            views = {view.id: view for view in queries.quote_views(session, list(found))}
        return tuple(AlikeView(views[key], alike) for key, alike in found.items() if key in views)

    def resembling(self, asked: Wording) -> dict[QuoteId, Alike]:
        """Quotes near ``asked`` in meaning, and how near; none where no model is in use, or it does not work."""
        if not self.active or not has_meaning(asked.text):
            return {}
        try:
            encoder = self._ready()
        except ModelError as error:
            self._untold = error  # whoever asked wants an answer; the work in the background tells it
            return {}
        if encoder is None:
            return {}
        vector = packed(encoder.encode([asked.text]))[0]
        likeness = self._near(encoder, _never_cancelled)
        near = likeness.nearest(vector, limit=_RESEMBLING, least=LEAST)
        with self._store.read() as session:
            words = queries.words_of(session, list(near))
        return likeness.alike(asked.text, {key: (text, near[key]) for key, text in words.items()})

    def _ready(self) -> Encoder | None:
        """The model, opened once; None when it is off, or did not work before."""
        with self._opening:
            choice = read_choice(self._file)
            if choice is None or not choice.on or self._problem:
                return None
            if self._encoder is None or self._encoder[0] != choice.folder:
                try:
                    self._encoder = (choice.folder, self._open(Path(choice.folder)))
                except ModelError as error:
                    self._problem = error.what
                    raise
                if self._encoder[1].key != choice.key:
                    write_choice(self._file, replace(choice, key=self._encoder[1].key))
            return self._encoder[1]

    def _is_due(self) -> bool:
        """Whether the model has anything to do: it takes a quarter of a gigabyte, and is not opened for nothing."""
        choice = read_choice(self._file)
        if choice is None:
            return False
        with self._store.read() as session:
            return (
                queries.count(session, Quote) > vectors.vector_count(session, choice.key)
                or bool(vectors.unpaired(session, choice.key, rule=RULE, limit=1))
                or vectors.has_other_models(session, choice.key)
            )

    def _near(self, encoder: Encoder, check: Callable[[], None]) -> Likeness:
        likeness = self._likeness
        if likeness is None or likeness.model != encoder.key:
            likeness = Likeness(self._store, encoder.key, encoder.size, paths.cache() / "meaning", reads=encoder.read)
            self._likeness = likeness
        likeness.load(check)
        return likeness

    def _read_quotes(self, encoder: Encoder, go_on: Callable[[], bool], progress: Progress) -> int:
        with self._store.read() as session:
            total, had = queries.count(session, Quote), vectors.vector_count(session, encoder.key)
        done, below = 0, None
        while had + done < total and go_on():  # no look through all quotes to find that none is left
            with self._store.read() as session:
                waiting = vectors.without_vector(session, encoder.key, below=below, limit=_READ_AT_ONCE)
            if not waiting:
                break
            below = waiting[-1][0]
            fresh = _encoded(encoder, dict(waiting))
            with self._store.derived() as session:
                kept = vectors.keep_vectors(session, encoder.key, fresh)
            if self._likeness is not None:
                self._likeness.add({key: fresh[key][1] for key in kept})
            done += len(waiting)
            progress(min(had + done, total), total)
        return done

    def _forget_others(self, key: str, check: Callable[[], None]) -> None:
        """Vectors of another model are worthless now, and so is what they spoke for."""
        with self._store.read() as session:
            if not vectors.has_other_models(session, key):
                return
        self._drop_lifted()
        forgotten = _FORGET_AT_ONCE
        while forgotten == _FORGET_AT_ONCE:
            check()
            with self._store.derived() as session:
                forgotten = vectors.forget_other_models(session, key, limit=_FORGET_AT_ONCE)

    def _drop_lifted(self) -> None:
        if self._store.read_only:
            return
        with self._store.derived() as session:
            changed = vectors.forget_lifted(session)
        if changed:
            self._store.tell(Changes(matches=frozenset(changed)))

    def _note(self, changes: Changes) -> None:
        if (likeness := self._likeness) is not None and changes.quotes:
            likeness.note(changes.quotes)


def _encoded(encoder: Encoder, words: Mapping[QuoteId, str]) -> dict[QuoteId, tuple[str, bytes]]:
    """Words and packed vector of each quote; equal words are read once."""
    texts = list(dict.fromkeys(words.values()))
    by_text = dict(zip(texts, packed(encoder.encode(texts)), strict=True))
    return {key: (text, by_text[text]) for key, text in words.items()}
