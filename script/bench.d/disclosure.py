"""The measure of the public report: what each cell and row of its tables tells, beside the twin that tells everything.

A cell counts where the twin has a number of patients or a summary in it; intervals, tests and differences are counted by
themselves. An exact count of whom it is not told how few are missing stands as a percent within its ends. A row stands on the lowest rung of its cells. Rows that the public site has not are withheld; those whose levels
a rule of the dictionary joins are recoded.
"""
import csv, os, random, re, shutil, subprocess, sys, tempfile, time
from html.parser import HTMLParser

RUNGS = ["exact", "recoded", "percent", "range", "withheld"]


class Tables(HTMLParser):
    """Each table of a page by its name: titles of its columns, and its rows as lists of texts."""

    def __init__(self):
        super().__init__()
        self.tables, self.ids, self.table, self.row, self.cell, self.quiet = {}, [], None, None, None, 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in ("wbr", "br", "meta", "link", "img", "input", "hr"):
            if self.cell is not None:
                self.cell[0] += " "
            return
        if tag == "div" and "table-block" in attributes.get("class", "") and attributes.get("id"):
            self.ids.append(attributes["id"])
        if tag == "table":
            name = self.ids[-1] if self.ids else f"table-{len(self.tables)}"
            self.table = self.tables.setdefault(name, {"heads": [], "rows": []})
        if tag == "tr" and self.table is not None:
            self.row = (attributes.get("class", ""), [])
        if tag in ("td", "th") and self.row is not None:
            self.cell = ["", int(attributes.get("colspan", "1")), int(attributes.get("rowspan", "1")), tag]
        if tag == "sup" or "vh" in attributes.get("class", "").split():
            self.quiet += 1

    def handle_endtag(self, tag):
        if tag in ("sup", "span") and self.quiet:
            self.quiet -= 1
        if tag in ("td", "th") and self.cell is not None:
            self.cell[0] = " ".join(self.cell[0].split())
            self.row[1].append(self.cell)
            self.cell = None
        if tag == "tr" and self.row is not None:
            is_head = all(c[3] == "th" for c in self.row[1]) and "group" not in self.row[0]
            (self.table["heads"] if is_head else self.table["rows"]).append(self.row)
            self.row = None
        if tag == "table":
            self.table = None

    def handle_data(self, text):
        if self.cell is not None and not self.quiet:
            self.cell[0] += text


def titles(heads):
    grid = {}
    for line, (_, cells) in enumerate(heads):
        column = 0
        for text, width, height, _ in cells:
            while (line, column) in grid:
                column += 1
            for dx in range(width):
                for dy in range(height):
                    grid[line + dy, column + dx] = text
            column += width
    last = max((c for _, c in grid), default=-1)
    return [" ".join(grid.get((l, c), "") for l in range(len(heads))) for c in range(last + 1)]


DERIVED = re.compile(r"95% interval|^P\b|\bP$|P, adjusted|Difference|SMD|Expected|Observed /|Beyond|limits|Optimism|Corrected|Rate|Odds|information|Target|Reached", re.I)
COUNT = re.compile(r"^\d+$|\d+ ?(?:/|of) ?\d+|^\d+ \([\d.]+%|missing\]|fewer than|hidden| ± |\(.*–.*\)| to \d+.* of |\(\d.* to .*\)")


def rows(html):
    parser = Tables()
    parser.feed(html[html.index("<main"):])
    found = {}
    for name, table in parser.tables.items():
        heads = [re.sub(r"n = .*$", "", h).strip() for h in titles(table["heads"])]
        group = top = ""
        for kind, cells in table["rows"]:
            if "group" in kind:
                group, top = cells[0][0], ""
                continue
            label = cells[0][0]
            if "level" in kind:
                key = (name, group, top, label)
            else:
                top, key = label, (name, group, "", label)
            column, values = 1, []
            for text, width, _, _ in cells[1:]:
                values.append((heads[column] if column < len(heads) else str(column), text))
                column += width
            while key in found:
                key = key + ("again",)
            found[key] = values
    return found


def rung(text, column):
    if not text or text in ("–", "-"):
        return None
    if text == "hidden":
        return "withheld"
    if re.match(r"\d+ of \d+ to \d+ ", text):
        return "percent"
    if "fewer than" in text or " to " in text and " of " in text or re.search(r"hidden missing|^\d+ to \d+$|\d+ to \d+ missing", text):
        return "range"
    if re.fullmatch(r"\d+%( \[.*\])?", text):
        return "percent"
    return "exact"


# Single patients and estimates, which no count rescues; of completeness by year the public report has the year alone.
SINGLE = ("fig-completeness", "cusum", "vlad", "follow-up-data", "curve", "end-data", "calibration-adults-data", "calibration-children-data", "low-flow-patients", "model", "performance", "benchmarks")


def is_small(text, threshold):
    numbers = [int(n) for n in re.findall(r"(?<![\d.])\d+(?![\d.%])", text)]
    return any(0 < n < threshold for n in numbers[:1] + [int(m) for m in re.findall(r"\[(\d+) missing", text)])


def measure(public, twin, threshold):
    cells = dict.fromkeys(RUNGS, 0)
    lines = dict.fromkeys(RUNGS, 0)
    derived = [0, 0]
    small = some = 0
    own = {key: values for key, values in public.items() if key[0] not in {k[0] for k in twin}}
    for key, values in list(twin.items()) + list(own.items()):
        if any(word in key[0] for word in SINGLE):
            continue
        shown = public.get(key)
        joined = None
        if shown is None and key[2]:
            joined = next((v for k, v in public.items() if k[:3] == key[:3] and key[3] in k[3].split(" / ")), None)
        if shown is None and re.fullmatch(r"\d+", key[3]):
            # Neighbouring groups of risk as one: 1–2.
            joined = next((v for k, v in public.items() if k[:3] == key[:3] and (m := re.fullmatch(r"(\d+)–(\d+)", k[3]))
                           and int(m[1]) <= int(key[3]) <= int(m[2])), None)
        worst = []
        for index, (column, text) in enumerate(values):
            if not text or text in ("–", "-") or key not in own and not re.search(r"\d", text):
                continue
            other = (shown or joined or [])
            now = other[index][1] if index < len(other) else "hidden"
            if DERIVED.search(column) or not COUNT.search(text):
                derived[0] += 1
                derived[1] += now not in ("hidden", "–", "", "-")
                continue
            step = rung(now, column) or "withheld"
            if joined is not None and step == "exact":
                step = "recoded"
            cells[step] += 1
            small += is_small(text, threshold)
            worst.append(step)
        if worst:
            lines[max(worst, key=RUNGS.index)] += 1
            some += any(step != "withheld" for step in worst)
    return cells, lines, derived, small, some


def project(folder, root, records, year, profile):
    """The network's report alone, of some of its records."""
    shutil.copytree(f"{root}/templates", f"{folder}/templates")
    for name in ["registry", "reports", "measures"]:
        shutil.copytree(f"{root}/content/{name}", f"{folder}/content/{name}")
    for name in ["references.json", "glossary.yaml", "benchmarks.csv"]:
        shutil.copy(f"{root}/content/{name}", f"{folder}/content/{name}")
    shutil.rmtree(f"{folder}/content/reports/2023")
    shutil.copytree(f"{root}/content/published", f"{folder}/content/published")
    with open(f"{folder}/content/registry/network.csv", "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(records)
    page = open(f"{root}/content/reports/2024.md").read()
    page = re.sub(r" The founding paper's.*", "", page)
    if year is None:
        page = re.sub(r"\n  centre: C", "", page)
    open(f"{folder}/content/reports/2024.md", "w").write(page)
    open(f"{folder}/content/reports/index.md", "w").write("---\ntitle: Reports\n---\n\nText.\n")
    open(f"{folder}/content/index.md", "w").write("---\ntitle: Home\n---\n\nText.\n")
    open(f"{folder}/content/site.yaml", "w").write(
        "title: Measure\nregistries:\n  network: {data: registry/network.csv, dictionary: registry/network.yaml, disclosure: "
        f"{profile}, data-lock: 2025-03-31}}\n")


def build(binary, folder, out, *more):
    start = time.perf_counter()
    done = subprocess.run([binary, "build", "--project", folder, "--output", out, *more], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    usage = time.perf_counter() - start
    return usage, open(f"{out}/reports/2024.html").read()


def main():
    binary, profile = sys.argv[1], sys.argv[2]
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    threshold = {"cms11": 11, "nhs7r5": 8}.get(profile) or int(re.search(r"threshold: (\d+)", profile)[1])
    head, *all_rows = csv.reader(open(f"{root}/content/registry/network.csv"))
    centre, when = head.index("centre"), head.index("year")
    chosen = [r for r in all_rows if r[centre] == "C"]
    pick = random.Random(285)
    this = [r for r in chosen if r[when] == "2024"]
    before = [r for r in chosen if r[when] != "2024"]
    others = [r for r in all_rows if r[centre] != "C" and r[when] != "2024"]
    # 285 runs, 34 of them in the year.
    now = (this + [r for r in all_rows if r[centre] != "C" and r[when] == "2024"])[:34]
    single = (before + others)[:251] + now
    registries = [
        ("network, 2400 runs", [head] + all_rows, 2024),
        ("one centre, 285 runs, 34 in the year", [head] + [r[:centre] + ["C"] + r[centre + 1:] for r in single], None),
    ] + [(f"{n} runs of all centres", [head] + sorted(pick.sample(all_rows, n)), 2024) for n in (1000, 600, 120)]
    print(f"Profile {profile}. Of 100 rows and of 100 cells: exact, recoded, as percent, as range, withheld.\n")
    print("| registry | rows | " + " | ".join(RUNGS) + " | told | something told | cells | " + " | ".join(RUNGS)
          + " | small themselves | derived told | seconds |")
    print("|---" * 18 + "|")
    for title, records, year in registries:
        with tempfile.TemporaryDirectory() as folder:
            project(f"{folder}/p", root, records, year, profile)
            seconds, html = min((build(binary, f"{folder}/p", f"{folder}/out") for _ in range(3)), key=lambda x: x[0])
            _, twin = build(binary, f"{folder}/p", f"{folder}/twin", "--profile", "internal")
        cells, lines, derived, small, some = measure(rows(html), rows(twin), threshold)
        def share(counts):
            total = max(1, sum(counts.values()))
            return " | ".join(f"{100 * counts[r] / total:.1f}" for r in RUNGS)
        total = max(1, sum(lines.values()))
        print(f"| {title} | {total} | {share(lines)} | {100 * (1 - lines['withheld'] / total):.1f} | {100 * some / total:.1f} | {sum(cells.values())} | "
              f"{share(cells)} | {100 * small / max(1, sum(cells.values())):.1f} | {100 * derived[1] / max(1, derived[0]):.1f} | {seconds:.2f} |", flush=True)


main()
