"""The shop's one story, told with boto3 and the standard library alone."""

import json
import time
import urllib.parse
import uuid

import pytest
from botocore.exceptions import ClientError

from shop import fetch, pdf_text


def test_sign_in_order_and_download_the_invoice(cloud, demo):
    product = next(item for item in demo.products() if item["stock"] >= 2)

    placed = demo.order([(product["id"], 2)], locale="es")
    assert placed.status == 201, placed
    order = placed.json()
    assert placed.headers["location"].endswith(f"/orders/{order['id']}")
    assert order["status"] in ("PLACED", "INVOICED")
    assert order["total"] == {"amount": 2 * product["price"]["amount"], "currency": "EUR"}
    assert order["net"]["amount"] + order["tax"]["amount"] == order["total"]["amount"]
    assert order["lines"][0]["name"] == product["name"]["es"]

    invoice = demo.invoice(order["id"])
    pdf = fetch(invoice["pdfUrl"])
    assert pdf.status == 200 and pdf.headers["content-type"].startswith("application/pdf"), pdf.headers
    text = pdf_text(pdf.body)
    assert invoice["number"] in text
    assert product["name"]["es"] in " ".join(text.split())

    document = fetch(invoice["jsonUrl"])
    assert document.status == 200
    assert invoice["number"] in json.dumps(document.json())

    detail = demo.call("GET", f"/orders/{order['id']}").json()
    assert (detail["status"], detail["invoiceNumber"]) == ("INVOICED", invoice["number"])


def test_the_link_opens_nothing_else(cloud, demo):
    product = next(item for item in demo.products() if item["stock"] >= 1)
    invoice = demo.invoice(demo.order([(product["id"], 1)]).json()["id"])
    url = invoice["pdfUrl"]
    parts = urllib.parse.urlsplit(url)
    assert int(dict(urllib.parse.parse_qsl(parts.query))["X-Amz-Expires"]) == 900

    assert fetch(urllib.parse.urlunsplit(parts._replace(query=""))).status == 403
    assert fetch(url.replace(".pdf", ".json")).status == 403
    assert fetch(url, method="DELETE").status == 403


def test_stock_goes_down_by_what_was_ordered_and_back_when_cancelled(cloud, shopper):
    product = next(item for item in shopper.products() if item["stock"] >= 3)

    def stock():
        # If-None-Match belongs to the stage cache's key: a fresh one is a fresh read.
        fresh = {"If-None-Match": f'"{uuid.uuid4().hex}"'}
        return shopper.call("GET", f"/products/{product['id']}", headers=fresh).json()["stock"]

    before = stock()
    order = shopper.order([(product["id"], 3)]).json()
    assert stock() == before - 3

    cancelled = shopper.call("POST", f"/orders/{order['id']}/cancel")
    assert cancelled.status == 200 and cancelled.json()["status"] == "CANCELLED", cancelled
    assert stock() == before
    again = shopper.call("POST", f"/orders/{order['id']}/cancel")
    assert again.status == 409 and again.json()["type"].endswith("/order-not-cancellable")


def test_the_same_key_is_the_same_order(shopper):
    product = next(item for item in shopper.products() if item["stock"] >= 1)
    first = shopper.order([(product["id"], 1)], key="k-1")
    second = shopper.order([(product["id"], 1)], key="k-1")
    assert first.status == second.status == 201
    assert first.json()["id"] == second.json()["id"]
    assert second.headers.get("idempotency-replayed") == "true"
    assert len(shopper.call("GET", "/orders").json()["items"]) == 1


def test_orders_are_their_owners(cloud, demo, shopper):
    product = next(item for item in demo.products() if item["stock"] >= 1)
    order = demo.order([(product["id"], 1)]).json()
    assert shopper.call("GET", f"/orders/{order['id']}").status == 404
    assert shopper.call("POST", f"/orders/{order['id']}/cancel").status == 404
    assert shopper.call("GET", f"/orders/{order['id']}/invoice").status == 404


def test_profile_is_made_read_changed_and_removed(shopper):
    profile = shopper.call("GET", "/me").json()
    assert profile["email"] == shopper.email
    changed = shopper.call("PUT", "/me", {"name": "Grace", "locale": "es"})
    assert changed.status == 200, changed
    assert shopper.call("GET", "/me").json()["name"] == "Grace"
    assert shopper.call("DELETE", "/me").status == 204


def test_administration_is_for_administrators(shopper):
    assert shopper.call("GET", "/users").status == 403
    assert shopper.call("DELETE", "/products/andes-mug").status == 403


def test_wrong_password_says_so_and_no_more(cloud):
    with pytest.raises(ClientError) as failure:
        cloud.sign_in(cloud["demoUser"]["email"], "not the password 1A")
    assert failure.value.response["Error"]["Code"] == "NotAuthorizedException"
    with pytest.raises(ClientError) as failure:
        cloud.sign_in("nobody@example.com", "not the password 1A")
    assert failure.value.response["Error"]["Code"] == "NotAuthorizedException"


def test_requests_leave_logs(cloud, demo):
    demo.call("GET", "/products")
    logs = cloud.client("logs")
    groups = [group["logGroupName"] for group in logs.describe_log_groups()["logGroups"]]
    orders = next(name for name in groups if name.endswith("-orders"))
    deadline = time.monotonic() + 10
    while not logs.filter_log_events(logGroupName=orders)["events"]:
        assert time.monotonic() < deadline, "Orders wrote no log"
        time.sleep(0.2)
