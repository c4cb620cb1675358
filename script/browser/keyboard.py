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
# So many stops are walked with the key itself, the others are given the focus in their order.
WALKED = 10
REST = """() => {
  const all = [...document.querySelectorAll('a[href], audio, button, input, summary, [tabindex="0"]')]
    .filter((each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true })).slice(0, 150);
  all.forEach((each) => each.focus());
  return all.length;
}"""


def check(page, path, width):
    """Of a page that was just opened, so that the key's first step leads to its first stop."""
    problems = []
    where = f"{path} by keyboard at {width}"
    page.evaluate(LISTEN)
    for _ in range(WALKED):
        page.keyboard.press("Tab")
    walked, there = page.evaluate("window.stops.length"), page.evaluate(REST)
    if walked < min(WALKED, there):
        problems.append((where, f"the key is caught after {walked} stops of {there}"))
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
    menu = page.locator("details.menu > summary")
    if width == 360 and menu.count():
        menu.focus()
        page.keyboard.press("Enter")
        if not page.locator("details.menu nav a").first.is_visible():
            problems.append((where, "the menu does not open"))
        page.keyboard.press("Enter")
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
