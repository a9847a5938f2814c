"""What was typed and not saved: kept, offered, saved as its form would have saved it, and forgotten."""

from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk

from quotetracker import paths
from quotetracker.errors import QuoteTrackerError
from quotetracker.model.views import RoleView
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.services.unsaved import Form, Typed, names_kept, roles_kept


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "drafts", lambda: tmp_path / "drafts")
    return tmp_path / "drafts"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return new_desk(tmp_path)


def _things(desk: Desk) -> dict[Form, tuple[int, dict[str, str]]]:
    """One thing for each form, and what is typed into it."""
    article = add_article(desk)
    quote = add_quote(desk, article, "It has five cracks.")
    other = add_quote(desk, article, "We will close the bridge on Monday")
    claim = desk.claims.add_from_quote(quote, ClaimFields("Five cracks."))
    speaker = desk.speakers.add(SpeakerFields("Ida Marsh", aliases=("I. Marsh",)))
    text = desk.articles.get(article).text
    return {
        Form.CLAIM: (claim, {"words": "There are five cracks.", "note": "seen on site"}),
        Form.SPEAKER: (
            speaker,
            {
                "name": "Ida Marsh-Lund",
                "aliases": "I. Marsh\nIda M.",
                "roles": "Mayor of Estvik\t2019\t2024-05\nEngineer\t\t2018",
            },
        ),
        Form.NEW_SPEAKER: (0, {"name": "Omar Tey"}),
        Form.ARTICLE: (article, {"outlet": "Tarn Post", "note": "sent by mail"}),
        Form.TEXT: (article, {"text": text + "\nAnd one line more."}),
        Form.QUOTE: (quote, {"said_where": "Estvik", "note": "by telephone"}),
        Form.STATEMENT: (desk.statements.confirm([quote, other]), {"title": "The cracks", "note": "all agree"}),
    }


@pytest.mark.parametrize("form", Form)
def test_what_was_typed_into_any_form_is_there_after_a_restart_and_can_be_saved(
    desk: Desk, tmp_path: Path, form: Form
) -> None:
    key, fields = _things(desk)[form]
    desk.unsaved.keep(Typed(form, key, fields))
    desk.close()

    desk = Desk.open(tmp_path / "test.quotes")
    (view,) = desk.unsaved.listed()
    assert {field.name: field.typed for field in view.fields} == fields
    desk.unsaved.save(view.typed)

    assert desk.unsaved.listed() == ()
    desk.unsaved.keep(view.typed)
    if form is Form.NEW_SPEAKER:
        assert "Omar Tey" in {speaker.name for speaker in desk.speakers.all()}
    else:
        assert desk.unsaved.listed() == ()  # all of it is stored: nothing to offer
    desk.close()


def test_names_and_roles_are_saved_as_they_were_typed(desk: Desk) -> None:
    key, fields = _things(desk)[Form.SPEAKER]

    desk.unsaved.save(Typed(Form.SPEAKER, key, fields))

    (view,) = (view for view in desk.speakers.all() if view.id == key)
    assert sorted(view.aliases) == ["I. Marsh", "Ida M."]
    assert set(view.roles) == {RoleView("Mayor of Estvik", "2019", "2024-05"), RoleView("Engineer", "", "2018")}
    assert sorted(names_kept(view.aliases).splitlines()) == sorted(fields["aliases"].splitlines())
    assert sorted(roles_kept(view.roles).splitlines()) == sorted(fields["roles"].splitlines())
    desk.close()


def test_a_role_that_cannot_be_stored_stays_kept(desk: Desk) -> None:
    key, _ = _things(desk)[Form.SPEAKER]
    typed = Typed(Form.SPEAKER, key, {"roles": "Mayor of Estvik\tlast spring"})
    desk.unsaved.keep(typed)

    with pytest.raises(QuoteTrackerError):
        desk.unsaved.save(typed)

    assert [view.typed for view in desk.unsaved.listed()] == [typed]
    desk.close()


def test_saving_leaves_what_was_not_typed_as_it_is(desk: Desk) -> None:
    key, fields = _things(desk)[Form.SPEAKER]

    desk.unsaved.save(Typed(Form.SPEAKER, key, {"name": fields["name"]}))

    (view,) = (view for view in desk.speakers.all() if view.id == key)
    assert (view.name, tuple(view.aliases)) == ("Ida Marsh-Lund", ("I. Marsh",))
    desk.close()


def test_what_cannot_be_stored_is_kept(desk: Desk) -> None:
    key, _ = _things(desk)[Form.ARTICLE]
    typed = Typed(Form.ARTICLE, key, {"published": "the day before yesterday"})
    desk.unsaved.keep(typed)

    with pytest.raises(QuoteTrackerError):
        desk.unsaved.save(typed)

    assert [view.typed for view in desk.unsaved.listed()] == [typed]
    desk.close()


def test_of_what_is_gone_the_words_remain(desk: Desk) -> None:
    key, fields = _things(desk)[Form.CLAIM]
    desk.unsaved.keep(Typed(Form.CLAIM, key, fields))
    desk.claims.delete([desk.claims.all()[0].id])

    (view,) = desk.unsaved.listed()

    assert view.gone
    assert [field.typed for field in view.fields] == list(fields.values())
    desk.close()


def test_another_library_does_not_offer_it(desk: Desk, tmp_path: Path) -> None:
    key, fields = _things(desk)[Form.CLAIM]
    desk.unsaved.keep(Typed(Form.CLAIM, key, fields))
    (tmp_path / "other").mkdir()

    other = new_desk(tmp_path / "other")

    assert other.unsaved.listed() == ()
    other.close()
    desk.close()


def test_a_kept_file_that_is_damaged_or_foreign_is_passed_over(desk: Desk, own_folder: Path) -> None:
    key, fields = _things(desk)[Form.CLAIM]
    desk.unsaved.keep(Typed(Form.CLAIM, key, fields))
    (kept,) = own_folder.iterdir()
    for name, content in (("claim-x", "{}"), ("poem-1", '{"a": "b"}'), ("claim-7", "{"), ("quote-1", '{"note": 7}')):
        kept.with_name(f"{kept.name.split('-')[0]}-{name}.json").write_text(content)

    assert len(desk.unsaved.listed()) == 1
    desk.close()
