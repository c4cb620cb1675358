"""A page on the screen: nothing wider than it, nothing cut, nothing foreign, no complaint by the console or by axe."""

import re

from waiting import settle

# What is cut is looked for at each width, closed and opened; axe judges three of them, light and dark.
WIDTHS = (360, 768, 1440, 1920)
JUDGED = (1440, 768, 360)
SCHEMES = ("light", "dark")
# Rules whose answer lies in colours: each look of a text is judged once, the first time that it is met.
COLOURS = ("color-contrast", "link-in-text-block")
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

# A look is all that the contrast of a text can depend on. Those not yet judged wait in window.looks.
LOOKS = """(judged) => {
  const known = new Set(judged), stacks = new Map();
  const stack = (node) => {
    if (!node) return '';
    if (stacks.has(node)) return stacks.get(node);
    const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } = getComputedStyle(node);
    const own = [backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode].join();
    const above = stack(node.parentElement), all = above.endsWith('<' + own) ? above : above + '<' + own;
    stacks.set(node, all);
    return all;
  };
  const type = (node) => { const { color, fontSize, fontWeight, textDecoration } = getComputedStyle(node); return [color, fontSize, fontWeight, textDecoration]; };
  window.looks = new Map();
  for (const node of document.body.querySelectorAll('*')) {
    if (![...node.childNodes].some((each) => each.nodeType === 3 && each.data.trim()) || !node.getClientRects().length) continue;
    const look = [node.tagName, node.className.baseVal ?? node.className, ...type(node), ...(node.closest('a') ? type(node.closest('a').parentElement) : []), stack(node)].join('|');
    if (!known.has(look) && !looks.has(look)) looks.set(look, node);
  }
  return [...looks.keys()];
}"""
judged = set()

# What the policy of a page forbids is also what nobody wrote on purpose.
INLINE = """() => [...document.querySelectorAll('[style], script:not([src]):not([type="application/ld+json"])')]
  .filter((each) => each.id !== 'card' && !each.matches('.tip')).map((each) => `inline: ${each.outerHTML.slice(0, 80)}`)"""

OPEN = "document.querySelectorAll('details:not(.menu)').forEach((each) => each.open = true)"
SHUT = "document.querySelectorAll('details:not(.menu)').forEach((each) => each.open = false)"


def watch(page, host, note):
    """Tells of every complaint of the console and every request that leaves the site."""

    def message(message):
        # That a page is the answer to a wrong address is no complaint.
        is_answer = message.text.startswith("Failed to load resource") and message.location.get("url") == page.url
        if message.type in ("error", "warning") and not is_answer:
            note(f"console: {message.text}")

    page.on("console", message)
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
    for width in JUDGED:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            settle(page)
            where = f"{path} at {width}, {scheme}"
            if scheme == SCHEMES[0]:
                problems += [(where, text) for text in complaints(page, "document", STRUCTURE)]
            if new := page.evaluate(LOOKS, list(judged)):
                judged.update(new)
                problems += [(where, text) for text in complaints(page, "{ include: [...looks.values()] }", COLOUR)]
    return problems


# WCAG 2.2 AA and axe's own good practice; the size of targets is among them only where it is asked for.
COLOUR = "runOnly: " + str(list(COLOURS))
STRUCTURE = "rules: { 'target-size': { enabled: true }, " + ", ".join(f"'{rule}': {{ enabled: false }}" for rule in COLOURS) + " }"


def complaints(page, context, options):
    """What axe finds there."""
    run = f"axe.run({context}, {{ resultTypes: ['violations'], {options} }}).then(({{ violations }}) => violations)"
    texts = []
    for violation in page.evaluate(run):
        node = violation["nodes"][0]
        detail = re.sub(r"\s+", " ", node.get("failureSummary") or "")[:200]
        texts.append(f"axe {violation['id']} ({len(violation['nodes'])}): {' '.join(map(str, node['target']))}: {detail}")
    return texts
