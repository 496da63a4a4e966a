"""kill -9 at random moments while several clients write to DynamoDB, again and again; after every restart all is read.

Promises that must hold after each kill:
  1. every write that was acknowledged is there; one that nobody heard of is there as a whole or not at all;
  2. no transaction is there by half, also across two tables, and one repeated with its token counts once;
  3. each index, global or local, holds exactly what a rebuild from its table would hold, one that was being made too.
"""

from __future__ import annotations

import collections
import functools
import json
import random
import threading
import time
import uuid
from pathlib import Path

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from shop import Cloud

TEMPLATE = 'AWSTemplateFormatVersion: "2010-09-09"\nResources: {Queue: {Type: AWS::SQS::Queue}}\n'
NOTHING = "nothing"
ACCOUNTS, MONEY = 8, 1000

# Name → the index's key attributes, and what it holds besides keys; None holds everything.
INDEXES = {
    "byOwner": (("owner", "version"), None),
    "byTime": (("PK", "at"), {"version"}),
    "byVersion": (("version",), set()),  # comes and goes
}


def s(text: str) -> dict:
    return {"S": text}


def n(number: int) -> dict:
    return {"N": str(number)}


def key(pk: str, sk: str) -> dict:
    return {"PK": s(pk), "SK": s(sk)}


def state(item: dict | None) -> str:
    return json.dumps(item, sort_keys=True) if item else NOTHING


def schema(*names: str) -> list[dict]:
    return [{"AttributeName": name, "KeyType": kind} for name, kind in zip(names, ("HASH", "RANGE"))]


def definitions(**types: str) -> list[dict]:
    return [{"AttributeName": name, "AttributeType": kind} for name, kind in types.items()]


BY_VERSION = {"IndexName": "byVersion", "KeySchema": schema("version"), "Projection": {"ProjectionType": "KEYS_ONLY"}}


def create_tables(client) -> None:
    client.create_table(
        TableName="items", BillingMode="PAY_PER_REQUEST", KeySchema=schema("PK", "SK"),
        AttributeDefinitions=definitions(PK="S", SK="S", owner="S", version="N", at="N"),
        GlobalSecondaryIndexes=[{"IndexName": "byOwner", "KeySchema": schema("owner", "version"),
                                 "Projection": {"ProjectionType": "ALL"}}],
        LocalSecondaryIndexes=[{"IndexName": "byTime", "KeySchema": schema("PK", "at"),
                                "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["version"]}}])
    client.create_table(TableName="transfers", BillingMode="PAY_PER_REQUEST", KeySchema=schema("PK", "SK"),
                        AttributeDefinitions=definitions(PK="S", SK="S"))
    for number in range(ACCOUNTS):
        client.put_item(TableName="items", Item={**key("account", str(number)), "balance": n(MONEY)})


class Worker:
    """A client with keys of its own, which knows what each may be."""

    def __init__(self, name: str, seed: int):
        self.name = name
        self.random = random.Random(f"{seed} {name}")
        self.version = 0
        self.allowed: dict[tuple[str, str], set[str]] = collections.defaultdict(lambda: {NOTHING})
        self.acknowledged = 0
        self.unanswered = 0
        self.problems: list[str] = []

    def run(self, client, stop: threading.Event) -> None:
        while not stop.is_set():
            try:
                self.step(client)
                self.acknowledged += 1
            except (BotoCoreError, OSError):  # the connection broke, at whatever point
                self.unanswered += 1
            except ClientError as error:
                self.problems.append(f"{self.name}: {error}")
                return

    def step(self, client) -> None:
        raise NotImplementedError

    def item(self, sk: str) -> dict:
        self.version += 1
        item = {**key(self.name, sk), "version": n(self.version), "note": s("x" * self.random.randrange(1500))}
        # Indexes are sparse: some items are in none of them.
        if self.random.random() < 0.7:
            item["owner"] = s(f"owner{self.random.randrange(4)}")
        if self.random.random() < 0.7:
            item["at"] = n(self.random.randrange(1000))
        return item

    def writing(self, items: dict[str, dict | None], call) -> None:
        """Each key may be as before or as written until the answer is here."""
        for sk, item in items.items():
            self.allowed[self.name, sk] = self.allowed[self.name, sk] | {state(item)}
        call()
        for sk, item in items.items():
            self.allowed[self.name, sk] = {state(item)}

    def check(self, found: dict[tuple[str, str], dict]) -> list[str]:
        wrong = [f"{where}: is {state(found.get(where))[:200]}, may be {[one[:200] for one in allowed]}"
                 for where, allowed in self.allowed.items() if state(found.get(where)) not in allowed]
        # What is there is known from here on.
        for where in self.allowed:
            self.allowed[where] = {state(found.get(where))}
        return wrong


class Writer(Worker):
    """Puts, updates, deletes; batches of them."""

    def step(self, client) -> None:
        names = [str(number) for number in self.random.sample(range(40), 8)]
        match self.random.randrange(4):
            case 0:
                item = self.item(names[0])
                self.writing({names[0]: item}, lambda: client.put_item(TableName="items", Item=item))
            case 1:
                self.writing({names[0]: None}, lambda: client.delete_item(TableName="items", Key=key(self.name, names[0])))
            case 2:
                item = self.item(names[0])
                changes = {name: value for name, value in item.items() if name not in ("PK", "SK")}
                gone = sorted({"owner", "at"} - set(changes))
                update = "SET " + ", ".join(f"#{name} = :{name}" for name in changes)
                update += " REMOVE " + ", ".join(f"#{name}" for name in gone) if gone else ""
                self.writing({names[0]: item}, lambda: client.update_item(
                    TableName="items", Key=key(self.name, names[0]), UpdateExpression=update,
                    ExpressionAttributeNames={f"#{name}": name for name in (*changes, *gone)},
                    ExpressionAttributeValues={f":{name}": value for name, value in changes.items()}))
            case _:
                items = {name: self.item(name) if self.random.random() < 0.7 else None for name in names}
                requests = [{"PutRequest": {"Item": item}} if item else {"DeleteRequest": {"Key": key(self.name, name)}}
                            for name, item in items.items()]
                self.writing(items, lambda: client.batch_write_item(RequestItems={"items": requests}))


class Transactor(Worker):
    """Gives four items, two of them in another table, one new version at a time, and counts with a token."""

    MEMBERS = [("items", "a"), ("items", "b"), ("transfers", "c"), ("transfers", "d")]

    def __init__(self, name: str, seed: int):
        super().__init__(name, seed)
        self.versions = {0}
        self.counted = 0
        self.pending: tuple[str, int] | None = None

    def step(self, client) -> None:
        if self.pending is None:
            self.version += 1
            self.pending = uuid.UUID(int=self.random.getrandbits(128)).hex, self.version
        token, version = self.pending
        self.versions.add(version)
        writes = [{"Put": {"TableName": table, "Item": {**key(self.name, sk), "version": n(version), "owner": s(self.name)}}}
                  for table, sk in self.MEMBERS]
        writes.append({"Update": {"TableName": "items", "Key": key(self.name, "count"), "UpdateExpression": "ADD #c :one",
                                  "ExpressionAttributeNames": {"#c": "counted"}, "ExpressionAttributeValues": {":one": n(1)}}})
        client.transact_write_items(TransactItems=writes, ClientRequestToken=token)
        self.versions = {version}
        self.counted += 1
        self.pending = None

    def check_all(self, tables: dict[str, dict]) -> list[str]:
        found = [int(tables[table].get((self.name, sk), {}).get("version", n(0))["N"]) for table, sk in self.MEMBERS]
        if len(set(found)) != 1:
            return [f"{self.name}: half a transaction, versions {found}"]
        if found[0] not in self.versions:
            return [f"{self.name}: version {found[0]}, may be {self.versions}"]
        # The one that nobody heard of is counted when it is there, and once only.
        counted = int(tables["items"].get((self.name, "count"), {}).get("counted", n(0))["N"])
        if counted != found[0]:
            return [f"{self.name}: counted {counted} for version {found[0]}"]
        return []


class Mover(Worker):
    """Moves money between accounts that all share; each transfer leaves a row."""

    def __init__(self, name: str, seed: int):
        super().__init__(name, seed)
        self.moved: set[str] = set()

    def step(self, client) -> None:
        giver, taker = (str(number) for number in self.random.sample(range(ACCOUNTS), 2))
        amount = self.random.randrange(1, 50)
        row = uuid.UUID(int=self.random.getrandbits(128)).hex

        def change(account: str, sign: str, **more) -> dict:
            return {"Update": {"TableName": "items", "Key": key("account", account),
                               "UpdateExpression": f"SET balance = balance {sign} :x",
                               "ExpressionAttributeValues": {":x": n(amount)}, **more}}
        try:
            client.transact_write_items(TransactItems=[
                change(giver, "-", ConditionExpression="balance >= :x"), change(taker, "+"),
                {"Put": {"TableName": "transfers", "ConditionExpression": "attribute_not_exists(PK)", "Item": {
                    **key("moved", row), "giver": s(giver), "taker": s(taker), "amount": n(amount)}}}])
        except ClientError as error:
            if error.response["Error"]["Code"] != "TransactionCanceledException":
                raise
            return
        self.moved.add(row)

    def check_all(self, tables: dict[str, dict]) -> list[str]:
        lost = self.moved - {sk for pk, sk in tables["transfers"] if pk == "moved"}
        return [f"{self.name}: {len(lost)} acknowledged transfers are gone"] if lost else []


class Indexer(Worker):
    """Makes and drops an index while the others write."""

    def step(self, client) -> None:
        try:
            client.update_table(TableName="items", AttributeDefinitions=definitions(version="N"),
                                GlobalSecondaryIndexUpdates=[{"Create": BY_VERSION}])
        except ClientError as error:
            if error.response["Error"]["Code"] != "ValidationException":
                raise
            client.update_table(TableName="items", GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "byVersion"}}])
        time.sleep(self.random.uniform(0, 0.1))


def read(client, table: str, index: str | None = None) -> list[dict]:
    extra = {"IndexName": index} if index else {}
    return [item for page in client.get_paginator("scan").paginate(TableName=table, **extra) for item in page["Items"]]


def balance_problems(tables: dict[str, dict]) -> list[str]:
    expected = collections.Counter({str(number): MONEY for number in range(ACCOUNTS)})
    for (pk, _), row in tables["transfers"].items():
        if pk == "moved":
            expected[row["giver"]["S"]] -= int(row["amount"]["N"])
            expected[row["taker"]["S"]] += int(row["amount"]["N"])
    found = {sk: int(item["balance"]["N"]) for (pk, sk), item in tables["items"].items() if pk == "account"}
    return [] if found == dict(expected) else [f"accounts hold {found}, the transfers say {dict(expected)}"]


def index_problems(client, items: dict[tuple[str, str], dict]) -> list[str]:
    description = client.describe_table(TableName="items")["Table"]
    names = [index["IndexName"] for kind in ("GlobalSecondaryIndexes", "LocalSecondaryIndexes")
             for index in description.get(kind, [])]
    problems = [f"index {name} is gone" for name in ("byOwner", "byTime") if name not in names]
    for name in names:
        attributes, projected = INDEXES[name]
        rebuilt = [
            item if projected is None else
            {name: value for name, value in item.items() if name in {"PK", "SK", *attributes, *projected}}
            for item in items.values() if all(attribute in item for attribute in attributes)]
        found = read(client, "items", name)
        if collections.Counter(map(state, found)) != collections.Counter(map(state, rebuilt)):
            problems.append(f"index {name} holds {len(found)} items, a rebuild {len(rebuilt)}, or not the same ones")
    return problems


def verify(client, workers: list[Worker]) -> list[str]:
    tables = {name: {(item["PK"]["S"], item["SK"]["S"]): item for item in read(client, name)}
              for name in ("items", "transfers")}
    problems = balance_problems(tables) + index_problems(client, tables["items"])
    for worker in workers:
        problems += worker.problems + worker.check(tables["items"])
        if isinstance(worker, (Transactor, Mover)):
            problems += worker.check_all(tables)
    return problems


def crash(rounds: int, seed: int, directory: Path, threads: int = 6, say=print) -> dict:
    """`threads`: clients that write; one more makes and drops an index."""
    moments = random.Random(seed)
    template = directory / "template.yaml"
    template.write_text(TEMPLATE)
    cloud = Cloud(directory / "data", "--template", str(template))
    kinds = [Writer, Transactor, Mover]
    workers = [kinds[number % 3](f"client{number}", seed) for number in range(threads)] + [Indexer("indexer", seed)]
    problems: list[str] = []
    restarts: list[float] = []

    def client():
        # Nothing is repeated behind our back.
        return boto3.client(
            "dynamodb", endpoint_url=cloud["endpoint"], region_name=cloud["region"],
            aws_access_key_id=cloud["accessKeyId"], aws_secret_access_key=cloud["secretAccessKey"],
            config=Config(retries={"total_max_attempts": 1}, read_timeout=10))

    cloud.start()
    try:
        create_tables(client())
        for number in range(1, rounds + 1):
            load = [functools.partial(worker.run, client()) for worker in workers]
            restarts.append(cloud.kill_under_load(load, moments.uniform(0.02, 0.8)))
            problems += [f"after kill {number}: {problem}" for problem in verify(client(), workers)]
            if number % 10 == 0 or number == rounds or problems:
                say(f"crash: {number} kills, {sum(worker.acknowledged for worker in workers)} writes acknowledged, "
                    f"{sum(worker.unanswered for worker in workers)} unanswered, "
                    f"last restart {restarts[-1] * 1000:.0f} ms")
            if problems:
                break
        counts = collections.Counter()
        for worker in workers:
            counts[type(worker).__name__.lower()] += worker.acknowledged
        return {"kills": len(restarts), "acknowledged": sum(counts.values()),
                "transactions": counts["transactor"] + counts["mover"], "indexesMade": counts["indexer"],
                "unanswered": sum(worker.unanswered for worker in workers),
                "slowestRestart": max(restarts, default=0), "problems": problems}
    finally:
        cloud.kill()
