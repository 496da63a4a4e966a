#!/usr/bin/env bash
# Line coverage of our own code (Sources/), measured by the Swift tests. Fails below the floor.
set -euo pipefail
cd "$(dirname "$0")/.."
floor="${COVERAGE_FLOOR:-85}"
tools="$(dirname "$(readlink -f "$(command -v swift)")")"

# A build directory of its own: instrumented objects would make the everyday build start anew.
build=.build-coverage

scripts/setup.sh
swift test --scratch-path "$build" --enable-code-coverage
binaries="$(swift build --scratch-path "$build" --show-bin-path)"
tests="$(find "$binaries" -maxdepth 1 -name '*.xctest' -type f | head -1)"

report="$("$tools/llvm-cov" report "$tests" -instr-profile "$binaries/codecov/default.profdata" \
    -ignore-filename-regex='(\.build[^/]*|Tests|\.derived)/' Sources)"
printf '%s\n' "$report"

# Columns: regions, missed, %, functions, missed, %, lines, missed, %.
percent="$(awk '$1 == "TOTAL" {gsub("%", "", $10); print $10}' <<<"$report")"
echo "coverage: $percent % of lines (floor $floor %)"
awk -v have="$percent" -v need="$floor" 'BEGIN {exit !(have + 0 >= need + 0)}'
