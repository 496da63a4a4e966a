"""What the world sends when it is careless or hostile: every answer is a problem document, and nothing is written."""

import base64
import hashlib
import hmac
import json
import socket
import time
import urllib.parse
import urllib.request
import uuid

import pytest

from shop import ADDRESS, Cloud, Shopper, eventually


def problem(answer, status: int, slug: str | None = None) -> dict:
    assert answer.status == status, (answer.status, answer.body[:500])
    assert answer.headers["content-type"].startswith("application/problem+json"), answer.headers
    document = answer.json()
    assert document["status"] == status
    if slug:
        assert document["type"] == f"https://nimbo.dev/problems/{slug}", document
    return document


def post(shopper: Shopper, body, **headers):
    return shopper.call("POST", "/orders", body, {"Idempotency-Key": uuid.uuid4().hex, **headers})


def good(product="andes-mug", quantity=1) -> dict:
    return {"lines": [{"productId": product, "quantity": quantity}], "shippingAddress": ADDRESS}


# ── Bodies ───────────────────────────────────────────────────────────────────────────────────────────────────────────

@pytest.mark.parametrize("body", [
    b"", b"{", b'{"lines":[}', b"\xff\xfe", b'{"lines":[]} trailing', b'{"a":1,"a":2}', b"[" * 60_000, b'{"lines":NaN}',
], ids=["empty", "open", "broken", "not-utf8", "trailing", "duplicate-key", "deep", "nan"])
def test_malformed_json(demo, body):
    problem(post(demo, body), 400)


@pytest.mark.parametrize("change", [
    {"surprise": 1},
    {"lines": "many"},
    {"lines": []},
    {"lines": [{"productId": "andes-mug", "quantity": "2"}]},
    {"lines": [{"productId": "andes-mug", "quantity": 1.5}]},
    {"lines": [{"productId": "andes-mug", "quantity": 1, "price": 1}]},
    {"lines": [{"productId": 7, "quantity": 1}]},
    {"lines": [{"productId": "andes-mug", "quantity": 1}] * 2},
    {"shippingAddress": None},
    {"shippingAddress": {**ADDRESS, "planet": "Mars"}},
    {"locale": "tlh"},
])
def test_invalid_requests_name_their_fields(demo, change):
    document = problem(post(demo, {**good(), **change}), 400, "invalid-request")
    assert document["errors"] and all(error["field"] and error["message"] for error in document["errors"])


def test_all_fields_at_once(demo):
    body = {"lines": [{"productId": "andes-mug", "quantity": 0}], "shippingAddress": {**ADDRESS, "city": 3}, "x": 1}
    fields = {error["field"] for error in problem(post(demo, body), 400, "invalid-request")["errors"]}
    assert {"lines[0].quantity", "shippingAddress.city", "x"} <= fields


@pytest.mark.parametrize("quantity", [-1, 0, 100, 2**31, 2**63, 10**30, -(2**63) - 1])
def test_quantities_out_of_range(demo, quantity):
    problem(post(demo, good(quantity=quantity)), 400, "invalid-request")


def test_ten_megabytes(demo):
    # The server may answer and hang up before all of it is sent: both are right, reading on for ever is not.
    body = b'{"lines":"' + b"x" * (10 * 1024 * 1024) + b'"}'
    try:
        answer = post(demo, body)
    except (ConnectionError, OSError):
        return
    problem(answer, 413, "payload-too-large")


def test_another_media_type(demo):
    problem(post(demo, b"lines=1", **{"Content-Type": "application/x-www-form-urlencoded"}), 415, "unsupported-media-type")


def test_no_idempotency_key(demo):
    problem(demo.call("POST", "/orders", good()), 400, "idempotency-key-required")


def test_a_key_used_again_with_another_body(demo):
    key = uuid.uuid4().hex
    product = next(item["id"] for item in demo.products() if item["stock"] >= 3)
    assert demo.order([(product, 1)], key=key).status == 201
    problem(demo.order([(product, 2)], key=key), 409, "idempotency-conflict")


@pytest.mark.parametrize("query", ["limit=0", "limit=-1", "limit=many", "cursor=%00%ff", "cursor=e30", "limit=99999999999999999999"])
def test_bad_pages(demo, query):
    problem(demo.call("GET", f"/orders?{query}"), 400, "invalid-request")


# ── Goods ────────────────────────────────────────────────────────────────────────────────────────────────────────────

def test_unknown_product(shopper):
    problem(post(shopper, good("no-such-thing")), 409, "unknown-product")
    assert shopper.call("GET", "/orders").json()["items"] == []


def test_out_of_stock_writes_nothing(cloud, shopper):
    available = sorted((item for item in shopper.products() if item["stock"] > 0), key=lambda item: item["stock"])
    scarce, plenty = available[0], available[-1]

    def stock(product):
        fresh = {"If-None-Match": f'"{uuid.uuid4().hex}"'}
        return shopper.call("GET", f"/products/{product['id']}", headers=fresh).json()["stock"]

    def buy(quantity):
        return shopper.order([(plenty["id"], 1), (scarce["id"], quantity)])

    while (left := stock(scarce)) >= 99:
        assert shopper.order([(scarce["id"], 99)]).status == 201
    before = stock(plenty)
    problem(buy(left + 1), 409, "out-of-stock")
    assert (stock(plenty), stock(scarce)) == (before, left)


# ── Who ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def reforged(token: str, header: dict | None = None, **claims) -> tuple[str, str]:
    """Header and payload of a real token with something changed, ready for another signature."""
    old_header, payload, _ = token.split(".")
    return (b64(json.dumps({**json.loads(unb64(old_header)), **(header or {})}).encode()),
            b64(json.dumps({**json.loads(unb64(payload)), **claims}).encode()))


def public_key_pem(cloud: Cloud, token: str) -> bytes:
    """The pool's public key as an attacker has it, from its JWKS."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers

    with urllib.request.urlopen(f"{cloud['endpoint']}/{cloud['userPoolId']}/.well-known/jwks.json") as reply:
        keys = json.load(reply)["keys"]
    kid = json.loads(unb64(token.split(".")[0]))["kid"]
    key = next(key for key in keys if key["kid"] == kid)
    numbers = RSAPublicNumbers(int.from_bytes(unb64(key["e"]), "big"), int.from_bytes(unb64(key["n"]), "big"))
    return numbers.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def forge(cloud: Cloud, token: str, how: str) -> str | None:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding, rsa

    def signed(header, payload):
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        return f"{header}.{payload}." + b64(key.sign(f"{header}.{payload}".encode(), padding.PKCS1v15(), hashes.SHA256()))

    if how == "none at all":
        return None
    if how == "not a token":
        return "abc"
    if how == "cut":
        return token[:-10]
    if how == "claims changed":
        _, payload = reforged(token, **{"cognito:groups": ["admin"]})
        return ".".join([token.split(".")[0], payload, token.split(".")[2]])
    if how == "alg none":
        return ".".join([*reforged(token, {"alg": "none"}), ""])
    if how == "HS256 with the public key":
        header, payload = reforged(token, {"alg": "HS256"})
        mac = hmac.new(public_key_pem(cloud, token), f"{header}.{payload}".encode(), hashlib.sha256).digest()
        return f"{header}.{payload}.{b64(mac)}"
    if how == "another's key":
        return signed(*reforged(token))
    if how == "expired":
        return signed(*reforged(token, exp=int(time.time()) - 60))
    if how == "another pool":
        issuer = json.loads(unb64(token.split(".")[1]))["iss"].rsplit("/", 1)[0]
        return signed(*reforged(token, {"kid": "foreign"}, iss=f"{issuer}/eu-west-1_Foreign00"))
    raise ValueError(how)


@pytest.mark.parametrize("how", ["none at all", "not a token", "cut", "claims changed", "alg none",
                                 "HS256 with the public key", "another's key", "expired", "another pool"])
def test_forged_tokens(cloud, demo, how):
    stranger = Shopper(cloud, forge(cloud, demo.token, how))
    problem(stranger.call("GET", "/orders"), 401, "unauthorized")


def test_a_token_of_a_real_other_pool(cloud):
    """Signed properly by this very cloud, for somebody else's pool."""
    cognito = cloud.client("cognito-idp")
    pool = cognito.create_user_pool(PoolName="foreign")["UserPool"]["Id"]
    client = cognito.create_user_pool_client(
        UserPoolId=pool, ClientName="foreign", ExplicitAuthFlows=["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    )["UserPoolClient"]["ClientId"]
    cognito.admin_create_user(UserPoolId=pool, Username="eve", MessageAction="SUPPRESS")
    cognito.admin_set_user_password(UserPoolId=pool, Username="eve", Password="Correct-horse-9", Permanent=True)
    token = cognito.initiate_auth(AuthFlow="USER_PASSWORD_AUTH", ClientId=client, AuthParameters={
        "USERNAME": "eve", "PASSWORD": "Correct-horse-9"})["AuthenticationResult"]["IdToken"]
    problem(Shopper(cloud, token).call("GET", "/orders"), 401, "unauthorized")


# ── Routes and the wire ──────────────────────────────────────────────────────────────────────────────────────────────

def test_no_such_route(demo):
    problem(demo.call("GET", "/nothing"), 404, "not-found")


def test_no_such_method(demo):
    assert demo.call("DELETE", "/orders").status in (404, 405)  # REST APIs know no 405


def test_garbage_on_the_wire_does_not_hurt(cloud, anyone):
    address = urllib.parse.urlsplit(cloud["edge"])
    for garbage in (b"\x16\x03\x01\x02\x00\x01", b"GET / HTTP/9.9\r\n\r\n", b"A" * 70_000,
                    b"POST /api/v1/orders HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n"):
        with socket.create_connection((address.hostname, address.port), timeout=5) as wire:
            try:
                wire.sendall(garbage)
                wire.shutdown(socket.SHUT_WR)
                wire.recv(1024)
            except OSError:
                pass
    assert anyone.call("GET", "/products").status == 200


# ── The queue ────────────────────────────────────────────────────────────────────────────────────────────────────────

def test_a_poisoned_message_dies_alone(cloud, shopper):
    """It goes to the dead letters after three tries; the orders beside it are invoiced once each."""
    sqs = cloud.client("sqs")
    poison = f"poison {uuid.uuid4().hex}"
    product = next(item["id"] for item in shopper.products() if item["stock"] >= 10)
    sqs.send_message(QueueUrl=cloud["queueUrl"], MessageBody=poison)
    orders = [shopper.order([(product, 1)]).json()["id"] for _ in range(5)]

    numbers = [shopper.invoice(order, timeout=60)["number"] for order in orders]
    assert len(set(numbers)) == len(orders)

    # Its visibility timeout is three minutes, so what is watched here is that it was not swallowed.
    def attributes(url):
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        return sum(int(n) for n in sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"].values())

    dead = next(url for url in sqs.list_queues()["QueueUrls"] if url.endswith("-dead"))
    assert attributes(cloud["queueUrl"]) + attributes(dead) >= 1

    # Hurry it along, as time would: with no visibility timeout left three receives are over at once.
    sqs.set_queue_attributes(QueueUrl=cloud["queueUrl"], Attributes={"VisibilityTimeout": "1"})
    try:
        def arrived():
            received = sqs.receive_message(QueueUrl=dead, MaxNumberOfMessages=10, WaitTimeSeconds=1, VisibilityTimeout=1)
            return any(message["Body"] == poison for message in received.get("Messages", []))
        if not arrived():
            sqs.send_message(QueueUrl=cloud["queueUrl"], MessageBody=poison)  # this one lives through three short tries
        eventually("the poisoned message is among the dead letters", arrived, timeout=60, every=0.5)
    finally:
        sqs.set_queue_attributes(QueueUrl=cloud["queueUrl"], Attributes={"VisibilityTimeout": "180"})
