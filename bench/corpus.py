"""A project of any size to measure builds with, the same on every machine.

    python3 bench/corpus.py 1000 FOLDER

Entry number i depends on i alone, so a smaller corpus is the beginning of a larger one. Links between entries lead to
earlier ones, so none is dead. Only `random()` of Python's generator is used: it alone is promised to give the same
numbers in every version.
"""
import functools
import pathlib
import random
import sys
import textwrap

SECTIONS = (("posts", 70), ("events", 15), ("resources", 15))  # of each hundred entries
WORDS_EACH = 600

COMMON = """the of and to a in that is for we it with as on was by they are be this have from or at which had one not
but their when who more can were there been will what about into than them would each other some after time first most
made before many people only also through how two should while because between those during where both work without
every under since until against often later within again part year own group place same even""".split()
TOPICS = """evidence policy scheme researcher official briefing survey interview partner council minister survivor
adviser charity university department fellowship evaluation pilot meeting question answer report dataset summary
recommendation consultation programme budget timetable workshop seminar visit placement exchange network region school
hospital housing transport energy water climate farming fishing forest harbour market trade labour wage pension tax
statute court tribunal prison police inspection audit ethics consent privacy method sample baseline outcome indicator
trial review synthesis library archive journal citation grant deadline agenda minute chair speaker panel audience
newsletter translation interpreter accessibility résumé café naïve Zürich coöperation""".split()
CODE = ("sitegen build", "content/posts/", "x < y && y < z", "--strict", "title:", "GET /feed.xml", "sum(list)")
BLOCKS = ("```yaml\ntitle: A second round\ntags: [evaluation]\ndraft: true\n```",
          "```sh\nfor file in content/*/*.md; do\n  wc -w \"$file\"\ndone | sort -n\n```",
          "```\nbefore  12  31 %\nafter   27 <69 %>\n```",
          "    indented = \"as old as Markdown\"\n    print(indented & 1)")
TAGS = [f"{topic}-{part}" for part in ("north", "south", "east", "west") for topic in TOPICS[:50]]
FIRST = "Amara Bryn Chidi Dilys Ewan Farah Greta Hamish Ines Jonah".split()
LAST = "Abara Beddoe Carmody Drummond".split()
AUTHORS = [f"{first} {last}" for last in LAST for first in FIRST]
SETTINGS = """title: A measured site
url: https://measured.example/
description: A site made to be measured
language: en-GB
timezone: Europe/London
"""


def zipf(items, slots=8192):
    """A table in which the item of rank r fills about 1/r of the share of the first."""
    total = sum(1 / rank for rank in range(1, len(items) + 1))
    return [item for rank, item in enumerate(items, 1) for _ in range(max(1, round(slots / rank / total)))]


TAG_TABLE = zipf(TAGS)
WORD_TABLE = zipf(COMMON, 5000) + TOPICS * 18


class Dice:
    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, count):
        return int(self.random() * count)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def pick(self, items):
        return items[int(self.random() * len(items))]

    def different(self, items, count):
        found = []
        while len(found) < count:
            item = self.pick(items)
            if item not in found:
                found.append(item)
        return found

    def chance(self, share):
        return self.random() < share


@functools.cache
def place(number):
    """The collection, file name and title of an entry: what a link to it needs."""
    slot = number * 37 % 100  # 37 and 100 have no common factor: each hundred has each slot once
    for section, share in SECTIONS:
        if slot < share:
            break
        slot -= share
    dice = Dice(number * 2 + 1)
    words = dice.different(TOPICS, dice.between(2, 4))
    title = " ".join(words).capitalize() + (" & more" if dice.chance(0.1) else "")
    return section, f"{'-'.join(word.lower() for word in words if word.isascii())}-{number}", title


class Entry:
    def __init__(self, number):
        self.number = number
        self.section, self.name, self.title = place(number)
        self.dice = Dice(number * 2)
        self.words = 0
        self.references = []

    def text(self):
        return self.front_matter() + "\n" + self.body()

    def front_matter(self):
        dice = self.dice
        tags = dice.different(TAG_TABLE, dice.between(2, 5))
        date = f"{dice.between(2010, 2025)}-{dice.between(1, 12):02}-{dice.between(1, 28):02}"
        lines = ["---", f"title: \"{self.title}\"", f"summary: {self.sentence(plain=True)}",
                 f"tags: [{', '.join(tags)}]"]
        if self.section == "events":
            lines += [f"start: {date} 10:00", f"end: {date} 12:30", "location:", "  name: Town Hall", "speakers:"]
            for name in dice.different(AUTHORS, 2):
                lines += [f"  - name: {name}", f"    role: {dice.pick(TOPICS).capitalize()}"]
        else:
            lines += [f"date: {date}", f"authors: [{', '.join(dice.different(AUTHORS, dice.between(1, 2)))}]"]
        return "\n".join(lines + ["---", ""])

    def body(self):
        dice = self.dice
        blocks = [self.paragraph()]
        blocks_of_code = 0
        while self.words < WORDS_EACH * 0.8:
            blocks.append(("## " if dice.chance(0.7) else "### ") + self.phrase(2, 5).capitalize())
            if len(blocks) == 2:
                blocks[-1] = "##" + blocks[-1].lstrip("#")
            blocks += [self.paragraph() for _ in range(dice.between(1, 2))]
            kind = dice.below(10)
            if kind < 3:
                blocks.append(self.items("- "))
            elif kind < 5:
                blocks.append(self.items("1. "))
            elif kind < 7:
                blocks.append("> " + self.paragraph().replace("\n", "\n> "))
            elif kind < 9 and blocks_of_code < 2:
                blocks.append(dice.pick(BLOCKS))
                blocks_of_code += 1
        if self.section != "posts":
            blocks += ["## Resources", "\n".join(self.resource() for _ in range(dice.between(2, 4)))]
        return "\n\n".join(blocks + ["\n".join(self.references)] * bool(self.references)) + "\n"

    def phrase(self, low, high):
        count = self.dice.between(low, high)
        self.words += count
        return " ".join([self.dice.pick(WORD_TABLE) for _ in range(count)])

    def sentence(self, plain=False):
        dice = self.dice
        parts = [self.phrase(3, 9).capitalize()]
        if not plain:
            kind = dice.below(20)
            if kind < 3:
                parts.append(f"*{self.phrase(1, 2)}*")
            elif kind < 5:
                parts.append(f"**{self.phrase(1, 3)}**")
            elif kind < 6:
                parts.append(f"`{dice.pick(CODE)}`")
            elif kind < 9:
                parts.append(self.link())
        return " ".join(parts + [self.phrase(4, 9)]) + dice.pick((".", ".", ".", "?", ", or so they say."))

    def paragraph(self):
        text = " ".join([self.sentence() for _ in range(self.dice.between(3, 6))])
        # Half of all authors let their editor break lines.
        return textwrap.fill(text, 100, break_on_hyphens=False, break_long_words=False) if self.number % 2 else text

    def items(self, mark):
        return "\n".join(mark + self.sentence() for _ in range(self.dice.between(3, 6)))

    def link(self):
        dice, words = self.dice, self.phrase(1, 3)
        if words in ("this", "here", "more"):
            # Of such a link sitegen says that it does not say where it leads.
            words = f"our {words}"
        kind = dice.below(10)
        if kind < 4 and self.number:
            section, name, _ = place(dice.below(self.number))
            folder = "" if section == self.section else f"../{section}/"
            return f"[{words}]({folder}{name}.md)"
        address = f"https://example.org/{dice.pick(COMMON)}/{dice.below(10000)}?page={dice.below(9)}&view=all"
        if kind < 7:
            label = f"{self.number}-{len(self.references) + 1}"
            self.references.append(f"[{label}]: {address}" + (f" \"{words.capitalize()}\"" if kind == 4 else ""))
            return f"[{words}][{label}]"
        return f"<{address}>" if kind == 7 else f"[{words}]({address})"

    def resource(self):
        # The same work is shared again and again: there is one for every four entries.
        work = self.dice.below(self.number // 4 + 10)
        return (f"- {self.dice.pick(LAST)} ({2000 + work % 25}): [{place(work)[2]}, part {work}]"
                f"(https://example.org/works/{work}), {self.phrase(3, 8)}")


def write(count, folder):
    """Writes the project, without templates, into a folder that may hold some already."""
    root = pathlib.Path(folder)
    for section, _ in SECTIONS:
        (root / "content" / section).mkdir(parents=True, exist_ok=True)
    (root / "sitegen.yml").write_text(SETTINGS, encoding="utf-8")
    for number in range(count):
        entry = Entry(number)
        (root / "content" / entry.section / f"{entry.name}.md").write_text(entry.text(), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdecimal():
        sys.exit(__doc__)
    write(int(sys.argv[1]), sys.argv[2])
