"""A pytest plugin for moto's own tests: they talk to $TEST_SERVER_MODE_ENDPOINT with our credentials, and each of them
finds no tables. Only moto has an address that forgets all; from the others the tables are deleted one by one."""

import os
import urllib.request

import boto3
import botocore.session
import freezegun
import moto.core
import pytest
import recorder

moto.core.DEFAULT_ACCOUNT_ID = os.environ["ACCOUNT_ID"]
ENDPOINT = os.environ["TEST_SERVER_MODE_ENDPOINT"]
KEYS = os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]
REGIONS = os.environ["REGIONS"].split()


# A test that stops the clock still signs with the time of the server.
freezegun.configure(extend_ignore_list=["botocore"])

_create_client = botocore.session.Session.create_client


def create_client(self, *arguments, **options):
    """Tests sign with keys that moto does not look at."""
    options |= {"aws_access_key_id": KEYS[0], "aws_secret_access_key": KEYS[1], "aws_session_token": None}
    return _create_client(self, *arguments, **options)


botocore.session.Session.create_client = create_client
clients = [boto3.client("dynamodb", endpoint_url=ENDPOINT, region_name=region) for region in REGIONS]


def forget():
    if os.environ["TARGET"] == "moto_server":
        urllib.request.urlopen(urllib.request.Request(f"{ENDPOINT}/moto-api/reset", method="POST"), timeout=20).read()
        return
    for client in clients:
        for page in client.get_paginator("list_tables").paginate():
            for name in page["TableNames"]:
                try:
                    client.delete_table(TableName=name)
                except client.exceptions.ClientError:
                    client.update_table(TableName=name, DeletionProtectionEnabled=False)
                    client.delete_table(TableName=name)


before = None


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """The tests of a class share what it made."""
    global before
    if item.cls is None or item.cls is not before:
        forget()
    before = item.cls
    recorder.current.requests = recorder.requests
