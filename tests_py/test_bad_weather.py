"""The shop on a DynamoDB that lags behind and throttles: orders are placed, and every one gets its invoice."""

import uuid

import pytest
from botocore.exceptions import ClientError

from shop import Cloud, eventually

LAG = 0.3


@pytest.fixture(scope="module")
def stormy(tmp_path_factory):
    with Cloud(tmp_path_factory.mktemp("storm") / "data", "--dynamodb-lag", f"{int(LAG * 1000)}ms",
               "--dynamodb-throttle", "0.05", "--dynamodb-throttle-seed", "7") as cloud:
        yield cloud


def patiently(call):
    """As a shop's page does: an answer of 429 or 5xx is asked for again."""
    return eventually("an answer that is none of 429, 5xx",
                      lambda: (answer := call()).status not in (429, 500, 502, 503, 504) and answer)


def test_orders_survive_lag_and_throttling(stormy):
    shopper = stormy.sign_up()
    products = patiently(lambda: shopper.call("GET", "/products?limit=50")).json()["items"]
    placed = []
    for number in range(12):
        key = uuid.uuid4().hex
        answer = patiently(lambda: shopper.order([(products[number % len(products)]["id"], 1)], key=key))
        assert answer.status == 201, answer
        # Placed once, however often it was asked for.
        again = patiently(lambda: shopper.order([(products[number % len(products)]["id"], 1)], key=key))
        assert again.json()["id"] == answer.json()["id"]
        placed.append(answer.json()["id"])
        # The buyer sees the order at once: the shop reads consistently where it matters.
        assert patiently(lambda: shopper.call("GET", f"/orders/{placed[-1]}")).status == 200
    for order in placed:
        eventually(f"the invoice of {order}",
                   lambda: shopper.call("GET", f"/orders/{order}/invoice").status == 200, 60, every=0.2)
    listed = patiently(lambda: shopper.call("GET", "/orders?limit=100")).json()["items"]
    assert {order["id"] for order in listed} == set(placed)
    assert len({order["invoiceNumber"] for order in listed}) == len(placed)


def test_the_weather_is_as_bad_as_asked_for(stormy):
    client = stormy.client("dynamodb")
    table = stormy["tableName"]
    key = {"PK": {"S": f"WEATHER#{uuid.uuid4().hex}"}, "SK": {"S": "1"}}

    def put():
        try:
            client.put_item(TableName=table, Item=key)
            return True
        except ClientError as error:
            assert error.response["Error"]["Code"] in ("ThrottlingException", "ProvisionedThroughputExceededException")
            return False

    def read(**how):
        return eventually("a read", lambda: [reply] if (reply := attempt(**how)) is not None else None)[0]

    def attempt(**how):
        try:
            return client.get_item(TableName=table, Key=key, **how)
        except ClientError:
            return None

    eventually("a write", put)
    assert "Item" in read(ConsistentRead=True)
    eventually("it is seen", lambda: "Item" in read(), 10)
    throttled = sum(attempt(ConsistentRead=True) is None for _ in range(300))
    # boto3 tries twice here: a twentieth of a twentieth, or a few more.
    assert throttled < 30
