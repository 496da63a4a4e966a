#!/usr/bin/env bash
# Writes Sources/AWSShapes again from the service models of the pinned botocore.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh
exec .venv/bin/python scripts/shapes/generate.py "$@"
