"""What a process and its children cost, read from /proc."""

import os
from dataclasses import dataclass
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds since a process began, and the bytes it keeps in memory."""

    cpu: float
    resident: int


def cost(pid: int) -> Cost:
    """What *pid* alone has used."""
    # The name in brackets may hold spaces; what follows it does not.
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return Cost((int(fields[11]) + int(fields[12])) / TICKS, int(fields[21]) * PAGE)


def family(pid: int) -> list[int]:
    """*pid* and every living process that descends from it."""
    found = [pid]
    for parent in found:
        for task in Path(f"/proc/{parent}/task").glob("*/children"):
            found += [int(child) for child in task.read_text().split()]
    return found


def costs(pid: int) -> dict[int, Cost]:
    """The cost of each process of the family of *pid*."""
    return {member: cost(member) for member in family(pid)}


def spent(before: dict[int, Cost], after: dict[int, Cost]) -> dict[int, float]:
    """CPU seconds used between two readings, by process."""
    return {pid: now.cpu - (before[pid].cpu if pid in before else 0.0) for pid, now in after.items()}
