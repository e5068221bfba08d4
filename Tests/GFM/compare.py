#!/usr/bin/env python3
"""Compares what `sitegen render` makes of GFM's extensions with cmark-gfm, on generated texts.

    compare.py SITEGEN [COUNT] [SEED]

Needs the package cmarkgfm. The texts are the same for the same seed. docs/gfm.md lists the differences that are
intended: `normalise` takes away those of form, and the generator keeps to texts in which the others do not show.
"""

import random
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import cmarkgfm
from cmarkgfm.cmark import Options

WORDS = ["a", "b", "one", "two three", "é", "naïve", "42", "x-y", "O’Neil", "(so)", "no.", "why?", "a\\b", "&amp;", "&", "1."]
ESCAPES = ["\\|", "\\~", "\\*", "\\[", "\\`", "\\\\", "\\_", "\\@", "\\:"]
ADDRESSES = [
    "http://a.example", "https://b.example/c?d=e&f=g", "www.a.example/b_(c)", "ftp://a.example/b~c", "(http://a.example/b)",
    "www.a.example.", "http://a.example/b).", "me@a.example", "m.e+x@b-c.example.", "mailto:me@a.example", "a@b",
    "http://", "HTTPS://A.example/B;", "http://a_b.example", "www.a.example/?q=b&amp", "x@y.z-", "(www.a.example)", "@a.b",
    "http://a.example/b#c!", "a@b.c@d.example", "http://1.2.3.4:80/x,", "ahttp://a.example", "é@a.example",
]
LABELS = ["1", "a", "B", "long-label", "é"]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.depth = 0
        self.in_note = False
        self.in_emphasis = False

    def pick(self, choices):
        return self.random.choice(choices)

    def chance(self, share):
        return self.random.random() < share

    # Inlines

    def inline(self, depth=0, stray=True, address=True):
        kinds = ["word"] * 6 + ["escape", "code", "link", "reference", "image", "note", "emphasis", "strong", "strike"]
        if address:
            kinds += ["address", "address"]
        if stray:
            kinds += ["tilde", "pipe"]
        if depth > 2:
            kinds = ["word", "escape"]
        if self.in_emphasis:
            kinds = [kind for kind in kinds if kind not in ("emphasis", "strong")]
        if not address:
            kinds = [kind for kind in kinds if kind not in ("link", "reference")]
        kind = self.pick(kinds)

        def inner(address):
            """Between words, so that what stands around it begins and ends where it is meant to."""
            return f"{self.pick(['b', 'é'])} {self.text(depth + 1, stray=False, address=address)} {self.pick(['b', '7'])}"

        match kind:
            case "word":
                return self.pick(WORDS)
            case "escape":
                return self.pick(ESCAPES)
            case "code":
                return self.pick(["`a`", "`a|b`", "`a\\|b`", "``a`b``", "`~~a~~`", "`[^1]`", "`http://a.example`", "` | `"])
            case "link":
                return f"[{inner(address=False)}](http://u.example/{self.pick(['', 'a', 'b_c'])})".replace("[^", "[")
            case "reference":
                return self.pick(["[r]", "[r][]", f"[{inner(address=False)}][r]".replace("[^", "["), "[none]"])
            case "image":
                return "![a b](http://i.example)"
            case "note":
                return f"[^{self.pick(LABELS + ['none'])}]" if address and not self.in_note else "n"
            case "emphasis" | "strong":
                marks = "*" if kind == "emphasis" else "**"
                self.in_emphasis = True
                text = marks + inner(address=address) + marks
                self.in_emphasis = False
                return text
            case "strike":
                tildes = self.pick(["~", "~~"])
                return tildes + inner(address=address) + tildes
            case "tilde":
                return self.pick(["~", "~~", "~~~", "a~b", "~~a", "a~~", "~a~~"])
            case "pipe":
                return "|"
            case "address":
                return self.pick(ADDRESSES)

    def text(self, depth=0, **more):
        parts = [self.inline(depth, **more) for _ in range(self.random.randint(1, 3 if depth else 5))]
        return " ".join(parts)

    # Blocks, as lists of lines

    def paragraph(self):
        return [self.text() for _ in range(self.random.randint(1, 3))]

    def cell(self):
        text = self.pick([self.text(stray=False), self.text(stray=False), self.pick(WORDS), "", " "])
        return text if self.chance(0.1) and "](" not in text else text.replace("|", self.pick(["\\|", "/"]))

    def row(self, columns):
        cells = [f"{self.pick([' ', '  '])}{self.cell()} " for _ in range(columns)]
        row = "|".join(cells)
        # With one column, a pipe alone would end the table.
        return self.pick([f"|{row}|", f"|{row}|", f"| {row}", f"{row.lstrip()} |"]) if columns > 1 else f"|{row}|"

    def rule(self, columns):
        marks = [self.pick(["-", "---", ":-", "-:", ":-:", " --- ", " :---: "]) for _ in range(columns)]
        return "|" + "|".join(marks) + self.pick(["|", "|", "", " |"])

    def table(self):
        columns = self.random.randint(1, 4)
        lines = ["text right above a table"] if self.depth == 1 and self.chance(0.2) else []
        lines.append(self.row(columns))
        lines.append(self.rule(columns if self.chance(0.9) else columns + 1))
        for _ in range(self.random.randint(0, 4)):
            lines.append(self.row(max(1, columns + self.pick([0, 0, 0, 0, -1, 1]))))
            # To CommonMark such a row is an underline, and what follows is another paragraph.
            if self.chance(0.1):
                lines.append(self.pick(["===", "="]))
        if self.depth == 1 and self.chance(0.3):
            lines.append(self.pick(["text", "> quoted", "- item", "2. item", "---", "    code", "```", "# head"]))
        return lines

    def code(self):
        return self.pick([
            ["```", "| a |", "|---|", "[^1]: a", "~~b~~", "```"], ["text", "", "    [^a]: b", "    |a|", "    |-|"],
            ["~~~ x", "- [ ] a", "http://a.example", "~~~"], ["```", self.text(), "```"],
        ])

    def container(self):
        lines = self.blocks(self.random.randint(1, 2), tables=True)
        match self.pick(["quote", "bullet", "number"]):
            case "quote":
                return [("> " + line).rstrip() if line else ">" for line in lines]
            case "bullet":
                return indented(lines, "- ")
            case _:
                return indented(lines, "1. ")

    def tasks(self):
        boxes = ["[ ] ", "[x] ", "[ ]  ", "[x]", "[] ", "\\[x] ", "[y] "]
        separator = [""] if self.chance(0.2) else []
        lines = []
        for _ in range(self.random.randint(1, 4)):
            text = self.text().replace("[x]", "x").replace("[r]", "r").replace("[none]", "n")
            lines += [self.pick(["- ", "- ", "-   "]) + self.pick(boxes) + text] + separator
        return lines

    def block(self, tables):
        self.depth += 1
        kinds = ["paragraph"] * 4 + (["table"] * 3 if tables else [])
        if self.depth < 4:
            kinds += ["container", "container"]
        if self.depth == 1:
            kinds += ["tasks", "code"]
        kind = self.pick(kinds)
        lines = getattr(self, kind)()
        self.depth -= 1
        return lines

    def blocks(self, count, tables):
        lines = []
        for number in range(count):
            if number:
                lines.append("")
            lines += self.block(tables)
        return lines

    def document(self):
        lines = self.blocks(self.random.randint(1, 2), tables=True)
        self.in_note = True
        for label in self.random.sample(LABELS, self.pick([0, 0, 1, 2])):
            content = [self.text()] + (["", *self.blocks(1, tables=False)] if self.chance(0.3) else [])
            note = [f"[^{label}]: {content[0]}"] + ["    " + line if line else "" for line in content[1:]]
            if self.chance(0.3):
                lines = note + [""] + lines
            else:
                lines += [""] + note
        return "\n".join(lines + ["", "[r]: http://r.example 'title'", ""])


def indented(lines, marker):
    return [(marker if number == 0 else " " * len(marker)) + line if line else "" for number, line in enumerate(lines)]


# What is compared

# Quotation marks and dashes as they are written, as cmark-gfm leaves them.
PROJECT = tempfile.TemporaryDirectory()
with open(f"{PROJECT.name}/sitegen.yml", "w") as settings:
    settings.write("title: GFM\nurl: https://example.org/\nmarkdown: {smart: false}\n")


def ours(sitegen, text):
    return subprocess.run([sitegen, "render", "--root", PROJECT.name, "-"], input=text.encode(), capture_output=True).stdout.decode()


def theirs(text):
    return cmarkgfm.markdown_to_html_with_extensions(
        text, options=Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES,
        extensions=["table", "strikethrough", "autolink", "tasklist"])


def normalise(html):
    """The HTML without the differences of form that docs/gfm.md lists."""
    html = re.sub(r'<div class="table"[^>]*>\n|(?<=</table>\n)</div>\n', "", html)
    html = html.replace(' scope="col"', "")
    html = re.sub(r'(<t[hd]) (?:class|align)="', r'\1 set="', html)
    html = re.sub(r'<(/?)h\d(?: id="[^"]*")?>', r"<\1h>", html)
    # Checkboxes: within a loose item's paragraph, with a label.
    html = re.sub(r'(<input type="checkbox"[^>]*>) \n<p>', r"\n<p>\1 ", html)
    html = re.sub(r"</?label>", "", html)
    # Footnotes: references by their number, notes without the links back.
    html = re.sub(r'<sup class="(?:note|footnote-ref)"><a [^>]*>(\d+)</a></sup>', r"[[\1]]", html)
    html = re.sub(r' ?<a [^>]*(?:class="note-back"|data-footnote-backref )[^>]*>↩\ufe0e?(?:<sup[^>]*>\d+</sup>)?</a>', "", html)
    html = re.sub(r'(<a [^>]*data-footnote-backref[^>]*>)↩(?:\[\[\d+\]\]|<sup[^>]*>\d+</sup>)?</a>', "", html)
    html = re.sub(r"<section [^>]*>", "<section>", html)
    html = re.sub(r'<li id="[^"]*">', "<li>", html)
    html = re.sub(r"<p>\s*</p>\n?", "", html)
    return re.sub(r"\s*\n\s*", "\n", html).strip()


def main():
    sitegen = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 3000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 2026
    texts = [Generator(seed * 1_000_003 + number).document() for number in range(count)]
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda text: ours(sitegen, text), texts))
    failed = []
    for text, html in zip(texts, results):
        pair = normalise(html), normalise(theirs(text))
        if pair[0] != pair[1]:
            failed.append((text, *pair))
    for text, html, expected in sorted(failed, key=lambda case: len(case[0]))[:5]:
        print(f"--- text\n{text}\n--- sitegen\n{html}\n--- cmark-gfm\n{expected}\n")
    print(f"{count - len(failed)} of {count} texts came out the same (seed {seed})")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
