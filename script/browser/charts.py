"""A chart answers to a pointer, a finger and the arrow keys, with the row of its data that stands there."""

import re

from waiting import soon, tap

CHARTS = """() => [...document.querySelectorAll('figure')].flatMap((figure, index) => {
  const svg = [...figure.querySelectorAll('svg.fig:not(.spark)')].find((each) => each.getClientRects().length);
  if (!svg) return [];
  const box = (each) => { const { left, top, right, bottom } = each.getBoundingClientRect(); return { left, top, right, bottom }; };
  const rows = [...figure.querySelectorAll('.data .table-scroll tbody tr:not(.group)')];
  const texts = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: box(text) }));
  const spots = [...svg.querySelectorAll('.spot')].map((spot) => ({ row: +spot.dataset.row, box: box(spot) }));
  const data = figure.querySelector('.data');
  return data ? [{ index, id: figure.id, rows: rows.map((row) => row.cells[0].textContent), spots, texts }] : [];
})"""

# A name is written within so many pixels of where its row answers, across or down.
NEAR = 40


# Where a chart's first mark stands in the window, as one moves or taps there.
PLACE = """(index) => {
  const spot = [...document.querySelectorAll('figure')[index].querySelectorAll('svg.fig .spot')].find((each) => each.getClientRects().length);
  spot.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = spot.getBoundingClientRect();
  return [left + Math.min(width, innerWidth - 40) / 2, top + height / 2];
}"""
TIP = """(index) => {
  const tip = document.querySelectorAll('figure')[index].querySelector('.tip'), box = tip?.getBoundingClientRect();
  return tip && { shows: tip.checkVisibility(), left: box.left, right: box.right, text: tip.innerText };
}"""
# What the keys say, stop by stop.
KEYS = """([index, stops]) => {
  const figure = document.querySelectorAll('figure')[index], tip = figure.querySelector('.tip');
  const svg = [...figure.querySelectorAll('svg.fig')].find((each) => each.getClientRects().length && each.querySelector('.spot'));
  svg.focus();
  return Array.from({ length: stops }, (_, at) => {
    svg.dispatchEvent(new KeyboardEvent('keydown', { key: at ? 'ArrowRight' : 'Home', bubbles: true, cancelable: true }));
    return tip.innerText.split('\\n')[0];
  });
}"""
SAID = "(index) => document.querySelectorAll('figure')[index].querySelector('.tip').innerText.split('\\n')[0]"


def check(page, path, by):
    """Figures are moved over by a pointer at the desk and tapped by a finger on a phone."""
    problems = []
    is_first = True
    for chart in page.evaluate(CHARTS):
        problems += [(f"{path} by {by}, {chart['id']}", text) for text in answers(page, chart, by == "finger", is_first)]
        is_first = is_first and not chart["spots"]
    return problems


def answers(page, chart, touch, is_first):
    rows, spots, index = chart["rows"], chart["spots"], chart["index"]
    if rows and not spots:
        return ["does not answer"]
    strays = [spot["row"] for spot in spots if spot["row"] >= len(rows)]
    if strays:
        return [f"answers of rows that there are not: {strays}"]
    if not spots:
        return []
    problems = misplaced(chart)
    x, y = page.evaluate(PLACE, index)
    tap(page, x, y) if touch else page.mouse.move(x, y)
    tip = soon(page, lambda: page.evaluate(TIP, index), lambda tip: tip and tip["shows"])
    if not tip or not tip["shows"]:
        return problems + ["does not answer"]
    if tip["left"] < 0 or tip["right"] > page.viewport_size["width"]:
        problems.append("answers out of sight")
    if not re.search(r"\d|hidden", tip["text"]):
        problems.append(f"answers without a number: {tip['text']!r}")
    if touch:
        return problems
    stops = sorted({spot["row"] for spot in spots})
    wanted = [" ".join(rows[row].split()) for row in stops]
    heard = page.evaluate(KEYS, [index, len(stops)])
    if is_first:
        problems += keys(page, index, heard)
    if not all(name in text for name, text in zip(wanted, heard)):
        problems.append(f"the keys say {heard[:4]}, the data {wanted[:4]}")
    return problems


def keys(page, index, heard):
    """The keyboard itself says the same as its events, and goes on from the chart."""
    problems = []
    for key, text in zip(("Home", "ArrowRight"), heard):
        page.keyboard.press(key)
        if page.evaluate(SAID, index) != text:
            problems.append(f"{key} says {page.evaluate(SAID, index)!r}, not {text!r}")
    page.keyboard.press("Tab")
    if page.evaluate("document.activeElement.matches('svg')"):
        problems.append("the keyboard does not leave it")
    return problems


def misplaced(chart):
    """Rows that answer far from their own name, where the drawing has it once."""
    problems = []
    for spot in chart["spots"]:
        name = " ".join(chart["rows"][spot["row"]].split())
        named = [text["box"] for text in chart["texts"] if text["text"] == name]
        if not re.search(r"[^\W\d_]", name) or len(named) != 1 or chart["rows"].count(chart["rows"][spot["row"]]) != 1:
            continue
        one, other = spot["box"], named[0]
        across = max(one["left"] - other["right"], other["left"] - one["right"], 0)
        down = max(one["top"] - other["bottom"], other["top"] - one["bottom"], 0)
        if min(across, down) > NEAR:
            problems.append(f"'{name}' answers {min(across, down):.0f} px from its name")
    return problems
