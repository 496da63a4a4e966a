#!/usr/bin/env bash
# From nothing to a running shop.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh
scripts/build.sh
exec .build/release/nimbo up "$@"
