"""Five kills here; `make crash N=200` is the long one."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))

from crash import crash  # noqa: E402


def test_the_books_balance_after_kill_9(tmp_path):
    result = crash(rounds=5, seed=20260101, directory=tmp_path)
    assert result["problems"] == [], result
    assert result["acknowledged"] > 0
