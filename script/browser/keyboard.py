"""A page by keyboard alone, and without script."""

STOP = """() => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  const style = getComputedStyle(here), box = here.getBoundingClientRect();
  const shows = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  return { name: (here.textContent || here.getAttribute('aria-label') || here.tagName).trim().slice(0, 40), tag: here.tagName,
    shows, inside: box.right > 0 && box.left < innerWidth && box.width > 0,
    width: document.documentElement.scrollWidth - innerWidth };
}"""
MOST_STOPS = 60


def check(browser, host, path):
    problems = []
    for width in (360, 1440):
        context = browser.new_context(viewport={"width": width, "height": 900})
        page = context.new_page()
        page.goto(host + path)
        where = f"{path} by keyboard at {width}"
        stops = 0
        for index in range(MOST_STOPS):
            page.keyboard.press("Tab")
            stop = page.evaluate(STOP)
            if stop is None:
                break
            stops += 1
            if index == 0 and "skip" not in stop["name"].lower() and path != "404.html":
                problems.append((where, f"the first stop is '{stop['name']}', not the link to the text"))
            if not stop["shows"]:
                problems.append((where, f"'{stop['name']}' ({stop['tag']}) does not show that it has the focus"))
                break
            if not stop["inside"]:
                problems.append((where, f"'{stop['name']}' has the focus out of sight"))
                break
        if stops < 3:
            problems.append((where, f"only {stops} stops"))
        if width == 360 and page.locator("details.menu > summary").count():
            page.locator("details.menu > summary").focus()
            page.keyboard.press("Enter")
            if not page.locator("details.menu nav a").first.is_visible():
                problems.append((where, "the menu does not open"))
        context.close()
    return problems + without_script(browser, host, path)


def without_script(browser, host, path):
    problems = []
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(host + path)
    if not page.locator("h1").is_visible():
        problems.append((f"{path} without script", "no heading is to be seen"))
    if len(page.locator("main").inner_text().split()) < 8:
        problems.append((f"{path} without script", "there is next to nothing to read"))
    hidden = page.locator("main form:visible input").count()
    if hidden:
        problems.append((f"{path} without script", "a form is shown that does nothing"))
    context.close()
    return problems
