"""A page on paper: every word of every cell is on a sheet, no head stands alone, no sheet is wasted."""

import collections
import html
import re
import subprocess
import tempfile

# What the sheet of each paper must show, whatever the browser does with widths.
CELLS = """() => {
  const shown = (node) => { for (let e = node; e; e = e.parentElement) if (getComputedStyle(e).display === 'none') return false; return true; };
  const words = (node) => {
    const copy = node.cloneNode(true);
    copy.querySelectorAll('sup, .vh, svg, .anchor').forEach((each) => each.remove());
    copy.querySelectorAll('br, wbr, td, th, p, li, span').forEach((each) => each.before(' '));
    return copy.textContent;
  };
  const tables = [...document.querySelectorAll('table')].filter(shown).map((table) => ({
    name: table.closest('[id]')?.id ?? '',
    caption: table.caption ? words(table.caption) : '',
    rows: [...table.rows].filter(shown).map((row) => [...row.cells].map(words)),
    head: table.tHead ? table.tHead.rows.length : 0,
  }));
  const text = [...document.querySelectorAll('h1, h2, h3, article > p, article li > p, figcaption')].filter(shown).map(words);
  return { tables, text };
}"""

# Letters that join, as in Arabic, come out of a PDF in other forms and another order.
TOKEN = re.compile(r"\d[\d.,·]*|[a-zà-ɏ]+")
# Fewer words than these on a sheet are not worth it, unless there is a drawing.
FEWEST_WORDS = 25


def tokens(text):
    return [token.rstrip(".,·") for token in TOKEN.findall(text.casefold())]


def sheets(pdf):
    """The words of each sheet that lie within it, with their lower edge as a share of its height."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        text = subprocess.run(["pdftotext", "-bbox", file.name, "-"], capture_output=True, text=True, check=True).stdout
    result = []
    width = height = 0.0
    for line in text.splitlines():
        if match := re.search(r'<page width="([\d.]+)" height="([\d.]+)"', line):
            width, height = map(float, match.groups())
            result.append([])
        elif match := re.search(r'xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)</word>', line):
            left, top, right, bottom = map(float, match.groups()[:4])
            if left >= 0 and right <= width and top >= 0 and bottom <= height:
                result[-1].append((html.unescape(match.group(5)), bottom / height))
    return result


def check(browser, host, path, formats=("A4",)):
    problems = []
    context = browser.new_context()
    page = context.new_page()
    page.goto(host + path)
    page.emulate_media(media="print")
    wanted = page.evaluate(CELLS)
    for paper in formats:
        found = sheets(page.pdf(format=paper, prefer_css_page_size=False, print_background=False))
        where = f"{path} on {paper}"
        problems += [(where, text) for text in compare(wanted, found)]
    context.close()
    return problems


def compare(wanted, found):
    problems = []
    printed = collections.Counter(token for sheet in found for word, _ in sheet for token in tokens(word))
    squeezed = "".join(token for sheet in found for word, _ in sheet for token in tokens(word))
    needed = collections.Counter()
    for table in wanted["tables"]:
        for row in table["rows"][table["head"] :]:
            for cell in row:
                for token in tokens(cell):
                    needed[token] += 1
                    if needed[token] > printed[token] and token not in squeezed:
                        problems.append(f"{table['name']}: '{cell.strip()[:60]}' is not on paper")
        problems += stranded(table, found)
    short = [token for token, count in needed.items() if count > printed[token] and len(token) > 1]
    lost = [f"{token} ({printed[token]} of {needed[token]})" for token in short if squeezed.count(token) < needed[token]]
    if lost:
        problems.append(f"cells are missing on paper: {', '.join(lost[:8])}")
    for text in wanted["text"]:
        for token in tokens(text):
            if token not in squeezed:
                problems.append(f"'{text.strip()[:60]}' is not on paper")
                break
    for number, sheet in enumerate(found, 1):
        # The number of the sheet stands on each.
        if 0 < len(sheet) - 3 < FEWEST_WORDS and len(found) > 1:
            problems.append(f"sheet {number} of {len(found)} holds only: {' '.join(word for word, _ in sheet)[:80]}")
    return problems


def stranded(table, found):
    """A caption and heads on one sheet, all rows on the next."""
    caption = tokens(table["caption"])[:10]
    rows = table["rows"][table["head"] :]
    if len(caption) < 4 or not rows:
        return []
    names = [tokens(" ".join(row))[:4] for row in rows[:2] if tokens(" ".join(row))]
    for sheet in found:
        stream = [token for word, _ in sheet for token in tokens(word)]
        for start in range(len(stream)):
            if stream[start : start + len(caption)] == caption:
                after = stream[start + len(caption) :]
                if names and not any(all(token in after for token in name[:2]) for name in names):
                    return [f"{table['name']}: its head stands on a sheet without its first row"]
                return []
    return []
