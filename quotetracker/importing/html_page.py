"""Web pages: the main text without the page's furniture, and what the page says of itself."""

import re

from quotetracker.importing.html_blocks import blocks_of, text_of
from quotetracker.importing.html_main import main_of
from quotetracker.importing.html_meta import page_info
from quotetracker.importing.html_tree import letters_in_tree, parse, words_outside_tags
from quotetracker.importing.parsed import Parsed

_READ_SHARE = 0.98
#: What a site's templates leave in the text: {mosads}, {{ad}}, [[inline-ad]].
_LEFT_OVER = re.compile(r"\{\{[^{}\n]{1,60}\}\}|\{(?!sic\})[a-z_][a-z0-9_:-]{1,40}\}|\[\[[^\[\]\n]{1,60}\]\]")


def read(source: str, *, name: str) -> Parsed:
    """Read the page ``source``; ImportFailedError when it is built to overload a parser or holds nothing to read."""
    root = parse(source, name)
    main = main_of(root)
    info = page_info(root, main.element, source)
    text, left_overs = _without_left_overs(main.text)
    warnings = [*_unread(letters_in_tree(root), words_outside_tags(source)), *main.warnings, *left_overs]
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


def read_fragment(source: str, *, name: str) -> Parsed:
    """Read pasted HTML: all of it, because the editor has chosen it; only what is never shown falls out."""
    root = parse(source, name)
    blocks = blocks_of(root)
    heading = next((block.text for block in blocks[:3] if block.element.tag == "h1"), "")
    return Parsed(text=text_of(blocks), title=heading)


def _unread(read_letters: int, present: int) -> tuple[str, ...]:
    """A warning when the parser has lost letters that stand in the file outside of tags."""
    if present <= 0 or read_letters >= _READ_SHARE * present:
        return ()
    share = int(100 * read_letters / present)
    return (f"Part of this file could not be read: about {share} % of its letters were.",)


def _without_left_overs(text: str) -> tuple[str, tuple[str, ...]]:
    found = list(dict.fromkeys(match[0] for match in _LEFT_OVER.finditer(text)))
    if not found:
        return text, ()
    cleaned = re.sub(r"\n{3,}", "\n\n", _LEFT_OVER.sub("", text)).strip("\n")
    names = ", ".join(f"“{one}”" for one in found[:3])
    return cleaned, (f"Left-overs of the site's templates were taken out: {names}.",)
