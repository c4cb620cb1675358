#!/usr/bin/env python3
"""NIST's Statistical Reference Datasets (itl.nist.gov/div898/strd): certified means, standard deviations, F statistics.

Usage: python3 script/reference/nist.py FOLDER > content/validation/nist.csv
FOLDER holds the data sets' files as NIST gives them out. Repeated values are written once with their count.
"""
import re
import sys
from collections import Counter
from pathlib import Path

folder = Path(sys.argv[1])
SOURCE = "NIST StRD "


def grouped(values):
    counts = sorted(Counter(values).items(), key=lambda item: float(item[0]))
    return " ".join(value if count == 1 else f"({value})*{count}" for value, count in counts)


def lines(name):
    return next(folder.glob(name + ".*")).read_text().splitlines()


print("function,arguments,expected,source,tolerance")
NUMBER = r"(-?[\d.]+(?:[eE][-+]?\d+)?)"
for name in ["PiDigits", "Lottery", "Lew", "Mavro", "Michelso", "NumAcc1", "NumAcc2", "NumAcc3", "NumAcc4"]:
    text = lines(name)
    head = "\n".join(text)
    mean = (re.search(r"ybar:\s*" + NUMBER, head) or re.search(r"\bmean\s*=\s*" + NUMBER, head)).group(1)
    sd = (re.search(r"\bs:\s*" + NUMBER, head) or re.search(r"standardDeviation\s*=\s*" + NUMBER, head)).group(1)
    # The data are the last block of lines that hold one number each.
    data = []
    for line in reversed(text):
        if re.fullmatch(NUMBER, line.strip()):
            data.append(line.strip())
        elif line.strip():
            break
    if len(data) < 3:
        raise SystemExit(f"{name}: no data found")
    print(f"mean,{grouped(data)},{mean},{SOURCE}{name},1e-13")
    print(f"sd,{grouped(data)},{sd},{SOURCE}{name},1e-13")
for name in ["SiRstv", "AtmWtAg"] + [f"SmLs{i:02d}" for i in range(1, 10)]:
    text = lines(name)
    f = next(line.split()[-1] for line in text[:60] if line.startswith("Between"))
    groups = {}
    for line in text[60:]:
        words = line.split()
        if len(words) == 2:
            groups.setdefault(words[0], []).append(words[1])
    print(f"anova.statistic,{'|'.join(grouped(group) for group in groups.values())},{f},{SOURCE}{name},1e-13")
