#!/usr/bin/env python3
"""Measures, in one run on one machine, us and what would be used instead:

  start     `nimbo up`, from spawn to ready: on an empty data directory and on a provisioned one; its memory, idle
  orders    POST /orders through the edge, 16 clients (wrk): orders a second and latency; then how long until each order
            has its invoice
  cold      a function's process, from spawn to its first answer: ours, and Python with boto3 on awslambdaric,
            both started by the same little Runtime API in this file
  warm      Invoke of a warm function
  calls     the AWS calls of one order (transaction, publish, receive, put) by the same client, 16 connections, on us and on ministack
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import http.server
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests_py"), str(ROOT / "scripts")]

import boto3  # noqa: E402
from crash import restock  # noqa: E402
from load import Signer, replay, wrk  # noqa: E402
from peers import Peer  # noqa: E402
from shop import ADDRESS, Cloud, eventually  # noqa: E402

# An API Gateway event for a route that does not exist: the answer needs no AWS call, so only the runtime is measured.
EVENT = json.dumps({
    "resource": "/api/v1/nothing", "path": "/api/v1/nothing", "httpMethod": "GET", "headers": {}, "multiValueHeaders": {},
    "queryStringParameters": None, "multiValueQueryStringParameters": None, "pathParameters": None, "stageVariables": None,
    "requestContext": {"resourcePath": "/api/v1/nothing", "httpMethod": "GET", "path": "/prod/api/v1/nothing",
                       "stage": "prod", "requestId": "bench", "accountId": "000000000000", "apiId": "bench",
                       "resourceId": "bench", "identity": {"sourceIp": "127.0.0.1"}},
    "body": None, "isBase64Encoded": False}).encode()

PYTHON_FUNCTION = '''
import boto3, os
table = boto3.resource("dynamodb", endpoint_url="http://127.0.0.1:9", region_name="eu-west-1").Table("shop")
def handler(event, context):
    return {"statusCode": 404, "headers": {"Content-Type": "application/problem+json"}, "body": "{}"}
'''


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


# ── Starting ─────────────────────────────────────────────────────────────────────────────────────────────────────────

def start(directory: Path, runs: int) -> dict:
    def one(name: str, then=lambda cloud: None) -> float:
        cloud = Cloud(directory / name)
        began = time.perf_counter()
        cloud.start(every=0.001)
        took = (time.perf_counter() - began) * 1000
        then(cloud)
        cloud.stop()
        return took

    memory = []

    def idle(cloud: Cloud):
        time.sleep(1)  # let it come to rest: what is measured is its memory, not its speed
        status = Path(f"/proc/{cloud.process.pid}/status").read_text()
        memory.append(next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS")))

    empty = [one(f"start-{index}") for index in range(max(3, runs // 4))]
    again = [one("start-0", idle) for _ in range(max(3, runs // 4))]
    return {"empty ms": statistics.median(empty), "provisioned ms": statistics.median(again),
            "idle MB": statistics.median(memory)}


# ── Orders through the edge ──────────────────────────────────────────────────────────────────────────────────────────

def orders(cloud: Cloud, seconds: int, clients: int) -> dict:
    restock(cloud)
    shopper = cloud.sign_up()
    products = [item["id"] for item in shopper.products()]
    body = json.dumps({"lines": [{"productId": "PRODUCT", "quantity": 1}], "shippingAddress": ADDRESS})
    script = f"""
local products = {{{",".join(f'"{name}"' for name in products)}}}
local body = [==[{body}]==]
local headers = {{["Content-Type"] = "application/json", ["Authorization"] = "Bearer {shopper.token}"}}
local n = 0
request = function()
  n = n + 1
  headers["Idempotency-Key"] = "{uuid.uuid4().hex}-" .. n
  return wrk.format("POST", "/api/v1/orders", headers, (body:gsub("PRODUCT", products[n % #products + 1])))
end
"""
    # One counter a run, so the warm-up's keys would come back as replays.
    wrk(cloud["edge"], script, 2, clients)
    result = wrk(cloud["edge"], script.replace('"Idempotency-Key"] = "', '"Idempotency-Key"] = "x'), seconds, clients)
    waiting, took = invoiced(cloud)
    return {"orders/s": result.rate, "p50 ms": result.p50_ms, "p95 ms": result.p95_ms, "p99 ms": result.p99_ms,
            "errors": result.errors, "invoices still to make": waiting, "made after s": took}


def invoiced(cloud: Cloud) -> tuple[int, float]:
    """How many orders wait for their invoice, and the seconds until none does."""
    sqs = cloud.client("sqs")
    queue = next(url for url in sqs.list_queues()["QueueUrls"] if "dead" not in url)
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]

    def waiting() -> int:
        return sum(map(int, sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=names)["Attributes"].values()))

    began, first = time.perf_counter(), waiting()
    eventually("every order has its invoice", lambda: waiting() == 0, 300)
    return first, time.perf_counter() - began


# ── Cold starts ──────────────────────────────────────────────────────────────────────────────────────────────────────

class RuntimeAPI(http.server.BaseHTTPRequestHandler):
    """As much of Lambda's Runtime API as one invocation needs."""

    protocol_version = "HTTP/1.1"
    answered: threading.Event
    given: bool

    def log_message(self, *_):
        pass

    def do_GET(self):
        server = self.server
        if server.given:
            time.sleep(30)  # a second `next` waits, as it would on AWS; the process is killed meanwhile
            return
        server.given = True
        self.send_response(200)
        for name, value in {"Lambda-Runtime-Aws-Request-Id": "bench", "Content-Type": "application/json",
                            "Lambda-Runtime-Deadline-Ms": str(int(time.time() * 1000) + 30_000),
                            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:eu-west-1:000000000000:function:bench",
                            "Content-Length": str(len(EVENT))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(EVENT)

    def do_POST(self):
        length = self.headers.get("Content-Length")
        if length is not None:
            self.rfile.read(int(length))
        else:
            while size := int(self.rfile.readline().split(b";")[0], 16):
                self.rfile.read(size + 2)
            self.rfile.readline()
        self.server.path = self.path
        self.server.answered.set()
        self.send_response(202)
        self.send_header("Content-Length", "0")
        self.end_headers()


def cold(command: list[str], cwd: Path, runs: int) -> list[float]:
    """Milliseconds from spawn to the first answer."""
    took = []
    for _ in range(runs):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), RuntimeAPI)
        server.daemon_threads, server.block_on_close = True, False
        server.handle_error = lambda *_: None  # the function's connection ends with its process
        server.answered, server.given, server.path = threading.Event(), False, ""
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        environment = {
            "PATH": os.environ["PATH"], "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{server.server_port}", "AWS_REGION": "eu-west-1",
            "AWS_DEFAULT_REGION": "eu-west-1", "AWS_ACCESS_KEY_ID": "bench", "AWS_SECRET_ACCESS_KEY": "bench",
            "AWS_LAMBDA_FUNCTION_NAME": "bench", "AWS_LAMBDA_FUNCTION_VERSION": "1", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512",
            "AWS_LAMBDA_LOG_GROUP_NAME": "bench", "AWS_LAMBDA_LOG_STREAM_NAME": "bench", "LAMBDA_TASK_ROOT": str(cwd),
            "_HANDLER": "bootstrap", "AWS_ENDPOINT_URL": "http://127.0.0.1:9", "TABLE_NAME": "bench", "LOG_LEVEL": "error",
            "TOPIC_ARN": "arn:aws:sns:eu-west-1:000000000000:bench", "INVOICE_BUCKET": "bench"}
        began = time.perf_counter()
        process = subprocess.Popen(command, cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        try:
            if not server.answered.wait(30) or not server.path.endswith("/response"):
                process.kill()
                raise SystemExit(f"bench: {command[0]} did not answer: {server.path} {process.stderr.read()[-2000:].decode()}")
            took.append((time.perf_counter() - began) * 1000)
        finally:
            process.kill()
            process.wait()
            process.stderr.close()
            server.shutdown()
            server.server_close()
    return took


def warm(cloud: Cloud, times: int) -> list[float]:
    client = cloud.client("lambda")
    name = next(f["FunctionName"] for f in client.list_functions()["Functions"] if f["FunctionName"].endswith("-orders"))
    took = []
    for _ in range(times + 20):
        began = time.perf_counter()
        client.invoke(FunctionName=name, Payload=EVENT)["Payload"].read()
        took.append((time.perf_counter() - began) * 1000)
    return took[20:]


# ── The AWS calls of one order ───────────────────────────────────────────────────────────────────────────────────────

def calls(endpoint: str, key: str, secret: str, region: str, seconds: int, prepared: int, clients: int = 16) -> dict:
    """Orders a second, each as the four AWS calls made for it: transaction, publish, receive, put of the invoice.

    `prepared` orders are signed beforehand: more than the server can make in the time.
    """
    tag = uuid.uuid4().hex[:8]

    def client(service):
        return boto3.client(service, endpoint_url=endpoint, region_name=region, aws_access_key_id=key, aws_secret_access_key=secret)

    table, bucket = f"bench-{tag}", f"bench-{tag}"
    client("dynamodb").create_table(
        TableName=table, BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("PK", "SK")],
        KeySchema=[{"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "SK", "KeyType": "RANGE"}])
    client("dynamodb").get_waiter("table_exists").wait(TableName=table)
    client("dynamodb").put_item(TableName=table, Item={"PK": {"S": "PRODUCT#1"}, "SK": {"S": "PRODUCT"}, "stock": {"N": "1000000000"}})
    location = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
    client("s3").create_bucket(Bucket=bucket, **location)
    topic = client("sns").create_topic(Name=f"bench-{tag}")["TopicArn"]
    sqs = client("sqs")
    queue = sqs.create_queue(QueueName=f"bench-{tag}")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn}]})})
    client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true"})

    signer = Signer(endpoint, key, secret, region)
    invoice = "%PDF-1.7 " + "x" * 20_000
    invoice_digest = hashlib.sha256(invoice.encode()).hexdigest()
    json_1_0 = {"Content-Type": "application/x-amz-json-1.0"}

    def put(pk, sk):
        return {"Put": {"TableName": table, "ConditionExpression": "attribute_not_exists(PK)",
                        "Item": {"PK": {"S": pk}, "SK": {"S": sk}, "total": {"N": "1999"}, "name": {"S": "x" * 200}}}}

    def order(name: str):
        yield signer.request("dynamodb", json.dumps({"TransactItems": [
            put("USER#1", f"ORDER#{name}"), put(f"ORDER#{name}", "LINE#001"), put(f"IDEMPOTENCY#{name}", "REQUEST"),
            {"Update": {"TableName": table, "Key": {"PK": {"S": "PRODUCT#1"}, "SK": {"S": "PRODUCT"}},
                        "UpdateExpression": "SET stock = stock - :n", "ConditionExpression": "stock >= :n",
                        "ExpressionAttributeValues": {":n": {"N": "1"}}}}]}).encode(),
            {**json_1_0, "X-Amz-Target": "DynamoDB_20120810.TransactWriteItems"})
        yield signer.request("sns", urllib.parse.urlencode({
            "Action": "Publish", "Version": "2010-03-31", "TopicArn": topic, "Message": json.dumps({"order": name})}).encode(),
            {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"})
        yield signer.request("sqs", json.dumps({"QueueUrl": queue, "MaxNumberOfMessages": 1}).encode(),
                             {**json_1_0, "X-Amz-Target": "AmazonSQS.ReceiveMessage"})
        yield signer.request("s3", b"", {"Content-Type": "application/pdf"}, "PUT", f"/{bucket}/invoices/{name}.pdf",
                             digest=invoice_digest, length=len(invoice)), True

    requests = (call for number in range(prepared) for call in order(f"{number:06d}"))
    result = replay(endpoint, requests, seconds, clients, once=True, shared=invoice)
    return {"orders/s": result.rate / 4, "errors": result.errors}


def ministack(directory: Path, seconds: int) -> dict:
    with Peer("ministack", directory) as peer:
        return calls(peer.endpoint, peer.key, peer.secret, peer.region, seconds, 800 * seconds)


def show(name: str, **numbers):
    print(f"{name:<34}" + "   ".join(f"{key} {value:,.1f}" for key, value in numbers.items()), flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--runs", type=int, default=20, help="cold starts of each function")
    parser.add_argument("--only", choices=["start", "orders", "cold", "warm", "calls"])
    options = parser.parse_args()

    def wanted(part):
        return options.only in (None, part)

    with tempfile.TemporaryDirectory(prefix="nimbo-bench-") as name:
        directory = Path(name)
        print(f"bench: {os.cpu_count()} cores, {datetime.date.today()}")
        if wanted("start"):
            show("nimbo up", **start(directory, options.runs))
        if wanted("cold"):
            (directory / "function.py").write_text(PYTHON_FUNCTION)
            ours = cold([str(ROOT / "dist/Orders/bootstrap")], ROOT / "dist/Orders", options.runs)
            theirs = cold([sys.executable, "-m", "awslambdaric", "function.handler"], directory, max(5, options.runs // 4))
            show("cold start, Orders", **{"p50 ms": statistics.median(ours), "p95 ms": percentile(ours, 0.95),
                                          "bootstrap MB": (ROOT / "dist/Orders/bootstrap").stat().st_size / 1e6})
            show("cold start, Python with boto3", **{"p50 ms": statistics.median(theirs), "p95 ms": percentile(theirs, 0.95),
                                                     "ours is faster by": statistics.median(theirs) / statistics.median(ours)})
        if any(map(wanted, ("orders", "warm", "calls"))):
            with Cloud(directory / "data") as cloud:
                if wanted("warm"):
                    took = warm(cloud, 500)
                    show("warm invoke, by boto3", **{"p50 ms": statistics.median(took), "p95 ms": percentile(took, 0.95)})
                if wanted("orders"):
                    show(f"orders, edge, {options.clients} clients", **orders(cloud, options.seconds, options.clients))
            if wanted("calls"):
                with Cloud(directory / "calls") as cloud:
                    ours = calls(cloud["endpoint"], cloud["accessKeyId"], cloud["secretAccessKey"], cloud["region"], options.seconds, 5000 * options.seconds)
                show("calls of an order, us", **ours)
                theirs = ministack(directory, options.seconds)
                show("calls of an order, ministack", **theirs, **{"ours is faster by": ours["orders/s"] / theirs["orders/s"]})
    return 0


if __name__ == "__main__":
    sys.exit(main())
