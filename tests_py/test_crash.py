"""Five kills here; `make crash N=200` and `make crash-dynamodb N=100` are the long ones."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))

import crash_dynamodb  # noqa: E402
from crash import crash  # noqa: E402


def test_the_books_balance_after_kill_9(tmp_path):
    result = crash(rounds=5, seed=20260101, directory=tmp_path)
    assert result["problems"] == [], result
    assert result["acknowledged"] > 0


def test_dynamodb_keeps_what_it_acknowledged(tmp_path):
    result = crash_dynamodb.crash(rounds=5, seed=20260101, directory=tmp_path)
    assert result["problems"] == [], result
    assert result["transactions"] > 0 and result["acknowledged"] > 0
