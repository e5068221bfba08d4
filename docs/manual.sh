#!/usr/bin/env bash
# Makes a project of the pages of this manual that are for writers, so that sitegen can build them:
#
#     docs/manual.sh FOLDER
#
# They become a part of the example site, /manual/, whose people, resources and files their examples name. A page's first
# line is its title, and links to the pages for designers and programmers become plain text.
set -euo pipefail
folder=$1
docs=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

unlink='s/\[([^]]*)\]\((templates|architecture|performance)\.md[^)]*\)/\1/g'

mkdir -p "$folder"
cp -R "$docs/../sitegen.yml" "$docs/../content" "$folder"
mkdir -p "$folder/content/manual/images"
cp "$docs/images/pairs.svg" "$folder/content/manual/images"
for name in writing front-matter settings output gfm; do
  page=$docs/$name.md
  title=$(head -n 1 "$page")
  { printf -- '---\ntitle: "%s"\n---\n' "${title#\# }"; tail -n +2 "$page" | sed -E "$unlink"; } >"$folder/content/manual/$name.md"
done
