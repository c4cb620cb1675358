"""A page on the screen: nothing wider than it, nothing cut, nothing foreign, no complaint by the console or by axe."""

import re

# At each width what is cut; axe judges the phone's layout and the desk's, one dark and one light: what a name or a role
# is does not change with colours, and what is hidden in one layout is judged in the other.
WIDTHS = (360, 768, 1440, 1920)
JUDGED = ((360, "dark"), (1440, "light"))
# Beyond this many cells axe takes minutes; the same markup is judged on every other page.
MOST_CELLS = 1500

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
  return problems;
}"""

# What the policy of a page forbids is also what nobody wrote on purpose.
INLINE = """() => [...document.querySelectorAll('[style], script:not([src]):not([type="application/ld+json"])')]
  .filter((each) => each.id !== 'card' && !each.matches('.tip')).map((each) => `inline: ${each.outerHTML.slice(0, 80)}`)"""

OPEN = "document.querySelectorAll('details:not(.menu)').forEach((each) => each.open = true)"
SHUT = "document.querySelectorAll('details:not(.menu)').forEach((each) => each.open = false)"


def watch(page, host, note):
    """Tells of every complaint of the console and every request that leaves the site."""
    page.on("console", lambda message: note(f"console: {message.text}") if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: note(f"script: {error}"))

    def request(request):
        if not request.url.startswith((host, "data:", "blob:")):
            note(f"a request to {request.url}")

    page.on("request", request)


def check(page, path, axe):
    """(where, problem) of an open page at every width, light and dark."""
    problems = [(path, text) for text in page.evaluate(INLINE)]
    page.emulate_media(color_scheme="light")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        settle(page)
        problems += [(f"{path} at {width}", text) for text in page.evaluate(CUT)]
        page.evaluate(OPEN)
        settle(page)
        problems += [(f"{path} at {width}, opened", text) for text in page.evaluate(CUT)]
        page.evaluate(SHUT)
    page.evaluate(OPEN)
    page.evaluate(axe)
    if page.evaluate("document.querySelectorAll('td').length") > MOST_CELLS:
        page.evaluate("document.querySelectorAll('tbody tr:nth-child(n + 20)').forEach((row) => row.remove())")
    for width, scheme in JUDGED:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        settle(page)
        problems += [(f"{path} at {width}, {scheme}", text) for text in complaints(page)]
    return problems


def settle(page):
    """Two frames: after layout, and after those who watch for it."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def complaints(page):
    """What axe finds against WCAG 2.2 AA and its own good practice."""
    run = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)"
    found = page.evaluate(run)
    texts = []
    for violation in found:
        node = violation["nodes"][0]
        detail = re.sub(r"\s+", " ", node.get("failureSummary") or "")[:200]
        texts.append(f"axe {violation['id']} ({len(violation['nodes'])}): {' '.join(map(str, node['target']))}: {detail}")
    return texts
