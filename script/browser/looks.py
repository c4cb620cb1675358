"""A page on the screen: nothing wider than it, nothing cut, nothing foreign, no complaint by the console or by axe."""

import re

WIDTHS = (360, 768, 1440)
SCHEMES = ("light", "dark")
# Beyond this many cells axe takes minutes; the same markup is judged on every other page.
MOST_CELLS = 6000

CUT = """() => {
  const wide = innerWidth, problems = [];
  const over = document.documentElement.scrollWidth - wide;
  if (over > 0) problems.push(`the page is ${over} px wider than the window`);
  for (const region of document.querySelectorAll('.table-scroll, .scroll')) {
    if (region.closest('details:not([open])') || !region.offsetParent) continue;
    const scrolls = region.scrollWidth > region.clientWidth + 1;
    const name = region.parentElement.id || region.getAttribute('aria-label');
    const table = region.querySelector('table');
    if (!scrolls || !table) continue;
    const columns = table.tHead ? Math.max(...[...table.tHead.rows].map((row) => row.cells.length)) : 0;
    if (region.tabIndex < 0) problems.push(`${name} scrolls, but not by keyboard`);
    if (wide >= 1440 && columns <= 12) problems.push(`${name} is cut at ${wide} px`);
    if (wide <= 360 && (table.matches('.listed') || region.scrollWidth > 1.1 * region.clientWidth) && table.matches('[class*=of-], .listed'))
      problems.push(`${name} does not fit a phone`);
  }
  for (const text of document.querySelectorAll('svg.fig text')) {
    if (!text.getClientRects().length) continue;
    const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
    if (size < 11.5) { problems.push(`a chart's text is ${size.toFixed(1)} px: ${text.textContent}`); break; }
  }
  for (const stray of document.querySelectorAll('[style], script:not([src]):not([type="application/ld+json"])'))
    problems.push(`inline: ${stray.outerHTML.slice(0, 80)}`);
  return problems;
}"""


def watch(page, host, note):
    """Tells of every complaint of the console and every request that leaves the site."""
    page.on("console", lambda message: note(f"console: {message.text}") if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: note(f"script: {error}"))

    def request(request):
        if not request.url.startswith((host, "data:", "blob:")):
            note(f"a request to {request.url}")

    page.on("request", request)


def check(browser, host, path, axe):
    """(where, problem) of one page at every width, light and dark."""
    problems = []
    for width in WIDTHS:
        context = browser.new_context(viewport={"width": width, "height": 900})
        page = context.new_page()
        watch(page, host, lambda text, width=width: problems.append((f"{path} at {width}", text)))
        page.goto(host + path)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            where = f"{path} at {width}, {scheme}"
            if scheme == SCHEMES[0]:
                problems += [(where, text) for text in page.evaluate(CUT)]
                page.evaluate("document.querySelectorAll('details:not(.menu)').forEach((each) => each.open = true)")
                problems += [(where + ", opened", text) for text in page.evaluate(CUT)]
            # Colours differ by scheme, everything else by width.
            rules = None if scheme == SCHEMES[0] else ["color-contrast"]
            if page.evaluate("document.querySelectorAll('td').length") > MOST_CELLS:
                page.evaluate("document.querySelectorAll('tbody tr:nth-child(n + 40)').forEach((row) => row.remove())")
            problems += [(where, text) for text in complaints(page, axe, rules)]
        context.close()
    return problems


def complaints(page, axe, rules=None):
    """What axe finds against WCAG 2.2 AA and its own good practice."""
    if not page.evaluate("Boolean(window.axe)"):
        page.evaluate(axe)
    options = {"runOnly": {"type": "rule", "values": rules}} if rules else {}
    options["resultTypes"] = ["violations"]
    found = page.evaluate("(options) => axe.run(document, options)", options)
    texts = []
    for violation in found["violations"]:
        node = violation["nodes"][0]
        detail = re.sub(r"\s+", " ", node.get("failureSummary") or "")[:200]
        texts.append(f"axe {violation['id']} ({len(violation['nodes'])}): {' '.join(map(str, node['target']))}: {detail}")
    return texts
