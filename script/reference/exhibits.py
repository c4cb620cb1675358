"""Writes Tests/PublishingTests/Exhibits/Expected: the cells of each kind of figure and table of twelve patients, and of
242 that it draws into models.csv; where marks must stand; and the labels of drawings in their order.

    python3 script/reference/exhibits.py

numpy and scipy compute what is more than counting; nothing of ECPRimer's is used.
"""
import csv, json, math, os, sys
import numpy as np
import scipy
from decimal import Decimal, ROUND_HALF_UP
from itertools import product
from scipy import optimize, stats

here = os.path.dirname(os.path.abspath(__file__))
folder = sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, "../../Tests/PublishingTests/Exhibits")
patients = list(csv.DictReader(open(os.path.join(folder, "patients.csv"))))
z = stats.norm.ppf(0.975)
out = os.path.join(folder, "Expected")
os.makedirs(out, exist_ok=True)


def fixed(x, places):
    # Twelve digits are kept, so that 49.25 stays a half and a half goes away from nought.
    text = str(Decimal(format(x, ".12g")).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))
    return text[1:] if text.startswith("-") and float(text) == 0 else text


def plain(x): return str(int(x)) if x == int(x) else repr(x)
def share(k, n): return f"{k}/{n} ({fixed(100 * k / n, 1)}%)"
def span(pair, places=1, scale=100): return f"{fixed(scale * pair[0], places)} to {fixed(scale * pair[1], places)}"


def wilson(k, n):
    p, d = k / n, 1 + z * z / n
    middle, half = (p + z * z / (2 * n)) / d, z / d * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return max(0, middle - half), min(1, middle + half)


def poisson(k):
    return (0 if k == 0 else stats.chi2.ppf(0.025, 2 * k) / 2), stats.chi2.ppf(0.975, 2 * k + 2) / 2


def newcombe(a, n, b, m):
    (l1, u1), (l2, u2), d = wilson(a, n), wilson(b, m), a / n - b / m
    return (d - math.sqrt((a / n - l1) ** 2 + (u2 - b / m) ** 2), d + math.sqrt((u1 - a / n) ** 2 + (b / m - l2) ** 2))


def having(**conditions): return [p for p in patients if all(p[k] == v for k, v in conditions.items())]
def numbers(name, rows=None): return [float(p[name]) for p in (patients if rows is None else rows) if p[name]]
def quantile(values, q): return float(np.quantile(values, q))  # type 7


def write(name, rows):
    with open(os.path.join(out, name + ".csv"), "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


years, centres, n = ["2010", "2011", "2012"], list("ABCDE"), len(patients)
alive = {c: len(having(centre=c, alive="yes")) for c in centres}
size = {c: len(having(centre=c)) for c in centres}

# Shares
rows = [["Year", "Cases", "alive: yes", "alive: yes, %", "95% interval"]]
for y in years + [None]:
    k, m = len(having(alive="yes", **({"year": y} if y else {}))), len(having(**({"year": y} if y else {})))
    rows.append([y or "All years", m, k, fixed(100 * k / m, 1), span(wilson(k, m))])
write("yearly", rows)
write("table-yearly", [["Year", "Cases", "Alive, n/N (%)", "Alive, 95% interval, %"]]
      + [[r[0], r[1], share(r[2], r[1]), r[4]] for r in rows[1:]])
write("bars", [["Group", "n/N (%)", "95% interval"]]
      + [[c, share(alive[c], size[c]), span(wilson(alive[c], size[c]))] for c in centres])


def crossed(name):
    rows = [[name, "alive, yes", "alive, no", "All"]]
    groups = years if name == "year" else centres
    for g in groups + ["All"]:
        some = patients if g == "All" else having(**{name: g})
        cells = [len([p for p in some if p["alive"] == v]) for v in ("yes", "no")] + [len(some)]
        rows.append([g] + [f"{k} ({fixed(100 * k / len(some), 1)}%)" for k in cells])
    return rows


write("stacked", crossed("year"))
write("table-cross", crossed("centre"))
write("icons", [["Of 100", "n/N (%)"], ["yes", share(len(having(alive="yes")), n)], ["no", share(len(having(alive="no")), n)]])
rows = [["Group", "Share of patients", "95% interval, %"], ["weaned", "", ""]]
for v in ("yes", "no"):
    k, m = len(having(weaned=v, alive="yes")), len(having(weaned=v))
    rows.append([v, share(k, m), span(wilson(k, m))])
write("forest", rows + [["Together", "", ""], ["All patients", share(4, n), span(wilson(4, n))]])
overall = sum(alive.values()) / n
big = {"A": (3, 10), "B": (8, 20), "C": (9, 30), "D": (24, 40), "E": (10, 60)}
target = sum(k for k, _ in big.values()) / sum(m for _, m in big.values())


def beyond(k, m):
    # Outside where the tail beyond a centre's count is under one in a thousand.
    return stats.binom.sf(k - 1, m, target) < 0.001 or stats.binom.cdf(k, m, target) < 0.001


def funnel_limit(m, tail, p):
    # Spiegelhalter 2005, A.1.1: interpolated between counts.
    count = stats.binom.ppf(tail, m, p)
    share = (stats.binom.cdf(count, m, p) - tail) / stats.binom.pmf(count, m, p)
    return max(0, (count - share) / m)


write("funnel", [["centre", "Share of patients", "95% interval, %", "Beyond 99.8% limits"]]
      + [[c, share(k, m), span(wilson(k, m)), "yes" if beyond(k, m) else "no"] for c, (k, m) in big.items()])

# Numbers
write("strip", [["Rank", "age"]] + sum(
    [[[v, ""]] + [[i + 1, plain(a)] for i, a in enumerate(sorted(numbers("age", having(alive=v))))] for v in ("yes", "no")], []))
rows = [["Group", "n", "Missing", "Minimum", "Lower quartile", "Median", "Upper quartile", "Maximum"]]
for v in ("yes", "no"):
    a = numbers("age", having(alive=v))
    rows.append([v, len(a), 0] + [fixed(quantile(a, q), 0) for q in (0, .25, .5, .75, 1)])
write("box", rows)
ages = numbers("age")
write("histogram", [["age", "Patients"]] + [
    [f"{low}.00 to below {low + 10}.00", len([a for a in ages if low <= a < low + 10])] for low in range(30, 80, 10)])
write("q-q", [["Rank", "Normal quantile", "age"]] + [
    [i + 1, fixed(stats.norm.ppf((i + 1 - 3 / 8) / (n + 1 / 4)), 2), fixed(a, 2)] for i, a in enumerate(sorted(ages))])
flows = sorted([(float(p["noflow"]) + float(p["lowflow"]), i, p) for i, p in enumerate(patients)], key=lambda x: x[:2])
write("timeline", [["Patient, by time to flow", "No-flow, min", "Low-flow, min"]]
      + [[i + 1, p["noflow"], p["lowflow"]] for i, (_, _, p) in enumerate(flows)])

# Over time
runs = {"2010": 6, "2011": 8, "2012": 10}
rows = [["Year", "Cases", "95% interval", "ECPR of all ECMO runs", "95% interval, %"]]
for y in years:
    k = len(having(year=y))
    rows.append([y, k, span(poisson(k), 1, 1), share(k, runs[y]), span(wilson(k, runs[y]))])
write("activity", rows)
rows, limits = [["year", "Share of patients", "Control limits, %"]], {}
for y in years:
    k, m = len(having(year=y, alive="yes")), len(having(year=y))
    # Few patients: the counts between which all but the tails beyond three standard deviations lie.
    tail = stats.norm.sf(3)
    limits[y] = (stats.binom.ppf(tail, m, overall) / m, 1 - stats.binom.ppf(tail, m, 1 - overall) / m)
    rows.append([y, share(k, m), span(limits[y])])
write("p-chart", rows)
write("run", [["year", "n", "Median of age"]] + [
    [y, len(having(year=y)), fixed(quantile(numbers("age", having(year=y)), .5), 0)] for y in years])
rows, total = [["Run", "Predicted risk, %", "Event", "Expected less observed"]], 0
more, fewer, sums = 0, 0, [["Run", "Predicted risk, %", "Event", "More events", "Fewer events"]]
for i, p in enumerate(patients):
    risk, event = float(p["risk"]), p["died"] == "yes"
    total += risk - event
    rows.append([i + 1, fixed(100 * risk, 1), p["died"], fixed(total, 2)])
    # Steiner 2000: odds doubled, and halved.
    weight = lambda odds: math.log(odds if event else 1) - math.log(1 - risk + odds * risk)
    more, fewer = max(0, more + weight(2)), min(0, fewer - weight(0.5))
    sums.append([i + 1, fixed(100 * risk, 1), p["died"], fixed(more, 2), fixed(fewer, 2)])
write("vlad", rows)
write("cusum", sums)

# Survival, without a patient lost before the last event: every estimate is a proportion.
rows = [["days", "At risk", "Events", "Censored", "Survival, %, 95% interval"]]
for v in ("yes", "no"):
    some = having(weaned=v)
    rows.append([v, "", "", "", ""])
    s, green = 1.0, 0.0
    for t in sorted(set(numbers("days", some))):
        at = [p for p in some if float(p["days"]) >= t]
        now = [p for p in at if float(p["days"]) == t]
        d = len([p for p in now if p["died"] == "yes"])
        s *= 1 - d / len(at)
        if s > 1e-9:
            green += d / (len(at) * (len(at) - d))
            half = z * math.sqrt(green) / abs(math.log(s))
            text = f"{fixed(100 * s, 1)} ({fixed(100 * s ** math.exp(half), 1)} to {fixed(100 * s ** math.exp(-half), 1)})"
        else:
            text = "0.0 (–)"
        rows.append([plain(t), len(at), d, len(now) - d, text])
write("kaplan-meier", rows)
rows = [["days", "At risk", "Events", "Incidence, %, 95% interval"]]
for label, name in (("Died", "died"), ("Home", "alive")):
    rows.append([label, "", "", ""])
    k = 0
    for t in sorted({float(p["days"]) for p in patients if p[name] == "yes"}):
        d = len([p for p in patients if float(p["days"]) == t and p[name] == "yes"])
        k += d
        p, se = k / n, math.sqrt(k / n * (1 - k / n) / n)
        half = z * se / (p * abs(math.log(p)))
        rows.append([plain(t), len([q for q in patients if float(q["days"]) >= t]), d,
                     f"{fixed(100 * p, 1)} ({fixed(100 * p ** math.exp(half), 1)} to {fixed(100 * p ** math.exp(-half), 1)})"])
write("cumulative-incidence", rows)

# Rates and completeness
hours = sum(numbers("hours"))
rows = [["Complication", "With it, n/N (%)", "With it, 95% interval, %", "Per 1,000 , Rate", "Per 1,000 , 95% interval"]]
either = [p for p in patients if "yes" in (p["bleeding"], p["stroke"])]
for name, k in (("bleeding", len(having(bleeding="yes"))), ("stroke", len(having(stroke="yes"))), ("One or more of these", len(either))):
    rows.append([name, share(k, n), span(wilson(k, n)), fixed(1000 * k / hours, 2), span(poisson(k), 2, 1000 / hours)])
write("rates", rows)
write("table-rates", rows)
known = lambda name, some: len([p for p in some if p[name] != ""])
write("completeness", [["Variable"] + years] + [
    [v] + [share(known(v, having(year=y)), len(having(year=y))) for y in years] for v in ("lactate", "days")])
write("table-completeness", [["Variable", "Known", "Missing", "Complete, %"]] + [
    [v, known(v, patients), n - known(v, patients), fixed(100 * known(v, patients) / n, 1)] for v in ("lactate", "days")])

# Prediction
order = sorted(patients, key=lambda p: float(p["risk"]))
rows = [["Group by predicted risk", "Predicted, %", "Observed", "95% interval, %"]]
for i, some in enumerate((order[:6], order[6:])):
    k = len([p for p in some if p["died"] == "yes"])
    rows.append([i + 1, fixed(100 * np.mean(numbers("risk", some)), 1), share(k, 6), span(wilson(k, 6))])
write("calibration", rows)
dead, living = numbers("risk", having(died="yes")), numbers("risk", having(died="no"))
psi = lambda a, b: 1.0 if a > b else 0.5 if a == b else 0.0
v10 = [np.mean([psi(a, b) for b in living]) for a in dead]
v01 = [np.mean([psi(a, b) for a in dead]) for b in living]
area = float(np.mean(v10))
half = half_of_area = z * math.sqrt(np.var(v10, ddof=1) / len(v10) + np.var(v01, ddof=1) / len(v01))  # DeLong 1988
rows = [["Called positive from", "Sensitivity, %", "Specificity, %"],
        [f"risk: AUC {fixed(area, 2)} ({fixed(max(0, area - half), 2)} to {fixed(min(1, area + half), 2)})", "", ""],
        ["none", "0.0", "100.0"]]
for cut in sorted(set(dead + living), reverse=True):
    rows.append([fixed(cut, 4), fixed(100 * np.mean([a >= cut for a in dead]), 1), fixed(100 * np.mean([b < cut for b in living]), 1)])
write("roc", rows)


def firth(y, x):
    # Heinze and Schemper 2002: scores shifted by the diagonal of the hat matrix.
    b = np.zeros(x.shape[1])
    for _ in range(200):
        p = 1 / (1 + np.exp(-x @ b))
        w = p * (1 - p)
        cov = np.linalg.inv(x.T @ (w[:, None] * x))
        hat = w * np.einsum("ij,jk,ik->i", x, cov, x)
        b = b + cov @ (x.T @ (y - p + hat * (0.5 - p)))
    return b, np.sqrt(np.diag(cov))


b, se = firth(np.array([p["died"] == "yes" for p in patients], float), np.column_stack([np.ones(n), ages]))
ci, P = [(c - z * e, c + z * e) for c, e in zip(b, se)], [2 * stats.norm.sf(abs(c / e)) for c, e in zip(b, se)]
small = lambda p: fixed(p, 2) if p >= 0.01 else fixed(p, 3)
write("table-model", [["Term", "Coefficient", "Odds ratio", "95% interval", "P"],
                      ["Intercept", fixed(b[0], 4), "–", "–", small(P[0])],
                      ["age", fixed(b[1], 4), fixed(math.exp(b[1]), 3), f"{fixed(math.exp(ci[1][0]), 3)} to {fixed(math.exp(ci[1][1]), 3)}", small(P[1])]])


def observed_expected(k, risks):
    # The count of patients with unlike risks, all moved by one log odds until the mid-P tail is 2.5%.
    def moved(shift): return [1 / (1 + math.exp(-(math.log(p / (1 - p)) + shift))) for p in risks]

    def tail(shift, upper):
        chances = np.array([1.0])
        for p in moved(shift):
            chances = np.convolve(chances, [1 - p, p])
        beyond = chances[k + 1:].sum() if upper else chances[:k].sum()
        return beyond + chances[k] / 2

    e = sum(risks)
    low = 0 if k == 0 else sum(moved(optimize.brentq(lambda s: tail(s, True) - 0.025, -40, 40))) / e
    # All of them with the event: nothing but the size of the group bounds it.
    high = len(risks) / e if k == len(risks) else sum(moved(optimize.brentq(lambda s: tail(s, False) - 0.025, -40, 40))) / e
    return low, high


rows = [["centre", "Outcome, observed, n/N (%)", "Expected", "Observed / expected", "95% interval"]]
for c in centres + [None]:
    some = having(centre=c) if c else patients
    k, e = len([p for p in some if p["died"] == "yes"]), sum(numbers("risk", some))
    rows.append([c or "All", share(k, len(some)), fixed(e, 1), fixed(k / e, 2),
                 span(observed_expected(k, numbers("risk", some)), 2, 1)])
write("table-risk-adjusted", rows)

# Follow-up at chosen times
def kaplan_meier(t, some):
    s, green = 1.0, 0.0
    for u in sorted({float(p["days"]) for p in some if p["died"] == "yes" and float(p["days"]) <= t}):
        at = len([p for p in some if float(p["days"]) >= u])
        d = len([p for p in some if float(p["days"]) == u and p["died"] == "yes"])
        s, green = s * (1 - d / at), green + d / (at * (at - d))
    return s, s * math.sqrt(green)


def log_log(p, se):
    half = z * se / (p * abs(math.log(p)))
    return f"{fixed(100 * p, 1)} ({fixed(100 * p ** math.exp(half), 1)} to {fixed(100 * p ** math.exp(-half), 1)})"


rows = [["days", "Died, up to then", "Last seen alive, up to then", "Followed beyond", "Survival, %, 95% interval"]]
for t in (4, 12, 60):
    ended = [p for p in patients if float(p["days"]) <= t]
    d = len([p for p in ended if p["died"] == "yes"])
    rows.append([t, d, len(ended) - d, n - len(ended), "–" if t == 60 else log_log(*kaplan_meier(t, patients))])
write("table-life-table", rows)


def aalen_johansen(name, t):
    """Incidence, and its standard error by the delta method (Marubini and Valsecchi 1995, eq. 10.12), term by term."""
    steps, s, inc = [], 1.0, 0.0
    for u in sorted(set(numbers("days"))):
        if u > t:
            break
        now = [p for p in patients if float(p["days"]) == u]
        at = len([p for p in patients if float(p["days"]) >= u])
        d, k = len([p for p in now if "yes" in (p["died"], p["alive"])]), len([p for p in now if p[name] == "yes"])
        inc += s * k / at
        steps.append((at, d, k, s, inc))
        s *= 1 - d / at
    var = sum((inc - i) ** 2 * d / (at * (at - d)) for at, d, k, _, i in steps if d < at)
    var += sum(b * b * (at - k) * k / at**3 for at, d, k, b, _ in steps)
    var -= 2 * sum((inc - i) * b * k / at**2 for at, d, k, b, i in steps)
    return inc, math.sqrt(max(0, var))


rows = [["Up to day", "Died, n", "Died, Incidence, %, 95% interval", "Home, n", "Home, Incidence, %, 95% interval", "None of these yet, %"]]
for t in (4, 12, 25, 60):
    row, free = [t], 1
    for name in ("died", "alive"):
        p, se = aalen_johansen(name, t)
        free -= p
        row += [len([q for q in patients if q[name] == "yes" and float(q["days"]) <= t]),
                "0.0" if p == 0 else log_log(p, se)]
    # After day 40 nobody is left without one of the two, so that day 60 is known.
    rows.append(row + [fixed(100 * abs(free), 1)])
write("competing-risks", rows)
write("table-competing-risks", rows)
rows = [["Complication", "With it, n/N (%)", "Not known", "At risk, ", "First events per 1,000  at risk, 95% interval"]]
for name in ("bleeding", "stroke"):
    ends = [min(float(p["hours"]), float(p[name + "_h"] or "inf")) for p in patients]
    k = len([p for p in patients if p[name] == "yes" and float(p[name + "_h"]) <= float(p["hours"])])
    rows.append([name, share(k, n), 0, fixed(sum(ends), 0), f"{fixed(1000 * k / sum(ends), 2)} ({span(poisson(k), 2, 1000 / sum(ends))})"])
write("table-first-events", rows)


def clustered(outcomes, clusters):
    # Linearised variance between clusters; the interval on the scale of log odds, as survey::svyciprop has it.
    p, g = np.mean(outcomes), sorted(set(clusters))
    off = [sum(y - p for y, c in zip(outcomes, clusters) if c == one) for one in g]
    se = math.sqrt(len(g) / (len(g) - 1) * sum(x * x for x in off)) / len(outcomes)
    half = -stats.t.ppf(0.025, len(g) - 1) * se / (p * (1 - p))
    return [1 / (1 + math.exp(-(math.log(p / (1 - p)) + side * half))) for side in (-1, 1)]


lived = [p["alive"] == "yes" for p in patients]
first = [p for i, p in enumerate(patients) if p["patient"] not in [q["patient"] for q in patients[:i]]]
f = len([p for p in first if p["alive"] == "yes"])
write("table-runs", [["Counted", "With the outcome, n/N (%)", "95% interval, %"],
                     ["All runs", share(4, n), span(wilson(4, n))],
                     ["All runs, clustered by patient", share(4, n), span(clustered(lived, [p["patient"] for p in patients]))],
                     ["First runs of patients", share(f, len(first)), span(wilson(f, len(first)))]])

# A risk adjustment: 161 patients to learn from, 81 to be judged.
draw = np.random.RandomState(2014)
people = []
for i in range(242):
    centre = "ABCDEF"[i % 6]
    age, flow, male = min(89, int(draw.normal(55, 14))), round(float(draw.gamma(4, 12)), 1), draw.rand() < 0.7
    odds = -3.2 + 0.03 * age + 0.02 * flow - 0.3 * male + {"A": 0, "B": 0.9, "C": -0.6, "D": 0.2, "E": -0.9, "F": 0.4}[centre]
    died = draw.rand() < 1 / (1 + math.exp(-odds))
    lactate = round(float(draw.gamma(4 + 2 * died, 1.5)), 1)
    people.append({"set": "learn" if i < 161 else "judge", "centre": centre, "age": age, "flow": flow,
                   "male": "yes" if male else "no", "died": "yes" if died else "no",
                   "lactate": "" if draw.rand() < 0.2 else lactate})
with open(os.path.join(folder, "models.csv"), "w", newline="") as file:
    writer = csv.DictWriter(file, list(people[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(people)
learners, judged = [[p for p in people if p["set"] == s] for s in ("learn", "judge")]
column = lambda name, some: [float(p[name]) for p in some]
had = lambda some: np.array([p["died"] == "yes" for p in some], float)


def knots(values):
    # Harrell 2015, table 2.3, four of them.
    return [quantile(values, 0.05 + 0.9 * i / 3) for i in range(4)]


def spline(x, k):
    # Harrell 2015, eq. 2.25, on the scale of the value.
    cube = lambda a: max(0, x - a) ** 3
    return [x] + [(cube(a) - cube(k[2]) * (k[3] - a) / (k[3] - k[2]) + cube(k[3]) * (k[2] - a) / (k[3] - k[2])) / (k[3] - k[0]) ** 2
                  for a in k[:2]]


def logistic(y, x, offset=None):
    """Newton's steps, halved where the likelihood would fall: coefficients, their covariance, log likelihood."""
    offset = np.zeros(len(y)) if offset is None else offset
    value = lambda b: float(np.sum(y * (x @ b + offset) - np.logaddexp(0, x @ b + offset)))
    b = np.zeros(x.shape[1])
    for _ in range(100):
        p = 1 / (1 + np.exp(-(x @ b + offset)))
        cov = np.linalg.inv(x.T @ ((p * (1 - p))[:, None] * x))
        step = cov @ (x.T @ (y - p))
        while value(b + step) < value(b) - 1e-12 and np.max(np.abs(step)) > 1e-14:
            step = step / 2
        b = b + step
    return b, cov, value(b)


knots_of = {name: knots(column(name, learners)) for name in ("age", "flow")}
design = lambda some: np.array([[1] + spline(p["age"], knots_of["age"]) + spline(p["flow"], knots_of["flow"]) + [p["male"] == "yes"] for p in some], float)
y, x = had(learners), design(learners)
b, cov, likelihood = logistic(y, x)
P_of = lambda p: "<0.001" if p < 0.001 else small(p)


def profile(c):
    # The design turned, so that the contrast is a coefficient of its own.
    at = max(range(len(c)), key=lambda i: abs(c[i]))
    rest = [i for i in range(len(c)) if i != at]
    turned = np.column_stack([x[:, i] - x[:, at] * c[i] / c[at] for i in rest])
    drop = lambda v: likelihood - stats.chi2.ppf(0.95, 1) / 2 - logistic(y, turned, v * x[:, at] / c[at])[2]
    value, se = c @ b, math.sqrt(c @ cov @ c)
    return [optimize.brentq(drop, *sorted((value, value + side * 4 * se))) for side in (-1, 1)]


def ratio_of(value, low, high, places=2):
    return f"{fixed(math.exp(value), places)} ({fixed(math.exp(low), places)} to {fixed(math.exp(high), places)})"


at_zero = [0] * 7
contrasts = []
for name, start in (("age", 1), ("flow", 4)):
    low, high = quantile(column(name, learners), .25), quantile(column(name, learners), .75)
    c = np.array([0.0] + at_zero)
    c[start:start + 3] = np.array(spline(high, knots_of[name])) - spline(low, knots_of[name])
    contrasts.append((f"{name}: {plain(high)} against {plain(low)}", c))
contrasts.append(("male", np.array([0.0] * 7 + [1])))
# Nothing is missing: intervals by profile likelihood, P by Wald's test.
rows = [["Predictor", "All, Odds ratio, 95% interval", "All, P"]]
for label, c in contrasts:
    value, se = c @ b, math.sqrt(c @ cov @ c)
    rows.append([label, ratio_of(value, *profile(c)), P_of(2 * stats.norm.sf(abs(value / se)))])
write("table-risk-adjustment", rows)


def six(v):
    return fixed(v, 5 - int(math.floor(math.log10(abs(v)))))


rows = [["Term", "Coefficient", "Knots"], ["Intercept", six(b[0]), "–"]]
for name, start in (("age", 1), ("flow", 4)):
    rows.append([name, six(b[start]), "; ".join(six(k) for k in knots_of[name])])
    rows += [[f"{name}: spline term {j}", six(b[start + j]), "–"] for j in (1, 2)]
rows.append(["male", six(b[7]), "–"])
write("table-coefficients", rows)
risks, ill = 1 / (1 + np.exp(-design(judged) @ b)), had(judged)
order = np.argsort(risks, kind="stable")
quarters = [order[len(order) * i // 4:len(order) * (i + 1) // 4] for i in range(4)]
rows = [["Group by predicted risk", "Predicted, %", "Observed", "95% interval, %"]]
for i, some in enumerate(quarters):
    k = int(ill[some].sum())
    rows.append([i + 1, fixed(100 * np.mean(risks[some]), 1), share(k, len(some)), span(wilson(k, len(some)))])
write("risk-adjustment", rows)
known_ages = column("age", learners)
middle, ends = quantile(known_ages, .5), (quantile(known_ages, .05), quantile(known_ages, .95))
significant = lambda v: fixed(v, 3 - int(math.floor(math.log10(abs(v)))))
rows, curve = [["age", "Odds ratio against the median", "95% interval"]], []
for step in range(25):
    v = ends[0] + (ends[1] - ends[0]) * step / 24
    c = np.array([0.0] + at_zero)
    c[1:4] = np.array(spline(v, knots_of["age"])) - spline(middle, knots_of["age"])
    value, half = c @ b, z * math.sqrt(c @ cov @ c)
    curve.append((v, math.exp(value), math.exp(value - half), math.exp(value + half)))
    rows.append([significant(v), fixed(math.exp(value), 3),
                 "–" if v == middle else f"{fixed(math.exp(value - half), 3)} to {fixed(math.exp(value + half), 3)}"])
write("predictor-curve", rows)


def delong(scores, outcome):
    a, b = scores[outcome == 1], scores[outcome == 0]
    v10, v01 = [np.mean([psi(s, t) for t in b]) for s in a], [np.mean([psi(s, t) for s in a]) for t in b]
    return float(np.mean(v10)), math.sqrt(np.var(v10, ddof=1) / len(a) + np.var(v01, ddof=1) / len(b))


def performance(p, outcome):
    """Value and standard error of the six measures of predictions."""
    lp = np.log(p / (1 - p))
    line, line_cov, _ = logistic(outcome, np.column_stack([np.ones(len(p)), lp]))
    level, level_cov, _ = logistic(outcome, np.ones((len(p), 1)), lp)
    brier, rate = np.mean((outcome - p) ** 2), np.mean(outcome)
    base, off = rate * (1 - rate), (outcome - p) ** 2 - brier
    skew = brier * (1 - 2 * rate) / base**2 * (outcome - rate) - off / base
    error = lambda v: math.sqrt(np.sum(v * v) / (len(p) - 1) / len(p))
    return [delong(p, outcome), (line[1], math.sqrt(line_cov[1, 1])), (line[0], math.sqrt(line_cov[0, 0])),
            (level[0], math.sqrt(level_cov[0, 0])), (brier, error(off)), (1 - brier / base, error(skew))]


names = ["c statistic", "Calibration slope", "Calibration intercept", "Calibration in the large", "Brier score", "Scaled Brier score"]
own = performance(1 / (1 + np.exp(-x @ b)), y)
# What the bootstrap's samples make is random: a star stands for any cell.
group = "Learnt from, complete cases"
rows = [["Measure", f"{group}, Apparent", f"{group}, Optimism, ± error of the simulation", f"{group}, Corrected, 95% interval", "Judged, 95% interval"]]
for i, (name, (value, se)) in enumerate(zip(names, performance(risks, ill))):
    places = 3 if "Brier" in name else 2
    inside = ["–"] * 3 if i == 3 else [fixed(own[i][0], places), "*", "*"]
    rows.append([name] + inside + [f"{fixed(value, places)} ({fixed(value - z * se, places)} to {fixed(value + z * se, places)})"])
write("table-performance", rows)
kept, lost = [p for p in learners if p["lactate"] != ""], [p for p in learners if p["lactate"] == ""]
rows = [["Characteristic", "Not known, learnt from", "Not known, judged", f"Complete cases, n = {len(kept)}", f"Left out of complete cases, n = {len(lost)}"],
        ["With the outcome", "–", "–"] + [share(int(had(some).sum()), len(some)) for some in (kept, lost)]]


def middling(name, places):
    cells = []
    for some in (kept, lost):
        values = [float(p[name]) for p in some if p[name] != ""]
        cells.append(f"{fixed(quantile(values, .5), places)} ({fixed(quantile(values, .25), places)} to {fixed(quantile(values, .75), places)})" if values else "–")
    return cells


unknown = lambda name: len([p for p in judged if p[name] == ""])
rows.append(["age", 0, unknown("age")] + middling("age", 0))
rows.append(["male", 0, unknown("male"), "–", "–"])
rows += [[v, "–", "–"] + [share(len([p for p in some if p["male"] == v]), len(some)) for some in (kept, lost)] for v in ("yes", "no")]
rows.append(["lactate", len(lost), unknown("lactate")] + middling("lactate", 1))
write("table-left-out", rows)


def counts(chances):
    total = np.array([1.0])
    for p in chances:
        total = np.convolve(total, [1 - p, p])
    return total


def limit(chances, tail):
    # Interpolated between counts as Spiegelhalter 2005, A.1.1, has it for the binomial.
    pmf = counts(chances)
    k = int(np.argmax(np.cumsum(pmf) >= tail))
    return max(0, k - (np.cumsum(pmf)[k] - tail) / pmf[k])


def random_intercept(lp, outcome, units):
    """By maximum likelihood, the integral over each unit's intercept by 101 nodes: one intercept, the spread with its
    interval by profile likelihood, and each unit's mode and its error. The log odds are an offset."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(101)
    weights = weights / weights.sum()
    members = [units == u for u in sorted(set(units))]

    def minus(a, spread):
        total = 0
        for m in members:
            eta = a + lp[m][:, None] + spread * nodes[None, :]
            parts = np.sum(np.where(outcome[m][:, None] == 1, -np.log1p(np.exp(-eta)), -np.log1p(np.exp(eta))), axis=0)
            total += np.log(np.sum(weights * np.exp(parts)))
        return -total

    least = lambda spread: optimize.minimize_scalar(lambda a: minus(a, spread), bounds=(-5, 5), method="bounded", options={"xatol": 1e-10})
    found = optimize.minimize_scalar(lambda spread: least(spread).fun, bounds=(0, 5), method="bounded", options={"xatol": 1e-9})
    spread = found.x if least(0).fun - found.fun > 1e-9 else 0.0
    a = least(spread).x
    beyond = lambda t: least(t).fun - least(spread).fun - stats.chi2.ppf(0.95, 1) / 2
    low = 0.0 if beyond(0) <= 0 else optimize.brentq(beyond, 0, spread)
    high = optimize.brentq(beyond, spread, 20)
    modes = []
    for m in members:
        if spread == 0:
            modes.append((0.0, 0.0))
            continue
        score = lambda e: np.sum(outcome[m] - 1 / (1 + np.exp(-(a + lp[m] + e)))) - e / spread**2
        e = optimize.brentq(score, -20, 20, xtol=1e-13)
        p = 1 / (1 + np.exp(-(a + lp[m] + e)))
        modes.append((e, 1 / math.sqrt(np.sum(p * (1 - p)) + 1 / spread**2)))
    return a, spread, (low, high), modes


units = np.array([p["centre"] for p in judged])
lp = np.log(risks / (1 - risks))
start, spread, (least, _), modes = random_intercept(lp, ill, units)
rows = [["centre", "The outcome, observed, n/N (%)", "Expected", "Observed / expected, 95% interval", "P", "P, adjusted", "Shrunken ratio, 95% interval", "Beyond the 99.8% limits"]]
cells, funnel = [], []
for u, (mode, se) in zip(sorted(set(units)), modes):
    chances, k = list(risks[units == u]), int(ill[units == u].sum())
    e, pmf = sum(chances), counts(risks[units == u])
    tails = pmf[:k].sum() + pmf[k] / 2, pmf[k + 1:].sum() + pmf[k] / 2
    fitted = lambda shift: np.sum(1 / (1 + np.exp(-(start + lp[units == u] + shift))))
    drawn = [fitted(shift) / e for shift in (mode, mode - z * se, mode + z * se)]
    funnel.append((e, k / e, [(limit(chances, t) / e, (len(chances) - limit([1 - p for p in chances], t)) / e) for t in (0.025, 0.001)]))
    cells.append([u, share(k, len(chances)), fixed(e, 1), f"{fixed(k / e, 2)} ({span(observed_expected(k, chances), 2, 1)})", min(1, 2 * min(tails)),
                  fixed(drawn[0], 2) + (f" ({fixed(drawn[1], 2)} to {fixed(drawn[2], 2)})" if least > 0 else ""),
                  "yes" if min(pmf[:k + 1].sum(), pmf[k:].sum()) < 0.001 else "no"])
adjusted = stats.false_discovery_control([c[4] for c in cells], method="bh")
rows += [c[:4] + [P_of(c[4]), P_of(q)] + c[5:] for c, q in zip(cells, adjusted)]
write("centres", rows)
write("table-centres", rows)

# Comparison
yes, no = having(alive="yes"), having(alive="no")
rows = [["Characteristic", "yes, n = 4", "no, n = 8", "Difference, 95% interval", "P"]]
a, b = numbers("age", yes), numbers("age", no)
welch = stats.ttest_ind(a, b, equal_var=False)
ci = welch.confidence_interval(0.95)
mean = lambda x: f"{fixed(np.mean(x), 1)} ± {fixed(np.std(x, ddof=1), 1)}"
rows.append(["age", mean(a), mean(b), f"{fixed(np.mean(a) - np.mean(b), 1)} ({fixed(ci[0], 1)} to {fixed(ci[1], 1)})", small(welch.pvalue)])


def differing(name, value):
    k, m = len([p for p in yes if p[name] == value]), len([p for p in no if p[name] == value])
    return [share(k, 4), share(m, 8), f"{fixed(100 * (k / 4 - m / 8), 1)} ({span(newcombe(k, 4, m, 8))})"]


k, m = len(having(alive="yes", weaned="yes")), len(having(alive="no", weaned="yes"))
rows.append(["weaned"] + differing("weaned", "yes") + [small(stats.fisher_exact([[k, 4 - k], [m, 8 - m]]).pvalue)])


def freeman_halton(sizes, drawn):
    # Every way to place the survivors among the centres, by its probability.
    ways = [w for w in product(*[range(s + 1) for s in sizes]) if sum(w) == sum(drawn)]
    chance = lambda w: math.prod(math.comb(s, x) for s, x in zip(sizes, w))
    own = chance(drawn)
    return sum(chance(w) for w in ways if chance(w) <= own * (1 + 1e-9)) / math.comb(sum(sizes), sum(drawn))


rows.append(["centre", "", "", "", small(freeman_halton([size[c] for c in centres], [alive[c] for c in centres]))])
rows += [[c] + differing("centre", c) + [""] for c in centres]
write("table-comparison", rows)
order = sorted(ages)
rank = max(r for r in range(1, 7) if 1 - 2 * stats.binom.cdf(r - 1, n, 0.5) >= 0.95)
write("table-measures", [["Measure", "Result", "95% interval"], ["Survival", share(4, n), span(wilson(4, n))],
                         ["Weaned", share(6, n), span(wilson(6, n))],
                         ["Age", f"{fixed(quantile(ages, .5), 0)} ({fixed(quantile(ages, .25), 0)} to {fixed(quantile(ages, .75), 0)})",
                          f"{fixed(order[rank - 1], 0)} to {fixed(order[n - rank], 0)}"]])
write("table-changes", [["Measure", "Records", "Published then", "Now", "Why"],
                        ["Survival", "all", share(3, n), share(4, n), "the data have changed"]])
write("cascade", [["Step", "n", "Of the step before", "Source"], ["All", n, "–", "counted by hand"],
                  ["Weaned", 6, share(6, 12), "computed from the registry"], ["Alive", 4, share(4, 6), "computed from the registry"]])

# Published numbers
one = lambda k, m: f"{fixed(100 * k / m, 1)} ({span(wilson(k, m))})"
write("series", [["Series", "Detail", "n/N", "T, 95% interval"], ["A", "", "8/24", one(8, 24)], ["B", "", "", "40.0 (30.0 to 55.0)"]])
write("table-series", [["Series", "Population and source", "n/N (%)", "T, 95% interval"], ["A", "", share(8, 24), one(8, 24)], ["B", "", "–", "40.0 (30.0 to 55.0)"]])
write("dots", [["Group", "n/N", "Share of patients, %, interval", "Made"]]
      + [[g, f"{k}/{m}", one(k, m), "computed from counts"] for g, k, m in (("A", 8, 24), ("B", 5, 10))])
write("shares", [["Group", "n/N", "Share, %"], ["All (n = 24)", "", ""], ["Home", "8/24", fixed(800 / 24, 1)], ["Died", "16/24", fixed(1600 / 24, 1)]])


def odds(a, n1, c, n2):
    ratio = a * (n2 - c) / ((n1 - a) * c)
    half = z * math.sqrt(1 / a + 1 / (n1 - a) + 1 / c + 1 / (n2 - c))  # Woolf
    return f"{fixed(ratio, 2)} ({fixed(ratio * math.exp(-half), 2)} to {fixed(ratio * math.exp(half), 2)})"


write("published-forest", [["Group", "n/N", "Odds ratio, interval", "Made"]] + [
    [g, f"{a}/{m} v {c}/{l}", odds(a, m, c, l), "computed from counts"] for g, a, m, c, l in (("A", 8, 24, 4, 20), ("B", 5, 10, 6, 12))])
write("published-timeline", [["Group", "Detail", "n", "Median", "Quartiles, or range"], ["A", "", 24, 30, "20 to 45"], ["B", "", 10, 60, "50 to 90"]])

# Marks: where each must stand, in the units of its axis.
marks = {}


def mark(figure, tag, name, axis, values, panel=0, log=False):
    marks.setdefault(figure, []).append(
        {"tag": tag, "class": name, "axis": axis, "values": [[float(x) for x in v] for v in values], "panel": panel, "log": log})


hundred = lambda pair: [100 * x for x in pair]
count = lambda **c: len(having(**c))
mark("yearly", "rect", "open", "y", [[0, count(year=y)] for y in years])
mark("yearly", "rect", "fill", "y", [[0, count(year=y, alive="yes")] for y in years])
per_year = [(count(year=y, alive="yes"), count(year=y)) for y in years]
mark("yearly", "line", "whisk", "y", [hundred(wilson(*p)) for p in per_year], 1)
mark("yearly", "circle", "dot", "y", [[100 * k / m] for k, m in per_year], 1)
per_centre = [(alive[c], size[c]) for c in centres]
mark("bars", "rect", "fill", "x", [[0, 100 * k / m] for k, m in per_centre if k > 0])
mark("bars", "line", "whisk", "x", [hundred(wilson(*p)) for p in per_centre])
mark("stacked", "rect", "fill", "x", [[0, k] for k, m in per_year])
mark("stacked", "rect", "open", "x", [[k, m] for k, m in per_year])
groups = [sorted(numbers("age", having(alive=v))) for v in ("yes", "no")]
mark("strip", "circle", "pt", "x", [[a] for a in groups[0] + groups[1]])
for name in ("strip", "box"):
    mark(name, "rect", "box", "x", [[quantile(g, .25), quantile(g, .75)] for g in groups])
    mark(name, "line", "median", "x", [[quantile(g, .5)] * 2 for g in groups])
mark("box", "line", "ink", "x", sum([[[g[0], quantile(g, .25)], [quantile(g, .75), g[-1]], [g[0]] * 2, [g[-1]] * 2] for g in groups], []))
mark("histogram", "rect", "fill", "y", [[0, len([a for a in ages if low <= a < low + 10])] for low in range(30, 80, 10)])
subgroups = [(count(weaned=v, alive="yes"), count(weaned=v)) for v in ("yes", "no")]
mark("forest", "line", "whisk", "x", [hundred(wilson(*p)) for p in subgroups])
mark("forest", "rect", "dot", "x", [[100 * k / m] for k, m in subgroups])
mark("funnel", "circle", "pt", "xy", [[m, 100 * k / m] for k, m in big.values()])
sizes = range(10, 61, 10)
for level, name in ((0.025, "limit"), (0.001, "limit far")):
    mark("funnel", "through", name, "xy", [[m, 100 * funnel_limit(m, level, target)] for m in sizes])
    mark("funnel", "through", name, "xy", [[m, 100 * (1 - funnel_limit(m, level, 1 - target))] for m in sizes])
running = [0.0]
ups, downs = [0.0], [0.0]
for p in patients:
    risk, event = float(p["risk"]), p["died"] == "yes"
    running.append(running[-1] + risk - event)
    weight = lambda odds: math.log(odds if event else 1) - math.log(1 - risk + odds * risk)
    ups.append(max(0, ups[-1] + weight(2)))
    downs.append(min(0, downs[-1] - weight(0.5)))
mark("vlad", "path", "line", "xy", [sum([[i, v] for i, v in enumerate(running)], [])])
mark("cusum", "path", "line", "xy", [sum([[i, v] for i, v in enumerate(some)], []) for some in (ups, downs)])
mark("timeline", "rect", "fill", "x", [[0, float(p["noflow"])] for _, _, p in flows if float(p["noflow"]) > 0])
mark("timeline", "rect", "open", "x", [[float(p["noflow"]), total] for total, _, p in flows])
by_risk = sorted(patients, key=lambda p: float(p["risk"]))
sixes = [by_risk[:6], by_risk[6:]]
seen = [len([p for p in some if p["died"] == "yes"]) for some in sixes]
mark("calibration", "line", "whisk", "y", [hundred(wilson(k, 6)) for k in seen])
mark("calibration", "circle", "dot", "xy", [[100 * np.mean(numbers("risk", some)), 100 * k / 6] for some, k in zip(sixes, seen)])
corners = [[0, 0]] + [[100 * np.mean([b >= c for b in living]), 100 * np.mean([a >= c for a in dead])] for c in sorted(set(dead + living), reverse=True)]
mark("roc", "path", "line", "xy", [sum(corners, [])])
mark("activity", "rect", "open", "y", [[0, count(year=y)] for y in years])
mark("activity", "line", "whisk", "y", [list(poisson(count(year=y))) for y in years])
mark("activity", "line", "whisk", "y", [hundred(wilson(count(year=y), runs[y])) for y in years], 1)
ills = [count(bleeding="yes"), count(stroke="yes")]
mark("rates", "line", "whisk", "x", [hundred(wilson(k, n)) for k in ills])
mark("rates", "rect", "dot", "x", [[100 * k / n] for k in ills])


def stairs(some, times, start, level):
    points, value, total = [[0, start]], start, start
    for t in times:
        new = level(t)
        points += [[t, value], [t, new]]
        value = new
    end = max(numbers("days", some))
    return points + ([[end, value]] if points[-1][0] != end else [])


def survival(some):
    def at(t):
        value = 1.0
        for u in sorted(set(numbers("days", some))):
            if u <= t:
                alive_then = len([p for p in some if float(p["days"]) >= u])
                value *= 1 - len([p for p in some if float(p["days"]) == u and p["died"] == "yes"]) / alive_then
        return 100 * value
    return stairs(some, sorted({float(p["days"]) for p in some if p["died"] == "yes"}), 100, at)


mark("kaplan-meier", "path", "line", "xy", [sum(survival(having(weaned=v)), []) for v in ("yes", "no")])
came = lambda name: stairs(patients, sorted({float(p["days"]) for p in patients if p[name] == "yes"}), 0,
                           lambda t: 100 * len([p for p in patients if float(p["days"]) <= t and p[name] == "yes"]) / n)
mark("cumulative-incidence", "path", "line", "xy", [sum(came(name), []) for name in ("died", "alive")])
arose = lambda name: stairs(patients, sorted({float(p["days"]) for p in patients if p[name] == "yes"}), 0, lambda t: 100 * aalen_johansen(name, t)[0])
mark("competing-risks", "path", "line", "xy", [sum(arose(name), []) for name in ("died", "alive")])
mark("p-chart", "circle", "pt", "y", [[100 * k / m] for k, m in per_year])
mark("p-chart", "line", "limit far", "y", [[100 * limits[y][0]] * 2 for y in years] + [[100 * limits[y][1]] * 2 for y in years])
mark("run", "circle", "pt", "y", [[quantile(numbers("age", having(year=y)), .5)] for y in years])
mark("q-q", "circle", "pt", "xy", [[stats.norm.ppf((i + 1 - 3 / 8) / (n + 1 / 4)), a] for i, a in enumerate(sorted(ages))])
mark("risk-adjustment", "line", "whisk", "y", [hundred(wilson(int(ill[some].sum()), len(some))) for some in quarters])
mark("risk-adjustment", "circle", "dot", "xy", [[100 * np.mean(risks[some]), 100 * ill[some].mean()] for some in quarters])
mark("predictor-curve", "path", "line", "xy", [sum([[v, r] for v, r, _, _ in curve[::3]], [])])
mark("predictor-curve", "line", "whisk", "y", [[low, high] for v, _, low, high in curve[::3] if v != middle])
mark("centres", "circle", "pt", "xy", [[e, r] for e, r, _ in sorted(funnel)])
for i, name in enumerate(("limit", "limit far")):
    for side in (0, 1):
        mark("centres", "through", name, "xy", [[e, limits[i][side]] for e, _, limits in sorted(funnel)])
mark("series", "line", "whisk", "x", [hundred(wilson(8, 24)), [30, 55]])
mark("series", "rect", "dot", "x", [[800 / 24], [40]])
mark("dots", "line", "whisk", "x", [hundred(wilson(8, 24)), hundred(wilson(5, 10))])
mark("dots", "circle", "pt", "x", [[800 / 24], [50]])
mark("shares", "rect", "fill", "x", [[0, 800 / 24], [800 / 24, 100]])
ratio = lambda a, m, c, l: (a * (l - c) / ((m - a) * c), z * math.sqrt(1 / a + 1 / (m - a) + 1 / c + 1 / (l - c)))
pairs = [ratio(8, 24, 4, 20), ratio(5, 10, 6, 12)]
mark("published-forest", "line", "whisk", "x", [[r * math.exp(-h), r * math.exp(h)] for r, h in pairs], log=True)
mark("published-forest", "rect", "dot", "x", [[r] for r, _ in pairs], log=True)
mark("published-timeline", "rect", "box", "x", [[20, 45], [50, 90]])
mark("published-timeline", "line", "median", "x", [[30] * 2, [60] * 2])
mark("icons", "circle", "fill", "count", [[33]])
mark("icons", "circle", "open", "count", [[67]])

# Labels: the words of each drawing in the order in which they are read, line by line.
shown = lambda k, m: f"{fixed(100 * k / m, 1)} ({span(wilson(k, m))})"
row_of = lambda name, k, m: [name, shown(k, m), f"{k}/{m}"]
ratio_row = lambda name, a, m, c, l: [name, odds(a, m, c, l), f"{a}/{m} v {c}/{l}"]
curve_labels = ["Died", f"{count(died='yes')} runs", "Home", f"{count(alive='yes')} runs", "Number at risk", "12"]
at_risk = lambda some, times: [str(len([p for p in some if float(p["days"]) >= t])) for t in times]
labels = {
    "activity": ["Cases", "ECPR of all ECMO runs, %"] + years,
    "yearly": ["Cases", "alive: no", "8 of 12", "alive: yes", "4 of 12"] + years,
    "bars": sum([[share(k, m), c] for c, (k, m) in zip(centres, per_centre)], []),
    "stacked": ["yes", "no"] + years,
    "icons": ["yes: 33 of 100", "no: 67 of 100"],
    "strip": ["yes", "n\u00a0=\u00a04", "no", "n\u00a0=\u00a08"],
    "box": ["yes", "n\u00a0=\u00a04", "no", "n\u00a0=\u00a08"],
    "forest": sum([row_of(v, *some) for v, some in zip(("yes", "no"), subgroups)], []) + row_of("All patients", 4, n),
    "funnel": ["99.8% limits", "95% limits", "33.8 overall", "D"],
    "cusum": ["More events", "Fewer events"],
    "completeness": ["lactate"] + [str(100 * known("lactate", having(year=y)) // count(year=y)) for y in years] + ["days"] + ["100"] * 3,
    "timeline": ["No-flow", "Low-flow"] + [str(i + 1) for i in range(n)],
    "rates": row_of("bleeding", ills[0], n) + row_of("stroke", ills[1], n) + row_of("One or more of these", len(either), n),
    "kaplan-meier": ["yes", "median not reached", "no", "median 3.50", "Number at risk", "yes"] + at_risk(having(weaned="yes"), (0,)) + ["no"] + at_risk(having(weaned="no"), (0,)),
    "cumulative-incidence": curve_labels, "competing-risks": curve_labels,
    "p-chart": ["Mean 33.3%", "Control limits"] + years,
    "run": [f"Median {fixed(quantile([quantile(numbers('age', having(year=y)), .5) for y in years], .5), 0)}"] + years,
    "roc": [f"risk, AUC {fixed(area, 2)} ({fixed(max(0, area - half_of_area), 2)} to {fixed(min(1, area + half_of_area), 2)})"],
    "centres": ["99.8% limits", "95% limits", "1 overall"],
    "series": [f"{fixed(800 / 24, 1)} ({span(wilson(8, 24))})", "A", "40.0 (30.0 to 55.0)", "B"],
    "dots": row_of("A", 8, 24) + row_of("B", 5, 10),
    "shares": ["Home", share(8, 24), "Died", share(16, 24)],
    "published-forest": ratio_row("A", 8, 24, 4, 20) + ratio_row("B", 5, 10, 6, 12),
    "published-timeline": ["A", "30 (20 to 45)", "n = 24", "B", "60 (50 to 90)", "n = 10"],
    "cascade": ["All", "12", "Weaned", "6", share(6, 12), "Alive", "4", share(4, 6)],
}
json.dump(labels, open(os.path.join(out, "labels.json"), "w"), indent=1, ensure_ascii=False)
json.dump(marks, open(os.path.join(out, "marks.json"), "w"), indent=1)
open(os.path.join(out, "VERSIONS.txt"), "w").write(
    f"numpy {np.__version__}, scipy {scipy.__version__}\n")
