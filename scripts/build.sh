#!/usr/bin/env bash
# Everything that `nimbo up` needs: the functions and the local cloud itself.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/package.sh

# The Swift runtime inside and only what is reached: a sixth less processor time a request, half the time to start, and
# 35 MB idle instead of 60 (docs/architecture.md).
exec swift build -c release --product nimbo --static-swift-stdlib \
    -Xswiftc -Xfrontend -Xswiftc -function-sections -Xcc -ffunction-sections -Xcc -fdata-sections \
    -Xswiftc -use-ld=lld -Xlinker --no-export-dynamic -Xlinker --icf=all \
    -Xlinker -z -Xlinker pack-relative-relocs
