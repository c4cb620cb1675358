#!/usr/bin/env python3
"""A data set that ships with statsmodels (the American National Election Study of 1996, public domain), compared by group as SciPy computes it.

Usage: python3 script/reference/datasets.py > Tests/AnalysesTests/Reference/datasets-python.csv
Writes the data set beside it, in data/.
"""
import numpy as np
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import stats

folder = "Tests/AnalysesTests/Reference/data"
print(f"# SciPy {scipy.__version__}, NumPy {np.__version__}, statsmodels {statsmodels.__version__}")
print("data,by,variable,quantity,value")
for name, by in [("anes96", "vote")]:
    data = getattr(sm.datasets, name).load_pandas().data
    data.to_csv(f"{folder}/{name}.csv", index=False)
    groups = sorted(data[by].unique())
    for variable in data.columns:
        if variable == by:
            continue
        a, b = (data.loc[data[by] == g, variable].to_numpy(float) for g in groups)
        rows = {
            "mean.1": a.mean(), "sd.1": a.std(ddof=1), "median.2": np.median(b),
            "welch-t": stats.ttest_ind(a, b, equal_var=False).pvalue, "student-t": stats.ttest_ind(a, b).pvalue,
            "smd": (a.mean() - b.mean()) / np.sqrt((a.var(ddof=1) + b.var(ddof=1)) / 2),
        }
        if max(len(a), len(b)) >= 50:
            rows["wilcoxon-rank-sum"] = stats.mannwhitneyu(a, b, method="asymptotic", use_continuity=True).pvalue
        for quantity, value in rows.items():
            print(f"{name},{by},{variable},{quantity},{value!r}".replace("np.float64(", "").replace(")", ""))
