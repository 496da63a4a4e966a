#!/usr/bin/env python3
"""Runs the suites that scripts/conformance.sh fetched against each target, and prints what came of it.

Outcomes are kept in .cache/conformance/results, a file a suite and target, a line a test, written as each test ends: a
run of some files replaces their lines, and the table shows all there are. Fails when a test fails on us without a reason
in docs/conformance.md.
"""

from __future__ import annotations

import collections
import contextlib
import fnmatch
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests_py"), str(ROOT / "scripts")]

from peers import Peer  # noqa: E402
from shop import Cloud  # noqa: E402

CACHE = ROOT / ".cache" / "conformance"
SUITES = {"alternator": "test/alternator", "moto": "tests/test_dynamodb"}
TARGETS = ["nimbo", "moto_server", "ministack"]
REASONS = ROOT / "docs" / "conformance.md"
# The regions that moto's tests use; a nimbo is one region, whatever a signature says.
REGIONS = ("us-east-1 us-east-2 us-west-1 us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 ap-south-1 ap-northeast-1 "
           "ap-northeast-3")


@contextlib.contextmanager
def nimbo(directory: Path):
    template = directory / "template.yaml"
    template.write_text('AWSTemplateFormatVersion: "2010-09-09"\nResources: {Queue: {Type: AWS::SQS::Queue}}\n')
    cloud = Cloud(directory / "data", "--template", str(template)).start()
    try:
        yield {"url": cloud.ready["endpoint"], "ACCOUNT_ID": "000000000000", "REGIONS": "us-east-1",
               "AWS_ACCESS_KEY_ID": cloud.ready["accessKeyId"], "AWS_SECRET_ACCESS_KEY": cloud.ready["secretAccessKey"]}
    finally:
        cloud.stop()


@contextlib.contextmanager
def peer(name: str, directory: Path):
    with Peer(name, directory) as server:
        yield {"url": server.endpoint, "ACCOUNT_ID": server.account, "REGIONS": REGIONS,
               "AWS_ACCESS_KEY_ID": server.key, "AWS_SECRET_ACCESS_KEY": server.secret}


def start(target: str, directory: Path):
    return nimbo(directory) if target == "nimbo" else peer(target, directory)


def results(suite: str, target: str) -> Path:
    return CACHE / "results" / f"{suite}-{target}.jsonl"


def read(suite: str, target: str) -> list[dict]:
    path = results(suite, target)
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def files(suite: str) -> list[Path]:
    patterns = [pattern.removesuffix(".py") + ".py" for pattern in os.environ.get("FILES", "test_*").split()]
    return sorted(path for path in (CACHE / suite / SUITES[suite]).rglob("test_*.py")
                  if any(fnmatch.fnmatch(path.name, pattern) for pattern in patterns))


def run(suite: str, target: str, arguments: list[str]):
    chosen = files(suite)
    if not chosen:
        return
    names = {path.name for path in chosen}
    path = results(suite, target)
    path.parent.mkdir(exist_ok=True)
    kept = [row for row in read(suite, target) if row["file"] not in names]
    path.write_text("".join(json.dumps(row) + "\n" for row in kept))
    print(f"== {suite}: {target}", flush=True)
    with tempfile.TemporaryDirectory() as directory, start(target, Path(directory)) as variables:
        url = variables.pop("url")
        environment = {
            **os.environ, **variables, "RESULTS": str(path), "TARGET": target, "TIMEOUT": os.environ.get("TIMEOUT", "30"),
            "AWS_DEFAULT_REGION": "us-east-1", "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": f"{CACHE / suite}:{ROOT / 'scripts/conformance'}",
            "TEST_SERVER_MODE": "true", "TEST_SERVER_MODE_ENDPOINT": url, "MOTO_CALL_RESET_API": "false"}
        # --runxfail: what somebody else is known to fail counts like the rest.
        command = [sys.executable, "-m", "pytest", "-c", "/dev/null", "--rootdir", str(CACHE / suite), "-p", "recorder",
                   "-p", "no:cacheprovider", "--runxfail", "--continue-on-collection-errors", "-q", "--tb=no", "--no-header", "-W", "ignore"]
        command += ["--url", url] if suite == "alternator" else ["-p", "moto_client"]
        subprocess.run([*command, *map(str, chosen), *arguments], cwd=CACHE / suite, env=environment)


class Reason:
    """A row of the document's table."""

    def __init__(self, suite: str, pattern: str, kind: str, text: str):
        self.suite, self.pattern, self.kind, self.text = suite, pattern.replace("[", "[[]"), kind, text

    @classmethod
    def all(cls) -> list[Reason]:
        row = r"^\| (alternator|moto) \| `([^`]+)` \| (AWS|suite|not built) \| (.+) \|$"
        return [cls(*found) for found in re.findall(row, REASONS.read_text(), re.MULTILINE)]

    @staticmethod
    def of(suite: str, row: dict, reasons: list[Reason]) -> Reason | None:
        name = f"{row['file']}::{row['test']}"
        return next((reason for reason in reasons
                     if reason.suite == suite and fnmatch.fnmatchcase(name, reason.pattern)), None)


def share(passed: int, ran: int) -> str:
    return f"{100 * passed / ran:.1f} %" if ran else ""


def table(suites: list[str]):
    reasons = Reason.all()
    print(f"\n{'pass/fail/skip':50}" + "".join(f"{target:>18}" for target in TARGETS))
    for suite in suites:
        counts: dict[str, dict[str, collections.Counter]] = {}
        fair = {target: collections.Counter() for target in TARGETS}
        for target in TARGETS:
            for row in read(suite, target):
                counts.setdefault(row["file"], {}).setdefault(target, collections.Counter())[row["outcome"]] += 1
                reason = Reason.of(suite, row, reasons)
                if reason is None or reason.kind == "not built":
                    fair[target][row["outcome"]] += 1
        totals = {target: sum((by[target] for by in counts.values() if target in by), collections.Counter())
                  for target in TARGETS}
        for name, by in [*sorted(counts.items()), ("all", totals)]:
            cells = [by.get(target) for target in TARGETS]
            print(f"{suite + '/' + name:50}" + "".join(
                f"{'/'.join(str(cell[outcome]) for outcome in ('passed', 'failed', 'skipped')) if cell else '':>18}"
                for cell in cells))
        for name, of in [("passed of those that ran", totals), ("passed of those that AWS could pass", fair)]:
            print(f"  {name:48}" + "".join(
                f"{share(total['passed'], total['passed'] + total['failed']):>18}" for total in of.values()))


def explain(suites: list[str]) -> int:
    """Our failures and why; how many have no reason."""
    reasons = Reason.all()
    unexplained = 0
    print("\nOur failures:")
    for suite in suites:
        for row in read(suite, "nimbo"):
            if row["outcome"] != "failed":
                continue
            found = Reason.of(suite, row, reasons)
            unexplained += found is None
            what = f"{found.kind}: {found.text}" if found else f"NO REASON: {' '.join(row['reason'].split())[:240]}"
            print(f"  {suite} {row['file']}::{row['test']}: {what}")
    return unexplained


def chosen(name: str, known) -> list[str]:
    wanted = os.environ.get(name, " ".join(known)).split()
    if unknown := set(wanted) - set(known):
        sys.exit(f"{name}: {', '.join(unknown)} is none of {', '.join(known)}")
    return wanted


def main() -> int:
    suites = chosen("SUITES", SUITES)
    for target in chosen("TARGETS", TARGETS):
        for suite in suites:
            run(suite, target, sys.argv[1:])
    table(suites)
    unexplained = explain(suites)
    if unexplained:
        print(f"\n{unexplained} without a reason in {REASONS.relative_to(ROOT)}")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
