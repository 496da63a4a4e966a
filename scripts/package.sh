#!/usr/bin/env bash
# Builds the three functions as Lambda wants them: dist/<Function>/bootstrap, one stripped binary that needs nothing but
# the C library of Amazon Linux 2023.
set -euo pipefail
cd "$(dirname "$0")/.."

# A build directory of its own, for a graph of its own (see Package.swift). Optimised for size, and only what is reached is
# kept: a cold start loads less. docs/decisions/0002-small-functions.md has the figures.
build=.build-static
fonts=/usr/share/fonts/truetype/dejavu
source scripts/release_flags.sh

export NIMBO_ONLY=functions
for function in Users Orders Processor; do swift build "${release_flags[@]}" --scratch-path "$build" -Xswiftc -Osize --product "$function"; done

allowed='^(libc|libm|libdl|libpthread|librt|libresolv|libutil|libgcc_s|libstdc\+\+|libz|ld-linux-x86-64|ld-linux-aarch64)\.so'
for function in Users Orders Processor; do
    mkdir -p "dist/$function"
    # A new file, then a rename: a running environment keeps the binary it started with.
    strip -o "dist/$function/bootstrap.new" "$build/release/$function"
    chmod 755 "dist/$function/bootstrap.new"
    mv "dist/$function/bootstrap.new" "dist/$function/bootstrap"

    foreign="$(objdump -p "dist/$function/bootstrap" | awk '/NEEDED/ {print $2}' | grep -Ev "$allowed" || true)"
    if [[ -n "$foreign" ]]; then
        echo "package: $function would not start on Amazon Linux 2023, which has no" $foreign >&2
        exit 1
    fi
    newer="$(objdump -T "dist/$function/bootstrap" | grep -oE 'GLIBC_2\.(3[5-9]|[4-9][0-9])[) ]+[A-Za-z_0-9]+' | sort -u || true)"
    if [[ -n "$newer" ]]; then
        echo "package: warning: $function uses what is newer than Amazon Linux 2023's glibc 2.34:" $newer >&2
    fi
done

mkdir -p dist/Processor/fonts
cp "$fonts"/DejaVuSans*.ttf dist/Processor/fonts/
du -h dist/*/bootstrap | sed 's/^/package: /'
