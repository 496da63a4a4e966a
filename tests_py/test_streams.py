"""A table's stream, read by boto3 and by a function, on a cloud of its own; and both again after kill -9."""

import time

import pytest
from botocore.exceptions import ClientError

from shop import Cloud, eventually

TEMPLATE = """
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Resources:
  Table:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: orders
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
      StreamSpecification: {StreamViewType: NEW_AND_OLD_IMAGES}
  Failures:
    Type: AWS::SQS::Queue
    Properties: {QueueName: failures}
  Listener:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: listener
      Runtime: provided.al2023
      Handler: bootstrap
      CodeUri: listener
      Events:
        Orders:
          Type: DynamoDB
          Properties:
            Stream: !GetAtt Table.StreamArn
            StartingPosition: TRIM_HORIZON
            MaximumRetryAttempts: 0
            BisectBatchOnFunctionError: true
            DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Failures.Arn}}
            FilterCriteria: {Filters: [{Pattern: '{"eventName": ["INSERT", "REMOVE"]}'}]}
"""

BOOTSTRAP = """#!/usr/bin/env python3
import json, os, urllib.request

api = f"http://{os.environ['AWS_LAMBDA_RUNTIME_API']}/2018-06-01/runtime/invocation"
while True:
    with urllib.request.urlopen(f"{api}/next") as reply:
        request, records = reply.headers["Lambda-Runtime-Aws-Request-Id"], json.load(reply)["Records"]
    # Beside the program and at once: a log line may die with the cloud.
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "heard"), "a") as file:
        for record in records:
            print(record["eventName"], record["dynamodb"]["Keys"]["id"]["S"], file=file)
    failed = any("poison" in record["dynamodb"]["Keys"]["id"]["S"] for record in records)
    answer = b'{"errorMessage": "no", "errorType": "Oops"}' if failed else b"{}"
    urllib.request.urlopen(f"{api}/{request}/{'error' if failed else 'response'}", answer).read()
"""


@pytest.fixture
def cloud(tmp_path):
    (tmp_path / "listener").mkdir()
    (tmp_path / "listener" / "bootstrap").write_text(BOOTSTRAP)
    (tmp_path / "listener" / "bootstrap").chmod(0o755)
    (tmp_path / "template.yaml").write_text(TEMPLATE)
    with Cloud(tmp_path / "data", "--template", str(tmp_path / "template.yaml")) as running:
        yield running


def put(cloud, name: str, value: int = 0):
    cloud.client("dynamodb").put_item(TableName="orders", Item={"id": {"S": name}, "v": {"N": str(value)}})


def heard(cloud) -> list[str]:
    file = cloud.data_dir.with_name("listener") / "heard"
    return file.read_text().splitlines() if file.exists() else []


def read(cloud) -> list[str]:
    streams = cloud.client("dynamodbstreams")
    [stream] = streams.list_streams(TableName="orders")["Streams"]
    shards = streams.describe_stream(StreamArn=stream["StreamArn"])["StreamDescription"]["Shards"]
    lines = []
    for shard in shards:
        iterator = streams.get_shard_iterator(
            StreamArn=stream["StreamArn"], ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
        while iterator:
            page = streams.get_records(ShardIterator=iterator, Limit=2)
            lines += [f"{r['eventName']} {r['dynamodb']['Keys']['id']['S']}" for r in page["Records"]]
            iterator = page.get("NextShardIterator") if page["Records"] else None
    return lines


def test_a_stream_is_read_by_boto3_and_heard_by_a_function(cloud):
    put(cloud, "a", 1)
    put(cloud, "a", 2)
    put(cloud, "a", 2)
    cloud.client("dynamodb").delete_item(TableName="orders", Key={"id": {"S": "a"}})
    assert read(cloud) == ["INSERT a", "MODIFY a", "REMOVE a"]
    eventually("the function hears what the filter lets through", lambda: heard(cloud) == ["INSERT a", "REMOVE a"])

    put(cloud, "poison")
    put(cloud, "b")
    sqs = cloud.client("sqs")
    url = sqs.get_queue_url(QueueName="failures")["QueueUrl"]
    [message] = eventually(
        "the poison is told", lambda: sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1).get("Messages"))
    assert "RetryAttemptsExhausted" in message["Body"]
    eventually("the next one is heard", lambda: "INSERT b" in heard(cloud))

    with pytest.raises(ClientError, match="ValidationException"):
        cloud.client("dynamodbstreams").get_records(ShardIterator="forged")


def test_nothing_is_lost_by_kill_9(cloud):
    put(cloud, "first")
    eventually("it is heard", lambda: "INSERT first" in heard(cloud))
    for number in range(20):
        put(cloud, f"item-{number:02}")
    cloud.kill()
    cloud.start()
    assert read(cloud) == ["INSERT first"] + [f"INSERT item-{number:02}" for number in range(20)]
    # At least once, and in order: what was done before the kill is not heard again for ever.
    wanted = [f"INSERT item-{number:02}" for number in range(20)]
    eventually("all are heard", lambda: set(heard(cloud)) >= set(wanted))
    before = len(heard(cloud))
    time.sleep(1)
    assert len(heard(cloud)) == before
