#!/usr/bin/env python3
"""DynamoDB's calls, 16 clients, items of 1 KB, in one run on one machine: ours on a table of 1,000 and of 1,000,000 items,
moto_server's and ministack's on 1,000, and the ceiling: our HTTP stack answering a constant to the bytes of a GetItem.

  GetItem         one item by its key
  PutItem         an item over an older one; on disk before it is answered (kill -9 loses nothing)
  UpdateItem      one attribute, on condition that the item exists
  Query           the 20 items of a partition, 20 KB
  TransactWrite   four items: two puts, an update on condition, a condition check
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests_py"), str(ROOT / "scripts")]

import boto3  # noqa: E402
from load import Result, Signer, deliver, replay  # noqa: E402
from peers import Peer  # noqa: E402
from shop import Cloud  # noqa: E402

TABLE = "bench"
# Items a partition: what one Query reads.
PARTITION = 20
# Different requests of a kind; they come round again when all have been sent.
PREPARED = 20_000
DATA = "x" * 900


class Table:
    def __init__(self, server, items: int):
        self.server, self.items = server, items
        self.signer = Signer(server.endpoint, server.key, server.secret, server.region)
        self.random = random.Random(items)

    def request(self, operation: str, body: dict) -> bytes:
        return self.signer.request("dynamodb", json.dumps(body).encode(), {
            "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": f"DynamoDB_20120810.{operation}"})

    @staticmethod
    def key(number: int) -> dict:
        return {"PK": {"S": f"CUSTOMER#{number // PARTITION:08d}"}, "SK": {"S": f"ORDER#{number % PARTITION:04d}"}}

    def item(self, number: int) -> dict:
        return {**self.key(number), "name": {"S": f"item {number}"}, "cents": {"N": str(number)},
                "isOpen": {"BOOL": True}, "data": {"S": DATA}}

    def create(self):
        client = boto3.client("dynamodb", endpoint_url=self.server.endpoint, region_name=self.server.region,
                              aws_access_key_id=self.server.key, aws_secret_access_key=self.server.secret)
        client.create_table(
            TableName=TABLE, BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("PK", "SK")],
            KeySchema=[{"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "SK", "KeyType": "RANGE"}])
        client.get_waiter("table_exists").wait(TableName=TABLE)
        batch = 25
        deliver(self.server.endpoint, (
            self.request("BatchWriteItem", {"RequestItems": {TABLE: [
                {"PutRequest": {"Item": self.item(number)}} for number in range(first, min(first + batch, self.items))]}})
            for first in range(0, self.items, batch)))

    def calls(self) -> dict:
        """A maker of requests for each kind of call."""
        def any_key():
            return self.key(self.random.randrange(self.items))

        def put():
            return self.request("PutItem", {"TableName": TABLE, "Item": self.item(self.random.randrange(self.items))})

        def update(key=None):
            return {"TableName": TABLE, "Key": key or any_key(), "UpdateExpression": "SET cents = :cents",
                    "ConditionExpression": "attribute_exists(PK)",
                    "ExpressionAttributeValues": {":cents": {"N": str(self.random.randrange(1000))}}}

        def query():
            return self.request("Query", {
                "TableName": TABLE, "KeyConditionExpression": "PK = :pk",
                "ExpressionAttributeValues": {":pk": any_key()["PK"]}})

        def transaction():
            a, b, c, d = self.random.sample(range(self.items), 4)
            return self.request("TransactWriteItems", {"TransactItems": [
                {"Put": {"TableName": TABLE, "Item": self.item(a)}}, {"Put": {"TableName": TABLE, "Item": self.item(b)}},
                {"Update": update(self.key(c))},
                {"ConditionCheck": {"TableName": TABLE, "Key": self.key(d), "ConditionExpression": "attribute_exists(PK)"}}]})

        return {"GetItem": lambda: self.request("GetItem", {"TableName": TABLE, "Key": any_key()}), "PutItem": put,
                "UpdateItem": lambda: self.request("UpdateItem", update()), "Query": query, "TransactWrite": transaction}

    def measure(self, name: str, make, seconds: int, prepared: int = PREPARED) -> Result:
        return replay(self.server.endpoint, (make() for _ in range(prepared)), seconds)

    def ceiling(self, seconds: int) -> Result:
        get = self.calls()["GetItem"]
        return self.measure("ceiling", lambda: get().replace(b"POST / HTTP", b"GET /_nimbo/health HTTP", 1), seconds)


class Ours(Cloud):
    """The local cloud as the bench sees any server."""

    endpoint = property(lambda self: self["endpoint"])
    key = property(lambda self: self["accessKeyId"])
    secret = property(lambda self: self["secretAccessKey"])
    region = property(lambda self: self["region"])

    def memory(self, kind: str = "VmRSS") -> float:
        """Megabytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith(kind))


def run(table: Table, seconds: int, prepared: int = PREPARED) -> dict[str, Result]:
    results = {}
    for name, make in table.calls().items():
        results[name] = table.measure(name, make, seconds, prepared)
        print(f"  {name:<14}{results[name].rate:>10,.0f}/s   p50 {results[name].p50_ms:6.2f} ms   p95 {results[name].p95_ms:6.2f} ms"
              f"   errors {results[name].errors}", flush=True)
    return results


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=5, help="of each measurement")
    parser.add_argument("--items", type=int, default=1_000_000, help="of the large table")
    parser.add_argument("--alone", action="store_true", help="without moto_server and ministack")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="nimbo-dynamodb-") as name:
        directory = Path(name)
        print(f"DynamoDB: {os.cpu_count()} cores, items of 1 KB, 16 clients, {options.seconds} s a measurement")
        with Ours(directory / "small") as cloud:
            small = Table(cloud, 1000)
            small.create()
            ceiling = small.ceiling(options.seconds)
            print(f"ceiling: {ceiling.rate:,.0f}/s\nnimbo, 1,000 items", flush=True)
            ours = run(small, options.seconds)
        large, peers = {}, {}
        if options.items:
            with Ours(directory / "large") as cloud:
                table = Table(cloud, options.items)
                table.create()
                print(f"nimbo, {options.items:,} items", flush=True)
                large = run(table, options.seconds)
                print(f"  memory {cloud.memory():,.0f} MB, at most {cloud.memory('VmHWM'):,.0f} MB")
        for peer in () if options.alone else ("moto_server", "ministack"):
            with Peer(peer, directory) as server:
                table = Table(server, 1000)
                table.create()
                print(f"{peer}, 1,000 items", flush=True)
                peers[peer] = run(table, options.seconds, 2000)
        print(f"{'':<14}{'of the ceiling':>16}{'1,000,000 costs':>17}" + "".join(f"{'× ' + peer:>15}" for peer in peers))
        for call, mine in ours.items():
            print(f"{call:<14}{mine.rate / ceiling.rate:>16.2f}"
                  + (f"{mine.rate / large[call].rate:>16.2f}×" if large else f"{'':>17}")
                  + "".join(f"{mine.rate / theirs[call].rate if theirs[call].rate else float('inf'):>15.1f}" for theirs in peers.values()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
