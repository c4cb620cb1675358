"""Words with their stems as the search's own script makes them, and texts as it divides them into words.

    python script/reference/stems.py > Tests/SiteTests/Finding/stems.csv

Chromium (playwright 1.65) runs `stem` and `split` as they stand in templates/assets/search.js.
"""
import csv
import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

WORDS = """
haemorrhage haemorrhages hemorrhage Haemolysis anaesthesia anesthesia oedema edema ischaemic ischemia caesarean aerosol
aes poet does goes shoe aeae aeon tumour tumours tumoured tumouring colour coloured hour hours four course courses ours
favouring behaviour centre centres centred litre litres theatre tre tres metre's organise organised organises organising
organisation organisations optimisation is ises this crisis diagnosis diagnoses dialysis analyse analysed analyses
studies study series bodies die dies ties s ss bus status buses boxes box churches washes losses loss access process
processes survivors survivor patients patient class classes virus viruses gas gases lens lungs axes ECMO ECPR's VA-ECMO
I.V. CO2 O₂ m² 3rd 12 1.5 p<0.05 naïve Naïve Ärzte ÄRZTE Überleben straße Čapek Ελλάς ΟΔΟΣ ΟΔΟΣ2 ΣΣ ъезд Йод İstanbul
IŞIK ﬁbrillation été Été ÉTÉS œdème Ångström ǅ Ⅳ ½ résumés ñandú años 한국어 심장정지 がん ガン データ 心停止 体外循環 東京 CPR中
ECMO患者 אני العربية हिन्दी ไทย e\u0301tude Å o\u0308dem naˈtiv ß ẞ ŉ ﬀ K Ω ａｂｃ １２３
""".split()

TEXTS = [
    "Survival to discharge, 8/24 (33.3%).", "low-flow time: 45 min", "don’t e\u0301tude_x y", "心停止後のECMO、体外循環。", "a・b",
    "", "—", "x\u00ady", "p<0.05", "한국어 문장", "नमस्ते दुनिया", "10\u00a0mL",
]


def main():
    script = pathlib.Path("templates/assets/search.js").read_text()
    stem = re.search(r"const stem = .*?;\n(?=\t(?:const|//))", script, re.S).group(0)
    word = re.search(r"const word = .*?;\n", script).group(0)
    split = re.search(r"const split = .*?;\n", script).group(0)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        run = "([words, texts]) => { %s %s %s return [words.map(stem), texts.map(split)]; }" % (stem, word, split)
        stems, divided = page.evaluate(run, [WORDS, TEXTS])
        browser.close()
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["kind", "text", "result"])
    for text, result in zip(WORDS, stems):
        out.writerow(["stem", text, result])
    for text, result in zip(TEXTS, divided):
        out.writerow(["split", text, "|".join(result)])


main()
