"""The page of the guide that lists all keys, made of the table of commands."""

from textwrap import fill

from quotetracker.ui.actions import ACTIONS, MENUS, plain
from quotetracker.ui.language.wording import tr


def keyboard_page() -> str:
    """The page as Markdown, in the language of the window."""
    parts = [f"# {tr('The keyboard')}\n\n{_intro()}\n"]
    heads = f"| {tr('keys')} | {tr('command')} | {tr('what it does')} |\n| --- | --- | --- |"
    for menu in MENUS:
        rows = [spec for spec in ACTIONS if spec.menu == menu and spec.shortcut]
        if rows:
            told = [f"| `{spec.shortcut}` | {plain(tr(spec.text))} | {tr(spec.tip)} |" for spec in rows]
            parts.append("\n".join((f"## {plain(tr(menu))}\n", heads, *told, "")))
    return "\n".join(parts)


def _intro() -> str:
    first = tr(
        "Everything in the window can be done by keys. *Help → Keyboard shortcuts* (`Shift+F1`) lists the keys that "
        "you have now, and changes them: choose a command, press `Return` and then the new keys. `Ctrl+K` finds any "
        "command by its name. `Alt` with an underlined letter opens a menu; `Tab` goes from part to part; lists are "
        "walked with the arrow keys, `Return` takes what is current, `Esc` leaves."
    )
    second = tr(
        "These are the keys at first. Single letters count where the text of an article, the queue or the list of "
        "statements has the keyboard."
    )
    return "\n\n".join(fill(text, 120) for text in (first, second))
