import time

import numpy as np
from scipy import stats

state = 20150812


def uniform(n):
    global state
    out = np.empty(n)
    for i in range(n):
        state = state * 16807 % 2147483647
        out[i] = state / 2147483647
    return out


def measure(name, work):
    work()
    best = float("inf")
    for _ in range(5):
        calls, start = 0, time.perf_counter()
        while time.perf_counter() - start < 0.06:
            work()
            calls += 1
        best = min(best, (time.perf_counter() - start) / calls)
    print(name, best)


one, other = uniform(10000), uniform(10000) + 0.01
measure("fisher-2x2", lambda: stats.fisher_exact([[7, 1], [12, 4]]))
measure("welch-10000", lambda: stats.ttest_ind(one, other, equal_var=False))
measure("shapiro-wilk-5000", lambda: stats.shapiro(one[:5000]))
measure("kolmogorov-smirnov-100-100", lambda: stats.ks_2samp(one[:100], other[:100], method="exact"))
