"""The built site in a browser. `run.py SITE [PAGE…]`; ends with 1 where anything is wrong."""

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


def look_at(folder, paths):
    """Everything that needs a browser, of these pages."""
    host = site.serve(folder)
    axe = AXE.read_text()
    problems = []
    with sync_playwright() as playwright:
        # Without its sandbox only where a container runs as root.
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        for path in paths:
            try:
                problems += looks.check(browser, host, path, axe)
                problems += keyboard.check(browser, host, path)
                problems += paper.check(browser, host, path, ("A4", "Letter"))
                problems += charts.check(browser, host, path)
                problems += searching.check(browser, host, path)
            except Exception as error:  # noqa: BLE001: what stops a check is a problem of its page
                problems.append((path, f"{type(error).__name__}: {str(error)[:300]}"))
        browser.close()
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
    problems = feeds.check(folder) + markup.check(folder, paths)
    with concurrent.futures.ProcessPoolExecutor(workers) as pool:
        for found in pool.map(look_at, [folder] * len(paths), [[path] for path in paths]):
            problems += found
    seen = list(dict.fromkeys(problems))
    for where, text in seen:
        print(f"{where}: {text}")
    seconds = time.monotonic() - started
    print(f"{len(paths)} pages, {len(seen)} problems, {seconds:.0f} s")
    sys.exit(1 if seen else 0)


if __name__ == "__main__":
    main()
