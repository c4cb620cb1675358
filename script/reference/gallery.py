#!/usr/bin/env python3
"""Reference numbers of the gallery's figures: counted and computed with NumPy and SciPy from the committed registries.

usage: script/reference/gallery.py > Tests/AnalysesTests/Reference/gallery.csv
"""

import csv
import sys

import numpy
import scipy
from scipy import stats

rows = list(csv.DictReader(open("content/registry/gallery.csv")))
sample = list(csv.DictReader(open("content/registry/post-cardiotomy.csv")))
out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["name", "value"])
out.writerow([f"numpy {numpy.__version__} scipy {scipy.__version__}", 0])


def emit(name, value):
    out.writerow([name, repr(float(value))])


def numbers(records, column):
    return numpy.array([float(row[column]) for row in records if row[column] != ""])


rhythms = ["shockable", "pulseless electrical activity", "asystole"]
cross = [[sum(row["rhythm"] == rhythm and row["survived"] == answer for row in rows) for answer in ("yes", "no")]
         for rhythm in rhythms]
for i, line in enumerate(cross):
    for j, count in enumerate(line):
        emit(f"cross {i} {j}", count)
emit("cross p", stats.chi2_contingency(cross, correction=False).pvalue)

for centre in sorted({row["centre"] for row in rows}):
    own = [row for row in rows if row["centre"] == centre]
    emit(f"centre {centre} n", len(own))
    emit(f"centre {centre} survived", sum(row["survived"] == "yes" for row in own))

died = [row["died"] == "yes" for row in rows]
risk = numbers(rows, "predicted_death")
u = stats.mannwhitneyu(risk[numpy.array(died)], risk[~numpy.array(died)], method="asymptotic").statistic
emit("auc", u / (sum(died) * (len(died) - sum(died))))
low = [(float(row["low_flow_min"]), row["died"] == "yes") for row in rows if row["low_flow_min"] != ""]
dead = [value for value, is_dead in low if is_dead]
alive = [value for value, is_dead in low if not is_dead]
emit("auc low-flow", stats.mannwhitneyu(dead, alive, method="asymptotic").statistic / (len(dead) * len(alive)))

own = [row for row in rows if row["centre"] == "Centre G"]
emit("vlad", sum(float(row["predicted_death"]) - (row["died"] == "yes") for row in own))

for quarter in ("2021 Q1", "2023 Q3"):
    values = numbers([row for row in rows if row["quarter"] == quarter], "low_flow_min")
    emit(f"median {quarter}", numpy.median(values))
    emit(f"n {quarter}", len(values))

ages = numbers(rows, "age_years")
for low in range(15, 90, 5):
    emit(f"bin {low}", ((ages >= low) & (ages < low + 5)).sum())
emit("shapiro", stats.shapiro(ages).pvalue)

lactate = numbers(sample, "peak_lactate_pre_mmol_l")
n = len(lactate)
for rank in (1, 12, 24):
    emit(f"blom {rank}", stats.norm.ppf((rank - 0.375) / (n + 0.25)))

for year in ("2019", "2024"):
    own = [row for row in rows if row["year"] == year]
    emit(f"lactate known {year}", sum(row["lactate_mmol_l"] != "" for row in own))
    emit(f"records {year}", len(own))

for name, (a, n1, c, n2) in {"arrest": (6, 14, 1, 15), "prague": (39, 124, 29, 132)}.items():
    result = stats.contingency.relative_risk(a, n1, c, n2)
    interval = result.confidence_interval(0.95)
    emit(f"{name} rr", result.relative_risk)
    emit(f"{name} rr low", interval.low)
    emit(f"{name} rr high", interval.high)
    odds = stats.contingency.odds_ratio([[a, n1 - a], [c, n2 - c]], kind="sample")
    wald = odds.confidence_interval(0.95)
    emit(f"{name} or", odds.statistic)
    emit(f"{name} or low", wald.low)
    emit(f"{name} or high", wald.high)

for share in ("yes", "no"):
    own = [row for row in rows if row["survived"] == share]
    emit(f"bleeding {share}", sum(row["bleeding"] == "yes" for row in own))
    interval = stats.binomtest(sum(row["bleeding"] == "yes" for row in own), len(own)).proportion_ci(method="wilson")
    emit(f"bleeding {share} low", interval.low)
    emit(f"bleeding {share} high", interval.high)
