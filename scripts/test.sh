#!/usr/bin/env bash
# The whole proof: units in Swift, then the shop end to end as clients see it (boto3, awscli, a browser, moto, kill -9).
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh
swift build
# The planner's proofs compute for half a minute each on every thread there is: apart, so that nobody waits for a thread.
swift test --skip '^Planner'
swift test --skip-build --filter '^Planner'
scripts/build.sh
.venv/bin/python -m pytest tests_py "$@"
