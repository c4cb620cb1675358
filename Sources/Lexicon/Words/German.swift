extension Words {
  /// The words of German.
  static let german = """
    [names]
    recordid: Fall, Fallnummer, Fall-Nr, Fallnr, Fall ID, FallID, lfd Nr, laufende Nummer, Laufnr, Laufnummer, Nr, Nummer, Datensatz, Datensatznummer, Datensatz-ID, ECMO-Nr, ECMO-Nummer, ECLS-Nr, eCPR-Nr, Studiennummer, Studien-ID, Studien-Nr, Register-ID, Registernummer, Register-Nr, Einschlussnummer, Ereignisnummer, Einsatz-ID, Protokollnummer, Vorgangsnummer, Kennung, Schlüssel, Fallkennung, Erfassungsnummer, Zeile
    patientid: Patienten-ID, PatientenID, Patientennummer, Patienten-Nr, Pat-Nr, PatNr, Pat-ID, PatID, Patientenkennung, Pseudonym, Patient-ID, Patient Nr, Patientencode, PID, Patientenpseudonym, Personen-ID, Nummer des Patienten, Code des Patienten
    mrn: Initialen, Name, Nachname, Vorname, Patientenname, Fallzahl intern, Aufnahmenummer, KIS-Nummer, SAP-Nummer, SAP-Fallnummer, Versichertennummer, Geburtsname, Adresse, Wohnort, Postleitzahl, PLZ, Telefon, AHV-Nummer, AHV
    centre: Zentrum, Klinik, Klinikum, Standort, Krankenhaus-ID, Klinik-ID, Zentrums-ID, Zentrumsnummer, Haus, ECMO-Zentrum, Einrichtung, Spital, Spitalname, Krankenhausname, Zielklinik, Zielkrankenhaus, behandelndes Krankenhaus, Institution, Cardiac Arrest Center, CAC, Cardiac-Arrest-Zentrum
    sex: Geschlecht, Geschl, Sex, m w, w m, m w d, Patientengeschlecht
    age: Alter, Lebensalter, Patientenalter, Alter bei Ereignis, Alter bei Aufnahme, Alter bei Stillstand, Altersjahre, wie alt, wie alt war, wie alt ist
    weight: Gewicht, Körpergewicht, KG, Körpergew, Gew
    height: Größe, Körpergröße, Körperlänge, Länge, Gr
    birth: Geburtsdatum, Geb, GebDatum, Geb-Datum, Geburtstag, Geburtsjahr, Jahrgang
    cad: KHK, koronare Herzkrankheit, koronare Herzerkrankung, Koronarkrankheit, ischämische Herzkrankheit, Z n Herzinfarkt, Z n Myokardinfarkt, Koronare HK
    heartfailure: Herzinsuffizienz, HI, Herzschwäche, chronische Herzinsuffizienz, Kardiomyopathie, CHI, Pumpfunktionsstörung, HFrEF
    hypertension: Hypertonie, Hypertonus, arterielle Hypertonie, art Hypertonie, art Hypertonus, arterieller Hypertonus, Bluthochdruck, aHT, Hypertension, RR-Hypertonie
    diabetes: Diabetes, Diabetes mellitus, Diabetes mell, DM, Zuckerkrankheit, D m, IDDM, NIDDM, DM2
    cardiacsurgery: Herzoperation, Herz-OP, Herzchirurgie, herzchirurgischer Eingriff, Kardiochirurgie, Postkardiotomie, Herz-Op, kardiochirurgischer Eingriff, HCH-OP, nach Herz-OP
    history: Vorerkrankung, Vorerkr, VE, Anamnese, anamnestisch, bekannt, bekannte, vorbestehend, vorbestehende, Vorgeschichte, chronisch, Komorbidität, Nebendiagnose, ND, Z n, Zustand nach, vorbekannt, Risikofaktor, RF, cvRF, kardiovaskuläre Risikofaktoren, Vordiagnose
    arrest: Kreislaufstillstand, Herzstillstand, Herz-Kreislauf-Stillstand, HKS, KKS, Kollaps, Stillstand, Ereignis, Kreislauf-Stillstand, plötzlicher Herztod, PHT, Herzkreislaufstillstand, Arrest, Synkope, HerzKreislaufStillstand
    ohca: OHCA, außerklinisch, außerklinischer Kreislaufstillstand, präklinischer Kreislaufstillstand, präklinisch, ausserklinisch
    ihca: IHCA, innerklinischer Kreislaufstillstand, innerklinisch, innerhospital, innerhospitaler Kreislaufstillstand, IHCA OHCA, OHCA IHCA, präklinisch innerklinisch, innerklinisch präklinisch, Art des Stillstands, Art des Kreislaufstillstands, Stillstandstyp, Arrest-Typ, innerklinisch außerklinisch, außerklinisch innerklinisch, prä innerklinisch, Typ Kreislaufstillstand, KKS-Typ, KKS-Art, Kreislaufstillstand im Krankenhaus, Herzstillstand im Krankenhaus, Stillstand im Krankenhaus, Reanimation im Krankenhaus
    location: Ort, Örtlichkeit, Lokalisation, Einsatzort, Ereignisort, Notfallort, Kollapsort, Auffindeort, wo, Stelle, Bereich, Station, Umgebung
    witnessed: beobachtet, beobachteter, bezeugt, Zeuge, Zeugen, gesehen, Kollaps beobachtet, Beobachtung, Zeugen vorhanden, durch Zeugen, beob, witnessed, von jemandem beobachtet
    bystander: Laienreanimation, Laien-Rea, Laienrea, Laien-CPR, Laie, Laien, Ersthelfer, Ersthelfer-CPR, Ersthelferreanimation, Bystander, Bystander-CPR, Bystander-Rea, Laienhelfer, Telefonreanimation, Telefon-CPR, T-CPR, Ersthelfermaßnahmen, Laien-BLS, Laien-HDM, Laien mit der Reanimation begonnen, Laien reanimiert
    cpr: Reanimation, Rea, CPR, HDM, Herzdruckmassage, Thoraxkompression, Thoraxkompressionen, Wiederbelebung, Reanimationsmaßnahmen, BLS, ALS, kardiopulmonale Reanimation, Herz-Lungen-Wiederbelebung, HLW
    rhythm: Rhythmus, EKG-Rhythmus, EKG, Herzrhythmus, Initialrhythmus, Rhythmusanalyse, EKG-Befund, EKG initial, Erstrhythmus, Ausgangsrhythmus, initiales EKG
    first: initial, initialer, erster, erste, erstes, ersten, Erst, Initialbefund, primär, primärer, initiales, zuerst, Ausgangs
    cause: Ursache, Ätiologie, Genese, Diagnose, Grunderkrankung, Auslöser, Grund, vermutete Ursache, Verdachtsdiagnose, Hauptdiagnose, Pathogenese, Ursache Stillstand, HD
    mechanical: mechanisch, mechanische, mechanische Reanimation, mechanische CPR, mech CPR, mech Reanimation, mechanische Reanimationshilfe, mech Thoraxkompression, mechanische Thoraxkompression, mechanische Thoraxkompressionshilfe, Thoraxkompressionsgerät, Thoraxkompressionssystem, Reanimationshilfe, LUCAS, LUKAS, AutoPulse, corpuls cpr, mCPR, Kompressionsgerät, mechanische HDM, mech HDM, maschinelle Reanimation, maschinelle CPR, mechanische Kompression, Reanimationsgerät, automatische Reanimation, mechanische Thoraxkompressionen, mechanisches Reanimationsgerät
    defib: Defibrillation, Defibrillationen, Defi, Defis, Schocks, Schockabgaben, Schockanzahl, Anzahl Schocks, Schock, Schockabgabe, Defi-Schocks, Elektroschocks, Zahl der Schocks, Defibrillationsanzahl, AED-Schocks, wie oft defibrilliert, wie oft wurde defibrilliert, defibrilliert
    count: Anzahl, Anz, Zahl, Anzahl der, Zahl der, n, Häufigkeit, wie viele, wie oft
    adrenaline: Adrenalin, Suprarenin, Epinephrin, Adrenalindosis, Adrenalinmenge, Adre, Adrenalin kumulativ, Adrenalin gesamt
    dose: Dosis, Gesamtdosis, Menge, gesamt, Gesamtmenge, kumulativ, kumulative Dosis, insgesamt, kumuliert, Summe
    rosc: ROSC, Spontankreislauf, wiederkehrender Spontankreislauf, ROSC vor ECMO, ROSC vor ECLS, ROSC vor Kanülierung, zwischenzeitlicher ROSC, intermittierender ROSC, transienter ROSC, passagerer ROSC, Kreislaufrückkehr, zwischenzeitlich ROSC, ROSC präklinisch, Puls wiedererlangt, wieder Puls, Rückkehr des Pulses
    noflow: No-Flow, No-flow-Zeit, No-Flow-Time, Noflow, No-Flow-Dauer, NFZ, NFT, Kollaps bis CPR, Kollaps bis Rea, Kollaps bis Reanimation, Zeit ohne CPR, Zeit bis CPR, Zeit bis Reanimation, Stillstand bis CPR, Zeit bis Reanimationsbeginn, therapiefreies Intervall, reanimationsfreies Intervall, Zeit bis HDM, Zeit ohne Reanimation, Kollaps bis CPR Beginn, Intervall Kollaps CPR, ohne CPR, ohne Reanimation, ohne Rea, Kollaps bis zum Beginn der Reanimation, Kollaps bis Beginn Reanimation, Kollaps bis Beginn der Reanimation, Kollaps bis zur Reanimation
    lowflow: Low-Flow, Low-flow-Zeit, Low-Flow-Time, Lowflow, Low-Flow-Dauer, LFZ, LFT, CPR bis ECMO, CPR bis ECLS, CPR bis Flow, Reanimationsbeginn bis ECMO, Zeit CPR bis ECMO, Rea bis ECMO
    cprduration: Reanimationsdauer, Reanimationszeit, CPR-Dauer, Rea-Dauer, Readauer, Dauer CPR, Dauer Reanimation, Dauer der Reanimation, CPR-Zeit, Rea-Zeit, Dauer der CPR, Dauer HDM
    arresttoflow: Kollaps bis ECMO, Kollaps bis ECLS, Kollaps bis Flow, Kollaps bis ECMO-Start, Kollaps bis Pumpenstart, Kollaps bis ECMO-Fluss, Stillstand bis ECMO, Stillstand bis ECLS, Stillstand bis Flow, Zeit bis ECMO, Zeit bis ECLS, Zeit bis Flow, Zeit bis ECMO-Fluss, Zeit Kollaps ECMO, Zeit bis ECMO-Start, Zeit bis Pumpenstart, KKS bis ECMO, HKS bis ECMO, Kollaps-ECMO-Zeit, Kollaps-to-ECMO, Ereignis bis ECMO, Ereignis bis ECLS, KKS bis ECLS, Kreislaufstillstand bis ECMO, Kreislaufstillstand bis ECLS, Zeit KKS bis ECMO, Intervall Kollaps ECMO, Kollaps bis ECMO-Flow
    etco2: etCO2, endtidales CO2, endexspiratorisches CO2, petCO2, CO2 endtidal, Kapnometrie, Kapnographie, expiratorisches CO2, etCO2-Wert
    ecmo: ECMO, ECLS, eCPR, va-ECMO, VA-ECMO, Extrakorporale, extrakorporale Zirkulation, Pumpe, Pumpenlauf, eCLS, extrakorporaler Kreislauf, extrakorporale Reanimation, EKZ, Lifesupport, ECMO lief, lief die ECMO
    cannulation: Kanülierung, Kanülen, Kanüle, Kanülierungs, Kanülenanlage, Punktion, Punktionsstelle, Einstichstelle, Kanülenlage, Kanülenstelle, Einstichort, Kanüleneinstichstelle, Kanüleneintrittsstelle, Anlage ECMO, Kanülierungsstelle, Zugangsstelle, kanüliert
    technique: Technik, Methode, Verfahren, Kanülierungstechnik, Anlagetechnik, Punktionstechnik, Art der Kanülierung, Art der Anlage, Kanülierungsart, Kanülierungsmethode, Anlageart, Zugangsart, Implantationstechnik
    site: Zugang, Zugangsweg, Gefäß, Gefäße, Gefäßzugang, Kanülierungsgefäß, Kanülierungsweg, Konfiguration, arterieller Zugang, Zugangsort, Punktionsort
    distal: distale Perfusion, distale Beinperfusion, Beinperfusion, antegrade Perfusion, antegrade Beinperfusion, antegrade Perfusionskanüle, distale Perfusionskanüle, DPK, DPC, distaler Perfusionskatheter, Extremitätenperfusion, Perfusionskatheter, Perfusionskanüle, Beinperfusionskanüle, distale Perf, antegrade distale Perfusion, Reperfusionskanüle, distale Kanüle, Femoralisschleuse antegrad, Beinschleuse, Distalperfusion, distale Extremitätenperfusion, antegrade Schleuse, Shuntschleuse
    unloading: Unloading, LV-Entlastung, linksventrikuläre Entlastung, LV-Vent, LV-Unloading, Entlastung, LV-Venting, Linksherzentlastung, Impella IABP, IABP Impella, LV-Dekompression, ventrikuläre Entlastung, Venting, linksventrikuläres Unloading
    ttm: TTM, Temperaturmanagement, Zieltemperaturmanagement, therapeutische Hypothermie, Hypothermiebehandlung, Temperaturkontrolle, Kühlung, milde Hypothermie, gezieltes Temperaturmanagement, Hypothermietherapie, aktive Kühlung, zielgerichtetes Temperaturmanagement, Kühltherapie
    angiography: Koronarangiographie, Koronarangiografie, Koro, Coro, Koronarangio, Herzkatheter, HKU, Herzkatheteruntersuchung, Linksherzkatheter, LHK, Coronarangiographie, Koronarographie, Angiographie, Angiografie, Katheteruntersuchung, HK-Untersuchung, LHKU, Koronardiagnostik, Coronarangiografie, CAG, Koronarangiogramm
    pci: PCI, PTCA, Koronarintervention, perkutane Koronarintervention, Stent, Stentimplantation, Revaskularisation, Ballondilatation, Angioplastie, Koronarstent, Intervention
    flow: Fluss, Flow, Blutfluss, Pumpenfluss, ECMO-Fluss, ECLS-Fluss, HZV ECMO, Pumpenstart, Pumpe an, Flussrate, Perfusionsbeginn, Pumpenlaufbeginn
    icu: ITS, Intensiv, Intensivstation, IPS, ICU, Intensivmedizin, IST
    icustay: Intensivaufenthalt, Intensivbehandlung
    hospital: Krankenhaus, KH, Klinik, Spital, stationär, stationärer, Hospital, klinisch, Gesamtaufenthalt, innerklinisch, Krankenhaus gesamt
    stay: Aufenthalt, Aufenthaltsdauer, Liegedauer, Verweildauer, VWD, Behandlungsdauer, Liegetage, Behandlungstage, Aufenthaltstage, Verweiltage, Pflegetage
    hospitalstay: Hospitalisation, Hospitalisationsdauer, Hospitalisationstage, Krankenhaustage, Gesamtverweildauer, Gesamtliegedauer
    lactate: Laktat, Lactat, Serumlaktat, Laktatwert, Lac, Laktatspiegel
    creatinine: Kreatinin, Krea, Creatinin, Serumkreatinin, S-Kreatinin, Crea
    bilirubin: Bilirubin, Bili, Gesamtbilirubin, Bilirubin gesamt, Ges-Bili
    hco3: Bikarbonat, Bicarbonat, HCO3, Standardbikarbonat, Hydrogencarbonat, StHCO3
    pco2: pCO2, paCO2, Kohlendioxidpartialdruck, CO2-Partialdruck
    po2: pO2, paO2, Sauerstoffpartialdruck
    before: vor, vorher, prä, vor ECMO, vor ECLS, vor Kanülierung, prä ECMO, vor Anlage, vor Implantation, vor ECMO-Anlage, präECMO, bei Kanülierung, bei ECMO-Start, vor Start, bei Anlage, vor eCPR, präoperativ, vor ECMO-Beginn, vor Therapie, vor Ereignis, vor Kollaps, prämorbid, vor Stillstand, vorbestehend, Ausgangswert, Basis, vor Eintreffen, vor Eintreffen des Rettungsdienstes, vor Eintreffen RD, vor Rettungsdienst, vor Notarzt
    h24: 24h, 24 Std, 24 Stunden, nach 24h, nach 24 Std, nach 24 Stunden, Tag 1, 24h nach, nach 1 Tag
    h4: 4h, nach 4h, 4 Stunden, nach 4 Stunden, 4 Std, nach 4 Std
    later: maximal, Maximum, max, Maximalwert, höchster, höchstes, minimal, Minimum, nach, Verlauf, im Verlauf, nach 6h, nach 12h, nach 48h, nach 72h, Clearance, Abfall, Anstieg, 6h, 12h, 48h, 72h, Peak, nach ECMO, Tag 2, Tag 3, Tag 7, niedrigster
    onecmo: unter ECMO, an ECMO, an der ECMO, während ECMO, unter ECLS, an ECLS
    arterial: arteriell, BGA, Blutgasanalyse, aBGA, Serum, Plasma, art
    survived: überlebt, Überleben, Überlebt bis, Überlebender, Überlebensstatus
    alive: lebend, lebt, am Leben, lebendig, lebte
    discharge: Entlassung, Entlass, Spitalaustritt, Austritt, Austrittsdatum, bei Entlassung, Klinikentlassung, Krankenhausentlassung, KH-Entlassung, Spitalentlassung, entlassen, bei Austritt, Entl
    dischargedalive: lebend entlassen, Entlassung lebend, Überleben bis Entlassung, überlebt bis Entlassung, Krankenhausüberleben, KH-Überleben, Spitalüberleben, lebend bei Entlassung, Entlassung lebend aus KH, lebende Entlassung, Spitalaustritt lebend, Überleben KH, Klinikentlassung lebend, bei Entlassung lebend, lebend aus Krankenhaus entlassen, Überleben bis Klinikentlassung, lebend bei Austritt, Austritt lebend, Überleben Krankenhaus, Krankenhaus lebend verlassen, Klinik lebend verlassen, Spital lebend verlassen, lebend aus dem Krankenhaus entlassen, lebend aus der Klinik entlassen, lebend aus dem Spital entlassen, lebend nach Hause
    outcome: Outcome, Ergebnis, Verbleib, Status, Vitalstatus, Entlassungsstatus, Entlassart, Entlassungsart, Entlassgrund, Entlassungsgrund, Endergebnis, Zustand, Austrittsart, Entlassziel, Entlassungsziel, Behandlungsergebnis, Ausgang
    death: Tod, verstorben, gestorben, tot, Exitus, Mortalität, Letalität, Krankenhausmortalität, KH-Mortalität, Todesfall, Krankenhausletalität, Spitalmortalität, Versterben
    deathcause: Todesursache, Ursache des Todes, Sterbeursache, Todesgrund, Grund des Versterbens
    weaned: Weaning, ECMO-Weaning, Entwöhnung, entwöhnt, erfolgreich entwöhnt, Weaning erfolgreich, ECLS-Weaning, geweant, erfolgreiches Weaning, explantiert lebend, Dekanülierung erfolgreich, ECMO überlebt, erfolgreiche Entwöhnung, abtrainiert, von ECMO entwöhnt, Weaningerfolg, lebend dekanüliert, entwöhnt werden, von der ECMO entwöhnt
    discontinuation: Beendigungsgrund, Grund für Beendigung, Grund der Beendigung, Grund ECMO-Ende, Grund für ECMO-Ende, ECMO-Ende Grund, Beendigung, Explantationsgrund, Grund der Explantation, Abbaugrund, Ende der ECMO durch, Therapieende Grund, Abschaltgrund, ECMO beendet wegen, Grund ECMO-Explantation, Art der Beendigung, ECMO-Ergebnis
    success: erfolgreich, erfolgreiche, erfolgreicher, Erfolg, gelungen
    cpc: CPC, Cerebral Performance Category, CPC-Score, CPC-Wert, CPC-Kategorie, Cerebral Performance
    neuro: neurologisch, neurologisches, neurologischer, Neurologie, Neuro
    score: Score, Kategorie, Grad, Klasse, Punkte, Skala
    followup: Follow-up, Nachverfolgung, Nachbeobachtung, Nachsorge, FU, Nachuntersuchung, Verlaufskontrolle
    lastcontact: letzter Kontakt, letzte Nachbeobachtung, letztes Follow-up, letzter bekannter Status, letzter Stand
    m6: 6 Monate, 6 Monaten, nach 6 Monaten, 6-Monats, 6 Mon, 6 Mo, halbes Jahr, 180 Tage, 180-Tage, 6M, 6-Monate, nach sechs Monaten, sechs Monaten, sechs Monate
    m12: 12 Monate, 12 Monaten, nach 12 Monaten, 1 Jahr, 1-Jahres, Einjahres, nach 1 Jahr, ein Jahr, 12-Monats, 12 Mon, 1-Jahr, 12M, 365 Tage, nach einem Jahr
    d30: 30 Tage, 30-Tage, 30 Tagen, 28 Tage, 90 Tage, 3 Monate, 28-Tage, 30-Tages, 90-Tage
    bleeding: Blutung, Blutungen, Hämatom, Blutungskomplikation, Nachblutung
    gi: GI, gastrointestinal, gastrointestinale, Magen-Darm, obere GI
    gibleeding: GIB, GI-Blutung, GI-Blutungen, Gastrointestinalblutung, Magen-Darm-Blutung
    ich: ICB, ICH, intrakranielle Blutung, Hirnblutung, intrazerebrale Blutung, intrakraniell, intrazerebral, intracerebrale Blutung, intracranielle Blutung, zerebrale Blutung, cerebrale Blutung, SAB, SDH, hämorrhagischer Schlaganfall, hämorrhagischer Insult, ZNS-Blutung, Subarachnoidalblutung
    infarct: Hirninfarkt, ischämischer Schlaganfall, ischämischer Insult, Apoplex ischämisch, Apoplex ischäm, Schlaganfall ischämisch, ischämischer Apoplex, zerebraler Infarkt, zerebrale Ischämie, cerebrale Ischämie, Mediainfarkt, Schlaganfall ischäm, Insult ischämisch, Stroke ischämisch, ischäm Schlaganfall, ischäm Insult
    stroke: Schlaganfall, Apoplex, Insult, Stroke, zerebraler Insult, cerebraler Insult, Hirnschlag, CVI
    ischaemic: ischämisch, ischämischer, ischämische, ischäm
    ischaemia: Ischämie, Minderdurchblutung, Durchblutungsstörung
    limbischaemia: Extremitätenischämie, Beinischämie, Gliedmaßenischämie, Ischämie Bein, Ischämie Extremität, Ischämie der Extremität, Ischämie untere Extremität, akute Beinischämie, Extremitätenminderperfusion, Ischämie Extremitäten, Beinminderperfusion, Minderperfusion Bein, Extremitätenischämien
    limb: Bein, Extremität, Extremitäten, Gliedmaße, unteren Extremität
    seizures: Krampfanfall, Krampfanfälle, epileptischer Anfall, Epilepsie, Konvulsion, Status epilepticus, Anfälle, Krämpfe, Krampf
    rrt: Nierenersatz, Nierenersatztherapie, Nierenersatzverfahren, Nierenersatzverf, NET, NEV, CVVH, CVVHD, CVVHDF, CVVHD F, CRRT, Hämofiltration, Hämodiafiltration, RRT, CiCa, CVVHDF CRRT, Nieren-Ersatztherapie, Hämodialyse neu, akute Dialyse
    dialysis: Dialyse, Hämodialyse, HD, Dialysepflicht, dialysepflichtig, terminale Niereninsuffizienz
    infection: Infektion, Sepsis, Infekt, nosokomiale Infektion, Blutstrominfektion, Bakteriämie, Infektionen, Septikämie, septischer Schock
    haemolysis: Hämolyse, Hämolysen
    circuit: Systemwechsel, Oxygenatorwechsel, ECMO-Systemwechsel, Kreislaufwechsel, Systemtausch, Oxygenatorausfall, Wechsel des Systems, Wechsel Oxygenator, Schlauchsystemwechsel, Set-Wechsel, ECMO-Wechsel, Membranwechsel, Oxygenatortausch, Systemaustausch, Wechsel ECMO-System
    complication: Komplikation, Komplikationen, Kompl, Komp, Nebenwirkung, unerwünschtes Ereignis
    date: Datum, Tag, Tag des, Dat, am
    time: Zeit, Uhrzeit, Zeitpunkt, Uhr, Zeitstempel
    year: Jahr, Kalenderjahr, Ereignisjahr, Behandlungsjahr, Jahr der ECMO
    start: Beginn, Start, Anfang, Anlage, Implantation, Pumpenstart, Einleitung, gestartet, begonnen, Anschluss, an, Laufbeginn, Beginn der
    stop: Ende, Stopp, Stop, Explantation, Dekanülierung, Abbau, beendet, Ausbau, Abgang, Entfernung, Explant, aus, Abstellen, Abschaltung, Pumpenstopp, Therapieende, Abgehen
    duration: Dauer, Zeitraum, Intervall, Stunden, Tage, Minuten, Zeitdauer, Laufzeit, Std, Zeitspanne, Zeitintervall, Gesamtdauer, Therapiedauer, Unterstützungsdauer, Pumpenlaufzeit, wie lange, wie viele Minuten, wie viele Stunden, wie viele Tage
    hospitaladmission: Aufnahme, Krankenhausaufnahme, KH-Aufnahme, Klinikaufnahme, Aufnahmedatum, Spitaleintritt, Eintritt, Eintrittsdatum, Ankunft, Klinikankunft, bei Aufnahme, bei Ankunft, Einlieferung, Eintreffen Klinik, Ankunft Klinik, Ankunft Schockraum, Hospitalisierung, Aufnahmewert, bei Eintritt, Schockraum, Eintreffen, bei Eintreffen
    icuadmission: ITS-Aufnahme, Intensivaufnahme, Aufnahme ITS, Aufnahme Intensiv, IPS-Eintritt, Eintritt IPS, Aufnahme Intensivstation, Beginn ITS
    icudischarge: ITS-Entlassung, ITS-Verlegung, Verlegung ITS, Entlassung ITS, IPS-Austritt, Austritt IPS, Verlegung von ITS, Entlassung Intensiv, Ende ITS
    withdrawal: Therapieabbruch, Therapiebegrenzung, Therapielimitierung, Therapiezieländerung, Therapielimitation, Therapiebeendigung, Therapieeinschränkung, Palliation, palliatives Vorgehen, WLST, DNR, Therapieabbruch erfolgt, Therapierückzug, Best Supportive Care, Palliativkonzept, Abbruch der Therapie
    aside: Mutter, Vater, Familie, familiär, familiäre, Eltern, Kind, Spender, verlegendes, zuweisend, zuweisendes, geplant, versucht, Versuch, frustran, Medikation, Medikament, Therapie mit, Insulin, Antibiotika, Antibiose, zweite ECMO, 2 ECMO, erneut, erneute, Alarm, Alarmierung, Eintreffen, Eintreffen RD, Eintreffen Notarzt, Rettungsdienst, Hilfsfrist, Transport, Kommentar, Bemerkung, Bemerkungen, Notiz, Arzt, Ärztin, Operateur, Größe Kanüle, Kanülengröße, Charge, Hersteller, Modell, Geplante, Ziel, Zieltemperatur, Prognose, Prognosescore, SOFA, SAVE, APACHE, SAPS, Lyse, Lysetherapie, Heparin, Einwilligung, Bett, Teameintreffen, Team, Entscheidung, Indikationsstellung, Leukozyten, Schwangerschaft, Organspende, Laien-AED, AED, Laiendefibrillation, durch Rettungsdienst beobachtet
    last: letzter, letztes, letzte
    negation: gescheitert, gescheiterte, gescheitertes, misslungen, misslungene, erfolglos, erfolglose, erfolgloses, fehlgeschlagen, fehlgeschlagene, Versagen, Fehlen, fehlend, fehlende, fehlender, kein, keine, keinen, keiner, nicht, ohne, misslang, nie
    whether: ja oder nein, ob, stattgefunden, fand statt, hat stattgefunden, zum Zeitpunkt, von jemandem, auf der
    [filler]
    Anz, Kompl, Komp, Nr, EKG, initial, initiale, initialer, bekannt, durchgeführt, erfolgt, erhalten, vorhanden, erfolgte, stattgefunden, gesamt, insgesamt, neu, neue, neues, akut, akute, akuter, schwere, schwer, relevante, relevant, Register, Studie, Fall, Patient, Patienten, Pat, Zentrum, der, die, das, des, dem, den, im, in, am, an, zu, zur, zum, bei, von, vom, mit, und, oder, bis, unter, auf, für, nach, aus, durch, ob, ja, nein, unbekannt, unbek, k A, Angabe, Art, Typ, Wert, mell, therapiert, behandelt, antegrade, ECLS, eCPR, ggf, bzw, inkl, lt, laut, Dokumentation, dokumentiert, gemessen, angelegt, eingelegt, gelegt, Einlage, Verwendung, verwendet, Einsatz, eingesetzt, primär, sekundär, Behandlung, Therapie, Gabe, gegeben, verabreicht, aufgetreten, Auftreten, nachgewiesen, Nachweis, bestätigt, klinisch, apparativ, Verfahren, therapeutisch, Code, Kategorie, Auswahl, bitte, geb, pro, je, Stk, mm, ca, etwa, w, m, d, J, was, welche, welcher, welches, welchem, welchen, wann, wie, viele, viel, wer, wem, wurde, wurden, worden, war, waren, hat, hatte, haben, ist, sind, sein, ein, eine, einer, eines, einem, einen, es, er, sie, ihm, ihr, dieser, diese, dieses, jemand, gab, wird, fand, statt, kam, eintrat, trat, bekam, bekommen, benötigte, benötigt, erhielt, verbrachte, lag, war der, wahrscheinlichste, wahrscheinlich, vermutlich, als, man, dass, lang, befand, sich, entwickelte, überhaupt, Patientin, ereignete, ereignet, konnte, kann, werden, notwendig, nötig, erforderlich, benutzt, lief, dauerte, vergingen, verging, begannen, begonnen, jemandem, jemanden, zuerst, aufgezeichnet, abgeleitet, registriert, hoch, oft, häufig, noch, verlassen, aufgenommen, Gerät, nahm, genommen, erlitt, bestand, gab es, mussten, musste, dabei, danach, seit, hierbei
    [patient]
    Patient, Patientin, Pat
    [sex]
    male: männlich, Mann, Herr, männl, Männer
    female: weiblich, Frau, weibl, w, Frauen
    [first_rhythm]
    VF: Kammerflimmern, KF, VF, Kammerflimmern VF, VF Kammerflimmern, grobes Kammerflimmern
    pVT: pulslose VT, pVT, VT, Kammertachykardie, pulslose Kammertachykardie, ventrikuläre Tachykardie, pulslose ventrikuläre Tachykardie, KT
    PEA: PEA, pulslose elektrische Aktivität, EMD, elektromechanische Dissoziation, elektromechanische Entkopplung, EMK
    asystole: Asystolie, Asyst, Asystole, Nulllinie, Herzstillstand
    bradycardia: Bradykardie, AV-Block, extreme Bradykardie, Bradykardie mit Puls
    unknown: unbekannt, unbek, unklar, nicht bekannt
    shockable: schockbar, defibrillierbar, VF VT, VF pVT, KF VT, defibrillierbarer Rhythmus, schockbarer Rhythmus
    nonshockable: nicht schockbar, nicht defibrillierbar, nicht defibrillierbarer Rhythmus
    ?: Sinusrhythmus, SR, ROSC, Schrittmacher, sonstige, andere, andere Rhythmen, VT mit Puls
    [aetiology]
    acute coronary syndrome: ACS, akutes Koronarsyndrom, Myokardinfarkt, Herzinfarkt, STEMI, NSTEMI, Infarkt, AMI, akuter Myokardinfarkt, koronar, ischämisch, KHK, STEMI NSTEMI, ACS STEMI
    arrhythmia: Rhythmusstörung, prim Rhythmusstörung, primäre Rhythmusstörung, Arrhythmie, rhythmogen, primär rhythmogen, Herzrhythmusstörung, maligne Rhythmusstörung, primäre Arrhythmie, VT-Sturm, elektrischer Sturm, Brugada, Long-QT
    heart failure: Herzinsuffizienz, Kardiomyopathie, dekompensierte Herzinsuffizienz, DCM, kardiale Dekompensation, akute Herzinsuffizienz, kardiogener Schock, ADHF, KMP, dilatative Kardiomyopathie, CMP
    pulmonary embolism: Lungenembolie, LAE, LE, Lungenarterienembolie, fulminante Lungenembolie, fulm Lungenembolie
    myocarditis: Myokarditis, fulminante Myokarditis, Herzmuskelentzündung
    hypothermia: Hypothermie, akzidentelle Hypothermie, Unterkühlung
    intoxication: Intoxikation, Vergiftung, Überdosis, Drogen, Medikamentenüberdosis, Drogenintoxikation
    respiratory: respiratorisch, Hypoxie, hypoxisch, Asphyxie, respiratorische Insuffizienz, Bolus, Bolusaspiration, Aspiration, Lungenversagen, Ersticken, Ateminsuffizienz, Asthma
    after cardiac surgery: nach Herzoperation, Postkardiotomie, postkardiotomie, nach Herz-OP, postoperativ, post OP, nach Herzchirurgie, postop
    other: sonstige, sonstiges, andere, anderes, anderer, Trauma, Ertrinken, Sepsis, Aortendissektion, Dissektion, Tamponade, Perikardtamponade, Blutung, SAB, Elektrolytstörung, Hyperkaliämie, Anaphylaxie, Stromunfall, Strangulation, andere kardiale, andere nicht kardiale, nicht kardial, übrige, Sonst
    unknown: unbekannt, unklar, ungeklärt, unklare Genese, nicht geklärt
    [arrest_location]
    public: Öffentlichkeit, öffentlich, öffentlicher Raum, öffentlicher Ort, Straße, öffentliche Straße, Arbeitsplatz, Arbeit, Sportstätte, Sport, Schule, Bahnhof, Verkehr, im Freien, öffentliches Gebäude, Büro, Geschäft, Restaurant
    home: zu Hause, zuhause, Wohnung, häuslich, Zuhause, daheim, Privatwohnung, häusliches Umfeld, Haus, privat, Altenheim, Pflegeheim, Seniorenheim, häusliche Umgebung
    ems: Rettungswagen, RTW, NAW, Rettungsdienst, Hubschrauber, RTH, im RTW, Transport, Ambulanz, auf Transport, während Transport, Krankenwagen, Notarztwagen
    [ecmo_location]
    outside hospital: präklinisch, außerklinisch, vor Ort, Einsatzstelle, am Einsatzort, außerhalb, prähospital, ausserklinisch, am Notfallort
    [place]
    emergency department: Notaufnahme, ZNA, Schockraum, Notfallstation, Notfall, INA, Zentrale Notaufnahme, Reanimationsraum, Interdisziplinäre Notaufnahme, SR, Notfallaufnahme, Reaplatz
    catheter laboratory: Herzkatheterlabor, HKL, Katheterlabor, Herzkatheter, Katheter, Herzkatheterraum, Kathlab, Hybrid-OP, Angio, Angiographie, Herzkatheterlab, HK-Labor, Cath Lab
    operating room: OP, Operationssaal, OP-Saal, Saal, Operationsaal, Aufwachraum
    ICU: Intensivstation, ITS, IPS, Intensiv, ICU, Intermediate Care, IMC, Wachstation, CCU, Überwachungsstation, Intermediärstation
    ward: Normalstation, Station, Bettenstation, Allgemeinstation, Pflegestation, periphere Station, Bettentrakt, Abteilung, Normalpflegestation, Allgemeinabteilung
    other: sonstige, andere, anderer Ort, anderes, Sonstiges, Funktionsbereich, Ambulanz Klinik, Diagnostik, Radiologie, CT, Funktionsabteilung, anderswo, andere Klinik
    [cannulation_technique]
    percutaneous: perkutan, Punktion, Seldinger, perkutane, perkutane Punktion, punktiert, Seldinger-Technik
    open: offen, chirurgisch, operativ, offen chirurgisch, Cut-down, Freilegung, offene, chirurgische Freilegung, operative Freilegung
    hybrid: Hybrid, kombiniert, semioffen, halboffen, gemischt, beides, teilweise offen
    [cannulation_site]
    femoral: femoral, femoro-femoral, Leiste, inguinal, peripher, femorofemoral, fem-fem, A femoralis, peripher femoral, Femoralis
    central: zentral, Aorta, thorakal, Sternotomie, zentrale
    neck: Hals, jugulär, zervikal, V jugularis, A carotis, Jugularis, cervikal, Halsgefäße, jugular
    other: andere, sonstige, axillär, A axillaris, A subclavia, Subklavia, A subklavia, subklavikulär
    [left_unloading]
    none: keine, kein, nein, ohne
    IABP: IABP, Ballonpumpe, intraaortale Ballonpumpe, IABP Ballon, Ballongegenpulsation
    microaxial pump: Impella, Mikroaxialpumpe, Impella CP
    other: andere, sonstige, Vent, LV-Vent, Septostomie, chirurgischer Vent, apikaler Vent
    [ecmo_end]
    recovery: Erholung, erfolgreiches Weaning, Weaning, entwöhnt, Weaning erfolgreich, kardiale Erholung, myokardiale Erholung, geweant, erholt
    assist device: VAD, LVAD, Kunstherz, Assist Device, Herzunterstützungssystem, LVAD-Implantation, BVAD, Umstieg auf VAD
    transplantation: Transplantation, HTX, Herztransplantation
    withdrawal: Therapieabbruch, Therapiezieländerung, Therapiebegrenzung, infauste Prognose, Aussichtslosigkeit, Therapielimitierung, Therapieeinstellung, Palliation
    death: Tod, verstorben, Tod an ECMO, Exitus, Tod unter ECMO, an ECMO verstorben, Hirntod
    other: andere, sonstige, Komplikation, Verlegung, technischer Defekt, Blutung, Sonstiges, Umstellung
    [cause_of_death]
    brain death: Hirntod, irreversibler Hirnfunktionsausfall, IHA, Hirnfunktionsausfall
    brain injury: Hirnschaden, hypoxischer Hirnschaden, hypoxische Enzephalopathie, HIE, anoxischer Hirnschaden, neurologisch, zerebral, Hirnschädigung, hypoxische Hirnschädigung, Enzephalopathie, Hirnödem, hypox Hirnschaden, hypoxischer HS, cerebral, neurologische Ursache, hypoxisch-ischämische Enzephalopathie
    multiple organ failure: Multiorganversagen, MOV, MODS, Multiorgandysfunktion, MOF, Organversagen
    cardiac failure: Herzversagen, kardial, kardiogener Schock, Pumpversagen, kardiales Versagen, Herzinsuffizienz, Low-Output, Low cardiac output, Rechtsherzversagen, Linksherzversagen, refraktärer Kreislaufstillstand, kardiale Ursache
    bleeding: Blutung, Verbluten, hämorrhagischer Schock, Hämorrhagie, Verblutung
    infection: Infektion, Sepsis, septischer Schock, septisch
    other: andere, sonstige, sonstiges, anderes, Therapieabbruch, respiratorisch, Mesenterialischämie, Lungenversagen, Komplikation, respiratorisches Versagen
    [in_hospital]
    yes: IHCA, innerklinisch, innerhospital, intrahospital, innerhalb des Krankenhauses, im Krankenhaus, intrahospitalär, in der Klinik, Spital, hospital
    no: OHCA, außerklinisch, präklinisch, prähospital, außerhalb, ausserklinisch, ausserhospital, außerhospital, vor Klinik
    [weaned]
    yes: erfolgreich, entwöhnt, Erholung, Weaning erfolgreich, geweant, erfolgreich entwöhnt
    no: nicht erfolgreich, erfolglos, frustran, verstorben, Tod, nicht entwöhnt, Therapieabbruch, Weaning nicht erfolgreich, Weaningversagen, gescheitert
    [witnessed]
    yes: beobachtet, bezeugt, Zeuge, Laie, Rettungsdienst, professionell, Zeugen, Laien, RD, Personal, durch Laien, durch Rettungsdienst, Notarzt, NA, Fachpersonal, Arzt, Ärzte, Pflege, Angehörige, Passanten, Polizei, Ersthelfer, Klinikpersonal
    no: nicht beobachtet, unbeobachtet, unbezeugt, ohne Zeugen, nicht bezeugt, aufgefunden
    [bystander_cpr]
    yes: Laienreanimation, Laie, Ersthelfer, Laien, Telefonreanimation, nur Kompression, Kompression und Beatmung
    no: keine, keine Laienreanimation, Rettungsdienst, nur Rettungsdienst, keine Maßnahmen
    [mechanical_cpr]
    yes: LUCAS, AutoPulse, corpuls, corpuls cpr, mechanisch, Gerät
    no: manuell, keine, nur manuell
    [temperature_control]
    yes: Hypothermie, Normothermie, 33 Grad, 36 Grad, 33 °C, 36 °C, gekühlt
    no: keine
    [renal_replacement]
    yes: CVVH, CVVHD, CVVHDF, CiCa, Dialyse, SLEDD, Hämodialyse, Hämofiltration
    no: keine
    [alive]
    yes: lebend, überlebt, entlassen, nach Hause, Hause, Reha, Rehabilitation, Rehaklinik, Frührehabilitation, verlegt, Verlegung, lebt, andere Klinik, anderes Krankenhaus, anderes Spital, AHB, Pflegeheim, Pflegeeinrichtung, lebend entlassen, lebend verlegt, Heim
    no: tot, verstorben, Tod, Exitus, gestorben, nicht überlebt, Exitus letalis, verst
    ?: Hospiz, noch stationär, in Behandlung
    [done]
    yes: durchgeführt, erfolgt, vorhanden, positiv, ja erfolgt, verwendet, eingesetzt, angelegt, gelegt, aufgetreten, stattgefunden, zutreffend, gegeben
    no: nicht durchgeführt, nicht erfolgt, nicht vorhanden, negativ, keine, keiner, kein, nicht verwendet, nicht angelegt, nicht aufgetreten, nicht zutreffend, ohne
    """
}
