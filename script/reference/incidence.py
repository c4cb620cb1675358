#!/usr/bin/env python3
"""The variance of the cumulative incidence, as lifelines' Aalen-Johansen estimate has it.

Usage: python3 script/reference/incidence.py > content/validation/incidence.csv   (needs lifelines)
"""
import random
import warnings

import lifelines
from lifelines import AalenJohansenFitter

warnings.simplefilter("ignore")
random.seed(20150812)
print("function,arguments,expected,source,tolerance")
data = [
    ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [1, 2, 1, 0, 1, 2, 0, 1, 0, 2, 1, 0]),
    # Times without ties: lifelines would jitter them.
    ([round(0.1 * i + 0.05, 2) for i in range(60)], [random.choice([0, 1, 1, 2]) for _ in range(60)]),
]
for times, events in data:
    for cause in (1, 2):
        fit = AalenJohansenFitter(calculate_variance=True).fit(times, events, event_of_interest=cause)
        for time in (times[4], times[-2]):
            arguments = "|".join(
                [" ".join(map(str, times)), " ".join(map(str, events)), f"{cause} {time}"])
            value = float(fit.cumulative_density_.loc[:time].iloc[-1, 0])
            variance = float(fit.variance_.loc[:time].iloc[-1])
            source = f"lifelines {lifelines.__version__}"
            print(f"aalenJohansen.incidence,{arguments},{value!r},{source},1e-11")
            print(f"aalenJohansen.variance,{arguments},{variance!r},{source},1e-09")
