#!/usr/bin/env bash
# Tests/Fuzz for so many seconds on all processors. A crash leaves the input that it came with. make fuzz SECONDS=300
#   SEED   the same inputs again; by default others each time
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh
seconds="${1:-300}"
inputs="$(mktemp -d)"
export NIMBO_FUZZ_SECONDS="$seconds" NIMBO_FUZZ_SEED="${SEED:-$((RANDOM << 15 | RANDOM))}"
export NIMBO_FUZZ_WORKERS="${WORKERS:-$(nproc)}" NIMBO_FUZZ_DIRECTORY="$inputs"
echo "fuzz: seed $NIMBO_FUZZ_SEED, $seconds seconds"
if swift test --filter '^FuzzTests'; then
    rmdir "$inputs"
    echo "fuzz: nothing found"
    exit 0
fi
# What is left was being tried when the process died: an input of a worker each, the last it had.
for input in "$inputs"/*; do
    [[ -e "$input" ]] || { rmdir "$inputs"; break; }
    echo "fuzz: was at $input"
    od -A d -t x1z "$input" | head -20
done
exit 1
