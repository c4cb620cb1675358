#!/usr/bin/env python3
"""Ten invented exports as hospitals write them, and the numbers that a person reckons from each raw file.

Python 3 standard library alone. Writes Tests/IntakeTests/Exports: for each export its files and expected.json.
The patients are made up by a seeded generator; no record stands for a person. The expected numbers are read back
from the written files with the csv module and the rules that stand beside each export here, not from the generator's
own memory, and with no code of the program.

    python3 script/reference/intake/exports.py
"""
import csv, datetime, io, json, os, random, statistics, sys

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "..", "..", "Tests", "IntakeTests", "Exports")


def patients(seed, count, years=(2022, 2023, 2024)):
    r = random.Random(seed)
    for number in range(1, count + 1):
        arrest = datetime.datetime(r.choice(years), r.randint(1, 12), r.randint(1, 28), r.randint(0, 23), r.randint(0, 59))
        no_flow = r.choice([0, 0, 0, 1, 2, 3, 5, 8])
        low_flow = max(12, int(r.gauss(52, 18)))
        cpr = arrest + datetime.timedelta(minutes=no_flow)
        flow = cpr + datetime.timedelta(minutes=low_flow)
        shock = r.random() < 0.55
        alive = r.random() < (0.42 if shock else 0.18) - (low_flow - 52) * 0.003
        weaned = alive or r.random() < 0.15
        hours = max(2, int(r.expovariate(1 / 80)) + 4)
        stay = hours // 24 + (r.randint(8, 40) if alive else r.randint(0, 6))
        yield {
            "n": number, "arrest": arrest, "cpr": cpr, "flow": flow, "off": flow + datetime.timedelta(hours=hours),
            "no_flow": no_flow, "low_flow": low_flow, "to_flow": no_flow + low_flow, "hours": hours, "stay": stay,
            "icu": max(1, min(stay, hours // 24 + r.randint(1, 6))),
            "admission": arrest.date() if r.random() < .6 else arrest.date() - datetime.timedelta(days=r.randint(0, 5)),
            "age": r.randint(18, 79), "sex": r.choice("MMMF"), "weight": round(r.gauss(82, 15), 1),
            "rhythm": r.choice(["VF", "VF", "VF", "VT"]) if shock else r.choice(["PEA", "PEA", "ASYS"]),
            "witnessed": r.random() < .82, "bystander": r.random() < .7,
            "place": r.choice(["public", "home", "ed", "icu", "ward", "cath"]),
            "cause": r.choice(["acs", "acs", "acs", "arr", "pe", "hf", "other"]),
            "ph": round(r.gauss(7.02, .13), 2), "lactate": round(max(2.1, r.gauss(11, 4)), 1),
            "pco2": int(max(22, r.gauss(58, 16))), "creatinine": round(max(.5, r.gauss(1.3, .4)), 2),
            "adrenaline": r.randint(1, 9), "shocks": r.randint(1, 9) if shock else 0,
            "dpc": r.random() < .8, "lucas": r.random() < .6, "cag": r.random() < .7, "ttm": r.random() < .65,
            "alive": alive, "weaned": weaned, "cpc": r.choice([1, 1, 1, 2, 2, 3]) if alive else 5,
            "rrt": r.random() < .35, "ich": r.random() < .06, "stroke": r.random() < .07, "bleed": r.random() < .22,
            "limb": r.random() < .09, "infection": r.random() < .2, "seizure": r.random() < .05,
            "dm": r.random() < .25, "htn": r.random() < .5, "cad": r.random() < .4,
            "m6": alive and r.random() < .93, "centre": r.choice(["A", "A", "B"]),
            "death": r.choice(["brain", "mof", "cardiac"]) if not alive else "",
        }


def table(name, header, rows, delimiter=",", before=(), after=(), encoding="utf-8", end="\n"):
    text = io.StringIO()
    for line in before:
        text.write(line + end)
    writer = csv.writer(text, delimiter=delimiter, lineterminator=end)
    writer.writerow(header)
    writer.writerows(rows)
    for line in after:
        text.write(line + end)
    path = os.path.join(OUT, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(text.getvalue().encode(encoding))


def read(name, delimiter=",", skip=0, drop=0, encoding="utf-8-sig"):
    with open(os.path.join(OUT, name), encoding=encoding, newline="") as file:
        lines = file.read().splitlines()
    lines = lines[skip:len(lines) - drop]
    return list(csv.DictReader(lines, delimiter=delimiter))


def median(values):
    return statistics.median(values) if values else None


def number(text):
    return float(text.replace(".", "").replace(",", "."))


EXPECTED = {}


def expect(name, concepts, questions=(), counts=None, medians=None, records=None, years=None):
    """What a person reckons: the concepts in the file, those that only a person can settle, yes-counts, level counts,
    medians with the number of known values, records, runs by year."""
    EXPECTED[name] = {
        "concepts": sorted(concepts), "questions": sorted(questions), "counts": counts or {}, "medians": medians or {},
        "records": records, "years": years or {}}


def by_year(values):
    found = {}
    for value in values:
        found[str(value)] = found.get(str(value), 0) + 1
    return found


def med(values):
    values = list(values)
    return [len(values), median(values)]


# 1 -------------------------------------------------------------------------------------------------------------
def elso():
    """Two files and a code list, as the ELSO Registry gives them."""
    stamp = "%m/%d/%Y %H:%M"
    people = list(patients(11, 240))
    codes = {"rrt": ("702", "Renal replacement therapy"), "ich": ("613", "CNS hemorrhage"), "stroke": ("612", "CNS infarction"),
             "bleed": ("222", "Cannulation site bleeding"), "limb": ("901", "Limb ischemia"), "seizure": ("601", "Seizures"),
             "infection": ("801", "Infection: culture proven")}
    table("elso/runs.csv",
          ["RunNo", "CenterID", "ageYears", "Sex", "Weight", "ArrestDateTime", "TimeOn", "TimeOff", "PrePH", "PrePCO2 (mmHg)", "Discontinuation", "DischargedAlive", "FirstRhythm"],
          [[10000 + p["n"], p["centre"] + "01", p["age"], p["sex"], p["weight"], p["arrest"].strftime(stamp), p["flow"].strftime(stamp),
            p["off"].strftime(stamp), p["ph"], p["pco2"], 1 if p["weaned"] else 4, 1 if p["alive"] else 0,
            {"VF": 1, "VT": 2, "PEA": 3, "ASYS": 4}[p["rhythm"]]] for p in people])
    table("elso/complications.csv", ["RunNo", "ComplicationCode", "Day"],
          [[10000 + p["n"], codes[k][0], 1] for p in people for k in codes if p[k]])
    table("elso/codes.csv", ["Field", "Code", "Label"],
          [["ComplicationCode", c, l] for c, l in codes.values()]
          + [["FirstRhythm", c, l] for c, l in (("1", "Ventricular fibrillation"), ("2", "Pulseless VT"), ("3", "PEA"), ("4", "Asystole"))]
          + [["Discontinuation", "1", "Expected recovery"], ["Discontinuation", "4", "Poor prognosis followed by death"],
             ["DischargedAlive", "1", "Yes"], ["DischargedAlive", "0", "No"], ["Sex", "M", "Male"], ["Sex", "F", "Female"]])
    rows, extra = read("elso/runs.csv"), read("elso/complications.csv")
    when = lambda r, f: datetime.datetime.strptime(r[f], stamp)
    runs = lambda code: len({e["RunNo"] for e in extra if e["ComplicationCode"] == code})
    expect("elso", ["record_id", "centre", "age_years", "sex", "weight_kg", "ph_before", "pco2_before_mmhg", "weaned", "ecmo_end",
                    "survived_to_discharge", "first_rhythm", "year", "arrest_to_flow_min", "ecmo_hours", "renal_replacement",
                    "intracranial_haemorrhage", "ischaemic_stroke", "cannula_bleeding", "limb_ischaemia", "seizures", "infection"],
           ["ischaemic_stroke"],
           {"survived_to_discharge": {"yes": sum(r["DischargedAlive"] == "1" for r in rows)},
            "weaned": {"yes": sum(r["Discontinuation"] == "1" for r in rows)},
            "ecmo_end": {"recovery": sum(r["Discontinuation"] == "1" for r in rows)},
            "renal_replacement": {"yes": runs("702")}, "intracranial_haemorrhage": {"yes": runs("613")},
            "first_rhythm": {"VF": sum(r["FirstRhythm"] == "1" for r in rows), "asystole": sum(r["FirstRhythm"] == "4" for r in rows)}},
           {"arrest_to_flow_min": med((when(r, "TimeOn") - when(r, "ArrestDateTime")).total_seconds() / 60 for r in rows),
            "ecmo_hours": med((when(r, "TimeOff") - when(r, "TimeOn")).total_seconds() / 3600 for r in rows),
            "age_years": med(float(r["ageYears"]) for r in rows)},
           len(rows), by_year(when(r, "TimeOn").year for r in rows))


# 2 -------------------------------------------------------------------------------------------------------------
def redcap():
    """Longitudinal, with a repeating instrument and checkboxes, and the project's dictionary."""
    people = list(patients(22, 90))
    r = random.Random(222)
    head = ["Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label",
            "Choices, Calculations, OR Slider Labels", "Field Note", "Text Validation Type OR Show Slider Number",
            "Text Validation Min", "Text Validation Max", "Identifier?", "Branching Logic (Show field only if...)", "Required Field?"]

    def field(name, form, kind, label, choices="", check="", identifier="", branching=""):
        return [name, form, "", kind, label, choices, "", check, "", "", identifier, branching, ""]
    table("redcap/dictionary.csv", head, [
        field("record_id", "baseline", "text", "Record ID"),
        field("pat_name", "baseline", "text", "Name of the patient", identifier="y"),
        field("age", "baseline", "text", "Age at arrest (years)", check="number"),
        field("gender", "baseline", "radio", "Sex", "1, Female | 2, Male"),
        field("ca_wit", "baseline", "yesno", "Was the cardiac arrest witnessed?"),
        field("ca_rhythm", "baseline", "dropdown", "First monitored rhythm", "1, VF | 2, Pulseless VT | 3, PEA | 4, Asystole | 9, Unknown"),
        field("ecmo_year", "baseline", "text", "Year of ECPR", check="integer"),
        field("lowflow", "baseline", "text", "Low-flow time (min)", check="integer"),
        field("lactate", "labs", "text", "Lactate (mmol/L)", check="number"),
        field("comorb", "baseline", "checkbox", "Comorbidities", "1, Diabetes | 2, Hypertension | 3, Coronary artery disease"),
        field("comp_type", "complication", "dropdown", "Complication", "1, Renal replacement therapy | 2, Intracranial haemorrhage | 3, Limb ischaemia"),
        field("dc_alive", "outcome", "yesno", "Survived to hospital discharge?"),
        field("dc_cpc", "outcome", "radio", "CPC at discharge", "1, CPC 1 | 2, CPC 2 | 3, CPC 3 | 4, CPC 4 | 5, CPC 5", branching="[dc_alive] = '1'"),
    ])
    names = ["record_id", "redcap_event_name", "redcap_repeat_instrument", "redcap_repeat_instance", "pat_name", "age", "gender", "ca_wit",
             "ca_rhythm", "ecmo_year", "lowflow", "comorb___1", "comorb___2", "comorb___3", "baseline_complete", "lactate", "labs_complete",
             "comp_type", "complication_complete", "dc_alive", "dc_cpc", "outcome_complete"]
    rows = []

    def row(p, event, instrument="", instance="", **cells):
        cells.update(record_id=p["n"], redcap_event_name=event, redcap_repeat_instrument=instrument, redcap_repeat_instance=instance)
        rows.append([cells.get(name, "") for name in names])
    for p in people:
        row(p, "baseline_arm_1", pat_name="Doe %d" % p["n"], age=p["age"], gender=1 if p["sex"] == "F" else 2, ca_wit=int(p["witnessed"]),
            ca_rhythm={"VF": 1, "VT": 2, "PEA": 3, "ASYS": 4}[p["rhythm"]] if r.random() < .95 else 9, ecmo_year=p["flow"].year,
            lowflow=p["low_flow"], comorb___1=int(p["dm"]), comorb___2=int(p["htn"]), comorb___3=int(p["cad"]), baseline_complete=2,
            lactate=p["lactate"], labs_complete=2)
        if p["hours"] > 24:
            row(p, "24h_arm_1", lactate=round(max(.8, p["lactate"] * .4), 1), labs_complete=2)
        instance = 0
        for key, code in (("rrt", 1), ("ich", 2), ("limb", 3)):
            if p[key]:
                instance += 1
                row(p, "baseline_arm_1", "complication", instance, comp_type=code, complication_complete=2)
        row(p, "discharge_arm_1", dc_alive=int(p["alive"]), dc_cpc=p["cpc"] if p["alive"] else "", outcome_complete=2)
    table("redcap/data.csv", names, rows)
    raw = read("redcap/data.csv")
    base = [x for x in raw if x["redcap_event_name"] == "baseline_arm_1" and not x["redcap_repeat_instrument"]]
    comps = [x for x in raw if x["redcap_repeat_instrument"] == "complication"]
    later = [x for x in raw if x["redcap_event_name"] == "24h_arm_1"]
    gone = [x for x in raw if x["redcap_event_name"] == "discharge_arm_1"]
    has = lambda code: len({c["record_id"] for c in comps if c["comp_type"] == code})
    expect("redcap", ["record_id", "age_years", "sex", "witnessed", "first_rhythm", "year", "low_flow_min", "lactate_before_mmol_l",
                      "lactate_24h_mmol_l", "diabetes", "hypertension", "coronary_disease", "renal_replacement",
                      "intracranial_haemorrhage", "limb_ischaemia", "survived_to_discharge", "cpc_discharge"], [],
           {"survived_to_discharge": {"yes": sum(x["dc_alive"] == "1" for x in gone)},
            "renal_replacement": {"yes": has("1")}, "limb_ischaemia": {"yes": has("3")},
            "sex": {"female": sum(x["gender"] == "1" for x in base)}, "diabetes": {"yes": sum(x["comorb___1"] == "1" for x in base)},
            "first_rhythm": {"VF": sum(x["ca_rhythm"] == "1" for x in base)},
            "cpc_discharge": {"1": sum(x["dc_cpc"] == "1" for x in gone)}},
           {"lactate_before_mmol_l": med(float(x["lactate"]) for x in base), "lactate_24h_mmol_l": med(float(x["lactate"]) for x in later),
            "low_flow_min": med(float(x["lowflow"]) for x in base)},
           len(base), by_year(x["ecmo_year"] for x in base))


# 3 -------------------------------------------------------------------------------------------------------------
def german():
    """A German register: semicolons, decimal commas, umlauts, dates with dots, clock and day apart."""
    people = list(patients(33, 120))
    yes = lambda v: "ja" if v else "nein"
    rhythm = {"VF": "Kammerflimmern", "VT": "pulslose VT", "PEA": "PEA", "ASYS": "Asystolie"}
    table("german/register.csv",
          ["Fallnummer", "Geschlecht", "Alter", "Gewicht (kg)", "Kollaps beobachtet", "Laienreanimation", "Initialer Rhythmus",
           "Datum Kreislaufstillstand", "Uhrzeit Kreislaufstillstand", "ECMO Beginn Datum", "ECMO Beginn Uhrzeit", "pH vor ECMO",
           "Laktat vor ECMO (mmol/l)", "No-Flow-Zeit (min)", "ECMO-Dauer (h)", "Krankenhausaufenthalt (Tage)", "Weaning erfolgreich",
           "Lebend entlassen", "CPC bei Entlassung", "Nierenersatztherapie", "Hirnblutung", "Beinischämie"],
          [["F-%04d" % p["n"], "männlich" if p["sex"] == "M" else "weiblich", p["age"], str(p["weight"]).replace(".", ","), yes(p["witnessed"]),
            yes(p["bystander"]), rhythm[p["rhythm"]], p["arrest"].strftime("%d.%m.%Y"), p["arrest"].strftime("%H:%M"),
            p["flow"].strftime("%d.%m.%Y"), p["flow"].strftime("%H:%M"), ("%.2f" % p["ph"]).replace(".", ","),
            str(p["lactate"]).replace(".", ","), p["no_flow"], p["hours"], p["stay"], yes(p["weaned"]), yes(p["alive"]), p["cpc"],
            yes(p["rrt"]) if p["n"] % 17 else "k.A.", yes(p["ich"]), yes(p["limb"])] for p in people], delimiter=";", end="\r\n")
    rows = read("german/register.csv", ";")
    when = lambda x, f: datetime.datetime.strptime(x["Datum " + f if f == "Kreislaufstillstand" else f + " Datum"] + " " + x["Uhrzeit " + f if f == "Kreislaufstillstand" else f + " Uhrzeit"], "%d.%m.%Y %H:%M")
    expect("german", ["record_id", "sex", "age_years", "weight_kg", "witnessed", "bystander_cpr", "first_rhythm", "ph_before",
                      "lactate_before_mmol_l", "no_flow_min", "ecmo_hours", "hospital_days", "weaned", "survived_to_discharge",
                      "cpc_discharge", "renal_replacement", "intracranial_haemorrhage", "limb_ischaemia", "year", "arrest_to_flow_min"], [],
           {"survived_to_discharge": {"yes": sum(x["Lebend entlassen"] == "ja" for x in rows)},
            "renal_replacement": {"yes": sum(x["Nierenersatztherapie"] == "ja" for x in rows), "no": sum(x["Nierenersatztherapie"] == "nein" for x in rows)},
            "sex": {"male": sum(x["Geschlecht"].startswith("m") for x in rows)},
            "first_rhythm": {"VF": sum(x["Initialer Rhythmus"] == "Kammerflimmern" for x in rows)}},
           {"ph_before": med(number(x["pH vor ECMO"]) for x in rows), "lactate_before_mmol_l": med(number(x["Laktat vor ECMO (mmol/l)"]) for x in rows),
            "hospital_days": med(float(x["Krankenhausaufenthalt (Tage)"]) for x in rows),
            "arrest_to_flow_min": med((datetime.datetime.strptime(x["ECMO Beginn Datum"] + x["ECMO Beginn Uhrzeit"], "%d.%m.%Y%H:%M")
                                       - datetime.datetime.strptime(x["Datum Kreislaufstillstand"] + x["Uhrzeit Kreislaufstillstand"], "%d.%m.%Y%H:%M")).total_seconds() / 60 for x in rows)},
           len(rows), by_year(x["ECMO Beginn Datum"][-4:] for x in rows))


# 4 -------------------------------------------------------------------------------------------------------------
def french():
    """A French one in Latin-1, with durations in the cells' own words."""
    people = list(patients(44, 100))
    yes = lambda v: "Oui" if v else "Non"
    table("french/export.csv",
          ["N° dossier", "Année", "Âge", "Sexe", "Arrêt devant témoin", "RCP par témoin", "Rythme initial", "Durée no flow", "Durée low flow",
           "Délai arrêt-ECMO", "pH avant ECMO", "Lactates avant ECMO (mmol/l)", "Durée ECMO (jours)", "Durée séjour réanimation (jours)", "Sevrage", "Statut à la sortie",
           "Cause du décès", "Épuration extra-rénale", "AVC ischémique", "Hypertension artérielle", "Diabète"],
          [["D%05d" % (p["n"] * 7), p["flow"].year, "%d ans" % p["age"], "Homme" if p["sex"] == "M" else "Femme", yes(p["witnessed"]), yes(p["bystander"]),
            {"VF": "FV", "VT": "TV sans pouls", "PEA": "Rythme sans pouls", "ASYS": "Asystolie"}[p["rhythm"]],
            "%d min" % p["no_flow"], "%d min" % p["low_flow"] if p["n"] % 11 else "~%d min" % p["low_flow"], "%d min" % p["to_flow"],
            ("%.2f" % p["ph"]).replace(".", ","), str(p["lactate"]).replace(".", ","), ("%.1f" % (p["hours"] / 24)).replace(".", ","), p["icu"],
            yes(p["weaned"]), "Vivant" if p["alive"] else "Décédé",
            {"brain": "Mort encéphalique", "mof": "Défaillance multiviscérale", "cardiac": "Choc cardiogénique", "": ""}[p["death"]],
            yes(p["rrt"]), yes(p["stroke"]), yes(p["htn"]), yes(p["dm"])] for p in people], delimiter=";", encoding="latin-1")
    rows = read("french/export.csv", ";", encoding="latin-1")
    cut = lambda t: float(t.replace("~", "").split()[0])
    expect("french", ["record_id", "year", "age_years", "sex", "witnessed", "bystander_cpr", "first_rhythm", "no_flow_min", "low_flow_min",
                      "arrest_to_flow_min", "ph_before", "lactate_before_mmol_l", "ecmo_hours", "icu_days", "weaned", "survived_to_discharge",
                      "cause_of_death", "renal_replacement", "ischaemic_stroke", "hypertension", "diabetes"], [],
           {"survived_to_discharge": {"yes": sum(x["Statut à la sortie"] == "Vivant" for x in rows)},
            "cause_of_death": {"brain death": sum(x["Cause du décès"] == "Mort encéphalique" for x in rows)},
            "first_rhythm": {"PEA": sum(x["Rythme initial"] == "Rythme sans pouls" for x in rows)}},
           {"low_flow_min": med(cut(x["Durée low flow"]) for x in rows), "age_years": med(cut(x["Âge"]) for x in rows),
            "ecmo_hours": med(number(x["Durée ECMO (jours)"]) * 24 for x in rows)},
           len(rows), by_year(x["Année"] for x in rows))


# 5 -------------------------------------------------------------------------------------------------------------
def chinese():
    people = list(patients(55, 110))
    yes = lambda v: "是" if v else "否"
    table("chinese/数据.csv",
          ["编号", "性别", "年龄（岁）", "体重（kg）", "目击", "旁观者CPR", "初始心律", "骤停时间", "ECMO开始时间", "ECMO结束时间", "上机前pH", "上机前乳酸（mmol/L）",
           "机械按压", "冠脉造影", "住院天数", "成功撤机", "出院存活", "CPC评分", "CRRT", "颅内出血", "高血压", "糖尿病", "病因"],
          [[p["n"], "男" if p["sex"] == "M" else "女", p["age"], p["weight"], yes(p["witnessed"]), yes(p["bystander"]),
            {"VF": "室颤", "VT": "无脉性室速", "PEA": "无脉性电活动", "ASYS": "心脏停搏"}[p["rhythm"]], p["arrest"].strftime("%Y/%m/%d %H:%M"),
            p["flow"].strftime("%Y/%m/%d %H:%M"), p["off"].strftime("%Y/%m/%d %H:%M"), p["ph"], p["lactate"], yes(p["lucas"]), yes(p["cag"]),
            p["stay"], yes(p["weaned"]), yes(p["alive"]), p["cpc"], yes(p["rrt"]), yes(p["ich"]), yes(p["htn"]), yes(p["dm"]),
            {"acs": "急性心肌梗死", "arr": "心律失常", "pe": "肺栓塞", "hf": "心力衰竭", "other": "其他"}[p["cause"]]] for p in people], encoding="utf-8-sig")
    rows = read("chinese/数据.csv")
    when = lambda x, f: datetime.datetime.strptime(x[f], "%Y/%m/%d %H:%M")
    expect("chinese", ["record_id", "sex", "age_years", "weight_kg", "witnessed", "bystander_cpr", "first_rhythm", "year", "arrest_to_flow_min",
                       "ecmo_hours", "ph_before", "lactate_before_mmol_l", "mechanical_cpr", "coronary_angiography", "hospital_days", "weaned",
                       "survived_to_discharge", "cpc_discharge", "renal_replacement", "intracranial_haemorrhage", "hypertension", "diabetes",
                       "aetiology"], [],
           {"survived_to_discharge": {"yes": sum(x["出院存活"] == "是" for x in rows)},
            "aetiology": {"acute coronary syndrome": sum(x["病因"] == "急性心肌梗死" for x in rows)},
            "first_rhythm": {"pVT": sum(x["初始心律"] == "无脉性室速" for x in rows)}},
           {"arrest_to_flow_min": med((when(x, "ECMO开始时间") - when(x, "骤停时间")).total_seconds() / 60 for x in rows),
            "lactate_before_mmol_l": med(float(x["上机前乳酸（mmol/L）"]) for x in rows)},
           len(rows), by_year(when(x, "ECMO开始时间").year for x in rows))


# 6 -------------------------------------------------------------------------------------------------------------
def spreadsheet():
    """A spreadsheet's export: titles above, notes and a total below, empty columns, percents, bounds, several values in a cell."""
    people = list(patients(66, 80))
    r = random.Random(666)
    note = {"rrt": "RRT", "ich": "ICH", "bleed": "cannula bleeding"}
    rows = []
    for p in people:
        comps = "; ".join(note[k] for k in note if p[k])
        rows.append([p["n"], p["flow"].strftime("%d/%m/%Y"), p["age"] if p["n"] % 9 else ">89", "m" if p["sex"] == "M" else "f",
                     "Y" if p["witnessed"] else "N", p["rhythm"].replace("ASYS", "asystole"), "%d min" % p["low_flow"],
                     str(p["lactate"]) if p["lactate"] < 18 else ">18", comps or "none", "alive" if p["alive"] else "dead", p["hours"], "", ""])
    table("spreadsheet/ECPR cases.csv",
          ["Case no", "ECMO date", "Age (years)", "Sex", "Witnessed", "Initial rhythm", "Low flow", "Lactate pre ECMO mmol/L", "Complications", "Outcome at discharge", "Hours on ECMO", "", ""],
          rows, before=["ECPR programme, St Elsewhere,,,,,,,,,,,,", "Exported 3 January 2025,,,,,,,,,,,,", ",,,,,,,,,,,,"],
          after=[",,,,,,,,,,,,", "Total cases: 80,,,,,,,,,,,,", "Lactate above 18 is beyond the analyser's range,,,,,,,,,,,,"])
    raw = read("spreadsheet/ECPR cases.csv", skip=3, drop=3)
    expect("spreadsheet", ["record_id", "year", "age_years", "sex", "witnessed", "first_rhythm", "low_flow_min", "lactate_before_mmol_l",
                           "survived_to_discharge", "ecmo_hours", "renal_replacement", "intracranial_haemorrhage", "cannula_bleeding"], [],
           {"survived_to_discharge": {"yes": sum(x["Outcome at discharge"] == "alive" for x in raw)},
            "sex": {"female": sum(x["Sex"] == "f" for x in raw)},
            "renal_replacement": {"yes": sum("RRT" in x["Complications"] for x in raw)}},
           {"low_flow_min": med(float(x["Low flow"].split()[0]) for x in raw),
            "age_years": med(90.0 if x["Age (years)"] == ">89" else float(x["Age (years)"]) for x in raw)},
           len(raw), by_year(x["ECMO date"][-4:] for x in raw))


# 7 -------------------------------------------------------------------------------------------------------------
def utstein():
    """An Utstein-style register of out-of-hospital arrests; nobody has said what 1 and 2 of some columns mean."""
    people = list(patients(77, 150))
    table("utstein/utstein.csv",
          ["study_id", "event_year", "patient_age", "patient_sex", "location_of_arrest", "witnessed_by_bystander_or_ems", "bystander_cpr", "first_monitored_rhythm",
           "aetiology_of_arrest", "number_of_shocks", "epinephrine_total_mg", "any_rosc", "mechanical_cpr", "collapse_to_cpr_min", "collapse_to_ecmo_min", "ttm",
           "coronary_angiography", "survival_to_discharge", "cpc_at_discharge", "survival_6_months", "died_in_hospital"],
          [["U%03d" % p["n"], p["flow"].year, p["age"], 1 if p["sex"] == "M" else 2,
            {"public": "Public place", "home": "Home", "ed": "Emergency department", "icu": "ICU", "ward": "Ward", "cath": "Cath lab"}[p["place"]],
            1 if p["witnessed"] else 0, 1 if p["bystander"] else 0,
            {"VF": "VF", "VT": "pVT", "PEA": "PEA", "ASYS": "Asystole"}[p["rhythm"]],
            {"acs": "Myocardial infarction", "arr": "Arrhythmia", "pe": "Pulmonary embolism", "hf": "Cardiomyopathy", "other": "Other"}[p["cause"]],
            p["shocks"], p["adrenaline"], int(p["n"] % 3 == 0), int(p["lucas"]), p["no_flow"], p["to_flow"], int(p["ttm"]), int(p["cag"]),
            int(p["alive"]), p["cpc"], int(p["m6"]), int(not p["alive"])] for p in people])
    rows = read("utstein/utstein.csv")
    yes = lambda f: {"yes": sum(x[f] == "1" for x in rows)}
    expect("utstein", ["record_id", "year", "age_years", "arrest_location", "bystander_cpr", "first_rhythm", "aetiology",
                       "defibrillations", "adrenaline_mg", "rosc_before_ecmo", "mechanical_cpr", "no_flow_min", "arrest_to_flow_min",
                       "temperature_control", "coronary_angiography", "survived_to_discharge", "cpc_discharge", "survived_6_months", "sex", "witnessed"],
           ["sex", "witnessed"],
           {"survived_to_discharge": yes("survival_to_discharge"), "survived_6_months": yes("survival_6_months"), "bystander_cpr": yes("bystander_cpr"),
            "arrest_location": {"catheter laboratory": sum(x["location_of_arrest"] == "Cath lab" for x in rows)}},
           {"arrest_to_flow_min": med(float(x["collapse_to_ecmo_min"]) for x in rows), "adrenaline_mg": med(float(x["epinephrine_total_mg"]) for x in rows)},
           len(rows), by_year(x["event_year"] for x in rows))


# 8 -------------------------------------------------------------------------------------------------------------
def semicolon():
    """Italian, semicolons and decimal commas, thousands with dots, kPa; nobody tuned the program to it."""
    people = list(patients(88, 130))
    yes = lambda v: "Sì" if v else "No"
    comma = lambda v: str(v).replace(".", ",")
    table("semicolon/registro.csv",
          ["Codice", "Anno", "Età (anni)", "Sesso", "Peso (kg)", "Arresto testimoniato", "Ritmo iniziale", "Causa arresto", "Tempo di basso flusso (min)",
           "pCO2 pre ECMO (kPa)", "Lattato pre ECMO (mmol/L)", "Creatinina (mg/dL)", "Durata ECMO (ore)", "Degenza ospedaliera (giorni)", "Svezzato",
           "Esito alla dimissione", "Emorragia intracranica", "Terapia sostitutiva renale", "Ipertensione", "Diabete", "Coronarografia"],
          [["IT%03d" % p["n"], p["flow"].year, p["age"], "Maschio" if p["sex"] == "M" else "Femmina", comma(p["weight"]), yes(p["witnessed"]),
            {"VF": "Fibrillazione ventricolare", "VT": "TV senza polso", "PEA": "PEA", "ASYS": "Asistolia"}[p["rhythm"]],
            {"acs": "Infarto miocardico", "arr": "Aritmia", "pe": "Embolia polmonare", "hf": "Scompenso cardiaco", "other": "Altro"}[p["cause"]],
            p["low_flow"], comma(round(p["pco2"] * .133322, 1)), comma(p["lactate"]), comma(p["creatinine"]),
            p["hours"], p["stay"], yes(p["weaned"]), "Vivo" if p["alive"] else "Deceduto", yes(p["ich"]), yes(p["rrt"]), yes(p["htn"]), yes(p["dm"]), yes(p["cag"])]
           for p in people], delimiter=";")
    rows = read("semicolon/registro.csv", ";")
    expect("semicolon", ["record_id", "year", "age_years", "sex", "weight_kg", "witnessed", "first_rhythm", "aetiology", "low_flow_min", "pco2_before_mmhg",
                         "lactate_before_mmol_l", "creatinine_before_umol_l", "ecmo_hours", "hospital_days", "weaned", "survived_to_discharge",
                         "intracranial_haemorrhage", "renal_replacement", "hypertension", "diabetes", "coronary_angiography"], [],
           {"survived_to_discharge": {"yes": sum(x["Esito alla dimissione"] == "Vivo" for x in rows)},
            "weaned": {"yes": sum(x["Svezzato"] == "Sì" for x in rows)},
            "first_rhythm": {"VF": sum(x["Ritmo iniziale"].startswith("Fib") for x in rows)}},
           {"low_flow_min": med(float(x["Tempo di basso flusso (min)"]) for x in rows),
            "creatinine_before_umol_l": med(number(x["Creatinina (mg/dL)"]) * 10000 / 113.12 for x in rows),
            "pco2_before_mmhg": med(number(x["pCO2 pre ECMO (kPa)"]) / 0.133322387415 for x in rows)},
           len(rows), by_year(x["Anno"] for x in rows))


# 9 -------------------------------------------------------------------------------------------------------------
def centres():
    """Two centres, Spanish; a second file holds the outcomes, one row a run; nobody tuned the program to it."""
    people = list(patients(99, 140))
    yes = lambda v: "si" if v else "no"
    table("centres/casos.csv",
          ["id_caso", "centro", "edad", "sexo", "fecha_hora_paro", "fecha_hora_inicio_ecmo", "fecha_hora_fin_ecmo", "presenciado", "rcp_por_testigo", "ritmo_inicial",
           "tiempo_no_flow_min", "lactato_pre_ecmo_mmol_l", "ph_pre_ecmo", "adrenalina_mg", "perfusion_distal", "control_de_temperatura"],
          [["%s-%03d" % (p["centre"], p["n"]), "Hospital " + p["centre"], p["age"], "hombre" if p["sex"] == "M" else "mujer",
            p["arrest"].strftime("%d-%m-%Y %H:%M"), p["flow"].strftime("%d-%m-%Y %H:%M"), p["off"].strftime("%d-%m-%Y %H:%M"), yes(p["witnessed"]), yes(p["bystander"]),
            {"VF": "FV", "VT": "TV sin pulso", "PEA": "AESP", "ASYS": "Asistolia"}[p["rhythm"]], p["no_flow"], p["lactate"], p["ph"], p["adrenaline"], yes(p["dpc"]), yes(p["ttm"])]
           for p in people])
    shuffled = people[:]
    random.Random(9).shuffle(shuffled)
    table("centres/desenlace.csv", ["id_caso", "alta_vivo", "cpc_al_alta", "dias_uci", "dias_hospital", "causa_de_muerte", "hemorragia_digestiva", "infeccion"],
          [["%s-%03d" % (p["centre"], p["n"]), yes(p["alive"]), p["cpc"], p["icu"], p["stay"],
            {"brain": "Muerte encefálica", "mof": "Fallo multiorgánico", "cardiac": "Shock cardiogénico", "": ""}[p["death"]], yes(p["seizure"]), yes(p["infection"])] for p in shuffled])
    rows, more = read("centres/casos.csv"), read("centres/desenlace.csv")
    when = lambda x, f: datetime.datetime.strptime(x[f], "%d-%m-%Y %H:%M")
    expect("centres", ["record_id", "centre", "age_years", "sex", "witnessed", "bystander_cpr", "first_rhythm", "no_flow_min", "lactate_before_mmol_l", "ph_before",
                       "adrenaline_mg", "distal_perfusion", "temperature_control", "year", "arrest_to_flow_min", "ecmo_hours", "survived_to_discharge",
                       "cpc_discharge", "icu_days", "hospital_days", "cause_of_death", "gastrointestinal_bleeding", "infection"], [],
           {"survived_to_discharge": {"yes": sum(x["alta_vivo"] == "si" for x in more)}, "infection": {"yes": sum(x["infeccion"] == "si" for x in more)},
            "centre": {"Hospital A": sum(x["centro"] == "Hospital A" for x in rows)}},
           {"hospital_days": med(float(x["dias_hospital"]) for x in more),
            "arrest_to_flow_min": med((when(x, "fecha_hora_inicio_ecmo") - when(x, "fecha_hora_paro")).total_seconds() / 60 for x in rows)},
           len(rows), by_year(when(x, "fecha_hora_inicio_ecmo").year for x in rows))


# 10 ------------------------------------------------------------------------------------------------------------
def bad():
    """Deserves every question: two outcomes that disagree, codes without meanings, dates of both orders, units unsaid."""
    people = [p for p in patients(110, 60, years=(2023, 2024)) if p["flow"].day <= 12 and p["arrest"].day <= 12]
    table("bad/export.csv",
          ["no", "sex", "alive", "survived", "rhythm", "creatinine", "date_on", "duration", "weaned_status", "lactate_x", "cause"],
          [[p["n"] if p["n"] % 9 else 1, 1 if p["sex"] == "M" else 2, int(p["alive"]), int(p["alive"] or p["n"] % 5 == 0), {"VF": 1, "VT": 2, "PEA": 3, "ASYS": 4}[p["rhythm"]], p["creatinine"],
            p["flow"].strftime("%m/%d/%Y"), p["hours"], 1 if p["weaned"] else 2, p["lactate"], p["cause"]] for p in people])
    rows = read("bad/export.csv")
    expect("bad", [], ["sex", "survived_to_discharge", "first_rhythm", "creatinine_before_umol_l", "weaned"], records=len(rows))


if __name__ == "__main__":
    for make in (elso, redcap, german, french, chinese, spreadsheet, utstein, semicolon, centres, bad):
        make()
    with open(os.path.join(OUT, "expected.json"), "w", encoding="utf-8") as file:
        json.dump(EXPECTED, file, ensure_ascii=False, indent=1, sort_keys=True)
        file.write("\n")
    print("wrote", len(EXPECTED), "exports,", sys.version.split()[0])
