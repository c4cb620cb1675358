"""The search: what it forgives, what it says when it finds nothing, on its own page and on that for wrong addresses."""


def ask(page, words):
    page.fill("#search-words", words)
    # Parts of the index are read as they are needed: until nothing changes any more.
    before = None
    while before != (before := page.inner_html("main")) or page.locator("#search-results > li:empty").count():
        page.wait_for_timeout(80)
    return {
        "links": page.locator("#search-results > li > a").all_inner_texts(),
        "texts": page.locator("#search-results > li > p").all_inner_texts(),
        "marks": page.locator("#search-results mark").all_inner_texts(),
        "status": page.inner_text("#search-status"),
    }


def check(page, host, path):
    if path not in ("search.html", "404.html"):
        return []
    problems = []
    page.goto(host + (path if path == "search.html" else "primer/weaned-pateints.html"))

    def expect(truth, text):
        if not truth:
            problems.append((f"{path}, search", text))

    if path == "404.html":
        expect(page.input_value("#search-words") == "weaned pateints", "the words of the address are not looked for")
        expect(page.locator("#search-results > li").count() > 0, "the words of the address find nothing")
        link = page.locator("#search-results > li > a").first.get_attribute("href") or ""
        expect(link.startswith(host), f"a result leads to {link}")
    right = ask(page, "survival")
    expect(right["links"] and right["marks"], "'survival' finds nothing, or marks nothing")
    expect("urvival" in right["links"][0], f"a title does not come first: {right['links'][:3]}")
    expect(all(len(text) < 260 for text in right["texts"]), "a result quotes more than a sentence")
    slip = ask(page, "survivel")
    expect(right["links"][0] in slip["links"][:5], "'survivel' does not find survival")
    expect("survivel" in slip["status"], "it does not say that 'survivel' stands nowhere")
    for one, other in (("anaesthesia", "anesthesia"), ("survivor", "survivors"), ("ECMO", "extracorporeal membrane oxygenation")):
        first, second = ask(page, one), ask(page, other)
        expect(set(first["links"]) == set(second["links"]), f"'{one}' and '{other}' do not find the same")
    nothing = ask(page, "zzqqxxw")
    expect(not nothing["links"] and "zzqqxxw" in nothing["status"], "it does not say what it found nothing for")
    near = ask(page, "canulaton")
    expect(near["links"] or "Near it" in near["status"], "nothing near a misspelt word")
    ask(page, "<img src=x onerror=alert(1)> \\ \"'")
    expect(page.locator("#search-results img").count() == 0, "a query became markup")
    return problems
