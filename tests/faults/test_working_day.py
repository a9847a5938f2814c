"""The measure of ``script/soak day``; the day itself is too long for every run of the tests."""

from faults.working_day import Day, grown


def day(memory: list[int], *wrong: str) -> Day:
    return Day(len(memory), wrong=list(wrong), memory=[(nth / 60, now) for nth, now in enumerate(memory)])


def test_memory_that_swings_after_warming_up_has_not_grown() -> None:
    memory = [150, 200, 250, 280, *[300, 312, 304, 296] * 4]
    assert abs(grown(memory)) < 0.03
    assert not day(memory).failed


def test_memory_that_creeps_up_fails_the_day() -> None:
    memory = [300 + 3 * nth for nth in range(40)]
    assert grown(memory) > 0.10
    assert day(memory).failed


def test_a_fault_or_a_day_of_few_rounds_fails() -> None:
    assert day([300] * 40, "a crash").failed
    assert day([300] * 3).failed
