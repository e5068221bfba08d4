"""What was measured, as numbers and as a Markdown table."""
import dataclasses
import re
import statistics

ACTIONS = ("floor", "cold", "nothing changed", "one entry changed")
NAMES = {"floor": "floor: read, cmark, write", "cold": "build into a new folder",
         "nothing changed": "again, nothing changed", "one entry changed": "again, one entry changed"}
BEGIN, END = "<!-- measured by make bench -->\n", "<!-- end of what was measured -->"


@dataclasses.dataclass
class Run:
    """What one run cost: seconds, MiB, and for a build each phase's (wall, CPU) in seconds."""
    wall: float
    user: float
    system: float
    peak: float
    phases: dict

    @property
    def cpu(self):
        return self.user + self.system


def phases(profile):
    """Reads the table that `sitegen build --profile` prints."""
    found = {}
    for line in profile.splitlines():
        row = re.match(r"(\S+) +([\d.]+) ms +([\d.]+) ms CPU", line)
        if row:
            found[row[1]] = (float(row[2]) / 1000, float(row[3]) / 1000)
    return found


def median(runs):
    """The median of each number by itself."""
    def of(get):
        return statistics.median(map(get, runs))
    names = runs[0].phases
    return Run(
        of(lambda run: run.wall), of(lambda run: run.user), of(lambda run: run.system), of(lambda run: run.peak),
        {name: tuple(of(lambda run: run.phases[name][part]) for part in (0, 1)) for name in names})


def markdown(sizes, pages, medians, where):
    lines = [f"Measured in {where}.", "",
             "| entries | pages | what | CPU s | of it kernel | wall s | peak MiB | CPU ÷ floor |",
             "| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |"]
    for size in sizes:
        floor = medians[size, "floor"].cpu
        for action in ACTIONS:
            run = medians[size, action]
            ratio = "1" if action == "floor" else f"{run.cpu / floor:.1f}"
            count = f"{size:,} | {pages[size]:,}" if action == "floor" else " | "
            lines.append(f"| {count} | {NAMES[action]} | {run.cpu:.3f} | {run.system:.3f} | {run.wall:.3f} "
                         f"| {run.peak:.0f} | {ratio} |")
    lines += ["", "Where the CPU time of a build into a new folder goes, in milliseconds:", ""]
    names = [name for name in medians[sizes[-1], "cold"].phases if name != "total"]
    lines += [f"| entries | {' | '.join(names)} |", f"| ---: |{' ---: |' * len(names)}"]
    for size in sizes:
        spent = medians[size, "cold"].phases
        lines.append(f"| {size:,} | {' | '.join(f'{spent[name][1] * 1000:.1f}' for name in names)} |")
    if len(sizes) > 1:
        small, large = sizes[-2:]
        growth = medians[large, "cold"].cpu / medians[small, "cold"].cpu
        lines += ["", f"From {small:,} to {large:,} entries, {large / small:.3g} times as many, the CPU time of a build into a "
                  f"new folder grows {growth:.1f} times."]
    return "\n".join(lines) + "\n"


def record(page, text):
    """Puts the table between its two marks in a page of the documentation."""
    old = page.read_text(encoding="utf-8")
    before, rest = old.split(BEGIN)
    _, after = rest.split(END)
    page.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
