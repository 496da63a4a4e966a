"""Load from requests that were signed beforehand: a signature holds for minutes, so the client that sends them (wrk) costs
next to nothing and what is measured is the server."""

from __future__ import annotations

import datetime
import hashlib
import hmac
import json
import socket
import subprocess
import tempfile
import urllib.parse
from collections.abc import Iterable
from dataclasses import dataclass


class Signer:
    """AWS Signature Version 4 of whole requests, as bytes of HTTP/1.1."""

    def __init__(self, endpoint: str, key: str, secret: str, region: str):
        self.host = urllib.parse.urlsplit(endpoint).netloc
        self.key, self.secret, self.region = key, secret, region
        self.now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        self.keys: dict[str, bytes] = {}

    def request(self, service: str, body: bytes, headers: dict[str, str], method: str = "POST", path: str = "/",
                digest: str | None = None, length: int | None = None) -> bytes:
        """`digest` and `length` are of the body, when it is not written here."""
        digest = digest or hashlib.sha256(body).hexdigest()
        day = self.now[:8]
        signed = {"host": self.host, "x-amz-date": self.now, "x-amz-content-sha256": digest,
                  **{name.lower(): value for name, value in headers.items()}}
        names = ";".join(sorted(signed))
        canonical = f"{method}\n{path}\n\n" + "".join(f"{n}:{signed[n]}\n" for n in sorted(signed)) + f"\n{names}\n{digest}"
        scope = f"{day}/{self.region}/{service}/aws4_request"
        to_sign = f"AWS4-HMAC-SHA256\n{self.now}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        if (key := self.keys.get(service)) is None:
            key = f"AWS4{self.secret}".encode()
            for part in (day, self.region, service, "aws4_request"):
                key = hmac.digest(key, part.encode(), "sha256")
            self.keys[service] = key
        signature = hmac.digest(key, to_sign.encode(), "sha256").hex()
        signed["authorization"] = f"AWS4-HMAC-SHA256 Credential={self.key}/{scope}, SignedHeaders={names}, Signature={signature}"
        signed["content-length"] = str(len(body) if length is None else length)
        head = f"{method} {path} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in signed.items()) + "\r\n"
        return head.encode() + body


@dataclass
class Result:
    requests: int
    errors: int
    seconds: float
    p50_ms: float
    p95_ms: float
    p99_ms: float

    @property
    def rate(self) -> float:
        """Good answers a second."""
        return (self.requests - self.errors) / self.seconds


def deliver(endpoint: str, requests: Iterable[bytes], clients: int = 8):
    """Sends each request once, `clients` of them under way at a time, and insists on status 200."""
    address = urllib.parse.urlsplit(endpoint)

    def connect():
        connection = socket.create_connection((address.hostname, address.port))
        return connection, connection.makefile("rb")

    connections = [connect() for _ in range(clients)]
    waiting: set[int] = set()

    def answer(index: int):
        connection, reader = connections[index]
        status, length, closes = reader.readline(), 0, False
        while (line := reader.readline()) not in (b"\r\n", b""):
            name, _, value = line.lower().partition(b":")
            if name == b"content-length":
                length = int(value)
            closes |= name == b"connection" and value.strip() == b"close"
        body = reader.read(length)
        assert b" 200 " in status, (status + body).decode(errors="replace")
        waiting.discard(index)
        if closes:  # as moto's server does after each answer
            connection.close()
            connections[index] = connect()

    try:
        for number, request in enumerate(requests):
            index = number % clients
            if index in waiting:
                answer(index)
            connections[index][0].sendall(request)
            waiting.add(index)
        for index in sorted(waiting):
            answer(index)
    finally:
        for connection, _ in connections:
            connection.close()


SCRIPT = """
local requests, shared = {}, [==[SHARED]==]
local file = assert(io.open("FILE", "rb"))
while true do
  local head = file:read(9)
  if not head then break end
  local bytes = file:read(tonumber(head:sub(2)))
  if head:sub(1, 1) == "+" then bytes = bytes .. shared end
  requests[#requests + 1] = bytes
end
file:close()
local n, count, once = 0, #requests, ONCE
request = function()
  n = n + 1
  if n > count then
    if once then wrk.thread:stop() n = count else n = 1 end
  end
  return requests[n]
end
"""

# What wrk says at the end of a script.
DONE = """
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format('\\nRESULT {"requests":%d,"errors":%d,"us":%d,"p50":%d,"p95":%d,"p99":%d}\\n', summary.requests,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout, summary.duration,
    latency:percentile(50), latency:percentile(95), latency:percentile(99)))
end
"""


def wrk(endpoint: str, script: str, seconds: int, clients: int) -> Result:
    """What wrk measures with a script that says `request`."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(script + DONE)
        file.flush()
        command = ["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "-s", file.name, endpoint]
        text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    line = next((line for line in text.splitlines() if line.startswith("RESULT ")), None)
    assert line, text
    numbers = json.loads(line.removeprefix("RESULT "))
    return Result(numbers["requests"], numbers["errors"], numbers["us"] / 1e6,
                  *(numbers[name] / 1000 for name in ("p50", "p95", "p99")))


def replay(endpoint: str, requests: Iterable[bytes | tuple[bytes, bool]], seconds: int, clients: int = 16,
           once: bool = False, shared: str = "") -> Result:
    """Sends the requests in turn, from `clients` connections at once, for so many seconds.

    - once: each request once: there must be more of them than the server can answer in that time.
    - shared: what follows the requests given as `(bytes, True)`: a large body that would else be written with each.
    """
    count = 0
    with tempfile.NamedTemporaryFile(prefix="nimbo-load-") as file:
        for one in requests:
            one, is_shared = one if isinstance(one, tuple) else (one, False)
            count += 1
            file.write(f"{'+' if is_shared else ' '}{len(one):08d}".encode() + one)
        file.flush()
        script = SCRIPT.replace("FILE", file.name).replace("ONCE", "true" if once else "false").replace("SHARED", shared)
        result = wrk(endpoint, script, seconds, clients)
    assert not once or result.requests < count - clients, f"{count} requests are too few for {seconds} s"
    return result
