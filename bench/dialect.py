"""Counts what the dialect costs beside libcmark alone: machine instructions for the bodies of a made-up project.

    make dialect

One number is that of MarkdownParser.read within a build, everything that sitegen wants to know of a body included, but
not what it takes to begin with a dialect; the other that of cmark_markdown_to_html within bench/floor.c, which only
renders it. Instructions are counted by valgrind's callgrind, and hardly differ from run to run.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

import corpus

HERE = pathlib.Path(__file__).parent
PARSE = "$s8Markdown0A6ParserV4read*"  # MarkdownParser.read(_:from:path:)
MOST = 1.5


def instructions(function, command):
    """Those that the command spends in a function and in all that it calls."""
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--toggle-collect={function}", *command],
        capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or found is None or int(found[1]) == 0:
        sys.exit(f"{command[0]} failed, or has no function {function}:\n{done.stdout}{done.stderr}")
    return int(found[1])


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--program", required=True, help="sitegen, as `swift build -c release` makes it")
    options.add_argument("--entries", type=int, default=1000)
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        project, floor, program = folder / "project", folder / "floor", folder / "sitegen"
        corpus.write(options.entries, project)
        subprocess.run(["gcc", "-O2", "-o", floor, HERE / "floor.c", "-lcmark", "-lpthread"], check=True)
        # Valgrind reads debug information for minutes, and needs none.
        subprocess.run(["strip", "--strip-debug", "-o", program, options.program], check=True)
        alone = instructions("cmark_markdown_to_html", [floor, project / "content", folder / "floor-site"])
        dialect = instructions(
            PARSE, [program, "build", "--root", project, "--output", folder / "site", "--now", "2026-01-01"])
    print(f"{options.entries:,} bodies, instructions in millions:")
    print(f"  libcmark alone  {alone / 1e6:8.1f}")
    print(f"  the dialect     {dialect / 1e6:8.1f}   {dialect / alone:.2f} times")
    if dialect > MOST * alone:
        sys.exit(f"That is more than {MOST} times.")


main()
