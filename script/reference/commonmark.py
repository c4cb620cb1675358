#!/usr/bin/env python3
"""Extracts the examples of a CommonMark specification for Tests/ProseTests/Reference.

    commonmark.py SPEC.TXT NAME [SECTION ...] > Tests/ProseTests/Reference/NAME.txt

SPEC.TXT is spec.txt of commonmark/commonmark-spec (tag 0.30), or test/spec.txt and test/extensions.txt of
github/cmark-gfm. Both specifications are under CC BY-SA 4.0, and so are the files made from them.
With sections, only their examples are taken.
"""
import re
import sys

source, name, sections = sys.argv[1], sys.argv[2], sys.argv[3:]
text = open(source, encoding="utf-8").read()
author = re.search(r"^author: (.*)$", text, re.M)
author = author.group(1) if author else "John MacFarlane and GitHub"
version = re.search(r"^version: (.*)$", text, re.M).group(1)
print(f"Examples of {name} {version} by {author}, extracted by script/reference/commonmark.py.")
print("Licence: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/")
pattern = re.compile(r"^#{1,6} +([^\n]*)$|^`{32} example[^\n]*\n(.*?)^\.\n(.*?)^`{32}$", re.M | re.S)
section, number = "", 0
for match in pattern.finditer(text):
    if match.group(1) is not None:
        section = match.group(1)
        continue
    number += 1
    if sections and section not in sections:
        continue
    print(f"\n{'`' * 32} example {number} {section}\n{match.group(2)}.\n{match.group(3)}{'`' * 32}")
