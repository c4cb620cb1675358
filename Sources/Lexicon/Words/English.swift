extension Words {
  /// The words of English.
  static let english = """
    [names]
    recordid: case #, case no, case nr, case number, case id, case, event id, event number, incident number, incident id, ecmo run id, ecmo run number, ecmo number, ecls number, run #, log number, log no, log id, entry id, entry number, row id, sequence number, seq no, seq, serial no, serial number, ecpr id, ecpr number, ecpr no, registry number, registry id, screening number, enrolment number, enrollment number, inclusion number, episode id, episode number, encounter id, activation number
    patientid: patient id, patient no, patient number, patient identifier, patient code, pat id, patid, pt id, ptid, pat no, subject id, subject no, subject number, subject, participant id, participant number, pseudonym, person id, unique id, upi, patient s number, patient s id, number of the patient, patient unique id
    mrn: medical record, medical record no, mrn, hospital number, hospital no, nhs no, initials, patient initials, account number, csn, har, visit number, fin, medicare number, postcode, address, phone number
    centre: centre no, center no, centerno, centre number, center number, centre name, center name, ecmo centre, ecmo center, treating centre, treating center, treating hospital, receiving hospital, enrolling site, enrolling hospital, enrolling center, participating site, site no, site number, site name, study site, facility, facility id, facility name, facility code, hub, campus, institution id, institution name, hosp id, hospid, ecmo hospital, cannulating hospital, data access group, which hospital, in which hospital, which centre, which center, in which centre, in which center
    sex: sex, gender, sex at birth, biological sex, patient sex, m f, male female, male, sex assigned at birth
    age: age, age at arrest, age at event, patient age, age at ecmo, ageyrs, age yr, age in years, age at cannulation, age at admission, ageatarrest, how old, how old was the patient, age of the patient, years of age
    weight: weight, bodyweight, wt, wtkg, actual weight, estimated weight, admission weight
    height: height, ht, htcm, body length, stature
    birth: birth, dob, birth year, year of birth, yob
    cad: coronary artery disease, coronary heart disease, ischaemic heart disease, ischemic heart disease, cad, chd, ihd, known cad, prior mi, previous mi, previous myocardial infarction, coronary disease
    heartfailure: heart failure, hf, chf, ccf, congestive cardiac failure, chronic heart failure, cardiomyopathy, lv dysfunction, hfref
    hypertension: hypertension, htn, arterial hypertension, high blood pressure, hbp
    diabetes: diabetes, diabetes mellitus, dm, t2dm, t1dm, iddm, niddm, diabetic, dm2
    cardiacsurgery: cardiac surgery, heart surgery, cabg, open heart surgery, postcardiotomy, post cardiotomy, cardiotomy, recent cardiac surgery
    history: prior, previous, known, history of, past history, hx of, h o, pmhx, pmh, comorbidity, preexisting, chronic, baseline, medical history
    arrest: arrest, cardiac arrest, collapse, event, sca, arrest event, cardiac arrest event, arrested, ca, time zero, t0, loss of pulse
    ohca: ohca, out of hospital, out of hospital cardiac arrest, prehospital arrest, oohca
    ihca: ihca, in hospital cardiac arrest, in hospital arrest, inhospital arrest, ihca vs ohca, ohca vs ihca, ihca or ohca, ohca or ihca, arrest type, type of arrest, arrest setting, setting of arrest, arrest category, inpatient arrest, in or out of hospital, arrest happen in hospital, arrest in hospital, arrest occur in hospital, happen in hospital, occur in hospital, occurred in hospital, happened in hospital, arrest happen in the hospital, occurred in the hospital
    location: location, loc, place, locn, location type, where, setting, scene, venue, area, unit, department, position
    witnessed: witnessed, witness, wit, witnesed, wtnd, wit arrest, bystander witnessed, seen or heard, observed, seen by somebody, seen by someone, seen by anyone
    bystander: bystander, bystander cpr, by stander, bcpr, bys cpr, byst, lay person, lay cpr, layperson cpr, lay rescuer cpr, dispatcher cpr, telephone cpr, tcpr, dispatcher assisted cpr, immediate cpr, bystander resuscitation, bystander bls, civilian cpr, citizen cpr, public cpr
    cpr: cpr, resus, resuscitation, chest compressions, compressions, bls, als, acls, basic life support, advanced life support, ccpr, cardiopulmonary resuscitation
    rhythm: rhythm, rhytm, rythm, ekg, ecg, monitored rhythm
    first: initial, first, presenting, presentation, first recorded, first documented, first monitored, first analysed, initially, index, 1st
    cause: cause, aetiology, etiology, reason, presumed cause, precipitant, primary diagnosis, diagnosis, dx, suspected cause, arrest cause, underlying cause, underlying diagnosis, pathology, main diagnosis, origin
    mechanical: mechanical, mech, mechanical cpr, mech cpr, mcpr, m cpr, mechanical chest compression, mechanical compression, mechanical compressions, mechanical compression device, mechanical chest compressions, mechanical cpr device, lucas, lucas2, lucas3, lucas device, autopulse, auto pulse, corpuls cpr, compression device, cpr device, zoll autopulse, piston device, automated cpr, auto cpr, load distributing band, chest compression device
    defib: defibrillation, defibrillations, defib, defibs, shocks, shock count, shocks given, no shocks, n shocks, shocks delivered, shock number, total shocks, dc shocks, dccv, aed shocks, number of defibrillations, nshocks, numshocks
    count: number, number of, num, no of, count, total number, n, qty, times, #, how many
    adrenaline: adrenaline, epinephrine, epi, epi mg, total epi, adrenaline total, adrenalin, adr
    dose: dose, total dose, amount, total amount, cumulative, cumulative dose, total mg
    rosc: rosc, any rosc, transient rosc, intermittent rosc, return of circulation, return of spontaneous circulation, rosc prior to ecmo, rosc prior to cannulation, rosc before cannulation, rosc pre ecmo, temporary rosc, rosc before ecmo, rosc at any time, rosc achieved, regained pulse, pulse regained, regained a pulse, regain a pulse, return of pulse, pulse returned
    noflow: no flow, noflow, no flow time, no flow interval, no flow duration, no flow period, nft, nf time, collapse to cpr, arrest to cpr, time to cpr, collapse to cpr interval, time to first cpr, downtime before cpr, interval collapse cpr, time from collapse to cpr, arrest to cpr interval, time without cpr, time to bls, minutes without cpr, without cpr, collapse and cpr, collapse and the start of cpr, collapse and start of cpr, arrest and the start of cpr, arrest and start of cpr, arrest and cpr, collapse until cpr, collapse until the start of cpr
    lowflow: low flow, lowflow, low flow time, low flow interval, low flow duration, lft, lf time, cpr to ecmo, cpr to flow, cpr to ecls, cpr to pump, cpr to pump on, cpr start to ecmo, cpr to cannulation
    cprduration: cpr duration, duration of cpr, cpr time, cpr length, length of cpr, cpr minutes, total cpr time, resuscitation duration, duration of resuscitation, time on cpr, time of cpr, conventional cpr duration, ccpr duration
    arresttoflow: arrest to flow, arrest to ecmo, arrest to ecls, arrest to pump, arrest to pump on, arrest to ecmo flow, arrest to ecmo start, collapse to flow, collapse to ecmo, collapse to ecls, collapse to pump, collapse to pump on, collapse to ecmo flow, collapse to ecmo start, time to ecmo, time to ecls, time to flow, time to ecmo flow, time to pump, time to pump on, ca to ecmo, ca to flow, ca to ecls, arrest ecmo interval, collapse ecmo interval, arrest to ecpr, collapse to ecpr, time from arrest to ecmo, time from collapse to ecmo, arrest to on pump, time from arrest to flow, total ischaemic time, arrest to support, arrest to ecmo support, arrest to ecmo on, total arrest time, time to ecpr, ca to pump on, ca pump on time, ca pump on
    etco2: etco2, end tidal co2, end tidal, end tidal carbon dioxide, endtidal, petco2, peak etco2, max etco2, highest etco2, initial etco2, eto2co2, et co2
    ecmo: ecmo, ecls, ecpr, vaecmo, va ecmo, v a ecmo, va, ecmo run, ecmo support, ecls support, extracorporeal support, extracorporeal life support, eclsrun, circuit run, pump, pump run, ec support, e cpr
    cannulation: cannulation, cannulated, cannula, cannulae, cann, cannulate, cannulation site, insertion site, puncture site, access site, cannula site, cannula insertion, cannulation strategy, cannulation attempt, cannulating
    technique: technique, method, approach, access type, access technique, mode of cannulation, type of cannulation, cannulation type, cannulation method, cannulation technique, cannulation approach, percutaneous or surgical, strategy
    site: site, sites, vessel, vessels, vascular access, access vessel, access site, cannulation vessels, anatomic site, configuration, arterial site, location of cannulae, cannula location
    distal: distal perfusion, distal perfusion catheter, distal perfusion cannula, distal limb perfusion, dpc, dpc placed, dpcatheter, reperfusion cannula, reperfusion catheter, limb reperfusion cannula, antegrade perfusion, antegrade cannula, antegrade perfusion catheter, distal cannula, antegrade distal perfusion, limb perfusion, leg perfusion, leg perfusion cannula, limb perfusion cannula, distal leg perfusion, distal perfusion line, backflow cannula, selective limb perfusion, sfa cannula, distal catheter
    unloading: lv unloading, unloading, lv vent, lv venting, venting, lv decompression, left ventricular unloading, left ventricular decompression, left ventricular vent, unloading device, unloading strategy, mcs device, additional mcs, concomitant mcs, impella or iabp, iabp or impella, iabp impella, impella iabp, lv vent strategy, vent strategy, decompression, ecpella
    ttm: ttm, temperature control, temperature management, targeted temperature management, target temperature management, therapeutic hypothermia, hypothermia treatment, hypothermia protocol, cooling, cooled, active cooling, mild hypothermia, th ttm, post arrest cooling
    angiography: coronary angiography, coronary angiogram, coronary angio, coro, coros, coronary cath, coronary catheterization, coronary catheterisation, cath, cardiac cath, cardiac catheterization, cardiac catheterisation, left heart cath, left heart catheterization, lhc, cag, angiography, angiogram, angio, icag, invasive coronary angiography, cath done, cath lab angiography
    pci: pci, ptca, percutaneous coronary intervention, primary pci, ppci, coronary intervention, stent, stenting, coronary stent, revascularisation, revascularization, angioplasty, culprit pci, stent placed
    flow: flow, pump flow, blood flow, ecmo flow, ecls flow, circuit flow, pump on, on pump, flow on, full flow, on flow, flows
    icu: icu, intensive care, ccu, itu, picu, cicu, critical care, intensive care unit
    hospital: hospital, hosp, in hospital, inpatient, index hospital, acute hospital
    stay: los, length of stay, stay, lengthofstay, days in, alos, days stay, bed days, bed day, occupied bed days
    hospitalstay: days hospitalized, days hospitalised, hospitalization days, hospitalisation days
    ph: ph, arterial ph, initial ph, first ph, blood ph, ph arterial, ph art
    pco2: pco2, paco2, co2 tension, p aco2, carbon dioxide tension, pa co2, pco2 arterial
    po2: po2, pao2, oxygen tension, p ao2
    hco3: hco3, bicarb, bicarbonate, hco3-, sodium bicarbonate level, actual bicarbonate, standard bicarbonate
    lactate: lactate, lactic acid, lac, serum lactate, blood lactate, arterial lactate, plasma lactate
    creatinine: creatinine, creat, cr, scr, serum creatinine, creatinin
    bilirubin: bilirubin, bili, total bilirubin, tbili, tbil, t bili
    before: before, pre, preecmo, preecls, pre cannulation, before cannulation, prior to cannulation, at cannulation, prior to ecmo, before ecmo, pre ecpr, before ecpr, at ecmo start, at initiation, at ecmo initiation, pre implant, pre flow, pre pump, worst, worst pre, last before, last pre, prearrest, pre arrest, premorbid, pre morbid, before arrest, prior to arrest, baseline, at baseline, before ems arrival, prior to ems arrival, before ems, before arrival of ems, before the ambulance arrived, pre ems, before the ambulance, before the ambulance came, just before, immediately before, right before, shortly before
    h24: 24h, 24hr, 24hrs, 24 hours, at 24h, at 24 hours, day 1, d1, post 24h, 24h post, 24h after, h24, t24, 24 hrs after, 24 hrs post, 24 hours after, 24 hours post ecmo, 24 hours into
    h4: 4h, 4hr, 4hrs, 4 hours, at 4h, at 4 hours, h4, t4, 4 hours after
    later: peak, maximum, max, highest, lowest, nadir, minimum, post, after, clearance, change, delta, 6h, 12h, 48h, 72h, day 2, day 3, day 7, trend, 1h, 2h, 6 hours, 12 hours, 48 hours, 72 hours, after ecmo, post ecmo
    onecmo: on ecmo, during ecmo, on ecls, while on ecmo, under ecmo, on support, while on support
    arterial: arterial, abg, blood gas, gas, vbg, serum, plasma, art
    survived: survived, survival, survivor, surv, survive
    alive: alive, living
    discharge: discharge, dc, disch, dischg, at discharge, discharge from hospital, hospital discharge, dsch, d c, hosp discharge, hosp dc, dch, on discharge, on hospital discharge, upon discharge, at time of discharge, at the time of discharge, on leaving hospital, leave hospital, left hospital, leaving hospital
    dischargedalive: discharged alive, alive at discharge, alive at hospital discharge, alive to discharge, alive on discharge, survived to discharge, survival to discharge, survived hospital, hospital survival, survival to hospital discharge, survived to hospital discharge, survivor to discharge, discharge survival, dc alive, alive at dc, alive dc, survival at discharge, survived discharge, survived hospitalisation, survived hospitalization, hospital survivor, survived to hosp discharge, left hospital alive, std, dischargealive, survived at discharge, leave hospital alive, leave the hospital alive, left the hospital alive, went home alive, alive on leaving hospital, discharged from hospital alive, alive when discharged
    outcome: outcome, status, vital status, disposition, dispo, destination, discharge disposition, discharge destination, final outcome, result, end status, fate, discharged to, outcome status, life status
    death: death, died, dead, deceased, mortality, expired, demise, in hospital death, hospital mortality, hospital death, in hospital mortality, died in hospital
    deathcause: cause of death, cod, death cause, death reason, reason for death, mode of death, primary cause of death, main cause of death, mechanism of death
    weaned: weaned, weaning, decannulated alive, successful decannulation, decannulation successful, survived ecmo, survived to decannulation, survival to decannulation, survived decannulation, weaned off, weaned from ecmo, successfully weaned, weaning success, successful weaning, ecmo survival, survived off ecmo, alive at decannulation, decannulated successfully, liberated from ecmo, survived ecls, ecls survival, alive off ecmo, off ecmo alive, ecmo weaned, weaned alive
    discontinuation: discontinuation, discontinuation reason, reason for discontinuation, reason ecmo stopped, reason for stopping, reason stopped, reason off, reason for decannulation, decannulation reason, reason decannulated, ecmo stop reason, stop reason, end reason, ecmo end reason, reason for ecmo end, reason ecmo discontinued, ecmo outcome, ecls outcome, run outcome, how ecmo ended, ecmo result, ecmo end, ecmo disposition, ecmo termination, termination reason, reason for termination
    success: success, successful, successfully, alive
    cpc: cpc, cerebral performance category, cerebral performance, cpc score, cpc category, pittsburgh cpc, glasgow pittsburgh cpc, glasgow pittsburgh
    pcpc: pcpc, pediatric cpc, paediatric cpc
    neuro: neurological, neurologic, neuro, neurology
    score: score, category, grade, class, scale
    followup: follow up, followup, fu, f u
    lastcontact: last contact, last follow up, last known, last seen, last fu, last known alive, date last known
    m6: 6 months, 6 month, 6mo, 6m, 6 mo, six months, 6mth, 6 mth, 6 mths, 180 days, 180 day, half year, 180d, six months after, 6 months after
    m12: 12 months, 12 month, 12mo, 12m, 1 year, 1yr, one year, 12 mth, 12 mths, 365 days, 1 yr, year 1
    d30: 30 days, 30 day, 30d, 28 days, 28 day, 90 days, 90 day, 3 months, 3 month, 60 day, 72h survival, 24h survival, 1 month
    bleeding: bleed, bleeding, haemorrhage, hemorrhage, bleeds, hematoma, haematoma
    gi: gi, gastrointestinal, gi tract, upper gi, lower gi, gastro intestinal
    gibleeding: gib, gi bleed, gi bleeding, ugib
    ich: ich, intracranial, intracranial haemorrhage, intracranial hemorrhage, intracranial bleed, intracranial bleeding, intracerebral haemorrhage, intracerebral hemorrhage, intracerebral bleed, brain bleed, brain haemorrhage, brain hemorrhage, cerebral haemorrhage, cerebral hemorrhage, cerebral bleed, cns bleed, cns bleeding, cns hemorrhage, cns haemorrhage, haemorrhagic stroke, hemorrhagic stroke, stroke haemorrhagic, stroke hemorrhagic, head bleed, parenchymal cns hemorrhage, parenchymal cns haemorrhage, intra extra parenchymal cns hemorrhage, intraventricular cns hemorrhage, intraventricular hemorrhage, ivh, subarachnoid hemorrhage, subarachnoid haemorrhage, intra parenchymal cns hemorrhage, extra parenchymal cns hemorrhage
    infarct: ischaemic stroke, ischemic stroke, stroke ischaemic, stroke ischemic, cerebral infarct, cerebral infarction, brain infarct, brain infarction, cns infarct, cns infarction, ischaemic cva, ischemic cva, cva ischaemic, cva ischemic, thromboembolic stroke, embolic stroke
    stroke: stroke, cva, cerebrovascular accident
    ischaemic: ischaemic, ischemic
    ischaemia: ischaemia, ischemia
    limbischaemia: limb ischaemia, limb ischemia, leg ischaemia, leg ischemia, acute limb ischaemia, acute limb ischemia, ali, lower limb ischaemia, lower limb ischemia, ischaemic limb, ischemic limb, ischaemic leg, ischemic leg, lower extremity ischemia, extremity ischemia, distal limb ischemia, distal limb ischaemia, distal ischemia, distal ischaemia, ischemic extremity, leg ischaemia requiring intervention
    limb: limb, leg, extremity
    seizures: seizure, convulsion, epileptic, status epilepticus, seizures, fits
    rrt: rrt, crrt, renal replacement, renal replacement therapy, cvvh, cvvhd, cvvhdf, cvvhd f, haemofiltration, hemofiltration, crrt hd, hd crrt, dialysis or crrt, crrt or dialysis, kidney replacement, kidney replacement therapy, krt, new dialysis, new rrt, acute dialysis, renal support, cvvhf
    dialysis: dialysis, haemodialysis, hemodialysis, hd, esrd, eskd, esrf, dialysis dependent
    infection: infection, sepsis, culture proven infection, bloodstream infection, bsi, blood stream infection, bacteremia, bacteraemia, nosocomial infection, infectious, septicaemia, septicemia, hospital acquired infection, culture positive infection, infective
    haemolysis: haemolysis, hemolysis, hemolytic, haemolytic
    circuit: circuit change, circuit exchange, circuit replacement, oxygenator change, oxygenator exchange, oxygenator failure, oxygenator replacement, pump exchange, pump change, circuit changed, circuit swap, circuit changes, membrane change, circuit component change, change of oxygenator, circuit changeout, circuit change out, oxygenator circuit change, circuit oxygenator change, oxygenator or circuit change, circuit or oxygenator change, oxygenator and circuit change, oxygenator circuit exchange, change of circuit or oxygenator
    complication: complication, comp, compl, complications, adverse event, ae
    date: date, day of, dt, dttm
    time: time, tm, clock, timestamp, datetime
    year: year, calendar year, event year, year of arrest, arrest year, ecmo year, yr of event
    start: start, started, begin, begun, initiated, initiation, on, commenced, onset, implanted, insertion, commencement, go live, established
    stop: stop, stopped, end, ended, off, off time, decannulation, decannulated, explant, explanted, finish, finished, terminated, removal, removed, separation
    duration: duration, length, interval, time, hours, days, minutes, mins, hrs, elapsed, total hours, total days, total time, run time, runtime, run length, run duration, run hours, how long, how many minutes, how many hours, how many days
    hospitaladmission: hospital admission, admission, admitted, admit, adm, hospital arrival, arrival, ed arrival, arrival at hospital, at arrival, on arrival, on admission, at admission, hospital arrival time
    icuadmission: icu admission, icu admit, icu in, icu arrival, admission to icu, admit icu, icu adm
    icudischarge: icu discharge, icu dc, icu out, discharge from icu, icu disch, icu departure
    withdrawal: withdrawal of life sustaining therapy, withdrawal of life sustaining treatment, wlst, withdrawal of care, care withdrawn, withdrawal of treatment, treatment withdrawn, withdrawal of support, wolst, life support withdrawn, withdrawal of life support, treatment limitation, limitation of treatment, limitation of therapy, dnr, dnar, dnacpr, comfort care, palliation, palliative care, withheld or withdrawn, limitation of care
    aside: mother, mothers, father, fathers, family, familial, maternal, paternal, parent, sibling, donor, spouse, partner, relative, referring, referred, referral, transferring, outside, planned, suspected, attempted, attempt, failed, unsuccessful, eligible, eligibility, candidate, medication, medications, drug, drugs, second run, 2nd run, second ecmo, 2nd ecmo, repeat, previous ecmo, prior ecmo, ecmo bed, team, activation, decision, consent, response, ems response, dispatch, transport, transfer, ambulance arrival, predicted, prediction, expected, estimated mortality, save score, sofa, apache, saps, target, threshold, of birth, gestational, neonatal, partial, french size, size, fr, brand, model, serial, operator, physician, doctor, nurse, comment, comments, note, notes, remark, remarks, free text, reason not, why not, unit of measure, prophylaxis, antibiotic, antibiotics, culture sent, insulin, valve, coumadin, heparin, fibrinolysis, thrombolysis, lysis, ems duration, scene time, on scene, ems witnessed, witnessed by ems, crew witnessed, aed, bystander aed, public access defibrillation
    last: last, latest, most recent
    flowh4: pump flow 4, pump flow 4 hours, pump flow 4h, flow 4, pumpflow 4 hrs
    flowh24: pump flow 24, pump flow 24 hours, pump flow 24h, flow 24, pumpflow 24 hrs
    negation: absence, absent, absence of, lack of, without, never, not, failure of, failure to, unsuccessfully
    whether: yes or no, y or n, take place, took place, taken place, took place in, spend, at any time, at any point, at some point
    [filler]
    initial, first, maximum, no, nr, num, comp, compl, major, minor, moderate, severe, mild, clinically, determined, confirmed, requiring, required, us or ct or mri, case, registry, study, center, centre, enrolling, total, performed, known, present, presence, done, received, new, any, acute, during, ecls, ecpr, patient, pt, event, index, primary, presumed, actual, overall, current, field, form, item, question, select, one, if yes, yes no, y n, y, n, u, unk, unknown, tick, checkbox, check, all that apply, arterial, in, of, at, for, the, was, were, has, had, did, be, is, with, or, and, episode, run, medical, clinical, achieved, given, delivered, applied, administered, after, cardiac, condition, type, status post, s p, patient s, patients, their, there, this, required during, bloodstream, evidence, documented, placed, inserted, used, use, device, catheter, cannula placed, therapy, treatment, support, until, since, ecg, ekg, reported, recorded, measured, level, value, values, result, lab, labs, laboratory, sample, approx, approximate, about, derived, computed, calc, calculated, text, numeric, code, coded, cat, category, flag, indicator, var, variable, data, entry, report, summary, ref, reference, what, which, when, where, who, how, many, much, does, do, been, being, he, she, it, they, his, her, him, an, a, by, to, from, on, into, before the, that, than, then, if, whether, occur, occurred, happen, happened, take place, took place, receive, get, got, undergo, underwent, require, need, needed, develop, developed, experience, experienced, perform, place, make, made, person, someone, anyone, anybody, most, likely, probable, time point, monitored, first monitored, team, spent, taken, took, leave, left, used on, transient, intermittent, temporary, somebody, witness, ever, give, gave, begin, began, begun, stay, stayed, time, point, following, till, yet, would, could, can, able, successfully, just, immediately, shortly, minutes, passed, elapsed, between, regained, cannula, among, own, whose, initiate, initiated, deployed, employed, recent, still, having, seen, observed, admitted, treated, cared, managed, brought
    [patient]
    patient, pt
    [first_rhythm]
    VF: vf, v fib, vfib, ventricular fibrillation, v fibrillation, fine vf, coarse vf, vent fib
    pVT: pvt, vt, v tach, vtach, v tach pulseless, pulseless v tach, pulseless vt, vt pulseless, ventricular tachycardia, pulseless ventricular tachycardia, vent tach, pulseless vtach
    PEA: pea, pulseless electrical activity, pulseless electric activity, emd, electromechanical dissociation, electrical activity without pulse
    asystole: asystole, asys, asy, asystolic, flatline, flat line
    bradycardia: bradycardia, brady, symptomatic bradycardia, bradycardia with pulse, brady with pulse, bradyarrhythmia, complete heart block, chb, av block, heart block
    unknown: unknown, unk, not known, undetermined, unable to determine, not recorded, uncertain
    shockable: shockable, vf vt, vf pvt, vf or vt, vt vf, aed shock, aed shockable
    nonshockable: non shockable, nonshockable, not shockable, non vf vt, aed no shock
    ?: vt with pulse, vt with a pulse, rosc, sinus rhythm, sinus, paced, other
    [aetiology]
    acute coronary syndrome: acs, acute coronary syndrome, ami, acute mi, mi, myocardial infarction, stemi, nstemi, stemi acs, acs stemi, ischaemic, ischemic, coronary, acute coronary occlusion, coronary ischaemia, unstable angina, heart attack, cad, coronary artery disease, ischaemic heart disease, ischemic heart disease
    arrhythmia: arrhythmia, primary arrhythmia, arrhythmic, primary arrhythmic, vt storm, electrical storm, brugada, long qt, channelopathy, malignant arrhythmia, vf storm, refractory vf
    heart failure: heart failure, cardiomyopathy, chf, decompensated heart failure, dilated cardiomyopathy, dcm, hcm, cardiogenic shock, acute heart failure, lv failure, pump failure
    pulmonary embolism: pe, pulmonary embolism, pulmonary embolus, massive pe, high risk pe, pulm embolism
    myocarditis: myocarditis, fulminant myocarditis
    hypothermia: hypothermia, accidental hypothermia, cold, deep hypothermia
    intoxication: intoxication, overdose, poisoning, drug overdose, toxic, toxicology, toxicological, drug toxicity, toxin, toxins, od
    respiratory: respiratory, hypoxia, hypoxic, asphyxia, asphyxial, airway, respiratory failure, asthma, status asthmaticus, choking, pneumonia, ards, aspiration
    after cardiac surgery: postcardiotomy, post cardiotomy, post cardiac surgery, postoperative cardiac, cardiac surgery, after cardiac surgery, post op cardiac, postoperative
    other: other, misc, miscellaneous, other cardiac, other non cardiac, other medical, trauma, drowning, sepsis, septic shock, aortic dissection, dissection, tamponade, haemorrhage, hemorrhage, bleeding, subarachnoid haemorrhage, sah, stroke, electrolyte, hyperkalaemia, hyperkalemia, anaphylaxis, electrocution, hanging, pulmonary hypertension, procedural, valve disease, amniotic fluid embolism, noncardiac, non cardiac, none of the above
    unknown: unknown, undetermined, unclear, not determined, unexplained, indeterminate, cryptogenic
    [arrest_location]
    public: public, public place, public building, public area, street, street highway, road, highway, place of recreation, recreation, sports, sports facility, gym, workplace, work, office, shop, industrial, airport, station, school, educational institution, outdoors
    home: home, residence, home residence, private residence, private home, house, apartment, domestic, at home, nursing home, care home, assisted living, residential institution, residential
    ems: ems, ambulance, ems vehicle, ems ambulance, in ambulance, during transport, in transit, in transport, helicopter, hems, paramedic
    [ecmo_location]
    outside hospital: outside hospital, prehospital, pre hospital, scene, on scene, out of hospital, at scene, field, in field, roadside, ambulance, mobile ecmo, helicopter
    [place]
    emergency department: ed, er, emergency, emergency department, emergency room, a e, accident emergency, resus, resus room, resus bay, resuscitation room, resuscitation bay, trauma bay, shock room, casualty, ed resus, trauma room
    catheter laboratory: cath lab, cathlab, catheter lab, catheter laboratory, catheterization lab, catheterisation lab, cardiac catheterization lab, ccl, cardiac cath lab, hybrid lab, angio suite, angiography suite, hybrid room, ir suite, interventional suite, pci lab
    operating room: or, ot, operating room, operating theatre, theatre, theater, operating theater, surgery suite, hybrid or, hybrid theatre, perioperative, recovery, pacu
    ICU: icu, intensive care, intensive care unit, ccu, cicu, cvicu, cticu, micu, sicu, itu, critical care, critical care unit, coronary care unit, hdu, high dependency unit, cardiac icu, pcicu, picu, cardiac intensive care
    ward: ward, floor, hospital ward, hospital ward floor, ward floor, general ward, inpatient floor, inpatient ward, medical ward, telemetry, telemetry unit, step down, stepdown, step down unit, nursing floor, hospital floor, med surg, general floor, cardiology ward, monitored ward, unmonitored ward, inpatient, acute ward
    other: other, elsewhere, other hospital area, outpatient, clinic, radiology, imaging, ct, diagnostic area, other ward, dialysis unit, outpatient clinic, endoscopy
    [cannulation_technique]
    percutaneous: percutaneous, perc, seldinger, percutan, us guided, ultrasound guided, percutaneous seldinger, percutaneously
    open: open, surgical, cutdown, cut down, surgical cutdown, open surgical, open cutdown, surgically, sternotomy
    hybrid: hybrid, semi open, semi percutaneous, semiopen, mixed, combined, both, percutaneous and surgical, modified seldinger
    [cannulation_site]
    femoral: femoral, fem, femoral femoral, fem fem, femoro femoral, femorofemoral, groin, femoral vessels, femoral vein femoral artery, femoral artery, peripheral femoral, fv fa, peripheral, cfa, cfv
    central: central, chest, aorta, central aortic, ra ao, right atrium aorta, aortic, sternotomy, transthoracic
    neck: neck, jugular, carotid, cervical, rij, ijv, jugular carotid, right internal jugular, carotid artery
    other: other, axillary, subclavian, mixed, combination
    [left_unloading]
    none: none, no, not done, no unloading, nil, no vent
    IABP: iabp, balloon pump, intra aortic balloon pump, intraaortic balloon pump, balloon, intra aortic balloon
    microaxial pump: impella, impella cp, impella 5.0, impella 5.5, microaxial, microaxial pump, axial pump, percutaneous lvad, ecpella, impella 2.5
    other: other, surgical vent, la vent, lv vent, apical vent, septostomy, atrial septostomy, balloon septostomy, pa vent, pulmonary artery vent, tandemheart, transseptal
    [ecmo_end]
    recovery: expected recovery, recovery, recovered, weaned, native recovery, myocardial recovery, cardiac recovery, heart recovery, bridge to recovery, successful weaning, successfully weaned, weaned alive, organ recovery, decannulated
    assist device: vad, lvad, rvad, bivad, tah, transition to vad, transition to vad tah, bridge to vad, bridge to lvad, assist device, ventricular assist device, durable mcs, conversion to vad, impella, durable lvad, converted to vad
    transplantation: transplant, transplantation, heart transplant, htx, bridge to transplant, cardiac transplant, organ transplant
    withdrawal: withdrawal, withdrawn, care withdrawn, withdrawal of care, wlst, futility, poor prognosis, poor prognosis followed by death, family request, withdrawal of support, palliation, poor prognosis followed by unexpected survival, withdrawal of treatment, goals of care, palliative
    death: death, died, died on ecmo, death on ecmo, died on support, deceased, expired, dead, brain death, organ failure
    other: other, complication, device failure, transfer, transferred, resource limitation, conversion, converted, change of mode, haemorrhage, hemorrhage, resource limitation followed by death, ecmo complication, bleeding, va to vv
    [cause_of_death]
    brain death: brain death, brain dead, brain stem death, death by neurological criteria, neurological death, dnc
    brain injury: brain injury, hypoxic brain injury, anoxic brain injury, neurological, neurologic, hibi, hie, hypoxic ischaemic brain injury, hypoxic ischemic brain injury, anoxia, neurologic injury, anoxic encephalopathy, hypoxic encephalopathy, neurologic withdrawal, cerebral, post anoxic encephalopathy, stroke, brain damage, cerebral oedema, cns
    multiple organ failure: mof, mods, msof, multiorgan failure, multi organ failure, multiple organ failure, multisystem organ failure, multiple organ dysfunction, multi organ dysfunction, organ failure, refractory shock
    cardiac failure: cardiac, cardiac failure, heart failure, cardiogenic shock, cardiovascular, myocardial failure, no cardiac recovery, pump failure, refractory arrest, refractory cardiac arrest, arrhythmia, recurrent arrest, cardiac cause
    bleeding: bleeding, haemorrhage, hemorrhage, exsanguination, haemorrhagic shock, hemorrhagic shock, bleed
    infection: infection, sepsis, septic shock, septic, infectious
    other: other, respiratory, respiratory failure, limb ischaemia, bowel ischaemia, bowel ischemia, mesenteric ischemia, withdrawal, withdrawal of care, complication, multifactorial, pulmonary, ecmo complication, treatment withdrawal, technical
    [in_hospital]
    yes: ihca, in hospital, inhospital, in hospital arrest, inpatient, in hosp, hospital
    no: ohca, out of hospital, outofhospital, prehospital, out of hosp, oohca, community, out
    [weaned]
    yes: weaned, recovery, recovered, expected recovery, successful, success, decannulated, weaned alive, survived ecmo
    no: not weaned, failed, unsuccessful, died on ecmo, withdrawn, poor prognosis, died, expired, died on support
    ?: vad, transition to vad, transplant, transfer, transition to vad tah, poor prognosis followed by unexpected survival
    [witnessed]
    yes: witnessed, bystander witnessed, ems witnessed, witnessed by bystander, witnessed by ems, layperson, lay person, family, bystander, healthcare provider, staff witnessed, monitored, witnessed by staff, seen, heard, seen or heard, ems, paramedic, paramedics, crew, ambulance, ambulance crew, hcp, healthcare professional, health care professional, health professional, staff, medical staff, nurse, doctor, relative, police, first responder, by bystander, by ems
    no: unwitnessed, not witnessed, un witnessed, found, not seen, nobody, no one, none
    [bystander_cpr]
    yes: bystander, bystander cpr, lay, layperson, compressions only, compression only, with ventilation, family, dispatcher assisted, telephone assisted, full cpr
    no: no bystander cpr, no cpr, ems only, ems, first responder, not performed, first cpr by ems
    [mechanical_cpr]
    yes: lucas, lucas 2, lucas 3, lucas device, autopulse, auto pulse, corpuls, corpuls cpr, mechanical, device, life stat, thumper
    no: manual, manual only, manual cpr, none
    [rosc_before_ecmo]
    yes: transient, intermittent, temporary, achieved, yes transient, sustained, any rosc
    no: never, none, not achieved, no rosc
    [distal_perfusion]
    yes: dpc, placed, inserted, antegrade, present, primary, prophylactic, secondary, at cannulation, delayed
    no: none, not placed, absent
    [temperature_control]
    yes: ttm, hypothermia, normothermia, 33, 34, 36, 33c, 34c, 36c, ttm 33, ttm 36, cooled, fever control
    no: none, not cooled, no ttm
    [renal_replacement]
    yes: crrt, cvvh, cvvhd, cvvhdf, hd, ihd, dialysis, haemodialysis, hemodialysis, sled
    no: none
    [circuit_change]
    yes: oxygenator, circuit, full circuit, pump head, partial, complete
    no: none
    [alive]
    yes: alive, survived, survivor, home, discharged home, home with services, home health, rehab, rehabilitation, inpatient rehab, acute rehab, irf, snf, skilled nursing facility, skilled nursing, nursing home, nursing facility, ltac, ltach, long term acute care, long term care, ltc, subacute rehab, transferred, transferred alive, transfer, other hospital, acute hospital, another hospital, ama, left ama, discharged, discharged alive, assisted living, group home, step down facility, care home, repatriated, alive at discharge, alive in hospital
    no: dead, died, death, deceased, expired, non survivor, nonsurvivor, not survived, in hospital death, died in hospital, mortality, morgue, did not survive, died on ecmo, died after ecmo
    ?: hospice, still inpatient, still in hospital, lost to follow up, in hospital, still admitted, remains in hospital
    [done]
    yes: done, performed, used, given, placed, inserted, positive, present, occurred, observed, received, confirmed, documented, successful, applied, y yes, true
    no: not done, not performed, not used, not given, not placed, none, absent, negative, did not occur, not observed, not received, nil, never, false
    """
}
