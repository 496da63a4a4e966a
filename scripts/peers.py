"""What somebody would pick instead of us, started to be tested or measured beside us."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests_py")]

from shop import eventually  # noqa: E402


class Peer:
    """A server of somebody else on a free port of 127.0.0.1, while the `with` lasts."""

    key, secret, region = "test", "test", "us-east-1"

    def __init__(self, name: str, directory: Path):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.name, self.directory = name, directory
        self.account = "123456789012" if name == "moto_server" else "000000000000"
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.command = {
            "ministack": [str(ROOT / ".venv-bench/bin/ministack")],
            "moto_server": [str(ROOT / ".venv/bin/moto_server"), "-H", "127.0.0.1", "-p", str(self.port)],
        }[name]

    def __enter__(self) -> Peer:
        self.log = (self.directory / f"{self.name}.log").open("w+b")
        ports = {"GATEWAY_PORT": str(self.port), "EDGE_PORT": str(self.port), "BIND_HOST": "127.0.0.1", "LOG_LEVEL": "WARNING"}
        self.process = subprocess.Popen(
            self.command, cwd=self.directory, stdout=self.log, stderr=self.log, env={**os.environ, **ports})

        def listens():
            assert self.process.poll() is None, Path(self.log.name).read_text()[-2000:]
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", self.port)) == 0

        try:
            eventually(f"{self.name} listens", listens, 60)
            time.sleep(1)  # it listens before it is ready, and what is measured is its speed
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()
