"""What comes a moment later, such as the tap that a finger's touch becomes."""


def settle(page):
    """Two frames: after layout, and after those who watch for it."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def tap(page, x, y):
    """A finger meets what was drawn last."""
    settle(page)
    page.touchscreen.tap(x, y)


def soon(page, ask, is_there):
    """The answer once it is there, or the last one of a second."""
    for _ in range(20):
        if is_there(answer := ask()):
            return answer
        page.wait_for_timeout(50)
    return answer
