"""Writes a made-up site of N pages of 10 KB, for us and for Hugo: python3 pages.py N SEED FOLDER.

Seeded, standard library only. FOLDER/ours is a project of ECPRimer without its templates, FOLDER/hugo one of Hugo with
a layout of a few lines, FOLDER/all.md every text behind the other, for cmark.
"""

import pathlib
import random
import sys

WORDS = """
arrest cannula flow survival rhythm lactate patient team bedside cohort interval median discharge femoral circuit pump
oxygenator perfusion limb stroke bleeding weaning recovery neurological outcome compression witness bystander minutes
registry centre year share numerator denominator estimate exposure adjusted prognosis imaging catheter ventricle unload
temperature anticoagulation transfusion echo shock sepsis embolism myocarditis hypothermia intoxication training drill
simulation checklist handover transport ambulance emergency intensive theatre nurse perfusionist surgeon family consent
the of and in to a for with on by from at as is was were be after before during between among without within
""".split()


def main():
    count, seed, folder = int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
    draw = random.Random(seed)
    notes, posts = folder / "ours/content/notes", folder / "hugo/content/notes"
    layouts = folder / "hugo/layouts/_default"
    for each in (notes, posts, layouts):
        each.mkdir(parents=True, exist_ok=True)
    (folder / "ours/content/site.yaml").write_text("title: Bench\n")
    (folder / "ours/content/index.md").write_text("---\ntitle: Home\ndescription: A bench.\n---\n\nPages.\n")
    (folder / "hugo/hugo.toml").write_text('baseURL = "https://example.org/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term", "RSS"]\n')
    (folder / "hugo/config.toml").write_text('baseURL = "https://example.org/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term", "RSS"]\n')
    page = "<!doctype html><html><head><title>{{ .Title }}</title></head><body>{{ .TableOfContents }}{{ .Content }}</body></html>\n"
    (layouts / "single.html").write_text(page)
    (layouts / "list.html").write_text("<!doctype html><title>{{ .Title }}</title>{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}\n")

    def words(low, high):
        return " ".join(draw.choice(WORDS) for _ in range(draw.randint(low, high)))

    def sentence():
        return words(8, 20).capitalize() + "."

    def paragraph():
        return " ".join(sentence() for _ in range(draw.randint(3, 6)))

    with open(folder / "all.md", "w") as whole:
        for number in range(count):
            front = f"---\ntitle: {words(3, 6).capitalize()} {number}\ndescription: {sentence()}\n---\n\n"
            text = ""
            while len(text) < 10_000:
                text += f"## {words(2, 6).capitalize()}\n\n{paragraph()} **{words(1, 3)}** and *{words(1, 2)}*.\n\n"
                text += f"{paragraph()} See [page](page-{draw.randrange(count)}.md).\n\n"
                text += f"- {sentence()}\n- {sentence()}\n\n> {sentence()}\n\n"
            (notes / f"page-{number}.md").write_text(front + text)
            (posts / f"page-{number}.md").write_text(front + text)
            whole.write(text)


main()
