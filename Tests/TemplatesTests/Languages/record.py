#!/usr/bin/env python3
"""Writes cases.tsv beside it: how Babel, from the facts of the Unicode CLDR, writes dates, numbers and plurals.

A line is a language, what is asked and the answer, with tabs between: a date style or pattern for 7 March 2021, which was a
Sunday; "number" for 1234567.5; "plural" for the forms of 0 to 130 and 1000001, a letter each (z, o, t, f, m, x for zero,
one, two, few, many and other). With --check, fails where the file says otherwise.

Needs Babel 2.18.0 from PyPI. Two things are meant to differ from CLDR: years have all their digits, and English names are
shortened to three letters.
"""
import datetime
import pathlib
import re
import sys

from babel import Locale, dates, numbers

TABLE = pathlib.Path(__file__).with_name("cases.tsv")
LANGUAGES = "en en-US cy ga gd de nl fr es it pt pl cs sv da nb fi ro hu el".split()
DAY = datetime.date(2021, 3, 7)


def lines():
    for tag in LANGUAGES:
        locale = Locale.parse({"en": "en_GB", "en-US": "en_US"}.get(tag, tag))
        for style in ("full", "long", "medium", "short"):
            pattern = re.sub(r"y+", "yyyy", locale.date_formats[style].pattern).replace("cccc", "EEEE")
            if (tag, style) == ("en", "full"):
                pattern = pattern.replace(",", "")
            yield tag, style, dates.format_date(DAY, pattern, locale)
        yield tag, "EEEE", dates.format_date(DAY, "EEEE", locale)
        for month in range(1, 13):
            day = datetime.date(2021, month, 7)
            yield tag, f"MMMM {month}", dates.format_date(day, "MMMM", locale)
            if not tag.startswith("en"):
                yield tag, f"MMM {month}", dates.format_date(day, "MMM", locale)
        yield tag, "number", numbers.format_decimal(1234567.5, locale=locale)
        letters = {"zero": "z", "one": "o", "two": "t", "few": "f", "many": "m", "other": "x"}
        yield tag, "plural", "".join(letters[locale.plural_form(n)] for n in [*range(131), 1000001])


def main():
    text = "".join("\t".join(line) + "\n" for line in lines())
    if "--check" in sys.argv:
        if TABLE.read_text(encoding="utf-8") != text:
            sys.exit("cases.tsv is not what Babel says")
    else:
        TABLE.write_text(text, encoding="utf-8")


main()
