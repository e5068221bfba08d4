"""Measures builds of made-up projects of several sizes, beside the least that any program must do.

    make bench                                  100, 1,000 and 10,000 entries, five rounds
    make bench ENTRIES="100 1000" ROUNDS=3      a quick form
    make bench RECORD=yes                       writes the result into docs/performance.md too

What is measured, and why so, is told in docs/performance.md.
"""
import argparse
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile

import chart
import corpus
import report

HERE = pathlib.Path(__file__).parent
REPOSITORY = HERE.parent
MEMORY = pathlib.Path("/dev/shm")
BYTES_EACH = 60_000  # of an entry, its pages, and the folders they are in, generously


class Bench:
    def __init__(self, program, sizes, rounds, folder):
        self.program = pathlib.Path(program).resolve()
        self.sizes, self.rounds, self.folder = sizes, rounds, folder
        self.in_memory = MEMORY in folder.parents
        self.results = {}  # by size and what was done: a list of runs
        self.pages = {}
        self.leftovers = []

    def run(self):
        self.compile("floor", "-lcmark", "-lpthread")
        self.compile("measure")
        for size in self.sizes:
            corpus.write(size, self.project(size))
        for number in range(1, self.rounds + 1):
            for size in self.sizes:
                print(f"round {number} of {self.rounds}: {size:,} entries", file=sys.stderr, flush=True)
                self.round(size, number)

    def project(self, size):
        return self.folder / f"project-{size}"

    def compile(self, name, *libraries):
        subprocess.run(
            ["gcc", "-O2", "-o", self.folder / name, HERE / f"{name}.c", *libraries], check=True)

    def round(self, size, number):
        """One of each, one after the other, so that all meet the same neighbours on the machine."""
        content, output = self.project(size) / "content", self.folder / f"site-{size}-{number}"
        floor = self.folder / f"floor-{size}-{number}"
        said = self.measure(size, "floor", [self.folder / "floor", content, floor])
        self.expect(said == f"{size} entries\n", said)
        said = self.build(size, "cold", output)
        self.pages[size] = int(said.split()[1])
        written = said.split("files: ")[1].split()[0]
        self.expect(self.pages[size] > size, said)
        said = self.build(size, "nothing changed", output)
        self.expect(f"files: 0 written, {written} unchanged, 0 removed" in said, said)
        with self.changed(size):
            said = self.build(size, "one entry changed", output)
            self.expect("files: 0 written" not in said and " 0 removed" in said, said)
        self.discard(floor, output)

    def build(self, size, action, output):
        said = self.measure(size, action, [
            self.program, "build", "--root", self.project(size), "--output", output, "--strict", "--profile",
            "--now", "2026-01-01"])
        self.expect("; 0 errors, 0 warnings, " in said, said)
        return said

    def measure(self, size, action, command):
        numbers = self.folder / "numbers"
        done = subprocess.run([self.folder / "measure", numbers, *command], capture_output=True, text=True)
        self.expect(done.returncode == 0, f"{command[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
        wall, user, system, peak = map(float, numbers.read_text().split())
        self.results.setdefault((size, action), []).append(
            report.Run(wall, user, system, peak / 1024, report.phases(done.stderr)))
        return done.stdout

    def changed(self, size):
        """An entry in the middle of the project, with one sentence more as long as it is changed."""
        return Change(self.project(size) / "content", corpus.place(size // 2))

    def discard(self, *folders):
        """Removes what was written, but not on a disk, where removing would still go on during the next run."""
        self.leftovers += folders
        while self.in_memory and self.leftovers:
            shutil.rmtree(self.leftovers.pop())

    def expect(self, holds, said):
        if not holds:
            sys.exit(f"bench: this is not what a build should have said:\n{said}")

    def where(self):
        kind = "in memory (`/dev/shm`)" if self.in_memory else "on a disk (a folder for temporary files)"
        return (f"{self.rounds} round{'s' * (self.rounds > 1)}, medians; {os.cpu_count()} processors, "
                f"{platform.system()} on {platform.machine()}, files {kind}")


class Change:
    def __init__(self, content, place):
        section, name, _ = place
        self.file = content / section / f"{name}.md"

    def __enter__(self):
        self.text = self.file.read_text(encoding="utf-8")
        self.file.write_text(self.text.replace("\n\n## ", " One sentence more.\n\n## ", 1), encoding="utf-8")

    def __exit__(self, *_):
        self.file.write_text(self.text, encoding="utf-8")


def folder_for(sizes, rounds):
    """A folder in memory where there is room for all that will be there at once; otherwise one on a disk."""
    need = sum(sizes) * BYTES_EACH * 2
    in_memory = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > need
    return tempfile.TemporaryDirectory(prefix="sitegen-bench-", dir=MEMORY if in_memory else None)


def main():
    parser = argparse.ArgumentParser(description="Measures builds; see docs/performance.md.")
    parser.add_argument("--program", required=True, help="the sitegen to measure")
    parser.add_argument("--entries", default="100 1000 10000", help="numbers of entries")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--output", required=True, help="the folder for table and plot")
    parser.add_argument("--record", action="store_true", help="put table and plot into docs/performance.md")
    options = parser.parse_args()
    sizes = sorted({int(size) for size in options.entries.replace(",", " ").split()})
    with folder_for(sizes, options.rounds) as folder:
        bench = Bench(options.program, sizes, options.rounds, pathlib.Path(folder))
        bench.run()
    medians = {key: report.median(runs) for key, runs in bench.results.items()}
    text = report.markdown(sizes, bench.pages, medians, bench.where())
    plot = chart.svg(sizes, medians)
    print(text)
    output = pathlib.Path(options.output)
    output.mkdir(parents=True, exist_ok=True)
    (output / "performance.md").write_text(text, encoding="utf-8")
    (output / "performance.svg").write_text(plot, encoding="utf-8")
    if options.record:
        report.record(REPOSITORY / "docs/performance.md", text)
        (REPOSITORY / "docs/images").mkdir(exist_ok=True)
        (REPOSITORY / "docs/images/performance.svg").write_text(plot, encoding="utf-8")


if __name__ == "__main__":
    main()
