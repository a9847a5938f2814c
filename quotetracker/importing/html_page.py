"""Web pages: the main text without the page's furniture, and what the page says of itself."""

from quotetracker.importing.html_blocks import blocks_of, text_of
from quotetracker.importing.html_main import main_of
from quotetracker.importing.html_meta import page_info
from quotetracker.importing.html_tree import parse, words_outside_tags
from quotetracker.importing.left_overs import left_overs, listed, without_left_overs
from quotetracker.importing.parsed import Parsed
from quotetracker.importing.sentences import quoted

_READ_SHARE = 0.98


def read(source: str, *, name: str) -> Parsed:
    """Read the page ``source``; ImportFailedError when it is built to overload a parser or holds nothing to read."""
    page = parse(source, quoted(name))
    main = main_of(page)
    info = page_info(page.root, main.element, source)
    warnings = [*_unread(page.letters, words_outside_tags(source)), *main.warnings]
    text = main.text
    if found := left_overs(text):
        text = without_left_overs(text)
        warnings.append(f"Left-overs of the site's templates were taken out: {listed(found)}.")
    if info.partial:
        warnings.insert(0, "The page says that the whole article is not free to read: check that the text is complete.")
    return Parsed(
        text=text,
        title=info.title,
        outlet=info.outlet,
        author=info.author,
        published=info.published,
        address=info.address,
        language=info.language,
        warnings=tuple(warnings),
    )


def read_fragment(source: str, *, what: str) -> Parsed:
    """Read pasted HTML, all of it, because the editor has chosen it; ``what`` names it in sentences."""
    blocks = blocks_of(parse(source, what).root)
    heading = next((block.text for block in blocks[:3] if block.element.tag == "h1"), "")
    return Parsed(text=text_of(blocks), title=heading)


def _unread(read_letters: int, present: int) -> tuple[str, ...]:
    """A warning when the parser has lost letters that stand in the file outside of tags."""
    if present <= 0 or read_letters >= _READ_SHARE * present:
        return ()
    share = int(100 * read_letters / present)
    return (f"Part of this file could not be read: about {share} % of its letters were.",)
