#!/usr/bin/env bash
# Our numbers and, in the same run on the same machine, those of what you would pick instead.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh
scripts/build.sh
exec .venv/bin/python scripts/bench.py "$@"
