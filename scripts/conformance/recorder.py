"""A pytest plugin: each outcome goes to $RESULTS at once, and no step of a test takes longer than $TIMEOUT seconds."""

import json
import os
import signal
import time

import pytest
import urllib3

requests = 0
_urlopen = urllib3.connectionpool.HTTPConnectionPool.urlopen


def counted(*arguments, **options):
    global requests
    requests += 1
    return _urlopen(*arguments, **options)


urllib3.connectionpool.HTTPConnectionPool.urlopen = counted


def bounded(step):
    def stop(*_):
        # Again and again: what catches this exception may go on waiting.
        signal.alarm(5)
        raise TimeoutError(f"took longer than {os.environ['TIMEOUT']} s")

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(int(os.environ["TIMEOUT"]))
    try:
        return (yield)
    finally:
        signal.alarm(0)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item):
    return (yield from bounded("setup"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    return (yield from bounded("call"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item):
    return (yield from bounded("teardown"))


class Outcome:
    def __init__(self):
        self.outcome, self.reason, self.started, self.requests = "passed", "", time.monotonic(), requests

    def add(self, report):
        if report.outcome == "failed" and self.outcome != "failed":
            crash = getattr(report.longrepr, "reprcrash", None)
            self.outcome, self.reason = "failed", crash.message if crash else str(report.longrepr)[-600:]
        elif report.outcome == "skipped" and self.outcome == "passed":
            self.outcome, self.reason = "skipped", str(report.longrepr[-1] if report.longrepr else "")

    def write(self, nodeid):
        file, _, test = nodeid.partition("::")
        if self.outcome == "passed" and requests == self.requests:
            self.outcome, self.reason = "skipped", "asks no server"
        row = {"file": os.path.basename(file), "test": test, "outcome": self.outcome, "reason": self.reason[:600],
               "seconds": round(time.monotonic() - self.started, 2)}
        with open(os.environ["RESULTS"], "a") as results:
            results.write(json.dumps(row) + "\n")


current = None


def pytest_runtest_logstart(nodeid, location):
    global current
    current = Outcome()


def pytest_runtest_logreport(report):
    current.add(report)


def pytest_runtest_logfinish(nodeid, location):
    current.write(nodeid)
