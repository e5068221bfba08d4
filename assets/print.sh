#!/usr/bin/env bash
# Prints the example site's documents with headless Chromium and puts them where content/ offers them:
#   print.sh SITE    SITE is a folder into which `sitegen build` has just built the site; `make pdfs` does both
# The PDFs are tagged for screen readers, but for the poster, which shows what a site says of a file that is not.
set -euo pipefail
site=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")"
chromium=${CHROMIUM:-chromium}
address=https://buddying.example
content=../content
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

browser() {
  "$chromium" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$scratch/profile" "$@" \
    2>>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
}

# The page at /$1/ as A4: its links made absolute, so that they lead somewhere from paper, its own files read from disk.
briefing() {
  sed -E -e 's|</head>|<style>@page { size: A4 }</style></head>|' \
    -e "s|rel=\"stylesheet\" href=\"/|rel=\"stylesheet\" href=\"file://$site/|" \
    -e "s|src=\"/|src=\"file://$site/|g" -e "s|href=\"/|href=\"$address/|g" \
    "$site/$1/index.html" > "$scratch/page.html"
  print "$scratch/page.html" "$content/$2"
}

print() {
  browser --no-pdf-header-footer --generate-pdf-document-outline --print-to-pdf="$2" "${@:3}" "file://$(realpath "$1")"
  printf '%s\n' "$2"
}

briefing briefings/evaluation briefings/evaluation/evaluating-the-buddying-scheme.pdf
briefing briefings/what-a-year-costs briefings/what-a-year-costs/what-a-year-costs.pdf
briefing briefings/matching briefings/matching/matching.pdf
print one-page-summary.html "$content/posts/one-page-summary.pdf"
print evidence-on-a-deadline-slides.html \
  "$content/events/2026-05-20-evidence-on-a-deadline/evidence-on-a-deadline-slides.pdf"
print two-calendars-poster.html "$content/posts/two-calendars-poster.pdf" --disable-pdf-tagging

browser --window-size=824,600 --force-device-scale-factor=2 --screenshot="$content/posts/two-calendars.png" \
  "file://$PWD/two-calendars.svg"
printf '%s\n' "$content/posts/two-calendars.png"
