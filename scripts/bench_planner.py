#!/usr/bin/env python3
"""Measures the planner's simulation, in one run on one machine:

  environments  SimFaaS's own example, by us and by simfaas (PyPI): simulated requests per second of computing, and what
                each finds, beside what the paper's authors print
  memory        peak memory of one simulated hour and of a hundred, event by event
  month         a month at 10,000 requests a second (26 billion) in hybrid time
  hybrid        an hour at 500 requests a second in hybrid time and event by event: do they agree?

Needs the release build of planner-bench (scripts/bench.sh builds it) and simfaas in .venv-bench.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What the authors print: https://pypi.org/project/simfaas, the example of their paper (CLOSER 2021).
PUBLISHED = {"cold %": 100 * 1213 / 898_469, "environments": 7.6612, "running": 1.7879}

SIMFAAS = """
import json, sys, time
import numpy
from simfaas.ServerlessSimulator import ServerlessSimulator
numpy.random.seed(1)
simulator = ServerlessSimulator(arrival_rate=0.9, warm_service_rate=1/1.991, cold_service_rate=1/2.244,
                                expiration_threshold=600, max_time=float(sys.argv[1]))
start = time.perf_counter()
simulator.generate_trace(debug_print=False, progress=False)
seconds = time.perf_counter() - start
print(json.dumps({"seconds": seconds, "requests": simulator.total_req_count,
                  "coldShare": simulator.total_cold_count / simulator.total_req_count,
                  "environments": simulator.get_average_server_count(),
                  "running": simulator.get_average_server_running_count()}))
"""


def run(command: list[str]) -> tuple[dict, float]:
    """The program's JSON, and the megabytes it took at most."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"bench_planner: {' '.join(command[:3])} ended with {process.returncode}")
    return json.loads(output), usage.ru_maxrss / 1024


def show(title: str, **values) -> None:
    print(f"{title:34}" + "  ".join(f"{name.replace('_', ' ')} {value:,.4g}" if isinstance(value, float) else f"{name.replace('_', ' ')} {value:,}"
                                    for name, value in values.items()), flush=True)


def environments(binary: str, python: Path, simulated: float) -> None:
    ours, _ = run([binary, "environments", str(simulated)])
    show("environments, us", **{"requests/s": ours["requests"] / ours["seconds"], "cold %": 100 * ours["coldShare"],
                                "environments": ours["environments"], "running": ours["running"]})
    if python.exists():
        theirs, _ = run([str(python), "-c", SIMFAAS, str(simulated / 40)])
        show("environments, simfaas", **{"requests/s": theirs["requests"] / theirs["seconds"], "cold %": 100 * theirs["coldShare"],
                                         "environments": theirs["environments"], "running": theirs["running"],
                                         "ours is faster by": (ours["requests"] / ours["seconds"]) / (theirs["requests"] / theirs["seconds"])})
    else:
        print(f"environments, simfaas: no {python}: run scripts/setup.sh")
    show("environments, published", **PUBLISHED)
    show("our difference from it, %", **{"cold %": 100 * (100 * ours["coldShare"] / PUBLISHED["cold %"] - 1),
                                         "environments": 100 * (ours["environments"] / PUBLISHED["environments"] - 1),
                                         "running": 100 * (ours["running"] / PUBLISHED["running"] - 1)})


def memory(binary: str) -> None:
    hour, small = run([binary, "events", "1"])
    hundred, great = run([binary, "events", "100"])
    show("memory, one hour of events", **{"requests": int(hour["requests"]), "MB": small})
    show("memory, a hundred hours", **{"requests": int(hundred["requests"]), "requests/s": hundred["requests"] / hundred["seconds"],
                                       "MB": great, "MB more": great - small})


def month(binary: str) -> None:
    result, megabytes = run([binary, "month", "10000"])
    show("a month at 10,000/s", **{"requests": int(result["requests"]), "seconds": result["seconds"], "MB": megabytes,
                                   "one by one": int(result["events"]), "drawn": int(result["samples"]),
                                   "p95 ms": 1000 * result["p95"], "from": 1000 * result["p95Low"], "to": 1000 * result["p95High"]})


def hybrid(binary: str) -> None:
    fluid, _ = run([binary, "hybrid-hour", "500"])
    event, _ = run([binary, "event-hour", "500"])
    show("an hour at 500/s, events", **{"seconds": event["seconds"], "p50 ms": 1000 * event["p50"], "p95 ms": 1000 * event["p95"],
                                        "p99 ms": 1000 * event["p99"], "cold starts": event["coldStarts"], "billed s": event["billedSeconds"]})
    show("an hour at 500/s, hybrid", **{"seconds": fluid["seconds"], "p50 ms": 1000 * fluid["p50"], "p95 ms": 1000 * fluid["p95"],
                                        "p99 ms": 1000 * fluid["p99"], "cold starts": fluid["coldStarts"], "billed s": fluid["billedSeconds"],
                                        "less work by": event["events"] / (fluid["events"] + fluid["samples"])})


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(ROOT / ".build/release/planner-bench"))
    parser.add_argument("--python", type=Path, default=ROOT / ".venv-bench/bin/python", help="one that has simfaas")
    parser.add_argument("--only", choices=["environments", "memory", "month", "hybrid"])
    options = parser.parse_args()
    if not Path(options.binary).exists():
        print(f"bench_planner: no {options.binary}: run scripts/bench.sh", file=sys.stderr)
        return 1

    def wanted(part: str) -> bool:
        return options.only in (None, part)

    if wanted("environments"):
        environments(options.binary, options.python, 1e7)
    if wanted("memory"):
        memory(options.binary)
    if wanted("month"):
        month(options.binary)
    if wanted("hybrid"):
        hybrid(options.binary)
    return 0


if __name__ == "__main__":
    sys.exit(main())
