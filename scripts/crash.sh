#!/usr/bin/env bash
# Kills the local cloud N times under order load and then counts: orders, stock, invoices, numbers. make crash N=200
# With --dynamodb it is clients of DynamoDB that write, and items, transactions and indexes that are counted.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh
scripts/build.sh
exec .venv/bin/python scripts/crash.py "$@"
