"""What stands beside the text: notes, references and terms as a card, and a recording whose chapters move it."""

from waiting import soon, tap

# The first of each kind that is to be seen.
MARKS = """() => ["a[href^='#ref-']", "a[href^='#fn-']", 'abbr'].flatMap((kind) => {
  const mark = [...document.querySelectorAll(`article ${kind}:not(.back)`)].find((each) => each.checkVisibility());
  mark?.setAttribute('data-looked-at', kind);
  return mark ? [kind] : [];
})"""
PLACE = """(kind) => {
  const mark = document.querySelector(`[data-looked-at="${kind}"]`);
  mark.scrollIntoView({ block: 'center' });
  const [{ left, top, width, height }] = mark.getClientRects();
  return [left + width / 2, top + height / 2];
}"""
CARD = """(kind) => {
  const card = document.getElementById('card'), mark = document.querySelector(`[data-looked-at="${kind}"]`), box = card?.getBoundingClientRect();
  return { shows: !!card?.checkVisibility(), text: card?.innerText.trim() ?? '', inside: box?.left >= 0 && box?.right <= innerWidth,
    told: mark.getAttribute('aria-describedby') === 'card', at: location.hash };
}"""
FOCUS = """(kind) => document.querySelector(`[data-looked-at="${kind}"]`).focus()"""


def check(page, path, by):
    """A pointer, the keyboard and a finger find the card of a mark, and Escape puts it away."""
    problems = []
    for kind in page.evaluate(MARKS):
        x, y = page.evaluate(PLACE, kind)
        if by == "finger":
            tap(page, x, y)
        else:
            page.mouse.move(x, y)
        problems += card(page, path, kind, by)
        if by == "pointer":
            page.mouse.move(0, 0)
            page.evaluate(FOCUS, kind)
            problems += card(page, path, kind, "focus")
    return problems


def card(page, path, kind, by):
    problems = []
    note = lambda text: problems.append((f"{path}, {kind}", f"the card by {by} {text}"))
    card = soon(page, lambda: page.evaluate(CARD, kind), lambda card: card["shows"])
    if not card["shows"] or len(card["text"]) < 3:
        note("does not come")
    elif not card["inside"]:
        note("is out of sight")
    elif not card["told"]:
        note("does not describe its mark")
    if card["at"]:
        note("leads away")
    page.keyboard.press("Escape")
    if page.evaluate(CARD, kind)["shows"]:
        note("stays after Escape")
    page.evaluate("document.activeElement.blur()")
    return problems


def recording(page, path):
    """A chapter moves the player of the page, and nothing else."""
    chapters = page.locator(".episode-chapters a[href*='#t=']")
    if not page.locator(".player audio").count() or not chapters.count():
        return []
    chapters.last.click()
    second = int(chapters.last.get_attribute("href").split("#t=")[1])
    at, address = page.evaluate("[document.querySelector('.player audio').currentTime, location.hash]")
    if abs(at - second) > 2:
        return [(path, f"the chapter at {second} s leads to {at} s")]
    return [(path, "a chapter leaves the page")] if address else []
