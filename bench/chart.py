"""The plot beside the table: CPU time against the number of entries, and where that of the largest build goes."""
import html
import math

WIDTH, HEIGHT = 860, 400
LEFT, TOP, RIGHT, BOTTOM = 62, 64, 392, 340  # of the plot of lines
BARS, BARS_END = 570, 780                    # where the bars of the phases begin and may end
# Readable on white and on near-black; the colours tell the lines apart for the colour-blind too.
STYLE = """
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; font-size: 14px; }
.quiet { fill: #59636e; }
.grid { stroke: #d1d9e0; stroke-width: 1; }
.line { fill: none; stroke-width: 2.25; }
.floor { stroke: #59636e; fill: #59636e; } .cold { stroke: #b35900; fill: #b35900; }
.same { stroke: #0969da; fill: #0969da; } .one { stroke: #1a7f37; fill: #1a7f37; }
.goal { stroke: #59636e; stroke-dasharray: 4 4; fill: none; }
.bar { fill: #b35900; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; } .quiet { fill: #9198a1; } .grid { stroke: #3d444d; }
  .floor { stroke: #9198a1; fill: #9198a1; } .cold { stroke: #f0883e; fill: #f0883e; }
  .same { stroke: #58a6ff; fill: #58a6ff; } .one { stroke: #3fb950; fill: #3fb950; }
  .goal { stroke: #9198a1; } .bar { fill: #f0883e; }
}
"""
LINES = (("cold", "cold"), ("one entry changed", "one"), ("nothing changed", "same"), ("floor", "floor"))


def svg(sizes, medians):
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
             f'aria-labelledby="title"><title id="title">{description(sizes, medians)}</title><style>{STYLE}</style>']
    parts += lines(sizes, medians) + bars(sizes[-1], medians)
    return "\n".join(parts + ["</svg>", ""])


def description(sizes, medians):
    size = sizes[-1]
    build, floor = medians[size, "cold"].cpu, medians[size, "floor"].cpu
    return f"A build of {size:,} entries takes {build:.2f} seconds of CPU time, {build / floor:.1f} times the floor."


def text(x, y, words, style="", anchor="start"):
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{style}" text-anchor="{anchor}">{html.escape(words)}</text>'


def lines(sizes, medians):
    """Both axes are logarithmic, so that linear growth is a straight line at 45°."""
    values = [run.cpu for run in medians.values()]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    first, last = math.log10(sizes[0]), math.log10(sizes[-1])

    def x(size):
        return LEFT + (RIGHT - LEFT) * ((math.log10(size) - first) / (last - first) if last > first else 0.5)

    def y(seconds):
        return BOTTOM - (BOTTOM - TOP) * (math.log10(seconds) - low) / (high - low)

    parts = [text(8, 24, "CPU seconds by number of entries", "title"),
             text(8, 43, "both axes logarithmic; dashed: 2.5 times the floor", "quiet")]
    for power in range(low, high + 1):
        at = y(10 ** power)
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{RIGHT}" y1="{at:.1f}" y2="{at:.1f}"/>')
        parts.append(text(LEFT - 8, at + 4, f"{10.0 ** power:g}", "quiet", "end"))
    parts += [text(x(size), BOTTOM + 22, f"{size:,}", "quiet", "middle") for size in sizes]
    goal = [(x(size), y(medians[size, "floor"].cpu * 2.5)) for size in sizes]
    parts.append(f'<polyline class="goal" points="{points(goal)}"/>')
    labels = []
    for action, style in LINES:
        dots = [(x(size), y(medians[size, action].cpu)) for size in sizes]
        parts.append(f'<polyline class="line {style}" style="fill: none" points="{points(dots)}"/>')
        parts += [f'<circle class="{style}" cx="{a:.1f}" cy="{b:.1f}" r="3.5"/>' for a, b in dots]
        labels.append((dots[-1][1], action))
    return parts + spread(labels)


def points(dots):
    return " ".join(f"{a:.1f},{b:.1f}" for a, b in dots)


def spread(labels):
    """The lines' names at their right ends, moved apart where they would lie on one another."""
    parts, free = [], 0.0
    for wanted, action in sorted(labels):
        at = max(wanted, free)
        parts.append(text(RIGHT + 10, at + 4, action))
        free = at + 16
    return parts


def bars(size, medians):
    run = medians[size, "cold"]
    spent = [(name, cpu) for name, (_, cpu) in run.phases.items() if name != "total"]
    longest = max(cpu for _, cpu in spent) or 1
    parts = [text(BARS - 40, 24, f"Phases of a cold build, {size:,} entries", "title"),
             text(BARS - 40, 43, "CPU milliseconds", "quiet")]
    for number, (name, cpu) in enumerate(spent):
        at = TOP + 12 + number * 30
        parts.append(text(BARS + 16, at + 14, name, "", "end"))
        length = (BARS_END - BARS) * cpu / longest
        parts.append(f'<rect class="bar" x="{BARS + 26}" y="{at}" width="{max(length, 1):.1f}" height="18" rx="2"/>')
        parts.append(text(BARS + 32 + length, at + 14, f"{cpu * 1000:.0f}"))
    return parts
