"""What scripts/alternator.sh puts above ScyllaDB's tests: their credentials, and the table of results."""

import os
import signal
from collections import Counter, defaultdict

import pytest

results = defaultdict(Counter)


def dynamic_scope():
    return "session"


@pytest.fixture(scope="session")
def host():
    return "127.0.0.1"


@pytest.fixture(scope="session")
def credentials():
    return os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]


def pytest_runtest_logreport(report):
    if report.when == "call" or report.outcome != "passed":
        name = report.nodeid.split("::")[0].rsplit("/", 1)[-1]
        results[name][report.outcome] += report.when != "teardown"


def pytest_terminal_summary(terminalreporter):
    rows = [(name, counts["passed"], counts["failed"], counts["skipped"]) for name, counts in sorted(results.items())]
    rows.append(("all", *(sum(row[column] for row in rows) for column in (1, 2, 3))))
    terminalreporter.write_line(f"{'file':40}{'pass':>6}{'fail':>6}{'skip':>6}")
    for row in rows:
        terminalreporter.write_line("{:40}{:6}{:6}{:6}".format(*row))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    """No test waits for what never comes."""

    def stop(*_):
        raise TimeoutError("took longer than 30 s")

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(30)
    try:
        return (yield)
    finally:
        signal.alarm(0)
