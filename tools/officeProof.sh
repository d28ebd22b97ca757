#!/usr/bin/env bash
# Asks the Open XML SDK about every chart in each language, size and choice, about talks, templates and renewed decks, and about tables. Takes many minutes, so it is run by hand; a sample of it is among the tests.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

render() {
  local folder=$1
  shift
  npm run --silent render -- --out "$work/$folder" "$@" >/dev/null
}

# A template of our own master with layouts of other names, as an organisation might have it.
template() {
  node --input-type=module - "$1" "$2" <<'SCRIPT'
import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
const [, , from, to] = process.argv;
const files = unzipSync(readFileSync(from));
const edit = (path, change) => (files[path] = strToU8(change(strFromU8(files[path]))));
edit("[Content_Types].xml", (xml) => xml.replace("presentation.main+xml", "template.main+xml"));
for (const path of Object.keys(files).filter((each) => /^ppt\/slideLayouts\/[^/]*\.xml$/.test(each)))
  edit(path, (xml) => xml.replace(/<p:cSld name="([^"]*)"/, '<p:cSld name="Own $1"'));
writeFileSync(to, zipSync(files));
SCRIPT
}

# The stops of a mode are drawn of the same shapes as the mode.
charts=$(npm run --silent render -- --list | awk '{ print $1 }' | grep -v -- - | paste -sd,)

for lang in zh en; do
  for preset in slide half standard square a4 phone; do
    for slides in drawing vector picture; do
      render "$preset-$slides" --deck pptx --charts "$charts" --lang "$lang" --preset "$preset" --slides "$slides"
    done
  done
  render talk --deck pptx --charts "$charts" --lang "$lang" --sections --builds --theme dark
  render bare --deck pptx --charts "$charts" --lang "$lang" --leave-out cover,sources
  render filtered --deck pptx --lang "$lang" --initiatives 5
  render tables --format xlsx --charts "$charts" --lang "$lang"
done
render single --format pptx --charts "$charts" --lang en

template "$work"/standard-drawing/*_en.pptx "$work/own.potx"
render templated --deck pptx --charts "$charts" --lang en --template "$work/own.potx"
render renewed --renew "$(ls "$work"/talk/*_zh.pptx)" --lang en --theme light
render renewed-template --renew "$(ls "$work"/templated/*.pptx)" --lang zh

find "$work" \( -name '*.pptx' -o -name '*.xlsx' \) -print0 | sort -z | xargs -0 npx tsx tools/officeFaults.ts
