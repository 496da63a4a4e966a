#!/usr/bin/env python3
"""The planner against ourselves: calibrated on one load of `nimbo up`, does it predict two others?

Starts the local cloud, sends a light load at a fixed rate (open loop: a request is sent when it is due, whether or not
the last one is answered), calibrates with `nimbo plan calibrate`, then sends two other loads and compares P50 and P95
at the client and the functions' concurrency with what `nimbo plan --local` said. All loads stay well below the
processor's saturation: the local machine has two cores for everything, Lambda has one for each environment.

What the client and the edge add is measured in the first load too: its P50 and P95 over the plan's own. Concurrency is
the mean number of executions at once: what CloudWatch has as the functions' `Duration`, over the time of the load.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import http.client
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests_py"), str(ROOT / "scripts")]

from crash import restock  # noqa: E402
from shop import ADDRESS, NIMBO, Cloud, eventually  # noqa: E402

# Requests a second by route. The first one is what is measured; the others are predicted.
LOADS = {
    "calibrate": {"GET /api/v1/products/{productId}": 8, "GET /api/v1/orders": 4, "POST /api/v1/orders": 4},
    "more reading": {"GET /api/v1/products/{productId}": 24, "GET /api/v1/orders": 8, "POST /api/v1/orders": 2},
    "more orders": {"GET /api/v1/products/{productId}": 5, "GET /api/v1/orders": 10, "POST /api/v1/orders": 8},
}

# The functions that answer them, by their names in the template and in the account.
FUNCTIONS = {"UsersFunction": "users", "OrdersFunction": "orders"}


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Client:
    """A connection a thread, kept open."""

    def __init__(self, edge: str, token: str, products: list[str]):
        self.address = urllib.parse.urlsplit(edge)
        self.token, self.products, self.local = token, products, threading.local()

    def send(self, route: str, load: str) -> float:
        method, path = route.split(" ")
        # Traced, every one of them: the default rule's five percent are few for a P95.
        trace = f"Root=1-{int(time.time()):08x}-{random.getrandbits(96):024x};Sampled=1"
        body, headers = None, {"Authorization": f"Bearer {self.token}", "X-Amzn-Trace-Id": trace, "User-Agent": load}
        if method == "POST":
            body = json.dumps({"lines": [{"productId": random.choice(self.products), "quantity": 1}], "shippingAddress": ADDRESS})
            headers |= {"Content-Type": "application/json", "Idempotency-Key": uuid.uuid4().hex}
        # The stage caches a product for five seconds: a key of its own for each request makes the function answer.
        if path.endswith("{productId}"):
            path = path.replace("{productId}", random.choice(self.products))
            headers["If-None-Match"] = f'"{uuid.uuid4().hex}"'
        if not hasattr(self.local, "connection"):
            self.local.connection = http.client.HTTPConnection(self.address.hostname, self.address.port)
        began = time.perf_counter()
        self.local.connection.request(method, path, body, headers)
        answer = self.local.connection.getresponse()
        answer.read()
        took = time.perf_counter() - began
        if answer.status not in (200, 201):
            raise RuntimeError(f"{route} answered {answer.status}")
        return took


def drive(client: Client, name: str, seconds: float) -> list[float]:
    """Poisson arrivals, as the planner draws them. Their traces have the load's name as the user agent."""
    plan, moment = [], 0.0
    routes, rates = list(LOADS[name]), list(LOADS[name].values())
    while moment < seconds:
        moment += random.expovariate(sum(rates))
        plan.append((moment, random.choices(routes, rates)[0]))
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        began, waiting = time.perf_counter(), []
        for moment, route in plan:
            time.sleep(max(0.0, began + moment - time.perf_counter()))
            waiting.append(pool.submit(client.send, route, name))
        return [each.result() for each in waiting]


def profile(load: dict[str, float]) -> str:
    routes = "".join(f'  "{route}": {{requests: {rate} per second}}\n' for route, rate in load.items())
    return f"name: self\nstart: 2026-11-02\ndays: 1\nroutes:\n{routes}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", help="where to write the figures")
    options = parser.parse_args()
    random.seed(options.seed)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        cloud = Cloud(Path(folder) / "data")
        cloud.start()
        try:
            rows = compare(cloud, Path(folder), options.seconds)
        finally:
            cloud.stop()
    print(f"{'load':<14}{'figure':<14}{'predicted':>12}{'measured':>12}{'off by':>9}")
    for load, figure, predicted, measured in rows:
        print(f"{load:<14}{figure:<14}{predicted:>12.2f}{measured:>12.2f}{(predicted / measured - 1) * 100:>8.0f}%")
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1))
    worst = max(abs(predicted / measured - 1) for _, _, predicted, measured in rows)
    print(f"farthest off: {worst * 100:.0f} %")
    return 0 if worst <= 0.2 else 1


def nimbo(*arguments: str) -> str:
    return subprocess.run([str(NIMBO), *arguments], check=True, capture_output=True, text=True).stdout


def compare(cloud: Cloud, folder: Path, seconds: float) -> list[tuple]:
    restock(cloud)
    shopper = cloud.sign_up()
    client = Client(cloud["edge"], shopper.token, [item["id"] for item in shopper.products()])
    for name in LOADS:
        drive(client, name, 5)  # warm
    # In turns: a machine is faster at one minute than at another, and that is not what is asked.
    busy, rounds = Busy(cloud), 6
    times, spent = {name: [] for name in LOADS}, dict.fromkeys(LOADS, 0.0)
    for _ in range(rounds):
        for name in LOADS:
            took = drive(client, name, seconds / rounds)
            times[name] += took
            spent[name] += busy.since_last_time(len(took))
    calibration = folder / "calibration.yaml"
    nimbo("plan", "calibrate", "--data-dir", str(cloud.data_dir), "--template", str(ROOT / "template.yaml"),
          "--filter", 'http.useragent = "calibrate"', "-o", str(calibration))
    measured = times["calibrate"]
    base = predict(folder, calibration, LOADS["calibrate"])
    # What client and edge add: P50 and P95 of what was measured over those of the plan without an edge.
    usual, slow = (max(0.0, percentile(measured, share) * 1000 - base[name]) for share, name in ((0.5, "p50"), (0.95, "p95")))
    slow = max(usual, slow)
    with calibration.open("a") as file:
        file.write(f"edge: {{samples: {len(measured)}, ms: [{max(0.0, 2 * usual - slow):.3f}, {usual:.3f}, {slow:.3f}]}}\n")
    rows = []
    for name, load in list(LOADS.items())[1:]:
        predicted = predict(folder, calibration, load)
        rows += [(name, "P50 ms", predicted["p50"], percentile(times[name], 0.5) * 1000),
                 (name, "P95 ms", predicted["p95"], percentile(times[name], 0.95) * 1000),
                 (name, "at once", predicted["at once"], spent[name] / seconds)]
    return rows


class Busy:
    """Seconds that the functions behind the gateway have run, as CloudWatch adds them up."""

    def __init__(self, cloud: Cloud):
        self.metrics = cloud.client("cloudwatch")
        self.functions = [f"{cloud['stackName']}-{name}" for name in FUNCTIONS.values()]
        self.began = datetime.now(timezone.utc) - timedelta(hours=1)
        # Lambda tells its numbers every second: what was counted is all when two looks apart see the same.
        last = -1.0
        while last != (last := self.total("Invocations")):
            time.sleep(3)
        self.invocations, self.seconds = last, self.total("Duration") / 1000

    def total(self, metric: str) -> float:
        answers = [self.metrics.get_metric_statistics(
            Namespace="AWS/Lambda", MetricName=metric, Dimensions=[{"Name": "FunctionName", "Value": function}],
            StartTime=self.began, EndTime=datetime.now(timezone.utc) + timedelta(minutes=1), Period=60, Statistics=["Sum"])
            for function in self.functions]
        return sum(point["Sum"] for answer in answers for point in answer["Datapoints"])

    def since_last_time(self, requests: int) -> float:
        """The seconds since, in which so many requests were sent; schedules have their share, in the plan as well."""
        wanted = self.invocations + requests
        eventually(f"{wanted:.0f} invocations are counted", lambda: self.total("Invocations") >= wanted)
        invocations, seconds = self.total("Invocations"), self.total("Duration") / 1000
        spent, self.invocations, self.seconds = seconds - self.seconds, invocations, seconds
        return spent


def predict(folder: Path, calibration: Path, load: dict[str, float]) -> dict:
    traffic, out = folder / "self.yaml", folder / "self.json"
    traffic.write_text(profile(load) + ("assume: {edge.processing: 0 ms}\n"))
    nimbo("plan", "--traffic", str(traffic), "--template", str(ROOT / "template.yaml"), "--calibration", str(calibration),
          "--local", "--json", str(out))
    plan = json.loads(out.read_text())
    overall = plan["latency"]
    return {"p50": overall["p50"]["value"] * 1000, "p95": overall["p95"]["value"] * 1000,
            "at once": sum(each["meanConcurrency"] for each in plan["functions"] if each["name"] in FUNCTIONS)}


if __name__ == "__main__":
    sys.exit(main())
