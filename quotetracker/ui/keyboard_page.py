"""The page of the guide that lists all keys, made of the table of commands."""

from quotetracker.ui.actions import ACTIONS, MENUS, plain

_INTRO = """# The keyboard

Everything in the window can be done by keys. *Help → Keyboard shortcuts* (`Shift+F1`) lists the keys that you have now,
and changes them: choose a command, press `Return` and then the new keys. `Ctrl+K` finds any command by its name. `Alt`
with an underlined letter opens a menu; `Tab` goes from part to part; lists are walked with the arrow keys, `Return`
takes what is current, `Esc` leaves.

These are the keys at first. Single letters count where the text of an article, the queue or the list of statements has
the keyboard.
"""


def keyboard_page() -> str:
    """The page as Markdown."""
    parts = [_INTRO]
    for menu in MENUS:
        rows = [spec for spec in ACTIONS if spec.menu == menu and spec.shortcut]
        if rows:
            parts.append(f"## {plain(menu)}\n\n| keys | command | what it does |\n| --- | --- | --- |")
            parts[-1] += "".join(f"\n| `{spec.shortcut}` | {plain(spec.text)} | {spec.tip} |" for spec in rows)
            parts[-1] += "\n"
    return "\n".join(parts)
