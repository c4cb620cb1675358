#!/usr/bin/env python3
"""Tails, logs of tails and quantiles of the distributions, in 50 digits by mpmath; SciPy starts the quantiles.

Usage: python3 script/reference/distributions.py > content/validation/distributions.csv
Each row: function, arguments, expected value, source, relative tolerance. Arguments are the doubles that they
print as, so that the reference answers for exactly the number that the program is given.
"""
import mpmath as mp
from scipy import stats

mp.mp.dps = 50
SOURCE = f"mpmath {mp.__version__}"
SMALLEST = mp.mpf("1e-305")


def add(function, arguments, expected, tolerance=1e-12):
    cells = " ".join(str(v) if isinstance(v, int) else repr(float(v)) for v in arguments)
    print(f"{function},{cells},{mp.nstr(expected, 20, strip_zeros=False)},{SOURCE},{tolerance:g}")


def tails(name, arguments, lower, upper):
    """Both tails, and the log of the smaller one, which may underflow."""
    if lower > SMALLEST:
        add(name + ".lower", arguments, lower)
    if upper > SMALLEST:
        add(name + ".upper", arguments, upper)
    add(name + (".logLower" if lower < upper else ".logUpper"), arguments, mp.log(min(lower, upper)))


def beta_tails(a, b, x, digits=360):
    """I_x(a, b) and its complement by the series at the smaller of x and 1 − x, all of its terms positive; the other
    side by subtraction, with digits to spare for tails of 1e-300."""
    with mp.workdps(digits):
        a, b, x = mp.mpf(a), mp.mpf(b), mp.mpf(x)
        y = 1 - x
        if x > y:
            upper, lower = beta_tails(b, a, y, digits)
            return lower, upper
        total = term = mp.mpf(1)
        k = mp.mpf(0)
        while term > total * mp.mpf(10) ** -digits:
            term *= (a + b + k) / (a + 1 + k) * x
            total += term
            k += 1
        beta = mp.loggamma(a + 1) + mp.loggamma(b) - mp.loggamma(a + b)
        lower = mp.exp(a * mp.log(x) + b * mp.log(y) - beta) * total
        if 1 - lower < mp.mpf(10) ** (50 - digits):
            return beta_tails(a, b, x, 10 * digits)
        return lower, 1 - lower


def gamma_tails(a, x):
    a, x = mp.mpf(a), mp.mpf(x)
    with mp.workdps(350):
        total = term = mp.mpf(1)
        k = mp.mpf(0)
        while term > total * mp.mpf(10) ** -345:
            k += 1
            term *= x / (a + k)
            total += term
        lower = mp.exp(a * mp.log(x) - x - mp.loggamma(a + 1)) * total
        return +lower, 1 - lower


def solve(f, start):
    """The root near a start that is good to about eight digits."""
    start = mp.mpf(float(start))
    return mp.findroot(f, (start, start * (1 + mp.mpf(10) ** -7)), solver="secant", tol=mp.mpf(10) ** -40, verify=False, maxsteps=12)


# Normal.
print("function,arguments,expected,source,tolerance")

for x in [-40, -38, -30.5, -20, -8.3, -5.01, -5, -4.99, -3, -1.96, -0.5, -1e-10, 0, 0.1, 1, 2.5758, 6, 9]:
    z = mp.mpf(x)
    tails("normal", [x], mp.erfc(-z / mp.sqrt(2)) / 2, mp.erfc(z / mp.sqrt(2)) / 2)
add("normal.logLower", [-1e6], mp.mpf(-5e11) - mp.log(2 * mp.pi) / 2 - mp.log(mp.mpf(1e6)) + mp.log(1 - mp.mpf(10) ** -12))
for p in [1e-300, 1e-100, 1e-20, 1e-5, 0.025, 0.2499, 0.2501, 0.3, 0.49999999, 0.5000001, 0.7, 0.975, 0.999999]:
    add("normal.quantile", [p], mp.sqrt(2) * mp.erfinv(2 * mp.mpf(p) - 1) if p > 1e-15 else
        mp.findroot(lambda z: mp.log(mp.erfc(-z / mp.sqrt(2)) / 2) - mp.log(mp.mpf(p)), -mp.sqrt(-2 * mp.log(mp.mpf(p)))))

# Student's t.
for t, df in [(-2.5, 9), (-1e-9, 4), (1e-8, 3), (0.01, 3), (0.5, 1), (2.1, 16.137), (0.8, 22), (12, 5), (40, 30), (1e3, 60), (1.5, 0.7), (37, 1000),
              (2, 1e6), (60, 400), (1e20, 3), (1e100, 2.5), (1e200, 1), (37, 1e8), (3.2, 24.7), (25, 200),
              (2.5, 12345678.9), (-1.96, 3.3e13), (30, 2e7), (5, 1e16), (1.2, 7e25), (-30, 1e30)]:
    with mp.workdps(700):
        share = mp.mpf(df) / (mp.mpf(df) + mp.mpf(t) ** 2)
    outside, _ = beta_tails(mp.mpf(df) / 2, mp.mpf(1) / 2, share)
    if outside > SMALLEST:
        add("t.twoSided", [t, df], outside)
    near, far = (outside / 2, 1 - outside / 2) if t > 0 else (1 - outside / 2, outside / 2)
    tails("t", [t, df], far, near)


def t_quantile(df, p):
    p = mp.mpf(p)
    tail = min(p, 1 - p)
    f = lambda t: mp.log(beta_tails(mp.mpf(df) / 2, mp.mpf(1) / 2, mp.mpf(df) / (mp.mpf(df) + t * t))[0] / 2) - mp.log(tail)
    return solve(f, stats.t.ppf(float(p), df) if p < 0.5 else -stats.t.ppf(float(1 - p), df))


for df, p in [(1, 0.975), (2, 0.975), (16.137, 0.975), (22, 0.995), (0.5, 0.9), (1e5, 0.975), (5, 1e-12), (3, 0.4999999), (8, 0.6),
              (30, 1e-250), (1.5, 1e-40), (3.3e7, 0.975), (1e12, 0.3), (1e16, 0.025), (1e30, 0.975), (1e20, 1e-200)]:
    add("t.quantile", [df, p], t_quantile(df, p))

# Gamma and chi-square.
for a, x in [(0.5, 1e-6), (3, 2), (100, 60), (1e4, 10050), (0.01, 5), (0.01, 0.5), (1e-6, 0.3), (0.3, 0.9), (50, 200), (20, 700), (1, 1), (2.5, 1e-100),
             (1e5, 1.01e5), (300, 299.5), (0.999, 0.999), (1e4, 8000)]:
    tails("gamma", [a, x], *gamma_tails(a, x))
for x, df in [(0.001, 1), (3.84, 1), (1, 2), (15.1, 7), (200, 3), (1400, 1), (950, 1000), (1e5, 1e5), (0.3, 30), (1300, 20), (1380, 1), (1e-200, 3), (45, 4)]:
    tails("chiSquare", [x, df], *gamma_tails(mp.mpf(df) / 2, mp.mpf(x) / 2))


def gamma_quantile(a, p):
    index = 0 if p < 0.5 else 1
    goal = mp.log(p if index == 0 else 1 - mp.mpf(p))
    start = stats.gamma.ppf(p, float(a))
    return solve(lambda x: mp.log(gamma_tails(a, x)[index]) - goal, start)


for df, p in [(1, 0.95), (7, 0.025), (1000, 0.999), (2, 1e-10), (1, 1e-20), (4, 0.5), (24, 0.975), (5, 1e-280)]:
    add("chiSquare.quantile", [df, p], 2 * gamma_quantile(mp.mpf(df) / 2, p))
for a, p in [(0.5, 0.3), (12, 0.975), (13, 0.025), (0.05, 0.5), (400, 1e-9)]:
    add("gamma.quantile", [a, p], gamma_quantile(a, p))

# Beta and F.
for a, b, x in [(0.5, 0.5, 0.3), (2, 3, 0.01), (8.5, 16.5, 0.33), (1000, 2000, 0.34), (2000, 2500, 0.43), (0.1, 50, 1e-8), (30, 1, 0.2),
                (400, 3, 0.5), (1, 1, 0.7), (3, 400, 0.2), (150, 150, 0.01), (0.5, 12, 0.9), (1e4, 1e4, 0.52), (5, 1e5, 3e-5), (1e5, 2, 0.9999)]:
    tails("beta", [a, b, x], *beta_tails(a, b, x))
for f, a, b in [(0.5, 2, 10), (4.1, 1, 22), (50, 3, 40), (1.01, 200, 300), (1e4, 5, 8), (700, 10, 400), (1e-9, 3, 7), (1e40, 2, 6.5), (2001, 8, 18000),
                (1.18046237440255, 4, 20), (0.02, 30, 40)]:
    a_, b_, f_ = mp.mpf(a), mp.mpf(b), mp.mpf(f)
    upper, lower = beta_tails(b_ / 2, a_ / 2, b_ / (b_ + a_ * f_))
    tails("f", [f, a, b], lower, upper)


def beta_quantile(a, b, p):
    goal = mp.log(mp.mpf(p))
    return solve(lambda x: mp.log(beta_tails(a, b, x)[0]) - goal, stats.beta.ppf(p, float(a), float(b)))


for a, b, p in [(0.5, 0.5, 0.025), (8.5, 16.5, 0.975), (8, 17, 0.025), (1, 24, 0.975), (300, 2, 0.5), (2, 900, 1e-10), (24, 1, 0.025), (0.5, 24.5, 0.975),
                (12, 12, 0.5001)]:
    add("beta.quantile", [a, b, p], beta_quantile(a, b, p))
for a, b, p in [(1, 22, 0.95), (4, 20, 0.025), (7.5, 3.2, 0.999)]:
    x = beta_quantile(mp.mpf(a) / 2, mp.mpf(b) / 2, p)
    add("f.quantile", [a, b, p], mp.mpf(b) * x / (mp.mpf(a) * (1 - x)))

# Binomial and Poisson.
for k, n, p in [(8, 24, 0.3), (0, 24, 0.01), (24, 24, 0.9), (500, 1000, 0.51), (3, 10000, 1e-4), (900, 1000, 0.5), (1, 1, 0.5), (700, 1000, 0.03),
                (2, 50, 0.9), (0, 100000, 1e-3)]:
    P = mp.mpf(p)
    mass = [mp.binomial(n, i) * P**i * (1 - P) ** (n - i) for i in range(n + 1)] if n <= 10000 else None
    add("binomial.probability", [k, n, p], mass[k] if mass else (1 - P) ** n)
    if mass:
        if k < n:
            add("binomial.lower", [k, n, p], mp.fsum(mass[: k + 1]))
        if k > 0:
            add("binomial.atLeast", [k, n, p], mp.fsum(mass[k:]))
for level, n, p in [(0.5, 24, 0.3), (0.975, 1000, 0.51), (0.001, 50, 0.9), (1, 7, 0.2), (0.998, 300, 0.12)]:
    total, k = mp.mpf(0), -1
    while total < mp.mpf(level) and k < n:
        k += 1
        total += mp.binomial(n, k) * mp.mpf(p) ** k * (1 - mp.mpf(p)) ** (n - k)
    add("binomial.quantile", [level, n, p], mp.mpf(k), 0)
for k, m in [(0, 0.1), (3, 2.5), (50, 20), (1000, 1010), (10, 400), (200, 3), (1, 1e-8), (0, 700)]:
    M = mp.mpf(m)
    below = mp.exp(-M) * mp.fsum(M**i / mp.factorial(i) for i in range(k + 1))
    add("poisson.lower", [k, m], below)
    add("poisson.probability", [k, m], mp.exp(-M) * M**k / mp.factorial(k))
    if k > 0:
        add("poisson.atLeast", [k, m], mp.exp(-M) * mp.nsum(lambda i: M ** i / mp.factorial(i), [k, mp.inf]) if m < 100 else 1 - below + mp.exp(-M) * M**k / mp.factorial(k))
for level, m in [(0.5, 2.5), (0.975, 400), (0.0001, 20)]:
    total, k = mp.mpf(0), -1
    while total < mp.mpf(level):
        k += 1
        total += mp.exp(-mp.mpf(m)) * mp.mpf(m) ** k / mp.factorial(k)
    add("poisson.quantile", [level, m], mp.mpf(k), 0)

# The first cell of a table with fixed margins, and with an odds ratio.
for k, r1, r2, c1 in [(0, 8, 16, 12), (7, 8, 16, 19), (3, 3, 3, 3), (500, 501, 510, 990), (0, 300, 300, 300), (250, 1000, 1000, 600), (2, 10, 4000, 500), (0, 600, 700, 500)]:
    low, high = max(0, c1 - r2), min(r1, c1)
    ways = [mp.binomial(r1, i) * mp.binomial(r2, c1 - i) for i in range(low, high + 1)]
    total = mp.binomial(r1 + r2, c1)
    add("hypergeometric.probability", [k, r1, r2, c1], ways[k - low] / total)
    if k < high:
        add("hypergeometric.lower", [k, r1, r2, c1], mp.fsum(ways[: k - low + 1]) / total)
    if k > low:
        add("hypergeometric.atLeast", [k, r1, r2, c1], mp.fsum(ways[k - low :]) / total)
for k, r1, r2, c1, odds in [(0, 8, 16, 12, 0.2), (7, 8, 16, 19, 3.7), (250, 1000, 1000, 600, 0.5), (40, 50, 60, 55, 100), (10, 40, 40, 30, 1e-6)]:
    low, high = max(0, c1 - r2), min(r1, c1)
    ways = [mp.binomial(r1, i) * mp.binomial(r2, c1 - i) * mp.mpf(odds) ** i for i in range(low, high + 1)]
    total = mp.fsum(ways)
    add("noncentral.probability", [k, r1, r2, c1, odds], ways[k - low] / total)
    add("noncentral.mean", [r1, r2, c1, odds], mp.fsum(w * (low + i) for i, w in enumerate(ways)) / total)
    add("noncentral.lower", [k, r1, r2, c1, odds], mp.fsum(ways[: k - low + 1]) / total)
    add("noncentral.atLeast", [k, r1, r2, c1, odds], mp.fsum(ways[k - low :]) / total)

# Kolmogorov's limit.


def kolmogorov(x):
    x = mp.mpf(x)
    return 2 * mp.nsum(lambda k: (-1) ** (int(k) - 1) * mp.exp(-2 * k * k * x * x), [1, mp.inf], method="d") if x > 0.5 else (
        1 - mp.sqrt(2 * mp.pi) / x * mp.fsum(mp.exp(-((2 * k - 1) ** 2) * mp.pi**2 / (8 * x * x)) for k in range(1, 40)))


for x in [0.1, 0.3, 0.7, 0.999, 1, 1.36, 3, 18]:
    above = kolmogorov(x)
    add("kolmogorov.upper", [x], above)
    add("kolmogorov.lower", [x], 1 - above if x > 0.5 else mp.sqrt(2 * mp.pi) / mp.mpf(x) * mp.fsum(
        mp.exp(-((2 * k - 1) ** 2) * mp.pi**2 / (8 * mp.mpf(x) ** 2)) for k in range(1, 40)))
for p in [1e-10, 0.2, 0.5, 0.95, 0.99, 0.999]:
    add("kolmogorov.quantile", [p], mp.findroot(lambda x: mp.log(1 - kolmogorov(x)) - mp.log(mp.mpf(p)), mp.mpf(float(stats.kstwobign.ppf(p)))))
