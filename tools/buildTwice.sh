#!/usr/bin/env bash
# Builds what is committed in two folders and two time zones, each with packages of its own and no install scripts run, and compares every byte.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
  git clone --quiet . "$work/$1"
  (
    cd "$work/$1"
    npm ci --ignore-scripts --no-audit --no-fund --silent
    TZ=$2 npm run --silent build >/dev/null 2>"$work/said" || { cat "$work/said" >&2; exit 1; }
  )
}

build one UTC
build two Asia/Shanghai
diff -r "$work/one/dist" "$work/two/dist"
sum=$(cd "$work/one/dist" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum)
echo "The two builds are the same, byte for byte. SHA-256 of their files' SHA-256: ${sum%% *}"
