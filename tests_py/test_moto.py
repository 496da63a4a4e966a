"""The functions speak AWS, not only us: the same flow with DynamoDB, SNS, SQS and S3 by moto.

Our Lambda service runs the three binaries and our edge lets the requests in; everything the functions then call is
moto_server, by `--services-endpoint`. The test plays the event source mapping: our poller would poll our own queue.
"""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import boto3
import pytest

from shop import Cloud, eventually, fetch, pdf_text


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """(our cloud, clients of moto by service name)"""
    port = free_port()
    endpoint = f"http://127.0.0.1:{port}"
    directory = tmp_path_factory.mktemp("moto")
    with Cloud(directory / "data", "--services-endpoint", endpoint) as cloud, (directory / "moto.log").open("wb") as log:
        account = cloud["topicArn"].split(":")[4]
        moto = subprocess.Popen(
            [str(Path(sys.executable).with_name("moto_server")), "-H", "127.0.0.1", "-p", str(port)],
            env={**os.environ, "MOTO_ACCOUNT_ID": account}, stdout=log, stderr=log)
        try:
            def listens():
                assert moto.poll() is None, "moto_server ended"
                with socket.socket() as probe:
                    return probe.connect_ex(("127.0.0.1", port)) == 0
            eventually("moto_server listens", listens, 30)

            clients = {service: boto3.client(
                service, endpoint_url=endpoint, region_name=cloud["region"], aws_access_key_id="testing",
                aws_secret_access_key="testing") for service in ("dynamodb", "sns", "sqs", "s3")}
            build(cloud, clients)
            yield cloud, clients
        finally:
            moto.terminate()
            moto.wait(10)


def build(cloud: Cloud, moto: dict) -> None:
    """What template.yaml describes, as far as the functions see it, under the names that they were given."""
    table = cloud["tableName"]
    moto["dynamodb"].create_table(
        TableName=table, BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("PK", "SK", "GSI1PK", "GSI1SK")],
        KeySchema=[{"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "SK", "KeyType": "RANGE"}],
        GlobalSecondaryIndexes=[{
            "IndexName": "GSI1", "Projection": {"ProjectionType": "ALL"},
            "KeySchema": [{"AttributeName": "GSI1PK", "KeyType": "HASH"}, {"AttributeName": "GSI1SK", "KeyType": "RANGE"}]}])
    for page in cloud.client("dynamodb").get_paginator("scan").paginate(TableName=table):
        for item in page["Items"]:  # the catalogue
            moto["dynamodb"].put_item(TableName=table, Item=item)

    topic = moto["sns"].create_topic(Name=cloud["topicArn"].rsplit(":", 1)[1])["TopicArn"]
    assert topic == cloud["topicArn"]
    queue = moto["sqs"].create_queue(QueueName=cloud["queueUrl"].rsplit("/", 1)[1])["QueueUrl"]
    arn = moto["sqs"].get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    moto["sns"].subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true"})
    extra = {} if cloud["region"] == "us-east-1" else {
        "CreateBucketConfiguration": {"LocationConstraint": cloud["region"]}}
    moto["s3"].create_bucket(Bucket=cloud["invoiceBucket"], **extra)


def deliver(cloud: Cloud, moto: dict, timeout: float = 30) -> int:
    """From moto's queue to our Lambda's Processor, as an event source mapping does it. Returns how many were done."""
    sqs = moto["sqs"]
    queue = sqs.get_queue_url(QueueName=cloud["queueUrl"].rsplit("/", 1)[1])["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    client = cloud.client("lambda")
    processor = next(function["FunctionName"] for function in client.list_functions()["Functions"]
                     if function["FunctionName"].endswith("-processor"))
    messages = eventually("an event in moto's queue", lambda: sqs.receive_message(
        QueueUrl=queue, MaxNumberOfMessages=10, AttributeNames=["All"], MessageAttributeNames=["All"]).get("Messages"), timeout)
    reply = client.invoke(FunctionName=processor, Payload=json.dumps({"Records": [{
        "messageId": message["MessageId"], "receiptHandle": message["ReceiptHandle"], "body": message["Body"],
        "attributes": message.get("Attributes", {}), "messageAttributes": {}, "md5OfBody": message["MD5OfBody"],
        "eventSource": "aws:sqs", "eventSourceARN": arn, "awsRegion": cloud["region"]} for message in messages]}).encode())
    outcome = json.loads(reply["Payload"].read())
    assert "FunctionError" not in reply, outcome
    assert outcome == {"batchItemFailures": []}
    for message in messages:
        sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
    return len(messages)


def test_the_same_flow_on_moto(world):
    cloud, moto = world
    shopper = cloud.sign_up()

    assert shopper.call("GET", "/me").json()["email"] == shopper.email          # Users
    product = next(item for item in shopper.products() if item["stock"] >= 2)
    placed = shopper.order([(product["id"], 2)], key="moto-1")                  # Orders
    assert placed.status == 201, placed
    order = placed.json()
    assert shopper.order([(product["id"], 2)], key="moto-1").json()["id"] == order["id"]

    assert deliver(cloud, moto) >= 1                                            # Processor
    invoice = shopper.invoice(order["id"])
    pdf = fetch(invoice["pdfUrl"])
    assert pdf.status == 200 and invoice["number"] in pdf_text(pdf.body)

    keys = [entry["Key"] for entry in moto["s3"].list_objects_v2(Bucket=cloud["invoiceBucket"])["Contents"]]
    assert any(key.endswith(".pdf") for key in keys) and any(key.endswith(".json") for key in keys)
    ours = cloud.client("s3").list_objects_v2(Bucket=cloud["invoiceBucket"])
    assert ours["KeyCount"] == 0, "the functions were to use moto's bucket, not ours"


def test_out_of_stock_on_moto(world):
    cloud, _ = world
    shopper = cloud.sign_up()
    scarce = min((item for item in shopper.products() if item["stock"] > 0), key=lambda item: item["stock"])
    for _ in range(200):
        answer = shopper.order([(scarce["id"], 99)])
        if answer.status != 201:
            break
    assert answer.status == 409 and answer.json()["type"].endswith("/out-of-stock"), answer
