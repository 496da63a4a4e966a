#!/usr/bin/env bash
# Everything that `nimbo up` needs: the functions and the local cloud itself.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/package.sh
swift build -c release --product nimbo
