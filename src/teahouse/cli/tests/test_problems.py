"""What whoever runs the house can mend is a sentence; what they cannot is not hidden."""

import pytest
from django.db import OperationalError

from teahouse.cli.problems import Problem, told_kindly


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (Problem("the port is taken"), "the port is taken"),
        (OperationalError("no such table: accounts_person"), "run: teahouse upgrade"),
        (OperationalError("attempt to write a readonly database"), "cannot be written to"),
        (OperationalError("database is locked"), "busy; try again in a moment"),
        (OperationalError("couldn't get a connection after 3.00 sec"), "does not answer"),
    ],
)
def test_a_problem_that_can_be_mended_is_a_sentence_and_exit_code_2(
    problem: Exception, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended, told_kindly():
        raise problem

    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("teahouse: ")
    assert sentence in said


def test_what_a_statement_carried_is_not_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit), told_kindly():
        raise OperationalError('near "mint tea with Mina": syntax error')

    assert "Mina" not in capsys.readouterr().err


def test_a_mistake_of_ours_is_not_told_kindly() -> None:
    with pytest.raises(KeyError), told_kindly():
        raise KeyError
