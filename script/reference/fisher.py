#!/usr/bin/env python3
"""Fisher's exact test of r × c tables in whole numbers, every table added up: no rounding anywhere.

Usage: python3 script/reference/fisher.py > Tests/StatisticsTests/Reference/fisher.csv
       python3 script/reference/fisher.py page > content/validation/fisher.csv
A table weighs 1 over the product of its cells' factorials. Columns are filled one after the other; what is left of
the row margins, in falling order, and the product so far are kept with the number of ways. Tables weigh at most as
much as the observed one where their product is not smaller (relative tolerance 1e-7, as R has it, in fractions).
The page's table is one at which R's network algorithm is wrong (R 4.2.2: 0.00037, its own simulation 0.013).
"""
import platform
import sys
from collections import defaultdict
from fractions import Fraction
from functools import lru_cache
from math import factorial

SOURCE = f"Python {platform.python_version()} (every table in whole numbers)"
WRONG_IN_R = [
    [1, 0, 2, 0, 1, 3, 0, 1, 0], [0, 2, 0, 1, 0, 1, 2, 0, 1], [3, 0, 1, 0, 2, 0, 1, 0, 0],
    [0, 1, 0, 4, 0, 1, 0, 2, 1], [1, 0, 1, 0, 0, 2, 0, 1, 3], [0, 3, 0, 1, 1, 0, 1, 0, 2],
]
TABLES = [
    [[8, 0, 0], [12, 2, 2]], [[0, 3, 7, 2], [5, 1, 0, 4], [2, 2, 2, 9]], [[1, 8, 3], [6, 2, 9], [4, 4, 4], [0, 7, 1]],
    [[2, 0, 1, 3], [0, 4, 1, 0], [1, 1, 0, 2], [3, 0, 2, 1], [0, 2, 1, 1]], [[5, 0, 0, 0, 1], [0, 5, 0, 1, 0], [0, 1, 5, 0, 0]],
]


def fills(margins, total):
    """Ways to take `total` out of the margins, cell by cell."""
    if not margins:
        if total == 0:
            yield ()
        return
    room = sum(margins[1:])
    for take in range(max(0, total - room), min(margins[0], total) + 1):
        for rest in fills(margins[1:], total - take):
            yield (take,) + rest


@lru_cache(maxsize=None)
def steps(margins, total):
    """What is left of the margins and the product of factorials, with the number of ways."""
    found = defaultdict(int)
    for fill in fills(margins, total):
        product = 1
        for take in fill:
            product *= factorial(take)
        found[tuple(sorted((m - t for m, t in zip(margins, fill)), reverse=True)), product] += 1
    return list(found.items())


def p_value(table):
    if len(table[0]) < len(table):
        table = [list(column) for column in zip(*table)]
    rows = tuple(sorted((sum(row) for row in table), reverse=True))
    columns = sorted((sum(column) for column in zip(*table)), reverse=True)
    observed = 1
    for cell in (cell for row in table for cell in row):
        observed *= factorial(cell)
    states = {(rows, 1): 1}
    for total in columns:
        following = defaultdict(int)
        for (margins, product), ways in states.items():
            for (rest, factor), more in steps(margins, total):
                following[rest, product * factor] += ways * more
        states = following
    limit = Fraction(observed * 10_000_000, 10_000_001)
    everything = sum(Fraction(ways, product) for (_, product), ways in states.items())
    extreme = sum(Fraction(ways, product) for (_, product), ways in states.items() if product >= limit)
    return extreme / everything


print("function,arguments,expected,source,tolerance")
for table in [WRONG_IN_R] if "page" in sys.argv else TABLES:
    text = "|".join(" ".join(map(str, row)) for row in table)
    print(f"freemanHalton.p,{text},{float(p_value(table))!r},{SOURCE},1e-10")
