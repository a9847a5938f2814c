"""Web pages: the main text without the page's furniture, and what the page says of itself."""

from dataclasses import replace

from quotetracker.importing.accounting import READ_SHARE, letters, unread_runs
from quotetracker.importing.html_blocks import blocks_of, text_of
from quotetracker.importing.html_main import main_of
from quotetracker.importing.html_meta import page_info
from quotetracker.importing.html_pieces import pieces_of
from quotetracker.importing.html_tree import parse, runs_outside_tags
from quotetracker.importing.left_overs import left_overs, listed, without_left_overs
from quotetracker.importing.parsed import Parsed, Piece
from quotetracker.importing.sentences import quoted


def read(source: str, *, name: str) -> Parsed:
    """Read the page ``source``; ImportFailedError when it is built to overload a parser or holds nothing to read."""
    page = parse(source, quoted(name))
    main = main_of(page)
    info = page_info(page.root, main.element, source)
    warnings = list(main.warnings)
    pieces = pieces_of(blocks_of(page.body), main.blocks)
    if found := left_overs("\n\n".join(piece.text for piece in pieces if piece.taken)):
        pieces = [_cleaned(piece) for piece in pieces]
        warnings.append(f"Left-overs of the site's templates were taken out: {listed(found)}.")
    if info.partial:
        warnings.insert(0, "The page says that the whole article is not free to read: check that the text is complete.")
    runs = runs_outside_tags(source)
    present = sum(map(letters, runs))
    return Parsed(
        title=info.title,
        outlet=info.outlet,
        author=info.author,
        published=info.published,
        address=info.address,
        language=info.language,
        warnings=tuple(warnings),
        pieces=tuple(pieces),
        present=present,
        read=page.letters,
        missing=unread_runs(runs, pieces) if page.letters < READ_SHARE * present else (),
    )


def read_fragment(source: str, *, what: str) -> Parsed:
    """Read pasted HTML, all of it, because the editor has chosen it; ``what`` names it in sentences."""
    blocks = blocks_of(parse(source, what).root)
    heading = next((block.text for block in blocks[:3] if block.element.tag == "h1"), "")
    return Parsed(text=text_of(blocks), title=heading)


def _cleaned(piece: Piece) -> Piece:
    return replace(piece, text=without_left_overs(piece.text)) if piece.taken else piece
