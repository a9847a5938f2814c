"""Slogans must not chain statements together; what the editor said comes first."""

from itertools import combinations

from quotetracker.match.families import Link, Member, families

WALL, TAX, LONG_WALL, SLOGAN, SLOGAN_AGAIN = 1, 2, 3, 4, 5
MEMBERS = {
    WALL: Member(180, "2026-01-10"),
    TAX: Member(160, "2026-02-01"),
    LONG_WALL: Member(240, "2026-01-11"),
    SLOGAN: Member(24, "2026-01-10"),
    SLOGAN_AGAIN: Member(24, "2026-03-01"),
}
#: Two speeches, one of them reported twice, and a slogan that both end with.
LINKS = (
    Link(WALL, LONG_WALL, 0.97),
    Link(SLOGAN, WALL, 0.80),
    Link(SLOGAN, TAX, 0.82),
    Link(SLOGAN, LONG_WALL, 0.81),
    Link(SLOGAN_AGAIN, TAX, 0.82),
    Link(SLOGAN_AGAIN, WALL, 0.80),
    Link(SLOGAN, SLOGAN_AGAIN, 0.99),
)


def plainly_linked(links: tuple[Link, ...]) -> list[set[int]]:
    """Connected components: what the families are not."""
    pools: list[set[int]] = []
    for link in links:
        met = [pool for pool in pools if pool & {link.one, link.other}]
        pools = [pool for pool in pools if pool not in met] + [set().union({link.one, link.other}, *met)]
    return pools


def grouped(**named: object) -> list[set[int]]:
    return [set(family.members) for family in families(MEMBERS, LINKS, **named)]  # type: ignore[arg-type]


def test_a_slogan_does_not_chain_two_speeches() -> None:
    assert plainly_linked(LINKS) == [set(MEMBERS)], "the defect that this method is there for"

    assert grouped() == [{LONG_WALL, WALL}, {TAX, SLOGAN, SLOGAN_AGAIN}]


def test_each_quote_keeps_one_pointer_to_a_longer_or_earlier_one() -> None:
    (found,) = [family for family in families(MEMBERS, LINKS) if SLOGAN in family.members]

    assert [(link.one, link.other) for link in found.links] == [(SLOGAN, TAX), (SLOGAN_AGAIN, SLOGAN)]
    assert found.members == (TAX, SLOGAN, SLOGAN_AGAIN)


def test_what_the_editor_confirmed_stays_together() -> None:
    assert grouped(bound=[{WALL, TAX}]) == [set(MEMBERS)]


def test_what_the_editor_holds_apart_is_not_brought_together_by_a_third() -> None:
    members = {1: Member(50), 2: Member(50), 3: Member(200)}
    links = [Link(1, 3, 0.9), Link(2, 3, 0.8)]

    assert [set(family.members) for family in families(members, links)] == [{1, 2, 3}]
    assert [set(family.members) for family in families(members, links, apart=[(1, 2)])] == [{1, 3}]


def test_equal_quotes_point_to_the_earlier_one_and_never_in_a_ring() -> None:
    members = {key: Member(40, day) for key, day in ((7, "2026-03"), (8, ""), (9, "2025"))}
    links = [Link(one, other, 1.0) for one, other in combinations(members, 2)]
    (family,) = families(members, links)

    assert family.members == (9, 7, 8)
    assert {(link.one, link.other) for link in family.links} == {(7, 9), (8, 9)}


def test_a_hundred_thousand_equal_quotes_take_no_square_time() -> None:
    number = 100_000
    members = {key: Member(40) for key in range(number)}
    links = (Link(key, key // 2, 1.0) for key in range(1, number))
    (family,) = families(members, links)

    assert len(family.members) == number


def test_links_to_unknown_quotes_are_passed_over() -> None:
    assert families({1: Member(5)}, [Link(1, 2, 0.9), Link(1, 1, 0.9)], bound=[(1, 3)]) == []
