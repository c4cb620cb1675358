"""Writes a made-up registry of N records and 60 columns to standard output: python3 registry.py N SEED.

Seeded, standard library only. 200,000 records are about 62 MB: an identifier, a year, 33 numbers of clinical
precision, 25 columns of categories; 2 % of the cells are missing. The outcome depends weakly on age and lactate.
"""

import random
import sys

NUMBERS = [  # name, mean, SD, decimals
    ("age_years", 58, 14, 0), ("weight_kg", 81.4, 17, 1), ("height_cm", 172, 9, 0), ("no_flow_min", 3, 2, 0),
    ("low_flow_min", 48, 21, 0), ("arrest_to_flow_min", 55, 23, 0), ("ph", 7.08, 0.18, 2),
    ("pco2_mmhg", 58.3, 19, 1), ("po2_mmhg", 121.7, 60, 1), ("bicarbonate_mmol_l", 16.2, 5, 1),
    ("base_excess_mmol_l", -11.4, 7, 1), ("lactate_mmol_l", 11.9, 4.5, 1), ("haemoglobin_g_dl", 11.4, 2.4, 1),
    ("creatinine_umol_l", 131.6, 55, 1), ("bilirubin_umol_l", 17.3, 9, 2), ("sodium_mmol_l", 139, 5, 0),
    ("potassium_mmol_l", 4.6, 0.9, 1), ("glucose_mmol_l", 13.7, 5, 1), ("platelets_10_9_l", 189, 70, 0),
    ("inr", 1.52, 0.4, 2), ("map_mmhg", 64, 14, 0), ("flow_l_min", 3.84, 0.7, 2), ("sweep_l_min", 3.1, 1.1, 1),
    ("temperature_c", 35.1, 1.4, 1), ("etco2_mmhg", 21, 9, 0), ("troponin_ng_l", 2310.5, 1900, 1),
    ("ck_mb_u_l", 187.42, 120, 2), ("ef_pct", 31.5, 14, 1), ("ecmo_hours", 96.25, 60, 2),
    ("ventilation_hours", 188.75, 130, 2), ("icu_days", 11.6, 8, 1), ("hospital_days", 20.3, 14, 1),
    ("transfusion_units", 9, 6, 0),
]
CATEGORIES = [  # name, levels
    ("sex", ["male", "female"]), ("centre", [f"centre {n:02d}" for n in range(1, 31)]),
    ("location", ["emergency department", "intensive care unit", "catheter laboratory", "ward", "operating room"]),
    ("rhythm", ["ventricular fibrillation", "ventricular tachycardia", "pulseless electrical activity", "asystole"]), ("cannulation", ["percutaneous femoral", "surgical femoral", "central"]),
    ("cpc", ["1", "2", "3", "4", "5"]), ("cause", ["coronary", "myocarditis", "embolism", "other"]),
] + [(name, ["yes", "no"]) for name in [
    "witnessed", "bystander_cpr", "mechanical_cpr", "diabetes", "hypertension", "dyslipidaemia", "stroke_before",
    "dialysis_before", "iabp", "impella", "distal_perfusion", "hypothermia", "bleeding", "limb_ischaemia",
    "haemolysis", "infection", "dialysis",
]]


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    draw = random.Random(seed)
    gauss, uniform = draw.gauss, draw.random
    names = ["record_id", "year"] + [c[0] for c in NUMBERS] + [c[0] for c in CATEGORIES] + ["survived"]
    write = sys.stdout.write
    write(",".join(names) + "\n")
    lows = [0 if mean > 0 else -40 for _, mean, _, _ in NUMBERS]
    formats = [f"%.{decimals}f" for _, _, _, decimals in NUMBERS]
    for record in range(1, count + 1):
        survives = uniform() < 0.3
        cells = [f"ECPR-2026-{record:07d}", str(2010 + int(uniform() * 15))]
        for (_, mean, sd, _), low, text in zip(NUMBERS, lows, formats):
            if uniform() < 0.02:
                cells.append("")
            else:
                cells.append(text % max(low, gauss(mean - (0.05 * sd if survives else 0), sd)))
        for _, levels in CATEGORIES:
            cells.append("" if uniform() < 0.02 else levels[int(uniform() * len(levels))])
        cells.append("yes" if survives else "no")
        write(",".join(cells) + "\n")


main()
