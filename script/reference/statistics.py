#!/usr/bin/env python3
"""Writes the reference cases of the statistics that SciPy, NumPy and mpmath answer.

Usage: python3 script/reference/statistics.py > content/validation/scipy.csv
Each row: function, arguments (samples separated by |), expected value, source, relative tolerance.
"""
import sys
import mpmath as mp
import numpy as np
import scipy
from scipy import stats

mp.mp.dps = 60
rows = []


def add(function, arguments, expected, source, tolerance):
    rows.append((function, arguments, repr(float(expected)), source, tolerance))


MP = f"mpmath {mp.__version__}"
SP = f"SciPy {scipy.__version__}"


def num(x):
    return repr(float(x)) if not float(x).is_integer() or abs(x) > 1e15 else str(int(x))


# Tails, in high precision.
for x in [-38, -20, -8.3, -3, -1.96, -0.5, 0, 0.1, 1, 2.5758, 6, 9]:
    add("normal.lower", num(x), mp.ncdf(x), MP, 1e-12)
for p in [1e-300, 1e-100, 1e-20, 1e-5, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999999]:
    q = mp.findroot(lambda z: mp.log(mp.ncdf(z)) - mp.log(mp.mpf(p)), -mp.sqrt(-2 * mp.log(mp.mpf(p))) if p < 0.4 else mp.mpf(float(stats.norm.ppf(p))))
    add("normal.quantile", num(p), q, MP, 1e-12)


def t_two_sided(t, df):
    df, t = mp.mpf(df), mp.mpf(t)
    return mp.betainc(df / 2, mp.mpf(1) / 2, 0, df / (df + t * t), regularized=True)


for t, df in [(0.01, 3), (0.5, 1), (2.1, 16.137), (-0.8, 22), (12, 5), (40, 30), (1e3, 60), (1.5, 0.7), (37, 1000), (2, 1e6), (60, 400)]:
    add("t.twoSided", f"{num(t)} {num(df)}", t_two_sided(t, df), MP, 1e-11)
for x, df in [(0.001, 1), (3.84, 1), (1, 2), (15.1, 7), (200, 3), (1400, 1), (950, 1000), (1e5, 1e5), (0.3, 30), (1300, 20)]:
    add("chiSquare.upper", f"{num(x)} {num(df)}", mp.gammainc(mp.mpf(df) / 2, mp.mpf(x) / 2, mp.inf, regularized=True), MP, 1e-11)
for f, a, b in [(0.5, 2, 10), (4.1, 1, 22), (50, 3, 40), (1.01, 200, 300), (1e4, 5, 8), (700, 10, 400)]:
    a_, b_, f_ = mp.mpf(a), mp.mpf(b), mp.mpf(f)
    add("f.upper", f"{num(f)} {num(a)} {num(b)}", mp.betainc(b_ / 2, a_ / 2, 0, b_ / (b_ + a_ * f_), regularized=True), MP, 1e-11)
for a, b, x in [(0.5, 0.5, 0.3), (2, 3, 0.01), (8.5, 16.5, 0.33), (1000, 2000, 0.34), (2000, 2500, 0.43), (0.1, 50, 1e-8), (30, 1, 0.2), (400, 3, 0.5)]:
    add("beta.lower", f"{num(a)} {num(b)} {num(x)}", mp.betainc(a, b, 0, x, regularized=True), MP, 1e-11)
for a, x in [(0.5, 1e-6), (3, 2), (100, 60), (1e4, 10050), (0.01, 5), (50, 200), (20, 700)]:
    add("gamma.lower", f"{num(a)} {num(x)}", mp.gammainc(a, 0, x, regularized=True), MP, 1e-11)
    add("gamma.upper", f"{num(a)} {num(x)}", mp.gammainc(a, x, mp.inf, regularized=True), MP, 1e-11)
for k, n, p in [(8, 24, 0.3), (0, 24, 0.01), (24, 24, 0.9), (500, 1000, 0.51), (3, 10000, 1e-4), (900, 1000, 0.5)]:
    add("binomial.probability", f"{k} {n} {num(p)}", mp.binomial(n, k) * mp.mpf(p) ** k * (1 - mp.mpf(p)) ** (n - k), MP, 1e-11)
    add("binomial.atLeast", f"{k} {n} {num(p)}", mp.nsum(lambda i: mp.binomial(n, i) * mp.mpf(p) ** i * (1 - mp.mpf(p)) ** (n - i), [k, n], method="d") if n <= 1000 else mp.betainc(k, n - k + 1, 0, mp.mpf(p), regularized=True), MP, 1e-11)
for k, m in [(0, 0.1), (3, 2.5), (50, 20), (1000, 1010), (10, 400)]:
    add("poisson.lower", f"{k} {num(m)}", mp.gammainc(k + 1, m, mp.inf, regularized=True), MP, 1e-11)
for a, b, q in [(0.5, 0.5, 0.025), (8.5, 16.5, 0.975), (8, 17, 0.025), (1, 24, 0.975), (300, 2, 0.5), (2, 900, 1e-10)]:
    add("beta.quantile", f"{num(a)} {num(b)} {num(q)}", mp.findroot(lambda x: mp.betainc(a, b, 0, x, regularized=True) - mp.mpf(q), mp.mpf(float(stats.beta.ppf(q, a, b)))), MP, 1e-11)
for df, q in [(1, 0.975), (2, 0.975), (16.137, 0.975), (22, 0.995), (0.5, 0.9), (1e5, 0.975), (5, 1e-12)]:
    guess = mp.mpf(float(stats.t.ppf(q, df)))
    tail = min(q, 1 - q)
    exact = (lambda z: t_two_sided(z, df) / 2 - (mp.mpf(q) if q < 0.5 else 1 - mp.mpf(q)))
    add("t.quantile", f"{num(df)} {num(q)}", mp.findroot(exact, guess), MP, 1e-11)
for df, q in [(1, 0.95), (7, 0.025), (1000, 0.999), (2, 1e-10)]:
    add("chiSquare.quantile", f"{num(df)} {num(q)}", mp.findroot(lambda x: mp.gammainc(mp.mpf(df) / 2, 0, x / 2, regularized=True) - mp.mpf(q), mp.mpf(float(stats.chi2.ppf(q, df)))), MP, 1e-11)

# Samples: small, tied, skewed, far apart.
rng = np.random.default_rng(20150812)
pairs = [
    ([1, 2, 3, 4], [2, 4, 6, 8, 9]),
    ([60, 43, 63, 55, 39, 66, 63, 68], [60, 54, 76, 62, 60, 64, 70, 23, 58, 58, 72, 51, 66, 68, 74, 54]),
    ([5, 5, 5, 6], [6, 6, 7]),
    ([0.5], [1, 2, 3]),
    ([1e6 + 1, 1e6 + 2, 1e6 + 4], [1e6 + 1.5, 1e6 + 9, 1e6 + 7]),
    ([round(float(v), 2) for v in rng.lognormal(3, 1, 20)], [round(float(v), 2) for v in rng.lognormal(3.6, 0.7, 27)]),
    ([round(float(v)) for v in rng.normal(10, 2, 49)], [round(float(v)) for v in rng.normal(11, 2, 49)]),
]
for a, b in pairs:
    args = " ".join(num(v) for v in a) + "|" + " ".join(num(v) for v in b)
    if min(len(a), len(b)) > 1:
        add("welch.statistic", args, stats.ttest_ind(a, b, equal_var=False).statistic, SP, 1e-10)
        add("welch.p", args, stats.ttest_ind(a, b, equal_var=False).pvalue, SP, 1e-9)
        add("welch.df", args, stats.ttest_ind(a, b, equal_var=False).df, SP, 1e-10)
    add("student.statistic", args, stats.ttest_ind(a, b).statistic, SP, 1e-10)
    add("student.p", args, stats.ttest_ind(a, b).pvalue, SP, 1e-9)
    add("rankSum.statistic", args, stats.mannwhitneyu(a, b).statistic, SP, 1e-14)
    add("rankSum.normalP", args, stats.mannwhitneyu(a, b, method="asymptotic", use_continuity=True).pvalue, SP, 1e-9)
    if len(set(a) | set(b)) == len(a) + len(b):
        add("rankSum.exactP", args, stats.mannwhitneyu(a, b, method="exact").pvalue, SP, 1e-9)
    elif len(a) + len(b) <= 24:
        # Exact with ties: every assignment, counted.
        from itertools import combinations
        ranks = stats.rankdata(list(a) + list(b))
        m = min(len(a), len(b))
        w = ranks[: len(a)].sum() if len(a) == m else ranks[len(a):].sum()
        centre = m * (len(ranks) + 1) / 2
        if len(ranks) <= 20 or m <= 8:
            sums = [sum(c) for c in combinations(ranks, m)]
            extreme = sum(abs(s - centre) >= abs(w - centre) - 1e-9 for s in sums)
            add("rankSum.exactP", args, extreme / len(sums), f"every assignment counted by Python {sys.version.split()[0]}", 1e-12)

# Two by two and larger.
for t in [[[0, 8], [12, 4]], [[7, 1], [12, 4]], [[2, 6], [8, 8]], [[30, 70], [45, 55]], [[1, 9], [11, 3]], [[500, 1], [490, 20]], [[3, 3], [3, 3]], [[10, 0], [0, 10]]]:
    args = " ".join(str(v) for row in t for v in row)
    add("fisher.p", args, stats.fisher_exact(t).pvalue, SP, 1e-9)
    add("pearson.statistic", args, stats.chi2_contingency(t, correction=False).statistic, SP, 1e-11)
    add("pearson.p", args, stats.chi2_contingency(t, correction=False).pvalue, SP, 1e-10)
    add("yates.p", args, stats.chi2_contingency(t, correction=True).pvalue, SP, 1e-10)

# Intervals.
for x, n in [(8, 24), (0, 24), (24, 24), (1, 5), (200, 1000), (3, 100000)]:
    ci = stats.binomtest(x, n).proportion_ci(0.95, "wilson")
    add("wilson.low", f"{x} {n} 0.95", ci.low, SP, 1e-9)
    add("wilson.high", f"{x} {n} 0.95", ci.high, SP, 1e-9)
    # binomtest's exact interval stops at 1e-9, so the beta quantiles behind it are asked directly.
    add("clopperPearson.low", f"{x} {n} 0.95", stats.beta.ppf(0.025, x, n - x + 1) if x > 0 else 0, SP, 1e-9)
    add("clopperPearson.high", f"{x} {n} 0.95", stats.beta.ppf(0.975, x + 1, n - x) if x < n else 1, SP, 1e-9)
    if x > 0:
        add("jeffreys.low", f"{x} {n} 0.95", stats.beta.ppf(0.025, x + 0.5, n - x + 0.5), SP, 1e-9)
    if x < n:
        add("jeffreys.high", f"{x} {n} 0.95", stats.beta.ppf(0.975, x + 0.5, n - x + 0.5), SP, 1e-9)

# Quantiles: the nine types.
methods = ["inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull", "linear", "median_unbiased", "normal_unbiased"]
for sample in [[1, 2, 3, 4, 10], [60, 43, 63, 55, 39, 66, 63, 68], [3, 3, 3, 4], [7], [0.1, 0.4, 0.2, 12.5, 3.3, 3.3, 9]]:
    for q in [0.25, 0.5, 0.75, 0.1]:
        for index, method in enumerate(methods, 1):
            add(f"quantile.type{index}", f"{num(q)}|" + " ".join(num(v) for v in sample), np.quantile(sample, q, method=method), f"NumPy {np.__version__}", 1e-12)

print("function,arguments,expected,source,tolerance")
for row in rows:
    print(",".join(str(cell) for cell in row))
