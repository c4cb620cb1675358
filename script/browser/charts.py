"""A chart answers to a pointer, a finger and the arrow keys, with the row of its data that stands there."""

import re

CHARTS = """() => [...document.querySelectorAll('figure')].flatMap((figure, index) => {
  const svg = [...figure.querySelectorAll('svg.fig')].find((each) => each.getClientRects().length && each.querySelector('.spot'));
  if (!svg) return [];
  const rows = [...figure.querySelectorAll('.data .table-scroll tbody tr:not(.group)')];
  const labels = [...svg.querySelectorAll('text')].map((text) => text.textContent);
  return [{ index, id: figure.id, rows: rows.map((row) => row.cells[0].textContent), spots: [...svg.querySelectorAll('.spot')].map((spot) => +spot.dataset.row), labels }];
})"""


def check(browser, host, path):
    problems = []
    for width, touch in ((1440, False), (360, True)):
        context = browser.new_context(viewport={"width": width, "height": 900}, has_touch=touch)
        page = context.new_page()
        page.goto(host + path)
        for chart in page.evaluate(CHARTS):
            where = f"{path} at {width}, {chart['id']}"
            strays = [row for row in chart["spots"] if row >= len(chart["rows"])]
            if strays:
                problems.append((where, f"answers of rows that there are not: {strays}"))
                continue
            figure = page.locator("figure").nth(chart["index"])
            tip = figure.locator(".tip")
            spot = figure.locator("svg.fig:visible .spot").first
            spot.scroll_into_view_if_needed()
            box = spot.bounding_box()
            x, y = box["x"] + min(box["width"], width - 40) / 2, box["y"] + box["height"] / 2
            page.touchscreen.tap(x, y) if touch else page.mouse.move(x, y)
            if not tip.is_visible():
                problems.append((where, "does not answer"))
                continue
            place = tip.bounding_box()
            if place["x"] < 0 or place["x"] + place["width"] > width:
                problems.append((where, "answers out of sight"))
            if not re.search(r"\d|hidden", tip.inner_text()):
                problems.append((where, f"answers without a number: {tip.inner_text()!r}"))
            if touch:
                continue
            figure.locator("svg.fig:visible").first.focus()
            heard = []
            page.keyboard.press("Home")
            for _ in chart["spots"]:
                heard.append(tip.inner_text().split("\n")[0])
                page.keyboard.press("ArrowRight")
            wanted = [" ".join(chart["rows"][row].split()) for row in sorted(chart["spots"])]
            if [text[:20] for text in heard] != [text[:20] for text in wanted]:
                problems.append((where, f"the keys say {heard[:4]}, the data {wanted[:4]}"))
        context.close()
    return problems
