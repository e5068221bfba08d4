#!/bin/sh
# Runs a program of `make dist` where there is nothing but the program: no library, no template, no file of the system.
# Usage: Tests/Distribution/empty-root.sh PROGRAM
#
# "Nothing" is an empty root folder (chroot) with /proc in it, from which Swift takes a program's arguments. Where that is
# not allowed it is an empty environment; then all that stands behind the rest is that the program asks for no library.
set -eu

program=$1
repository=$(cd "$(dirname "$0")/../.." && pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

fail() { printf '%s: %s\n' "$0" "$1" >&2; exit 1; }

if ldd "$program" 2>&1 | grep '=>'; then fail "$program asks for the libraries above"; fi
cp "$program" "$root/sitegen"

# Runs the program in the empty root, in name spaces of its own, so that nothing stays mounted.
in_empty_root() {
  mapped=
  [ "$(id -u)" -eq 0 ] || mapped=--map-root-user
  # shellcheck disable=SC2016  # The inner shell's own variables.
  unshare $mapped --mount --pid --fork \
    sh -c 'mount -t proc proc "$0/proc" && exec env -i TZDIR=/nowhere "$(command -v chroot)" "$0" /sitegen "$@"' "$root" "$@"
}

# Runs the program with what is given, and only that.
mkdir "$root/proc"
if in_empty_root --version >"$root/version" 2>/dev/null; then
  alone() { in_empty_root "$@"; }
else
  echo 'an empty root folder is not allowed here; going without'
  alone() (cd "$root" && env -i TZDIR=/nowhere ./sitegen "$@")
  alone --version >"$root/version"
fi

version=$(sed -n 's/.*version: "\(.*\)".*/\1/p' "$repository/Sources/sitegen/Sitegen.swift")
[ "$(cat "$root/version")" = "$version" ] || fail "the version is $(cat "$root/version"), not $version"

# Settings and content are a project.
mkdir -p "$root/small/content"
printf 'title: T\nurl: https://example.org/\n' >"$root/small/sitegen.yml"
printf -- '---\ntitle: About\n---\nText.\n' >"$root/small/content/about.md"
alone build --root small --strict >"$root/said" || fail "the build failed: $(cat "$root/said")"
grep -q '<p>Text.</p>' "$root/small/site/about/index.html" || fail 'the page lacks its text'
for file in "$repository"/templates/static/*; do
  cmp "$file" "$root/small/site/${file##*/}" || fail "${file##*/} is not the theme's"
done

# So is what the program makes.
alone new site first --now 2027-03-29 >"$root/said"
alone build --root first --strict --now 2027-03-29 >"$root/said" || fail "the first site failed: $(cat "$root/said")"
[ -f "$root/first/site/posts/we-have-begun/index.html" ] || fail 'the first site lacks its post'

# Only another zone than UTC needs the system's files, and the program says which.
printf 'timezone: Europe/London\n' >>"$root/small/sitegen.yml"
status=0
alone build --root small >/dev/null 2>"$root/said" || status=$?
[ "$status" -eq 2 ] || fail "a zone without its rules ended with $status, not 2"
expected='sitegen: there is no time zone database in "/nowhere"
  help: install it (on Debian, the package tzdata), or let TZDIR name its folder'
[ "$(cat "$root/said")" = "$expected" ] || fail "said of a zone without rules: $(cat "$root/said")"

echo "$program needs nothing but itself"
