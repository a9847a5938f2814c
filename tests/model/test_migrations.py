from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from quotetracker.model.header import check_header
from quotetracker.model.schema import SCHEMA_VERSION, Base
from quotetracker.model.store import Store

_SEARCH = ("article_search", "quote_search", "quote_terms", "alembic_version", "sqlite_")


def _ours(_thing: object, name: str | None, kind: str, _reflected: object, _other: object) -> bool:
    return not (kind == "table" and name is not None and name.startswith(_SEARCH))


# SQLAlchemy cannot read indexes of expressions back; that they are there is seen by tests/model/test_listing.py.
@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
@pytest.mark.filterwarnings("ignore:autogenerate skipping metadata-specified expression-based index")
def test_migrations_end_at_the_tables_that_the_program_maps(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "new.quotes")
    with store.read() as session:
        context = MigrationContext.configure(session.connection(), opts={"include_object": _ours})
        difference = compare_metadata(context, Base.metadata)
    store.close()

    assert difference == []


def test_a_new_library_says_its_format_in_the_file_header(tmp_path: Path) -> None:
    Store.create(tmp_path / "new.quotes").close()

    assert check_header(tmp_path / "new.quotes", newest=SCHEMA_VERSION) == SCHEMA_VERSION


def test_two_libraries_can_be_made_at_the_same_time(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as several:
        made = list(several.map(Store.create, [tmp_path / f"{number}.quotes" for number in range(12)]))

    for store in made:
        store.close()
