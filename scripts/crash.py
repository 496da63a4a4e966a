#!/usr/bin/env python3
"""kill -9 at random moments under order load, again and again, then the books are checked.

Promises that must hold afterwards:
  1. every order that was acknowledged is there, and a retried request made no second one;
  2. stock fell by exactly what the orders say;
  3. each order has exactly one invoice, as a row and as a file;
  4. invoice numbers run 1, 2, 3 … within their series, without a gap or a double.

With --dynamodb it is DynamoDB alone, with promises of its own: crash_dynamodb.py.

    scripts/crash.py 200 --seed 7
"""

from __future__ import annotations

import argparse
import collections
import functools
import random
import shutil
import sys
import tempfile
import threading
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests_py"))

import crash_dynamodb  # noqa: E402
from shop import Cloud, Shopper, eventually  # noqa: E402

PLENTY = 1_000_000


class Buyers:
    """Threads that order until the cloud dies under them, and remember what they were told."""

    def __init__(self, product_ids: list[str], seed: int):
        self.product_ids = product_ids
        self.random = random.Random(seed)
        self.lock = threading.Lock()
        self.acknowledged: dict[str, str] = {}  # idempotency key → order id
        self.unanswered: dict[str, str] = {}    # idempotency key → product id: sent, and never heard of again
        self.problems: list[str] = []

    def next(self) -> tuple[str, str]:
        with self.lock:
            if self.unanswered and self.random.random() < 0.3:
                return self.unanswered.popitem()  # as a good client does: the same key, the same body
            return uuid.UUID(int=self.random.getrandbits(128)).hex, self.random.choice(self.product_ids)

    def run(self, shopper: Shopper, stop: threading.Event):
        while not stop.is_set():
            key, product = self.next()
            try:
                answer = shopper.order([(product, 1)], key=key, timeout=10)
            except Exception:  # the connection broke, at whatever point
                with self.lock:
                    self.unanswered[key] = product
                continue
            with self.lock:
                if answer.status == 201:
                    order = answer.json()["id"]
                    if self.acknowledged.setdefault(key, order) != order:
                        self.problems.append(f"key {key} made {self.acknowledged[key]} and {order}")
                elif answer.status in (429, 500, 502, 503, 504):
                    self.unanswered[key] = product
                else:
                    self.problems.append(f"POST /orders: {answer.status} {answer.body[:300]!r}")


def restock(cloud: Cloud) -> None:
    """Enough of everything, so that the load does not end by selling out."""
    admin = cloud.sign_up()
    cloud.client("cognito-idp").admin_add_user_to_group(
        UserPoolId=cloud["userPoolId"], Username=admin.email, GroupName="admin")
    admin.token = cloud.sign_in(admin.email, "Correct-horse-9")["IdToken"]
    for product in admin.products():
        body = {name: value for name, value in product.items() if name not in ("version", "updatedAt")}
        answer = admin.call("PUT", f"/products/{product['id']}", {**body, "stock": PLENTY})
        assert answer.status == 200, answer


def stock_of(shopper: Shopper, product: str) -> int:
    # If-None-Match belongs to the stage cache's key: a fresh one is a fresh read.
    answer = shopper.call("GET", f"/products/{product}", headers={"If-None-Match": f'"{uuid.uuid4().hex}"'})
    assert answer.status == 200, answer
    return answer.json()["stock"]


def all_orders(shopper: Shopper) -> list[dict]:
    items, cursor = [], None
    while True:
        answer = shopper.call("GET", "/orders?limit=100" + (f"&cursor={cursor}" if cursor else ""))
        assert answer.status == 200, answer
        page = answer.json()
        items += page["items"]
        cursor = page["nextCursor"]
        if not cursor:
            return items


def invoice_files(cloud: Cloud) -> list[str]:
    pages = cloud.client("s3").get_paginator("list_objects_v2").paginate(Bucket=cloud["invoiceBucket"], Prefix="invoices/")
    return [entry["Key"] for page in pages for entry in page.get("Contents", []) if entry["Key"].endswith(".pdf")]


def crash(rounds: int, seed: int, directory: Path, threads: int = 4, patience: float = 240, say=print) -> dict:
    moments = random.Random(seed)
    cloud = Cloud(directory / "data")
    cloud.start()
    try:
        restock(cloud)
        shopper = cloud.sign_up()
        password = "Correct-horse-9"
        products = [item["id"] for item in shopper.products()]
        buyers = Buyers(products, seed)
        restarts = []

        for number in range(1, rounds + 1):
            shopper.token = cloud.sign_in(shopper.email, password)["IdToken"]
            load = [functools.partial(buyers.run, shopper)] * threads
            restarts.append(cloud.kill_under_load(load, moments.uniform(0.02, 0.8)))
            if number % 10 == 0 or number == rounds:
                say(f"crash: {number} kills, {len(buyers.acknowledged)} orders acknowledged, "
                    f"{len(buyers.unanswered)} unanswered, last restart {restarts[-1] * 1000:.0f} ms")

        shopper.token = cloud.sign_in(shopper.email, password)["IdToken"]
        eventually("every order is invoiced",
                   lambda: all(order["status"] == "INVOICED" for order in all_orders(shopper)), patience, every=1)
        orders = all_orders(shopper)
        problems = list(buyers.problems)

        known = {order["id"] for order in orders}
        lost = set(buyers.acknowledged.values()) - known
        if lost:
            problems.append(f"{len(lost)} acknowledged orders are gone: {sorted(lost)[:5]}")
        extra = len(known) - len(buyers.acknowledged)
        if not 0 <= extra <= len(buyers.unanswered):
            problems.append(f"{extra} orders nobody was told of, but only {len(buyers.unanswered)} requests went unanswered")

        sold = collections.Counter()
        for order in orders:
            for line in order["lines"]:
                sold[line["productId"]] += line["quantity"]
        for product in products:
            left = stock_of(shopper, product)
            if left != PLENTY - sold[product]:
                problems.append(f"stock of {product}: {left}, the orders say {PLENTY - sold[product]}")

        numbers = collections.defaultdict(list)
        for order in orders:
            series, number = order["invoiceNumber"].rsplit("-", 1)
            numbers[series].append(int(number))
        for series, taken in numbers.items():
            if sorted(taken) != list(range(1, len(taken) + 1)):
                problems.append(f"series {series}: {len(taken)} invoices numbered {min(taken)}…{max(taken)}, "
                                f"{len(taken) - len(set(taken))} doubles")
        files = invoice_files(cloud)
        if len(files) != len(orders):
            problems.append(f"{len(files)} invoice files for {len(orders)} orders")

        return {"kills": rounds, "acknowledged": len(buyers.acknowledged), "orders": len(orders), "files": len(files),
                "slowestRestart": max(restarts, default=0), "problems": problems}
    finally:
        cloud.kill()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rounds", type=int, nargs="?", default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 30))
    parser.add_argument("--threads", type=int)
    parser.add_argument("--dynamodb", action="store_true", help="clients of DynamoDB instead of orders")
    parser.add_argument("--keep", action="store_true", help="keep the data directory to look at it")
    options = parser.parse_args()

    print(f"crash: seed {options.seed}")
    directory = Path(tempfile.mkdtemp(prefix="nimbo-crash-"))
    try:
        books = crash_dynamodb.crash if options.dynamodb else crash
        threads = {"threads": options.threads} if options.threads else {}
        result = books(options.rounds, options.seed, directory, **threads)
    finally:
        if options.keep:
            print(f"crash: kept {directory}")
        else:
            shutil.rmtree(directory, ignore_errors=True)
    problems = result.pop("problems")
    print("crash:", ", ".join(f"{name} {value:.3g}" if isinstance(value, float) else f"{name} {value}" for name, value in result.items()))
    for problem in problems:
        print("crash: BROKEN:", problem)
    print("crash:", "the books do not balance" if problems else "the books balance")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
