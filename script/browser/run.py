"""The built site in a browser. `run.py SITE [PAGE…]`; ends with 1 where anything is wrong."""

import atexit
import concurrent.futures
import os
import pathlib
import shutil
import sys
import time

import axe_playwright_python
from playwright.sync_api import sync_playwright

import charts
import feeds
import keyboard
import looks
import markup
import paper
import reading
import searching
import site_under_test as site

AXE = pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PAPERS = os.environ.get("PAPERS", "A4 Letter").split()


def start(folder):
    """One browser and one server for all pages of a worker."""
    global browser, host, axe
    host = site.serve(folder)
    axe = AXE.read_text()
    playwright = sync_playwright().start()
    # Without its sandbox only where a container runs as root.
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
    atexit.register(playwright.stop)
    atexit.register(browser.close)
    open_windows()


def open_windows():
    """In these a worker reads all its pages: at a desk, on a phone that never saw a mouse, and without script."""
    global desk, phone, bare, heard
    heard = []
    desk = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    phone = browser.new_context(viewport={"width": 360, "height": 900}, has_touch=True).new_page()
    bare = browser.new_context(viewport={"width": 1440, "height": 900}, java_script_enabled=False).new_page()
    for window in (desk, phone):
        looks.watch(window, host, lambda text: heard.append(text))


def look_at(path):
    """Everything that needs a browser, of this page."""
    problems = []
    heard.clear()
    try:
        phone.goto(host + path)
        problems += keyboard.check(phone, path, 360)
        problems += charts.check(phone, path, "finger")
        problems += reading.check(phone, path, "finger")
        desk.emulate_media(color_scheme="light", media="screen")
        desk.set_viewport_size({"width": 1440, "height": 900})
        desk.goto(host + path)
        problems += keyboard.check(desk, path, 1440)
        problems += charts.check(desk, path, "pointer")
        problems += reading.check(desk, path, "pointer")
        problems += reading.recording(desk, path)
        problems += paper.check(desk, path, PAPERS)
        problems += looks.check(desk, path, axe)
        problems += searching.check(desk, host, path)
        bare.goto(host + path)
        problems += keyboard.without_script(bare, path)
    except Exception as error:  # noqa: BLE001: what stops a check is a problem of its page
        problems.append((path, f"{type(error).__name__}: {str(error)[:300]}"))
        for window in (desk, phone, bare):
            window.context.close()
        open_windows()
    return problems + [(path, text) for text in heard]


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    started = time.monotonic()
    paths = sys.argv[2:] or site.pages(folder)
    if not CHROMIUM:
        sys.exit("There is no Chromium on the PATH.")
    if not paths:
        sys.exit(f"There is no page in {folder}.")
    workers = min(len(paths), os.cpu_count() or 1)
    problems = []
    with concurrent.futures.ProcessPoolExecutor(workers, initializer=start, initargs=(folder,)) as pool:
        looked = [pool.submit(look_at, path) for path in paths]
        # The checker has a process of its own, beside the browsers.
        problems += markup.check(folder, paths) + feeds.check(folder)
        for path in looked:
            problems += path.result()
    seen = list(dict.fromkeys(problems))
    for where, text in seen:
        print(f"{where}: {text}")
    seconds = time.monotonic() - started
    print(f"{len(paths)} pages, {len(seen)} problems, {seconds:.0f} s")
    sys.exit(1 if seen else 0)


if __name__ == "__main__":
    main()
