"""A page on paper: every word of every cell is on a sheet, no head stands alone, no sheet is wasted."""

import collections
import html
import re
import subprocess
import tempfile

# What the sheet of each paper must show, whatever the browser does with widths.
CELLS = """() => {
  const known = new Map();
  const shown = (node) => {
    if (!node) return true;
    if (!known.has(node)) known.set(node, getComputedStyle(node).display !== 'none' && shown(node.parentElement));
    return known.get(node);
  };
  const words = (node) => {
    const copy = node.cloneNode(true);
    copy.querySelectorAll('sup, .cite, .vh, svg, .anchor').forEach((each) => each.remove());
    copy.querySelectorAll('br, wbr, td, th, p, li, span').forEach((each) => each.before(' '));
    return copy.textContent;
  };
  const tables = [...document.querySelectorAll('table')].filter(shown).map((table) => ({
    name: table.closest('[id]')?.id ?? '',
    caption: table.caption ? words(table.caption) : '',
    rows: [...table.rows].filter(shown).map((row) => [...row.cells].map(words)),
    head: table.tHead ? table.tHead.rows.length : 0,
  }));
  const text = [...document.querySelectorAll('h1, h2:not(.vh), h3, article > p, article li > p, figcaption')].filter(shown).map(words);
  const chapters = [...document.querySelectorAll('.print-chapter')].map((chapter) => words(chapter.querySelector('h1, h2') ?? chapter));
  const terms = [...document.querySelectorAll('article abbr')].filter(shown).map((term) => term.title || term.dataset.title);
  return { tables, text, chapters, terms };
}"""

# Letters that join, as in Arabic, come out of a PDF in other forms and another order.
TOKEN = re.compile(r"\d[\d.,·]*|[a-zà-ɏ]+")
# Fewer words than these on a sheet are not worth it, unless there is a drawing.
FEWEST_WORDS = 25
# A sheet that ends higher than this is wasted, unless it is the last: a tall figure may need the next for itself.
HIGHEST_END = 0.35
# The number of the sheet and the foot stand below this.
FOOT = 0.93
# What is longer, such as a digest, goes on in the next line wherever it must.
LONGEST_WORD = 20


def tokens(text):
    short = " ".join(word for word in text.split() if len(word) <= LONGEST_WORD)
    return [token.rstrip(".,·") for token in TOKEN.findall(short.casefold())]


def is_printed(word, pieces):
    """Whether a long word stands on paper, in pieces from line to line."""
    reachable = [0]
    for start in reachable:
        reachable += [end for end in range(start + 1, len(word) + 1) if word[start:end] in pieces and end not in reachable]
    return len(word) in reachable


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


def check(page, path, formats):
    """Of a page that is just open."""
    problems = []
    page.emulate_media(media="print")
    wanted = page.evaluate(CELLS)
    for paper in formats:
        pdf = page.pdf(format=paper, prefer_css_page_size=False, print_background=False, tagged=True)
        found = sheets(pdf)
        where = f"{path} on {paper}"
        problems += [(where, text) for text in compare(wanted, found) + numbers(found, wanted["chapters"])]
        if page.title().encode("utf-16-be").hex().upper().encode() not in pdf and page.title().encode() not in pdf:
            problems.append((where, "the PDF has no title"))
    page.emulate_media(media="screen")
    return problems


def numbers(found, chapters):
    """Every sheet says its number and how many there are; none ends in its upper third but the last, of all or of a chapter."""
    problems = []
    starts = {" ".join(tokens(chapter)[:4]) for chapter in chapters}
    begins = [" ".join(token for word, _ in sheet for token in tokens(word)) for sheet in found]
    is_last = [any(text.startswith(start) or start in text[:120] for start in starts) for text in begins[1:]] + [True]
    for number, sheet in enumerate(found, 1):
        foot = " ".join(word for word, bottom in sheet if bottom > FOOT)
        if not foot.endswith(f"{number} / {len(found)}"):
            problems.append(f"sheet {number} does not say '{number} / {len(found)}' but '{foot[-30:]}'")
        end = max((bottom for _, bottom in sheet if bottom <= FOOT), default=1)
        if end < HIGHEST_END and not is_last[number - 1]:
            problems.append(f"sheet {number} of {len(found)} ends at {end:.0%}")
    return problems


def compare(wanted, found):
    problems = []
    pieces = {word.casefold() for sheet in found for word, _ in sheet}
    printed = collections.Counter(token for sheet in found for word, _ in sheet for token in tokens(word))
    squeezed = "".join(token for sheet in found for word, _ in sheet for token in tokens(word))
    needed = collections.Counter()
    for table in wanted["tables"]:
        for row in table["rows"][table["head"] :]:
            for cell in row:
                for word in cell.casefold().split():
                    if len(word) > LONGEST_WORD and word not in squeezed and not is_printed(word, pieces):
                        problems.append(f"{table['name']}: '{word[:60]}' is not on paper")
                for token in tokens(cell):
                    needed[token] += 1
                    if needed[token] > printed[token] and token not in squeezed:
                        problems.append(f"{table['name']}: '{cell.strip()[:60]}' is not on paper")
        problems += stranded(table, found)
    short = [token for token, count in needed.items() if count > printed[token] and len(token) > 1]
    lost = [f"{token} ({printed[token]} of {needed[token]})" for token in short if squeezed.count(token) < needed[token]]
    if lost:
        problems.append(f"cells are missing on paper: {', '.join(lost[:8])}")
    for text in wanted["text"] + wanted["terms"]:
        for token in tokens(text):
            if token not in squeezed:
                problems.append(f"'{text.strip()[:60]}' is not on paper")
                break
    for number, sheet in enumerate(found, 1):
        text = [word for word, bottom in sheet if bottom <= FOOT]
        least = FEWEST_WORDS if number < len(found) else FEWEST_WORDS // 3
        if 0 < len(text) < least and len(found) > 1:
            problems.append(f"sheet {number} of {len(found)} holds only: {' '.join(text)[:80]}")
    return problems


def stranded(table, found):
    """A caption and heads on one sheet, all rows on the next."""
    caption = tokens(table["caption"])[:10]
    rows = table["rows"][table["head"] :]
    if len(caption) < 4 or not rows:
        return []
    names = [tokens(" ".join(row))[:4] for row in rows[:2] if tokens(" ".join(row))]
    is_alone = False
    for sheet in found:
        stream = [token for word, _ in sheet for token in tokens(word)]
        for start in range(len(stream)):
            if stream[start : start + len(caption)] == caption:
                after = stream[start + len(caption) :]
                # Several tables may have the same caption.
                if not names or any(all(token in after for token in name[:2]) for name in names):
                    return []
                is_alone = True
    return [f"{table['name']}: its head stands on a sheet without its first row"] if is_alone else []
