#!/usr/bin/env python3
"""Seven more invented exports, written after the recognition was, to see what it makes of what it has not seen; and the
numbers that a person reckons from each raw file. Python 3 standard library alone; beside exports.py, whose rules hold.

    python3 script/reference/intake/unseen.py
"""
import datetime, json, os, random, sys

import exports
from exports import EXPECTED, by_year, expect, med, patients, read, table

def stamp(cell, form):
    return datetime.datetime.strptime(cell, form)


def minutes(rows, one, other, form):
    return med((stamp(x[other], form) - stamp(x[one], form)).total_seconds() / 60 for x in rows if x[one] and x[other])


def hours(rows, one, other, form):
    return med((stamp(x[other], form) - stamp(x[one], form)).total_seconds() / 3600 for x in rows if x[one] and x[other])


def is_(rows, column, cell):
    return sum(x[column] == cell for x in rows)


def numbers(rows, column, convert=lambda t: float(t.replace(",", ".")), skip=()):
    return med(convert(x[column]) for x in rows if x[column] not in skip and x[column] != "")


def note(name, counted=None, answers=None):
    """Runs of ECPR among the records, and what the first answer of a question comes to."""
    EXPECTED[name]["counted"] = counted
    EXPECTED[name]["answers"] = answers or {}


D = datetime.timedelta

def support(seed, people, words, share=.6):
    r = random.Random(seed)
    for p in people: p["support"] = words[0] if r.random() < share else r.choice(words[1:])
    return people


def elso2():
    people = support(1, list(patients(201, 260)), ["ECPR", "Cardiac", "Pulmonary"])
    r = random.Random(5)
    dt = "%Y-%m-%d %H:%M:%S"
    codes = {"rrt": ("E122", "Renal Replacement Therapy: CRRT"), "ich": ("N313", "CNS Hemorrhage: intra/extra parenchymal"), "stroke": ("N312", "CNS Diffuse ischemia"),
             "bleed": ("H201", "Peripheral cannulation site bleeding"), "limb": ("L800", "Limb ischemia"), "seizure": ("N322", "Seizures: EEG confirmed"),
             "infection": ("I501", "Culture proven infection")}
    table("elso2/Runs Export.csv", ["Run ID", "Unique ID", "Center No", "Support Type", "Age (yrs)", "Gender", "Wt (kg)", "ECLS Start Date/Time", "ECLS End Date/Time", "Cardiac Arrest Date/Time",
        "Pre-ECLS pH", "Pre-ECLS PaCO2 (mmHg)", "Pre-ECLS Lactate (mmol/L)", "Pre-ECLS HCO3 (mmol/L)", "Pump Flow 4 hrs (L/min)", "Pump Flow 24 hrs (L/min)", "Discontinuation Reason", "Discharge Alive", "Hospital Admit Date", "Hospital Discharge/Death Date"],
        [["R%05d" % p["n"], "U%04d" % (7000 + p["n"]), 300 + (p["centre"] == "B"), p["support"], p["age"], "Male" if p["sex"] == "M" else "Female", p["weight"],
          p["flow"].strftime(dt), p["off"].strftime(dt), p["arrest"].strftime(dt), p["ph"], p["pco2"], p["lactate"], round(r.gauss(17, 4), 1), round(r.gauss(3.3, .5), 2), round(r.gauss(3.6, .5), 2) if p["hours"] > 24 else "",
          {True: "ER"}.get(p["weaned"], "D") if p["n"] % 17 else "X7", "Y" if p["alive"] else "N", p["admission"].isoformat(), (p["admission"] + D(days=p["stay"])).isoformat()] for p in people])
    table("elso2/Complications.csv", ["Run ID", "Complication Code", "Complication Date"], [["R%05d" % p["n"], codes[k][0], p["flow"].strftime("%Y-%m-%d")] for p in people for k in codes if p[k]])
    table("elso2/lookup.csv", ["List", "Value", "Description"], [["Complication Code", c, l] for c, l in codes.values()] + [["Discontinuation Reason", "ER", "Expected Recovery"], ["Discontinuation Reason", "D", "Died or poor prognosis"]])
    rows, extra = read("elso2/Runs Export.csv"), read("elso2/Complications.csv")
    runs = lambda code: len({e["Run ID"] for e in extra if e["Complication Code"] == code})
    expect("elso2", ["record_id", "patient_id", "centre", "age_years", "sex", "weight_kg", "ph_before", "pco2_before_mmhg", "lactate_before_mmol_l", "bicarbonate_before_mmol_l",
                     "flow_4h_l_min", "flow_24h_l_min", "weaned", "survived_to_discharge", "year", "arrest_to_flow_min", "ecmo_hours", "hospital_days", "renal_replacement",
                     "intracranial_haemorrhage", "cannula_bleeding", "limb_ischaemia", "seizures", "infection"], ["weaned"],
           {"survived_to_discharge": {"yes": is_(rows, "Discharge Alive", "Y")}, "renal_replacement": {"yes": runs("E122")}, "limb_ischaemia": {"yes": runs("L800")},
            "sex": {"female": is_(rows, "Gender", "Female")}},
           {"arrest_to_flow_min": minutes(rows, "Cardiac Arrest Date/Time", "ECLS Start Date/Time", dt), "ecmo_hours": hours(rows, "ECLS Start Date/Time", "ECLS End Date/Time", dt),
            "flow_24h_l_min": numbers(rows, "Pump Flow 24 hrs (L/min)"), "age_years": numbers(rows, "Age (yrs)")},
           len(rows), by_year(x["ECLS Start Date/Time"][:4] for x in rows))
    note("elso2", is_(rows, "Support Type", "ECPR"))


def dutch():
    people = support(2, list(patients(202, 150)), ["ECPR", "Cardiogene shock", "Postcardiotomie", "Respiratoir falen"])
    ja = lambda v: "Ja" if v else "Nee"
    k = lambda v: str(v).replace(".", ",")
    table("dutch/ecmo lijst.csv", ["Volgnr", "Indicatie", "Geslacht", "Leeftijd (jaar)", "Gewicht (kg)", "Voorgeschiedenis diabetes", "Voorgeschiedenis hypertensie", "Getuige aanwezig", "Reanimatie door omstander", "Eerste ritme", "Locatie arrest", "Oorzaak arrest",
        "Datum start ECMO", "Tijdstip start ECMO", "Datum arrest", "Tijdstip arrest", "No-flow (min)", "Lactaat voor ECMO (mmol/l)", "pH voor ECMO", "Kreatinine voor ECMO (µmol/l)", "Canulatietechniek", "Distale perfusiecanule", "ECMO-duur (uren)", "IC-opnameduur (dagen)", "Ligduur (dagen)", "Succesvol ontwend", "Overleden in ziekenhuis", "CPC bij ontslag", "Nierfunctievervangende therapie", "Hersenbloeding", "Beenischemie", "Opmerkingen"],
        [[p["n"], p["support"], "man" if p["sex"] == "M" else "vrouw", p["age"], k(p["weight"]), ja(p["dm"]), ja(p["htn"]), ja(p["witnessed"]) if p["n"] % 13 else "onbekend", ja(p["bystander"]),
          {"VF": "Ventrikelfibrilleren", "VT": "Polsloze VT", "PEA": "PEA", "ASYS": "Asystolie"}[p["rhythm"]], {"public": "Openbare plaats", "home": "Thuis", "ed": "SEH", "icu": "IC", "ward": "Verpleegafdeling", "cath": "Hartkatheterisatie"}[p["place"]],
          {"acs": "Hartinfarct", "arr": "Ritmestoornis", "pe": "Longembolie", "hf": "Hartfalen", "other": "Overig"}[p["cause"]],
          p["flow"].strftime("%d-%m-%Y"), p["flow"].strftime("%H:%M"), p["arrest"].strftime("%d-%m-%Y"), p["arrest"].strftime("%H:%M"), p["no_flow"], k(p["lactate"]), k(p["ph"]), round(p["creatinine"] * 88.4), ["percutaan", "percutaan", "chirurgisch"][p["n"] % 3], ja(p["dpc"]), p["hours"], p["icu"], p["stay"],
          ja(p["weaned"]), ja(not p["alive"]), p["cpc"], ja(p["rrt"]), ja(p["ich"]), ja(p["limb"]), "overplaatsing uit %d e.a. ziekenhuis" % p["n"]] for p in people], delimiter=";", encoding="cp1252")
    rows = read("dutch/ecmo lijst.csv", ";", encoding="cp1252")
    form = "%d-%m-%Y %H:%M"
    for x in rows:
        x["arrest"], x["start"] = x["Datum arrest"] + " " + x["Tijdstip arrest"], x["Datum start ECMO"] + " " + x["Tijdstip start ECMO"]
    expect("dutch", ["record_id", "year", "age_years", "sex", "weight_kg", "hypertension", "diabetes", "witnessed", "bystander_cpr", "first_rhythm", "arrest_location", "aetiology",
                     "no_flow_min", "arrest_to_flow_min", "lactate_before_mmol_l", "ph_before", "creatinine_before_umol_l", "cannulation_technique", "distal_perfusion", "ecmo_hours",
                     "icu_days", "hospital_days", "weaned", "survived_to_discharge", "cpc_discharge", "renal_replacement", "intracranial_haemorrhage", "limb_ischaemia"], ["hospital_days"],
           {"survived_to_discharge": {"yes": is_(rows, "Overleden in ziekenhuis", "Nee")}, "witnessed": {"yes": is_(rows, "Getuige aanwezig", "Ja")},
            "arrest_location": {"emergency department": is_(rows, "Locatie arrest", "SEH")}, "aetiology": {"arrhythmia": is_(rows, "Oorzaak arrest", "Ritmestoornis")}},
           {"arrest_to_flow_min": minutes(rows, "arrest", "start", form), "lactate_before_mmol_l": numbers(rows, "Lactaat voor ECMO (mmol/l)"),
            "creatinine_before_umol_l": numbers(rows, "Kreatinine voor ECMO (µmol/l)")},
           len(rows), by_year(x["Datum start ECMO"][-4:] for x in rows))
    note("dutch", is_(rows, "Indicatie", "ECPR"), {"hospital_days": numbers(rows, "Ligduur (dagen)")})


def serial(t): 
    v = (t - datetime.datetime(1899, 12, 30)) / D(days=1)
    return ("%.9f" % v).rstrip("0").rstrip(".")


def portuguese():
    people = list(patients(203, 130))
    s = lambda v: "Sim" if v else "Não"
    table("portuguese/registo.csv", ["N.º do processo", "Sexo", "Idade (anos)", "Peso (kg)", "PCR presenciada", "RCP por leigo", "Ritmo inicial", "Local da PCR", "Causa da PCR", "Data/hora da PCR", "Data/hora do início da ECMO", "Data/hora do fim da ECMO", "Tempo de no-flow (min)", "Lactato pré-ECMO (mmol/L)", "pH pré-ECMO", "Antecedentes: diabetes", "Antecedentes: hipertensão", "Desmame da ECMO", "Desfecho na alta", "CPC na alta", "Dias de UCI", "Dias de internamento", "Técnica de substituição renal", "Hemorragia intracraniana", "Infeção"],
        [["PT-%03d" % p["n"], "M" if p["sex"] == "M" else "F", p["age"], p["weight"], s(p["witnessed"]), s(p["bystander"]), {"VF": "FV", "VT": "TV sem pulso", "PEA": "AESP", "ASYS": "Assistolia"}[p["rhythm"]],
          {"public": "Via pública", "home": "Domicílio", "ed": "Serviço de urgência", "icu": "UCI", "ward": "Enfermaria", "cath": "Sala de hemodinâmica"}[p["place"]], {"acs": "Enfarte agudo do miocárdio", "arr": "Arritmia", "pe": "TEP", "hf": "Insuficiência cardíaca", "other": "Outra"}[p["cause"]],
          serial(p["arrest"]), serial(p["flow"]), serial(p["off"]), p["no_flow"], p["lactate"], p["ph"], s(p["dm"]), s(p["htn"]), s(p["weaned"]), "Vivo" if p["alive"] else "Óbito", p["cpc"], p["icu"], p["stay"], s(p["rrt"]), s(p["ich"]), s(p["infection"])] for p in people],
        before=["Registo de ECPR;;;".replace(";", ",")] )
    rows = read("portuguese/registo.csv", skip=1)
    when = lambda cell: datetime.datetime(1899, 12, 30) + datetime.timedelta(seconds=round(float(cell) * 86400))
    spans = lambda one, other, size: med((when(x[other]) - when(x[one])).total_seconds() / size for x in rows)
    start = "Data/hora do início da ECMO"
    expect("portuguese", ["record_id", "year", "age_years", "sex", "weight_kg", "witnessed", "bystander_cpr", "first_rhythm", "arrest_location", "aetiology", "arrest_to_flow_min", "ecmo_hours",
                          "no_flow_min", "lactate_before_mmol_l", "ph_before", "diabetes", "hypertension", "weaned", "survived_to_discharge", "cpc_discharge", "icu_days", "hospital_days",
                          "renal_replacement", "intracranial_haemorrhage", "infection"], ["year", "arrest_to_flow_min", "ecmo_hours"],
           {"survived_to_discharge": {"yes": is_(rows, "Desfecho na alta", "Vivo")}, "aetiology": {"acute coronary syndrome": is_(rows, "Causa da PCR", "Enfarte agudo do miocárdio")}},
           {"age_years": numbers(rows, "Idade (anos)"), "hospital_days": numbers(rows, "Dias de internamento")}, len(rows))
    note("portuguese", None, {"year": med(float(when(x[start]).year) for x in rows), "arrest_to_flow_min": spans("Data/hora da PCR", start, 60),
                              "ecmo_hours": spans(start, "Data/hora do fim da ECMO", 3600)})


def japanese():
    people = list(patients(204, 110))
    a = lambda v: "あり" if v else "なし"
    table("japanese/台帳.csv", ["症例番号", "性別", "年齢", "体重(kg)", "身長(cm)", "適応", "目撃の有無", "バイスタンダーCPR", "初期波形", "心停止場所", "心停止の原因", "心停止日時", "ECMO導入日時", "ECMO離脱日時", "導入前pH", "導入前乳酸値(mmol/L)", "自動心臓マッサージ", "冠動脈造影", "PCI", "目標体温管理", "ICU在室日数", "在院日数", "ECMO離脱", "退院時転帰", "退院時CPC", "腎代替療法", "脳出血", "下肢虚血", "感染症", "高血圧", "糖尿病"],
        [[p["n"], "男性" if p["sex"] == "M" else "女性", p["age"], p["weight"], 160 + p["n"] % 25, "ECPR", a(p["witnessed"]), a(p["bystander"]), {"VF": "心室細動", "VT": "無脈性心室頻拍", "PEA": "PEA", "ASYS": "心静止"}[p["rhythm"]],
          {"public": "路上", "home": "自宅", "ed": "救急外来", "icu": "ICU", "ward": "一般病棟", "cath": "カテーテル室"}[p["place"]], {"acs": "急性心筋梗塞", "arr": "致死性不整脈", "pe": "肺塞栓症", "hf": "心不全", "other": "その他"}[p["cause"]],
          p["arrest"].strftime("%Y/%m/%d %H:%M"), p["flow"].strftime("%Y/%m/%d %H:%M"), p["off"].strftime("%Y/%m/%d %H:%M"), p["ph"], p["lactate"], a(p["lucas"]), a(p["cag"]), a(p["cag"] and p["n"] % 2 == 0), a(p["ttm"]), p["icu"], p["stay"], a(p["weaned"]), "生存" if p["alive"] else "死亡", p["cpc"], a(p["rrt"]), a(p["ich"]), a(p["limb"]), a(p["infection"]), a(p["htn"]), a(p["dm"])] for p in people], encoding="utf-8-sig")
    rows = read("japanese/台帳.csv")
    form = "%Y/%m/%d %H:%M"
    expect("japanese", ["record_id", "year", "age_years", "sex", "weight_kg", "height_cm", "hypertension", "diabetes", "arrest_location", "witnessed", "bystander_cpr", "aetiology",
                        "first_rhythm", "mechanical_cpr", "arrest_to_flow_min", "ph_before", "lactate_before_mmol_l", "coronary_angiography", "pci", "temperature_control", "ecmo_hours",
                        "intracranial_haemorrhage", "limb_ischaemia", "renal_replacement", "infection", "weaned", "icu_days", "hospital_days", "survived_to_discharge", "cpc_discharge"], [],
           {"survived_to_discharge": {"yes": is_(rows, "退院時転帰", "生存")}, "first_rhythm": {"PEA": is_(rows, "初期波形", "PEA")}, "arrest_location": {"home": is_(rows, "心停止場所", "自宅")}},
           {"arrest_to_flow_min": minutes(rows, "心停止日時", "ECMO導入日時", form), "ecmo_hours": hours(rows, "ECMO導入日時", "ECMO離脱日時", form)},
           len(rows), by_year(x["ECMO導入日時"][:4] for x in rows))


def french2():
    people = support(3, list(patients(205, 120)), ["ACR réfractaire", "Choc cardiogénique", "SDRA"])
    o = lambda v: "oui" if v else "non"
    table("french2/pose.csv", ["N° inclusion", "Indication", "Sexe", "Âge (ans)", "Poids (kg)", "Date de la pose", "Heure de la pose", "Date de l'arrêt", "Heure de l'arrêt", "Témoin", "Massage par témoin", "Rythme initial", "Étiologie", "No flow (min)", "Low flow (min)", "Lactates avant ECMO (mmol/L)", "pH avant ECMO", "Durée ECMO (h)", "Sevrage", "Survie à la sortie de l'hôpital", "CPC à la sortie", "Épuration extra-rénale", "AVC", "Hémorragie cérébrale", "Ischémie de membre", "HTA", "Diabète", "Commentaire"],
        [["F%03d" % p["n"], p["support"], "H" if p["sex"] == "M" else "F", p["age"], str(p["weight"]).replace(".", ","), p["flow"].strftime("%d/%m/%Y"), p["flow"].strftime("%H:%M"), p["arrest"].strftime("%d/%m/%Y"), p["arrest"].strftime("%H:%M"), o(p["witnessed"]) if p["n"] % 9 else "NSP", o(p["bystander"]),
          {"VF": "FV", "VT": "TV", "PEA": "AESP", "ASYS": "Asystolie"}[p["rhythm"]], {"acs": "SCA", "arr": "Trouble du rythme", "pe": "Embolie pulmonaire", "hf": "Cardiomyopathie", "other": "AVC"}[p["cause"]], p["no_flow"], p["low_flow"], str(p["lactate"]).replace(".", ","), str(p["ph"]).replace(".", ","), p["hours"], o(p["weaned"]), o(p["alive"]), p["cpc"], o(p["rrt"]), o(p["stroke"]), o(p["ich"]), o(p["limb"]), o(p["htn"]), o(p["dm"]), "patient n° %d adressé" % p["n"]] for p in people], delimiter=";")
    rows = read("french2/pose.csv", ";")
    form = "%d/%m/%Y %H:%M"
    for x in rows:
        x["arrest"], x["start"] = x["Date de l'arrêt"] + " " + x["Heure de l'arrêt"], x["Date de la pose"] + " " + x["Heure de la pose"]
    expect("french2", ["record_id", "year", "age_years", "sex", "weight_kg", "hypertension", "diabetes", "witnessed", "bystander_cpr", "first_rhythm", "aetiology", "no_flow_min", "low_flow_min",
                       "arrest_to_flow_min", "ph_before", "lactate_before_mmol_l", "ecmo_hours", "weaned", "survived_to_discharge", "cpc_discharge", "renal_replacement", "ischaemic_stroke",
                       "intracranial_haemorrhage", "limb_ischaemia"], ["aetiology", "ischaemic_stroke"],
           {"survived_to_discharge": {"yes": is_(rows, "Survie à la sortie de l'hôpital", "oui")}, "witnessed": {"yes": is_(rows, "Témoin", "oui")}},
           {"arrest_to_flow_min": minutes(rows, "arrest", "start", form), "ph_before": numbers(rows, "pH avant ECMO")},
           len(rows), by_year(x["Date de la pose"][-4:] for x in rows))
    note("french2", is_(rows, "Indication", "ACR réfractaire"))


HEAD = ["Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label", "Choices, Calculations, OR Slider Labels", "Field Note", "Text Validation Type OR Show Slider Number", "Text Validation Min", "Text Validation Max", "Identifier?", "Branching Logic (Show field only if...)", "Required Field?"]


def field(name, form, kind, label, choices="", check="", identifier="", branching=""):
    return [name, form, "", kind, label, choices, "", check, "", "", identifier, branching, ""]


def redcap2():
    """A repeating ECMO instrument, comorbidities by checkbox with dialysis, complications by checkbox in the run, codes unlabelled nowhere."""
    people = list(patients(206, 100))
    r = random.Random(7)
    table("redcap2/dd.csv", HEAD, [
        field("study_id", "demographics", "text", "Study ID"), field("dob", "demographics", "text", "Date of birth", check="date_ymd", identifier="y"),
        field("sex", "demographics", "radio", "Sex at birth", "0, Male | 1, Female"), field("comorbid", "demographics", "checkbox", "Past medical history", "1, Diabetes | 2, Hypertension | 3, Dialysis | 4, Coronary artery disease | 5, Heart failure"),
        field("run_indication", "ecmo_run", "radio", "Indication for ECMO", "1, ECPR | 2, Cardiogenic shock | 3, ARDS"), field("age_run", "ecmo_run", "text", "Age at cannulation (years)", check="number"),
        field("arrest_dt", "ecmo_run", "text", "Date and time of arrest", check="datetime_ymd", branching="[run_indication] = '1'"), field("cann_dt", "ecmo_run", "text", "Date and time of ECMO start", check="datetime_ymd"), field("decann_dt", "ecmo_run", "text", "Date and time of decannulation", check="datetime_ymd"),
        field("init_rhythm", "ecmo_run", "radio", "Initial rhythm", "1, Ventricular fibrillation | 2, Pulseless ventricular tachycardia | 3, PEA | 4, Asystole | 5, Agonal"),
        field("lact_pre", "ecmo_run", "text", "Last lactate before ECMO (mmol/L)", check="number_1dp"),
        field("compl", "ecmo_run", "checkbox", "Complications on ECMO", "1, Limb ischemia | 2, Intracranial hemorrhage | 3, Dialysis | 4, Other"),
        field("alive_dc", "ecmo_run", "yesno", "Discharged alive from hospital?"), field("cpc_dc", "ecmo_run", "radio", "CPC at hospital discharge", "1, 1 - good | 2, 2 - moderate | 3, 3 - severe | 4, 4 - vegetative | 5, 5 - dead")])
    names = ["study_id", "redcap_repeat_instrument", "redcap_repeat_instance", "dob", "sex"] + ["comorbid___%d" % i for i in range(1, 6)] + ["demographics_complete", "run_indication", "age_run", "arrest_dt", "cann_dt", "decann_dt", "init_rhythm", "lact_pre"] + ["compl___%d" % i for i in range(1, 5)] + ["alive_dc", "cpc_dc", "ecmo_run_complete"]
    rows = []
    for p in people:
        base = dict(study_id=p["n"], dob=(p["arrest"] - D(days=365 * p["age"])).strftime("%Y-%m-%d"), sex=int(p["sex"] == "F"), demographics_complete=2)
        for i, key in enumerate(["dm", "htn", None, "cad", None]): base["comorbid___%d" % (i + 1)] = int(p[key]) if key else int(r.random() < .1)
        rows.append([base.get(n, "") for n in names])
        for instance in range(1, 2 + (p["n"] % 19 == 0)):
            kind = 1 if r.random() < .7 else r.choice([2, 3])
            shift = D(days=200 * (instance - 1))
            run = dict(study_id=p["n"], redcap_repeat_instrument="ecmo_run", redcap_repeat_instance=instance, run_indication=kind, age_run=p["age"], arrest_dt=(p["arrest"] + shift).strftime("%Y-%m-%d %H:%M") if kind == 1 else "", cann_dt=(p["flow"] + shift).strftime("%Y-%m-%d %H:%M"), decann_dt=(p["off"] + shift).strftime("%Y-%m-%d %H:%M"),
                       init_rhythm={"VF": 1, "VT": 2, "PEA": 3, "ASYS": 4}[p["rhythm"]] if p["n"] % 11 else 5, lact_pre=p["lactate"], alive_dc=int(p["alive"]), cpc_dc=p["cpc"], ecmo_run_complete=2)
            for i, key in enumerate(["limb", "ich", "rrt", None]): run["compl___%d" % (i + 1)] = int(p[key]) if key else 0
            rows.append([run.get(n, "") for n in names])
    table("redcap2/raw.csv", names, rows)
    raw = read("redcap2/raw.csv")
    runs = [x for x in raw if x["redcap_repeat_instrument"] == "ecmo_run"]
    base = {x["study_id"]: x for x in raw if not x["redcap_repeat_instrument"]}
    form = "%Y-%m-%d %H:%M"
    expect("redcap2", ["record_id", "year", "age_years", "sex", "diabetes", "hypertension", "dialysis_before", "coronary_disease", "heart_failure", "first_rhythm", "arrest_to_flow_min",
                       "lactate_before_mmol_l", "ecmo_hours", "limb_ischaemia", "intracranial_haemorrhage", "renal_replacement", "survived_to_discharge", "cpc_discharge"], ["first_rhythm"],
           {"survived_to_discharge": {"yes": is_(runs, "alive_dc", "1")}, "dialysis_before": {"yes": sum(base[x["study_id"]]["comorbid___3"] == "1" for x in runs)},
            "renal_replacement": {"yes": is_(runs, "compl___3", "1")}, "sex": {"female": sum(base[x["study_id"]]["sex"] == "1" for x in runs)}},
           {"arrest_to_flow_min": minutes(runs, "arrest_dt", "cann_dt", form), "ecmo_hours": hours(runs, "cann_dt", "decann_dt", form), "lactate_before_mmol_l": numbers(runs, "lact_pre")},
           len(runs), by_year(x["cann_dt"][:4] for x in runs))
    note("redcap2", is_(runs, "run_indication", "1"))


def german2():
    """One centre, all indications, with no column that says what kind of support it was but an indication in German."""
    people = support(4, list(patients(208, 140)), ["eCPR", "kardiogener Schock", "ARDS"])
    yes = lambda v: "1" if v else "0"
    table("german2/ECMO-Liste.csv", ["lfd. Nr.", "Indikation", "Alter", "Geschlecht", "ECMO-Anlage am", "Uhrzeit Anlage", "Kollaps um", "Beobachteter Kollaps", "Laien-CPR", "Rhythmus initial", "Laktat initial (mmol/l)", "pH initial", "Explantation am", "Weaning", "KH-Überleben", "CPC Entlassung", "CRRT", "ICB", "Schlaganfall", "KHK", "aHT", "Bemerkung"],
        [[p["n"], p["support"], p["age"], "m" if p["sex"] == "M" else "w", p["flow"].strftime("%d.%m.%y"), p["flow"].strftime("%H:%M"), p["arrest"].strftime("%H:%M"), yes(p["witnessed"]), yes(p["bystander"]), {"VF": "VF", "VT": "VT", "PEA": "PEA", "ASYS": "Asystolie"}[p["rhythm"]],
          str(p["lactate"]).replace(".", ","), str(p["ph"]).replace(".", ","), p["off"].strftime("%d.%m.%y"), yes(p["weaned"]), yes(p["alive"]), p["cpc"] if p["n"] % 7 else "k.A.", yes(p["rrt"]), yes(p["ich"]), yes(p["stroke"]), yes(p["cad"]), yes(p["htn"]), "siehe Akte %d" % p["n"]] for p in people], delimiter=";")
    rows = read("german2/ECMO-Liste.csv", ";")
    expect("german2", ["record_id", "year", "age_years", "sex", "coronary_disease", "hypertension", "witnessed", "bystander_cpr", "first_rhythm", "arrest_to_flow_min", "ph_before",
                       "lactate_before_mmol_l", "renal_replacement", "intracranial_haemorrhage", "ischaemic_stroke", "weaned", "survived_to_discharge", "cpc_discharge"], ["ischaemic_stroke"],
           {"survived_to_discharge": {"yes": is_(rows, "KH-Überleben", "1")}, "witnessed": {"yes": is_(rows, "Beobachteter Kollaps", "1")}, "cpc_discharge": {"1": is_(rows, "CPC Entlassung", "1")}},
           {"lactate_before_mmol_l": numbers(rows, "Laktat initial (mmol/l)"), "age_years": numbers(rows, "Alter")},
           len(rows), by_year("20" + x["ECMO-Anlage am"][-2:] for x in rows))
    note("german2", is_(rows, "Indikation", "eCPR"), {})


if __name__ == "__main__":
    for make in (elso2, dutch, portuguese, japanese, french2, redcap2, german2):
        make()
    with open(os.path.join(exports.OUT, "expected-unseen.json"), "w", encoding="utf-8") as file:
        json.dump(EXPECTED, file, ensure_ascii=False, indent=1, sort_keys=True)
        file.write("\n")
    print("wrote", len(EXPECTED), "exports,", sys.version.split()[0])
