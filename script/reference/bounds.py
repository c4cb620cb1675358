#!/usr/bin/env python3
"""What can be worked out about hidden cells, by SciPy's integer programming, for Tests/DisclosureTests.

    script/reference/bounds.py > Tests/DisclosureTests/Reference/bounds.csv

Each set has a threshold, a multiple to which counts are rounded or 0, and tables that share their rows' totals:
counts separated by spaces, rows by semicolons. Then follow its hidden cells, each with the least and the greatest
count that the printed ones allow (empty where nothing limits it). Cells are numbered as by `LinkedCounts.addTable`: the
grand total, the columns' totals, the rows' totals, the cells by rows; of each further table the columns' totals, then
the cells.
"""
import random

import numpy
import scipy
from scipy.optimize import Bounds, LinearConstraint, milp

random.seed(20241231)


class Counts:
    def __init__(self):
        self.counts, self.totals, self.sums = [], [], []

    def add(self, count, totals=()):
        self.counts.append(count)
        self.totals.append(totals)
        return len(self.counts) - 1

    def first(self, table):
        grand = self.add(sum(map(sum, table)))
        bottom = [self.add(sum(column), (grand,)) for column in zip(*table)]
        right = [self.add(sum(row), (grand,)) for row in table]
        self.grand, self.right = grand, right
        self.body(table, bottom)
        self.sums += [(grand, right), (grand, bottom)]

    def further(self, table):
        bottom = [self.add(sum(column), (self.grand,)) for column in zip(*table)]
        self.body(table, bottom)
        self.sums.append((self.grand, bottom))

    def body(self, table, bottom):
        cells = [[self.add(n, (self.right[r], bottom[c])) for c, n in enumerate(row)] for r, row in enumerate(table)]
        self.sums += [(self.right[r], row) for r, row in enumerate(cells)]
        self.sums += [(bottom[c], list(column)) for c, column in enumerate(zip(*cells))]


def count():
    return random.choice([random.randint(1, 9), random.randint(1, 9), random.randint(5, 40)])


def shared(total, width):
    cuts = sorted(random.randint(0, total) for _ in range(width - 1))
    return [b - a for a, b in zip([0] + cuts, cuts + [total])]


def printed_as(n, threshold, rounding):
    if rounding == 0 or n == 0:
        return n, n
    centre = (n + rounding // 2) // rounding * rounding
    return max(threshold, centre - rounding // 2), centre - rounding // 2 + rounding - 1


print("# SciPy", scipy.__version__)
for threshold, rounding, rows, columns, further in [
    (5, 0, 3, 3, 0), (11, 0, 6, 5, 0), (8, 5, 5, 4, 0), (11, 0, 12, 12, 0), (8, 5, 12, 12, 0),
    (11, 0, 3, 3, 2), (8, 5, 3, 3, 2), (11, 0, 4, 4, 3),
]:
    tables = [[[count() for _ in range(columns)] for _ in range(rows)]]
    tables += [[shared(sum(row), columns) for row in tables[0]] for _ in range(further)]
    counts = Counts()
    counts.first(tables[0])
    for table in tables[1:]:
        counts.further(table)
    n = len(counts.counts)
    hidden = [c > 0 and (c < threshold or random.random() < 0.15) for c in counts.counts]
    matrix = numpy.zeros((len(counts.sums), n))
    for line, (total, parts) in enumerate(counts.sums):
        matrix[line, parts] = 1
        matrix[line, total] = -1
    low, high = numpy.zeros(n), numpy.full(n, numpy.inf)
    for cell, c in enumerate(counts.counts):
        if hidden[cell]:
            low[cell] = 0 if any(hidden[total] for total in counts.totals[cell]) else 1
        else:
            low[cell], high[cell] = printed_as(c, threshold, rounding)
    written = ["; ".join(" ".join(map(str, row)) for row in table) for table in tables]
    print("set", threshold, rounding, *written, sep=",")
    for cell in range(n):
        if not hidden[cell]:
            continue
        ends = []
        for sign in (1, -1):
            aim = numpy.zeros(n)
            aim[cell] = sign
            answer = milp(aim, constraints=LinearConstraint(matrix, 0, 0), bounds=Bounds(low, high), integrality=numpy.ones(n))
            ends.append(round(sign * answer.fun) if answer.status == 0 else "")
        print("cell", cell, *ends, sep=",")
