"""What a client of the shop needs: a running cloud, a signed-in user, orders. Shared by the tests and scripts/crash.py."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import threading
import time
import urllib.error
import urllib.request
import uuid
from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path

import boto3
from botocore.config import Config
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parent.parent
NIMBO = Path(os.environ.get("NIMBO_BIN", ROOT / ".build" / "release" / "nimbo"))

ADDRESS = {"name": "Ada Prueba", "line1": "Calle Mayor 1", "city": "Madrid", "postalCode": "28013", "country": "ES"}


def eventually(what: str, probe, timeout: float = 20.0, every: float = 0.05):
    """The first truthy answer of `probe`, asked until the deadline."""
    deadline = time.monotonic() + timeout
    while True:
        answer = probe()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {timeout:g} s: {what}")
        time.sleep(every)


@dataclass
class Answer:
    status: int
    headers: dict[str, str]  # names in lower case
    body: bytes

    def json(self):
        return json.loads(self.body)


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


_opener = urllib.request.build_opener(NoRedirects, urllib.request.ProxyHandler({}))


def fetch(url: str, method: str = "GET", body: bytes | None = None, headers: dict | None = None, timeout: float = 30) -> Answer:
    request = urllib.request.Request(url, data=body, method=method, headers=headers or {})
    try:
        with _opener.open(request, timeout=timeout) as reply:
            return Answer(reply.status, {k.lower(): v for k, v in reply.headers.items()}, reply.read())
    except urllib.error.HTTPError as error:
        return Answer(error.code, {k.lower(): v for k, v in error.headers.items()}, error.read())


class Cloud:
    """`nimbo up` as a child process."""

    def __init__(self, data_dir: Path, *extra: str, port: int = 0, edge_port: int = 0):
        self.data_dir = Path(data_dir)
        self.extra = extra
        self.port, self.edge_port = port, edge_port
        self.process: subprocess.Popen | None = None
        self.ready: dict = {}

    @property
    def log(self) -> Path:
        return self.data_dir.with_name(self.data_dir.name + ".log")

    def start(self, timeout: float = 60, every: float = 0.05) -> "Cloud":
        if not NIMBO.exists():
            raise AssertionError(f"{NIMBO} is not built; run: scripts/build.sh")
        ready_file = self.data_dir.with_name(self.data_dir.name + ".ready.json")
        ready_file.unlink(missing_ok=True)
        command = [str(NIMBO), "up", "--data-dir", str(self.data_dir), "--port", str(self.port),
                   "--edge-port", str(self.edge_port), "--ready-file", str(ready_file), *self.extra]
        with self.log.open("ab") as log:
            # A process group of its own: a crash test kills the functions' processes with it.
            self.process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log, start_new_session=True)

        def is_ready():
            if self.process.poll() is not None:
                raise AssertionError(f"nimbo up ended with {self.process.returncode}:\n{self.tail()}")
            try:
                return json.loads(ready_file.read_text())
            except (FileNotFoundError, json.JSONDecodeError):
                return None

        try:
            self.ready = eventually(f"{ready_file.name} appears", is_ready, timeout, every)
        except AssertionError:
            self.kill()
            raise AssertionError(f"nimbo up is not ready; it said:\n{self.tail()}") from None
        return self

    def stop(self, timeout: float = 20) -> int:
        """Ctrl-C, as a person would."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(timeout)
            except subprocess.TimeoutExpired:
                self.kill()
                raise AssertionError(f"Ctrl-C did not end it within {timeout} s:\n{self.tail()}") from None
        return self.process.returncode if self.process else 0

    def kill(self):
        """kill -9, the whole group: nobody gets to say goodbye."""
        if self.process and self.process.poll() is None:
            try:
                os.killpg(self.process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            self.process.wait()

    def kill_under_load(self, load: list, seconds: float) -> float:
        """kill -9 after so many seconds of load, a thread for each callable, which is told to stop by an event.

        Returns the seconds that the restart took.
        """
        stop = threading.Event()
        crowd = [threading.Thread(target=one, args=(stop,), daemon=True) for one in load]
        for one in crowd:
            one.start()
        time.sleep(seconds)
        self.kill()
        stop.set()
        for one in crowd:
            one.join(15)
        began = time.monotonic()
        self.start()
        return time.monotonic() - began

    def tail(self, lines: int = 40) -> str:
        try:
            return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])
        except FileNotFoundError:
            return "(nothing)"

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    # What is inside

    def __getitem__(self, key: str):
        return self.ready[key]

    def client(self, service: str, **extra):
        return boto3.client(
            service, endpoint_url=self["endpoint"], region_name=self["region"],
            aws_access_key_id=self["accessKeyId"], aws_secret_access_key=self["secretAccessKey"],
            config=Config(retries={"total_max_attempts": 2}, s3={"addressing_style": "path"}, **extra))

    def environment(self) -> dict[str, str]:
        """For awscli and anything else that reads the usual variables."""
        return {**os.environ, "AWS_ACCESS_KEY_ID": self["accessKeyId"], "AWS_SECRET_ACCESS_KEY": self["secretAccessKey"],
                "AWS_DEFAULT_REGION": self["region"], "AWS_PAGER": "", "AWS_CONFIG_FILE": os.devnull,
                "AWS_SHARED_CREDENTIALS_FILE": os.devnull, "AWS_EC2_METADATA_DISABLED": "true"}

    def sign_in(self, email: str | None = None, password: str | None = None) -> dict:
        demo = self["demoUser"]
        reply = self.client("cognito-idp").initiate_auth(
            AuthFlow="USER_PASSWORD_AUTH", ClientId=self["userPoolClientId"],
            AuthParameters={"USERNAME": email or demo["email"], "PASSWORD": password or demo["password"]})
        return reply["AuthenticationResult"]

    def sign_up(self, email: str | None = None, password: str = "Correct-horse-9") -> "Shopper":
        """A new person, all the way: sign up, read the code in the mail, confirm, sign in."""
        email = email or f"t{uuid.uuid4().hex[:10]}@example.com"
        cognito = self.client("cognito-idp")
        cognito.sign_up(ClientId=self["userPoolClientId"], Username=email, Password=password,
                        UserAttributes=[{"Name": "email", "Value": email}, {"Name": "name", "Value": "Ada Prueba"}])
        cognito.confirm_sign_up(ClientId=self["userPoolClientId"], Username=email, ConfirmationCode=self.code_for(email))
        return Shopper(self, self.sign_in(email, password)["IdToken"], email)

    def code_for(self, email: str, timeout: float = 10) -> str:
        """The six digits of the newest mail to this address in the outbox."""
        def probe():
            for path in sorted(Path(self["outbox"]).glob("*.eml"), key=lambda p: p.stat().st_mtime, reverse=True):
                message = message_from_bytes(path.read_bytes(), policy=policy.default)
                if email.lower() in str(message["To"]).lower():
                    body = message.get_body(("plain", "html"))
                    found = re.search(r"\b(\d{6})\b", body.get_content() if body else "")
                    if found:
                        return found[1]
            return None
        return eventually(f"a mail with a code for {email}", probe, timeout)

    def demo(self) -> "Shopper":
        return Shopper(self, self.sign_in()["IdToken"], self["demoUser"]["email"])


class Shopper:
    """A signed-in user of the shop, through the edge."""

    def __init__(self, cloud: Cloud, token: str | None, email: str = ""):
        self.cloud, self.token, self.email = cloud, token, email

    def call(self, method: str, path: str, body=None, headers: dict | None = None, timeout: float = 30) -> Answer:
        all_headers = {"Accept": "application/json"}
        if self.token:
            all_headers["Authorization"] = f"Bearer {self.token}"
        data = None
        if body is not None:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            all_headers["Content-Type"] = "application/json"
        all_headers.update(headers or {})
        return fetch(f"{self.cloud['edge']}/api/v1{path}", method, data, all_headers, timeout)

    def order(self, lines: list[tuple[str, int]], key: str | None = None, timeout: float = 30, **fields) -> Answer:
        body = {"lines": [{"productId": p, "quantity": q} for p, q in lines], "shippingAddress": ADDRESS, **fields}
        return self.call("POST", "/orders", body, {"Idempotency-Key": key or uuid.uuid4().hex}, timeout)

    def products(self) -> list[dict]:
        items, cursor = [], None
        while True:
            answer = self.call("GET", "/products?limit=50" + (f"&cursor={cursor}" if cursor else ""))
            assert answer.status == 200, answer
            page = answer.json()
            items += page["items"]
            cursor = page["nextCursor"]
            if not cursor:
                return items

    def invoice(self, order_id: str, timeout: float = 30) -> dict:
        """The invoice's links, once the Processor has made it."""
        def probe():
            answer = self.call("GET", f"/orders/{order_id}/invoice")
            if answer.status == 200:
                return answer.json()
            assert answer.status == 404 and answer.json()["type"].endswith("/invoice-not-ready"), answer
            return None
        return eventually(f"the invoice of {order_id}", probe, timeout, every=0.1)


def pdf_text(data: bytes) -> str:
    assert data.startswith(b"%PDF-"), data[:80]
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
