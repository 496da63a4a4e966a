"""The official command line lists what the template made."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def aws(cloud):
    def run(*arguments: str):
        done = subprocess.run(
            [str(Path(sys.executable).with_name("aws")), "--endpoint-url", cloud["endpoint"], "--output", "json", *arguments],
            env=cloud.environment(), capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.strip() else {}
    return run


def test_table(aws, cloud):
    assert cloud["tableName"] in aws("dynamodb", "list-tables")["TableNames"]


def test_queue_and_its_dead_letters(aws, cloud):
    urls = aws("sqs", "list-queues")["QueueUrls"]
    assert cloud["queueUrl"] in urls and len(urls) == 2


def test_topic(aws, cloud):
    assert cloud["topicArn"] in [topic["TopicArn"] for topic in aws("sns", "list-topics")["Topics"]]


def test_buckets(aws, cloud):
    names = [bucket["Name"] for bucket in aws("s3api", "list-buckets")["Buckets"]]
    assert cloud["invoiceBucket"] in names and len(names) == 2


def test_functions(aws):
    functions = aws("lambda", "list-functions")["Functions"]
    assert {name["FunctionName"].rsplit("-", 1)[-1] for name in functions} == {"users", "orders", "processor"}
    assert {name["Runtime"] for name in functions} == {"provided.al2023"}
