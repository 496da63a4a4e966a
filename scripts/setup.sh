#!/usr/bin/env bash
# Installs what building and testing need, once: Debian packages and three Python environments beside the code.
# Run it as often as you like: when everything is there it says so and ends in a moment.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*"; }

# ── Debian packages ─────────────────────────────────────────────────────────────────────────────────────────────────
libraries=(libsqlite3-dev libssl-dev libcairo2-dev libpixman-1-dev libfreetype-dev libfontconfig-dev libbrotli-dev libexpat1-dev
    libpng-dev zlib1g-dev libjemalloc-dev fonts-dejavu-core binutils)
tools=(chromium chromium-driver poppler-utils wrk python3-venv make)

missing=()
if command -v dpkg-query >/dev/null; then
    for package in "${libraries[@]}" "${tools[@]}"; do
        [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" == installed ]] || missing+=("$package")
    done
    if ((${#missing[@]})); then
        as_root=()
        if [[ "$(id -u)" != 0 ]]; then
            command -v sudo >/dev/null || {
                say "these packages are missing and neither root nor sudo is at hand: ${missing[*]}" >&2
                exit 1
            }
            as_root=(sudo)
        fi
        say "installing ${missing[*]}"
        "${as_root[@]}" apt-get update -qq
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    fi
else
    say "no Debian package manager here: please provide ${libraries[*]} ${tools[*]} yourself"
fi

# ── Swift ───────────────────────────────────────────────────────────────────────────────────────────────────────────
if ! command -v swift >/dev/null; then
    say "Swift is missing. Install Swift 6.1 or newer from https://www.swift.org/install and put \`swift\` on the PATH." >&2
    exit 1
fi

# ── Python environments ─────────────────────────────────────────────────────────────────────────────────────────────
environment() { # directory, requirements file
    local directory="$1" requirements="$2" wanted
    wanted="$(sha256sum "$requirements" | cut -d' ' -f1)"
    if [[ "$(cat "$directory/.requirements" 2>/dev/null || true)" == "$wanted" ]]; then return; fi
    say "installing $requirements into $directory"
    [[ -x "$directory/bin/python" ]] || python3 -m venv "$directory"
    echo '*' >"$directory/.gitignore"
    "$directory/bin/pip" install -q --disable-pip-version-check -r "$requirements"
    echo "$wanted" >"$directory/.requirements"
}
environment .venv requirements-dev.txt
environment .venv-sam requirements-sam.txt
environment .venv-bench requirements-bench.txt

say "ready"
