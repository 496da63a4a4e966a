#!/usr/bin/env bash
# Our numbers and, in the same run on the same machine, those of what you would pick instead.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh
scripts/build.sh
.venv/bin/python scripts/bench.py "$@"
if (($# == 0)); then
    .venv/bin/python scripts/bench_dynamodb.py
    # The planner's simulation, beside a simulator of others.
    source scripts/release_flags.sh
    swift build "${release_flags[@]}" --product planner-bench
    .venv/bin/python scripts/bench_planner.py
    # And its predictions, beside what then happens.
    .venv/bin/python scripts/bench_plan_self.py
fi
