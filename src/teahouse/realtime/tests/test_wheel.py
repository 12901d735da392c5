from teahouse.realtime.wheel import Wheel


def test_everybody_on_the_wheel_is_visited_once_a_turn() -> None:
    visited: list[str] = []
    wheel: Wheel[str] = Wheel(turn_seconds=5, step_seconds=1, visit=visited.extend)
    members = [f"member {number}" for number in range(12)]
    for member in members:
        wheel.add(member)

    for _ in range(5):
        wheel.turn()

    assert sorted(visited) == sorted(members)


def test_members_are_spread_evenly_and_one_who_left_is_not_visited() -> None:
    counts: list[int] = []
    wheel: Wheel[str] = Wheel(turn_seconds=4, step_seconds=1, visit=lambda members: counts.append(len(members)))
    spokes = {f"member {number}": wheel.add(f"member {number}") for number in range(8)}
    wheel.remove("member 0", spokes["member 0"])

    for _ in range(4):
        wheel.turn()

    assert sorted(counts) == [1, 2, 2, 2]
