"""A chart answers to a pointer, a finger and the arrow keys, with the row of its data that stands there."""

import re

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


def check(browser, host, path):
    """Figures are moved over at the desk and tapped on a phone, each in a page of its own."""
    problems = []
    for width, touch in ((1440, False), (360, True)):
        context = browser.new_context(viewport={"width": width, "height": 900}, has_touch=touch)
        page = context.new_page()
        page.goto(host + path)
        for chart in page.evaluate(CHARTS):
            where = f"{path} at {width}, {chart['id']}"
            problems += [(where, text) for text in answers(page, chart, width, touch)]
        context.close()
    return problems


def answers(page, chart, width, touch):
    rows, spots = chart["rows"], chart["spots"]
    if rows and not spots:
        return ["does not answer"]
    strays = [spot["row"] for spot in spots if spot["row"] >= len(rows)]
    if strays:
        return [f"answers of rows that there are not: {strays}"]
    if not spots:
        return []
    problems = misplaced(chart)
    figure = page.locator("figure").nth(chart["index"])
    tip = figure.locator(".tip")
    spot = figure.locator("svg.fig:visible .spot").first
    spot.scroll_into_view_if_needed()
    box = spot.bounding_box()
    x, y = box["x"] + min(box["width"], width - 40) / 2, box["y"] + box["height"] / 2
    page.touchscreen.tap(x, y) if touch else page.mouse.move(x, y)
    if not tip.is_visible():
        return problems + ["does not answer"]
    place = tip.bounding_box()
    if place["x"] < 0 or place["x"] + place["width"] > width:
        problems.append("answers out of sight")
    if not re.search(r"\d|hidden", tip.inner_text()):
        problems.append(f"answers without a number: {tip.inner_text()!r}")
    if touch:
        return problems
    figure.locator("svg.fig:visible").first.focus()
    heard = []
    page.keyboard.press("Home")
    stops = sorted({spot["row"] for spot in spots})
    for _ in stops:
        heard.append(tip.inner_text().split("\n")[0])
        page.keyboard.press("ArrowRight")
    wanted = [" ".join(rows[row].split()) for row in stops]
    if not all(name in text for name, text in zip(wanted, heard)):
        problems.append(f"the keys say {heard[:4]}, the data {wanted[:4]}")
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
