"""A page by keyboard alone, and without script."""

# Each stop tells of itself as it is reached, so that the keys can follow one another.
LISTEN = """() => {
  window.stops = [];
  document.addEventListener('focusin', ({ target: here }) => {
    const style = getComputedStyle(here), box = here.getBoundingClientRect();
    window.stops.push({
      name: (here.textContent || here.getAttribute('aria-label') || here.tagName).trim().slice(0, 40), tag: here.tagName,
      shows: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
      inside: box.right > 0 && box.left < innerWidth && box.width > 0 });
  });
}"""
MOST_STOPS = 30


def check(page, path):
    problems = []
    for width in (360, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        page.reload()
        page.evaluate(LISTEN)
        where = f"{path} by keyboard at {width}"
        for _ in range(MOST_STOPS):
            page.keyboard.press("Tab")
        stops = page.evaluate("window.stops")
        if stops and "skip" not in stops[0]["name"].lower() and path != "404.html":
            problems.append((where, f"the first stop is '{stops[0]['name']}', not the link to the text"))
        for stop in stops:
            if not stop["shows"]:
                problems.append((where, f"'{stop['name']}' ({stop['tag']}) does not show that it has the focus"))
                break
            if not stop["inside"]:
                problems.append((where, f"'{stop['name']}' has the focus out of sight"))
                break
        if len(stops) < 3:
            problems.append((where, f"only {len(stops)} stops"))
        if width == 360 and page.locator("details.menu > summary").count():
            page.locator("details.menu > summary").focus()
            page.keyboard.press("Enter")
            if not page.locator("details.menu nav a").first.is_visible():
                problems.append((where, "the menu does not open"))
    return problems


def without_script(page, path):
    """Of a page that was opened with script switched off."""
    problems = []
    where = f"{path} without script"
    if not page.locator("h1").is_visible():
        problems.append((where, "no heading is to be seen"))
    if len(page.locator("main").inner_text().split()) < 8:
        problems.append((where, "there is next to nothing to read"))
    if page.locator("main form:visible input").count():
        problems.append((where, "a form is shown that does nothing"))
    return problems
