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
import searching
import site_under_test as site

AXE = pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PAPERS = ("A4", "Letter")


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


def look_at(path):
    """Everything that needs a browser, of this page."""
    problems = []
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    bare = browser.new_context(viewport={"width": 1440, "height": 900}, java_script_enabled=False)
    try:
        page = context.new_page()
        looks.watch(page, host, lambda text: problems.append((path, text)))
        page.goto(host + path)
        problems += paper.check(page, path, PAPERS)
        problems += keyboard.check(page, path)
        problems += looks.check(page, path, axe)
        page = bare.new_page()
        page.goto(host + path)
        problems += keyboard.without_script(page, path)
        problems += charts.check(browser, host, path)
        problems += searching.check(browser, host, path)
    except Exception as error:  # noqa: BLE001: what stops a check is a problem of its page
        problems.append((path, f"{type(error).__name__}: {str(error)[:300]}"))
    context.close()
    bare.close()
    return problems


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
