#!/usr/bin/env bash
# Every check of the project; with "quick" only those that need no browser and no other program. Installs Debian's browsers, a CJK font and readers of files where they are missing, and says so.
set -euo pipefail
cd "$(dirname "$0")/.."

# Installs Debian's packages, if that is allowed and possible.
install() {
  ((EUID == 0)) || return
  echo "Installing Debian's packages: $*"
  { apt-get update && apt-get install -y --no-install-recommends "$@"; } >/tmp/guizhou-atlas-apt.log 2>&1
}

need() {
  local what=$1 package=$2
  echo "$what is missing."
  install "$package" && return
  if ((EUID == 0)); then tail -n 20 /tmp/guizhou-atlas-apt.log >&2; fi
  echo "Install it with: sudo apt-get install $package" >&2
  exit 1
}

step() {
  echo
  echo "── $1"
  shift
  "$@"
}

# Starts one of the project's commands beside the steps that follow; `ended` waits for it and shows what it has said.
begin() {
  said=$(mktemp)
  npm run --silent "$@" >"$said" 2>&1 &
  process=$!
  trap 'kill "$process" 2>/dev/null || true' EXIT
}

ended() {
  local code=0
  wait "$process" || code=$?
  trap - EXIT
  cat "$said"
  return "$code"
}

# The linter takes twice as long as types, imports and format together, so the units run beside it as well.
check() {
  begin lint -- "${kept_lint[@]}"
  step "types" npm run --silent types -- "${kept_types[@]}"
  step "imports" npm run --silent imports
  step "format" npm run --silent format:check -- "${kept_format[@]}"
  step "units and golden pictures" npm run --silent unit -- "$@"
  step "lint" ended
}

kept_lint=() kept_types=() kept_format=()

if [[ ${1:-} == quick ]]; then
  # What it found last time is kept for files that have not changed. The linter could miss that a change of types elsewhere
  # makes such a file wrong; the whole test keeps nothing.
  kept=node_modules/.cache/quick
  kept_lint=(--cache --cache-strategy content --cache-location "$kept/lint")
  kept_types=(--incremental --tsBuildInfoFile "$kept/types.json")
  kept_format=(--cache --cache-strategy content --cache-location "$kept/format")
  export ATLAS_SAMPLE=${ATLAS_SAMPLE:-$RANDOM}
  echo "Where a test draws many sizes, a quarter of them is drawn, by lot: ATLAS_SAMPLE=$ATLAS_SAMPLE draws the same again."
  # Decks are read by LibreOffice and by Office's rules in the whole test alone, and PDFs by poppler.
  check --exclude "**/libreOffice.test.ts" --exclude "**/openXml.test.ts"
  exit
fi

# The whole test draws every size, whatever a quick one was told.
unset ATLAS_SAMPLE

# Chromium without its windows loads a page with a quarter less work. Both packages have to be of the same version.
if [[ -z ${ATLAS_CHROMIUM:-} && ! -x /usr/bin/chromium-headless-shell ]]; then
  install chromium chromium-headless-shell || [[ -x /usr/bin/chromium ]] || need "Chromium" chromium
fi
find /usr/share/fonts /usr/local/share/fonts -name 'NotoSansCJK*' -print -quit 2>/dev/null | grep -q . ||
  need "A font for Chinese" fonts-noto-cjk
command -v pdftotext >/dev/null || need "A reader of PDFs" poppler-utils
command -v soffice >/dev/null || need "LibreOffice, which opens the decks," libreoffice-impress
command -v firefox-esr >/dev/null || need "Firefox" firefox-esr
command -v WebKitWebDriver >/dev/null || need "WebKit" webkit2gtk-driver
command -v xvfb-run >/dev/null || need "A screen for WebKit" xvfb
command -v xauth >/dev/null || need "The key to that screen" xauth

check
begin build:single
step "build" npm run --silent build
step "build in one file" ended
step "browser" npm run --silent e2e
