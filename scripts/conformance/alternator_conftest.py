"""What scripts/conformance.sh puts above ScyllaDB's tests: where the cloud is and whose credentials it takes."""

import os

import pytest


def dynamic_scope():
    return "session"


@pytest.fixture(scope="session")
def host():
    return "127.0.0.1"


@pytest.fixture(scope="session")
def credentials():
    return os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]
