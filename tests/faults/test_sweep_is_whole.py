"""Whatever the services write is tried with failing calls, or it is said here why not."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from faults import operations

from quotetracker.services import backups, care, kept_form, library_copies, samples
from quotetracker.services import desk as desks
from quotetracker.services.desk import Desk

#: What only the doors to the disk are called: whoever calls one of them writes.
DOORS = frozenset(
    {"step", "derived", "group", "undo", "redo", "mend", "catch_up", "make", "keep", "drop", "_salvage"}
    | {"write_durably", "replace_durably", "write_atomically", "atomic_file", "copyfile", "unlink"}
)
MODULES = (backups, care, kept_form, library_copies, samples)
#: Verbs that write and are not tried by themselves, with the reason.
ELSEWHERE = {
    "articles.together": "opens a group and writes nothing itself; the group is undone by “undo”",
    "articles.add_file": "reads in another process, then add_all",
    "backups.at_close": "a backup, of which a failure is only logged; “back up”",
    "backups.before": "a backup, of which a failure is only logged; “back up”",
    "backups.guard": "a backup, of which a failure hinders no change; “back up”",
    "care.after_bad_end": "“check”; it changes nothing",
    "care.salvage_beside": "“salvage” under another name",
    "history.next": "reads what undo and redo would do",
    "kept_form.drop": "removes one file; a failure is not said, the form is offered once more",
    "meaning.catch_up": "needs a language model, which is an extra; it only fills derived tables, batch by batch",
    "meaning.off": "removes one file of the settings",
    "revisions.copies_of": "“look for copies” comes first; then it reads",
    "samples.open_samples": "“make a library”, “add article” and the like, then a new name",
    "unsaved.drop": "removes one file; a failure is not said, the form is offered once more",
    "unsaved.keep": "tried as “keep a draft”",
    "unsaved.listed": "reads; drops what is stored by now",
}


def names_in(node: ast.AST, own: str = "") -> frozenset[str]:
    """All names in a piece of code; of names after a dot those of doors, and those of the class ``own``."""
    found = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    for each in ast.walk(node):
        if isinstance(each, ast.Attribute):
            is_own = isinstance(each.value, ast.Name) and each.value.id == "self"
            found |= {f"{own}.{each.attr}"} if is_own else {each.attr} & DOORS
    return frozenset(found)


def reach(module: ModuleType) -> dict[str, frozenset[str]]:
    """What each function, method and table of a module names."""
    tree = ast.parse(inspect.getsource(module))
    found: dict[str, frozenset[str]] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.FunctionDef):
                    found[f"{node.name}.{part.name}"] = names_in(part, node.name)
        elif isinstance(node, ast.FunctionDef):
            found[node.name] = names_in(node)
        elif isinstance(node, ast.Assign):
            found |= {name.id: names_in(node.value) for name in node.targets if isinstance(name, ast.Name)}
    return found


def writes(start: str, known: dict[str, frozenset[str]]) -> bool:
    """Whether it comes to a door, by itself or by what it calls in its module."""
    seen, waiting = {start}, [start]
    while waiting:
        named = known[waiting.pop()]
        if named & DOORS:
            return True
        new = {name for name in named if name in known} - seen
        seen |= new
        waiting += new
    return False


def services() -> Iterator[tuple[str, type]]:
    made = re.findall(r"self\.(\w+) = (\w+)\(", inspect.getsource(Desk.__init__))
    for name, kind in made:
        yield name, getattr(desks, kind)


def writing_verbs() -> set[str]:
    found = set()
    for name, kind in services():
        module = inspect.getmodule(kind)
        assert module
        known = reach(module)
        for verb, what in inspect.getmembers(kind, inspect.isfunction):
            if not verb.startswith("_") and what.__qualname__ in known and writes(what.__qualname__, known):
                found.add(f"{name}.{verb}")
    for module in MODULES:
        known = reach(module)
        for verb, what in inspect.getmembers(module, inspect.isfunction):
            if not verb.startswith("_") and what.__module__ == module.__name__ and writes(verb, known):
                found.add(f"{module.__name__.rpartition('.')[2]}.{verb}")
    return found


def is_tried(verb: str) -> bool:
    source = Path(operations.__file__).read_text(encoding="utf-8")
    tried = source[source.index("\nON_DESK") :] + inspect.getsource(operations._long)
    service, _, name = verb.partition(".")
    of_a_module = service in {module.__name__.rpartition(".")[2] for module in MODULES}
    called = rf"\b{service}\.{name}\b|(?<![.\w]){name}\b" if of_a_module else rf"desk\.{service}\.{name}\("
    return re.search(called, tried) is not None


@pytest.fixture(scope="module")
def verbs() -> set[str]:
    return writing_verbs()


def test_the_verbs_that_write_are_known(verbs: set[str]) -> None:
    """Else the next test would pass for want of verbs."""
    assert {"quotes.remove_span", "history.undo", "matches.forget_lessons", "unsaved.save", "backups.restore"} <= verbs
    assert len(verbs) > 75
    assert not verbs & {"quotes.get", "articles.rows", "search.find", "speakers.complete", "statements.story"}


def test_every_verb_that_writes_is_tried_with_failing_calls(verbs: set[str]) -> None:
    assert {verb for verb in verbs if not is_tried(verb)} - ELSEWHERE.keys() == set()


def test_what_is_said_to_be_tried_elsewhere_exists(verbs: set[str]) -> None:
    assert ELSEWHERE.keys() <= verbs


@pytest.mark.parametrize("gone", ["remove_span", "forget_lessons", "merge"])
def test_a_verb_that_is_taken_out_of_the_sweep_is_noticed(
    verbs: set[str], gone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: Callable[..., str] = Path.read_text
    monkeypatch.setattr(Path, "read_text", lambda path, **how: read(path, **how).replace(f".{gone}(", ".other("))

    assert {verb.partition(".")[2] for verb in verbs if not is_tried(verb)} - {
        verb.partition(".")[2] for verb in ELSEWHERE
    } == {gone}
