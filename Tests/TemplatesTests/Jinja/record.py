#!/usr/bin/env python3
"""Writes what Jinja2 makes of each template in cases.tsv beside it; with --check, fails where the file says otherwise.

A line is a template, a tab and what it writes. "⏎" stands for the end of a line. Lines with "#" are notes; "@name", a tab
and a text is a template that others include; "=name", a tab and a value is data that all templates know.

Needs jinja2 3.1.6 from PyPI. Two things are put right before comparing, which docs/templates.md names: quotes are escaped
as &quot; and apostrophes are left alone.
"""
import pathlib
import sys

import jinja2

TABLE = pathlib.Path(__file__).with_name("cases.tsv")


def main():
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    files = dict(line[1:].split("\t", 1) for line in lines if line.startswith("@"))
    data = [line[1:].split("\t", 1) for line in lines if line.startswith("=")]
    prelude = "".join("{%% set %s = %s %%}\n" % tuple(pair) for pair in data)
    environment = jinja2.Environment(
        autoescape=True, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True,
        loader=jinja2.DictLoader({name: text.replace("⏎", "\n") for name, text in files.items()}))
    result = []
    wrong = 0
    for number, line in enumerate(lines, 1):
        if line and line[0] not in "#@=":
            template, _, written = line.partition("\t")
            try:
                source = template.replace("⏎", "\n")
                extends = source.startswith("{% extends")
                made = environment.from_string(source if extends else prelude + source).render()
            except Exception as error:
                sys.exit(f"{TABLE.name}:{number}: {template}: {error}")
            made = made.replace("&#34;", "&quot;").replace("&#39;", "'").replace("\n", "⏎")
            if made != written:
                wrong += 1
                if "--check" in sys.argv:
                    print(f"{TABLE.name}:{number}: {template}\n  says  {written}\n  Jinja {made}")
            line = f"{template}\t{made}"
        result.append(line)
    if "--check" in sys.argv:
        sys.exit(f"{wrong} lines are not what Jinja2 writes: run {sys.argv[0]}" if wrong else 0)
    TABLE.write_text("\n".join(result) + "\n", encoding="utf-8")
    print(f"{sum(1 for line in result if line and line[0] not in '#@=')} cases, {wrong} written anew")


main()
