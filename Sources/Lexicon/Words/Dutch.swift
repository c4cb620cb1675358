extension Words {
  /// The words of Dutch.
  static let dutch = """
    [names]
    recordid: casus, casusnummer, studienr, studienummer, studie-ID, record, recordnr, volgnr, volgnummer, nr, nummer, ID, registratienr, registratienummer, casenr, inclusienr, inclusienummer, ECMO-nummer, ECMO-nr, opnamenr, gevalnummer, identificatie, registratie-ID, casus-ID, case-ID, regel, ECPR-nr, ECMO-ID, deelnamenummer
    patientid: patiëntnr, patiëntnummer, patiënt-ID, patiëntcode, patient-ID, pat nr, patnr, pseudoniem, pat-ID, studie patiëntnummer, deelnemernr, deelnemernummer, patiëntidentificatie, nummer van de patiënt, code van de patiënt
    mrn: naam, achternaam, voornaam, initialen, voorletters, BSN, ziekenhuisnummer, MDN, EPD-nummer, adres, postcode, telefoon, opnamenummer, woonplaats, ziekenhuisnr
    centre: centrum, ziekenhuis, locatie ziekenhuis, centrumnr, centrumcode, centrumnummer, ECMO-centrum, instelling, kliniek, ontvangend ziekenhuis, ziekenhuiscode, behandelend ziekenhuis, ziekenhuislocatie, vestiging, zkh nr, zkh nummer, zkh code, zkh, ziekenhuisnummer, ziekenhuisnr, ziekenhuis nr, in welk ziekenhuis, welk ziekenhuis, in welk centrum, welk centrum
    sex: geslacht, m v, gender, sekse
    age: leeftijd, leeftijd jaren, leeftijd bij arrest, lft, lftd, leeftijd bij opname, leeftijd bij inclusie, hoe oud, hoe oud was
    weight: gewicht, lichaamsgewicht, gew
    height: lengte, lichaamslengte, lengte cm
    birth: geboortedatum, geb datum, geboren, gebdatum, geboortejaar
    cad: coronairlijden, coronair lijden, ischemische hartziekte, CAD, coronaire hartziekte, coronarialijden, myocardinfarct in VG, eerder infarct, eerder hartinfarct
    heartfailure: hartfalen, decompensatio cordis, cardiomyopathie, chronisch hartfalen
    hypertension: hypertensie, hoge bloeddruk, HT, arteriële hypertensie
    diabetes: diabetes, diabetes mellitus, DM, suikerziekte, DM2
    cardiacsurgery: hartchirurgie, hartoperatie, cardiochirurgie, cardiothoracale chirurgie, CABG, postcardiotomie
    history: voorgeschiedenis, VG, bekend met, comorbiditeit, chronisch, chronische, eerdere, eerder, bekend, risicofactor, comorbiditeiten, blanco VG
    arrest: arrest, hartstilstand, circulatiestilstand, collaps, reanimatie aanleiding, hart stilstand, gebeurtenis, event, CA, circulatoir arrest, acute hartdood
    ohca: OHCA, buiten ziekenhuis, buitenziekenhuis, out of hospital, buiten het ziekenhuis, arrest buiten ziekenhuis
    ihca: IHCA, in ziekenhuis, binnen ziekenhuis, IHCA OHCA, OHCA IHCA, type arrest, soort arrest, type hartstilstand, arresttype, binnen buiten ziekenhuis, in het ziekenhuis, binnenziekenhuis, binnen of buiten ziekenhuis, arrest in het ziekenhuis, hartstilstand in het ziekenhuis
    location: locatie, plaats, plek, waar, omgeving, setting, waar vond
    witnessed: gezien, getuige, ooggetuige, getuigen, collaps gezien, witnessed, arrest gezien, bijgewoond, waargenomen, getuige aanwezig, getuige van collaps
    bystander: omstander, omstanders, omstanderreanimatie, omstander-CPR, omstander-BLS, BLS omstander, leek, leken, lekenreanimatie, bystander, burgerhulpverlener, BLS door omstander, reanimatie door omstanders, reanimatie door omstander, CPR door omstander, omstanderhulp, BLS door omstanders, bystander BLS, reanimatie omstander, omstander begonnen met reanimeren, omstander begonnen met reanimatie
    cpr: reanimatie, CPR, BLS, ALS, hartmassage, thoraxcompressie, thoraxcompressies, borstcompressies, borstcompressie, basale reanimatie, reanimeren
    rhythm: ritme, ECG, hartritme, ECG-ritme, beginritme, startritme
    first: eerste, initieel, initiële, begin, bij aankomst ambulance, aanvankelijk, 1e, eerst
    cause: oorzaak, etiologie, reden, diagnose, aetiologie, vermoedelijke oorzaak, onderliggende oorzaak, ontstaanswijze, genese
    mechanical: mechanisch, mechanische, mechanische reanimatie, mechanische CPR, mechanische thoraxcompressie, mechanische thoraxcompressies, mechanische hartmassage, LUCAS, AutoPulse, mech CPR, hartmassageapparaat, thoraxcompressieapparaat, mechanische borstcompressie, mechanische borstcompressies, mCPR, Corpuls CPR, mechanische massage, reanimatieapparaat, mechanisch thoraxcompressieapparaat, thoraxcompressie apparaat
    defib: schokken, defibrillaties, defibrillatie, aantal schokken, schok, shocks, aantal defibrillaties, defib, gegeven schokken, AED-schokken, hoeveel schokken
    count: aantal, n, totaal, totaal aantal, hoeveelheid, hoeveel
    adrenaline: adrenaline, epinefrine, dosis adrenaline, adrenaline totaal
    dose: dosis, dosering, totale dosis, totaal, cumulatief, cumulatieve dosis, totaaldosis, hoeveelheid
    rosc: ROSC, terugkeer spontane circulatie, ROSC voor ECMO, tijdelijke ROSC, terugkeer circulatie, ROSC vóór ECMO, intermitterende ROSC, tussentijdse ROSC, output terug, herstel van circulatie, pols teruggekeerd, weer pols
    noflow: no flow, no-flow, no-flowtijd, no flow tijd, noflow, geen flow, collaps tot CPR, collaps tot reanimatie, tijd tot CPR, tijd zonder CPR, collaps tot BLS, no-flow duur, no-flowduur, tijd tot BLS, tijd tot reanimatie, tijd zonder reanimatie, collaps tot start reanimatie, zonder reanimatie, zonder CPR, zonder BLS, minuten zonder reanimatie
    lowflow: low flow, low-flow, low-flowtijd, low flow tijd, lowflow, CPR tot ECMO, reanimatie tot ECMO, low-flow duur, low-flowduur, BLS tot ECMO, reanimatieduur tot ECMO
    cprduration: reanimatieduur, CPR-duur, duur reanimatie, duur CPR, reanimatietijd, duur van de reanimatie
    arresttoflow: arrest tot ECMO, collaps tot ECMO, collaps tot flow, arrest tot flow, tijd tot ECMO, tijd tot flow, tijd arrest tot ECMO, arrest tot pomp, collaps tot pomp, tijd collaps tot ECMO, tijd collaps ECMO, tijd tot ECMO-flow, arrest tot ECMO-flow, collaps tot ECMO-flow, collaps ECMO-flow, tijd tot ECLS, arrest tot ECLS, collaps tot ECLS
    etco2: etCO2, eindexpiratoir CO2, end tidal CO2, eindexpiratoire CO2, capnografie, ETCO2 max, petCO2, eind-tidaal CO2
    ecmo: ECMO, ECLS, ECPR, VA-ECMO, extracorporeel, pomp, ondersteuning, extracorporele, ECMO-run, pomprun
    cannulation: canulatie, cannulatie, canule, canules, insteekplaats, punctieplaats, insteekopening, insertieplaats, prikplaats, canulering, aanprikplaats, canulatieplaats, insteek, punctie, gecanuleerd
    technique: techniek, methode, benadering, canulatietechniek, cannulatietechniek, wijze van canulatie, type canulatie, canulatiemethode, wijze, aanpak, canulatiewijze, inbrengtechniek
    site: toegang, vat, vaten, vaattoegang, toegangsweg, configuratie, toegangsplaats
    distal: distale perfusie, distale perfusiecanule, distale perfusiekatheter, antegrade perfusie, beenperfusie, antegrade canule, DPC, distale canule, perfusiecanule, reperfusiecanule, antegrade beenperfusie, beenperfusiecanule, antegrade perfusiecanule, reperfusielijn, distale perfusielijn, distale beenperfusie, antegrade sheath, perfusiekatheter
    unloading: ontlasting, LV-ontlasting, LV-unloading, LV-vent, venting, unloading, linkerventrikelontlasting, IABP Impella, Impella IABP, ontlasting LV, ontlasting linker ventrikel, LV-venting, LV-decompressie, unloading LV
    ttm: temperatuurmanagement, TTM, therapeutische hypothermie, temperatuurcontrole, koelen, milde hypothermie, gekoeld, temperatuurregulatie, temperatuur management, koeling, gecontroleerde temperatuur, hypothermiebehandeling, temperatuurregulering
    angiography: coronairangiografie, CAG, coronairangiogram, hartkatheterisatie, coronair angiografie, angiografie, HCK, katheterisatie, coronaire angiografie, coronarografie
    pci: PCI, dotter, dotterbehandeling, stent, angioplastiek, PTCA, revascularisatie, primaire PCI, coronaire interventie
    flow: flow, ECMO-flow, pompflow, bloedflow, debiet, flow start, pomp aan, bloedstroom
    icu: IC, intensive care, ICU, CCU
    icustay: IC-opname, IC-ligduur
    hospital: ziekenhuis, ziekenhuisopname, klinisch, klinische, totale opname, ZH, zkh
    stay: ligduur, verblijfsduur, verblijf, ligdagen, LOS, verpleegdagen, verblijfsdagen, ligtijd
    hospitalstay: opnameduur, opnamedagen, dagen opname, opnameduur ziekenhuis, totale opnameduur, totale ligduur, ligduur zkh, ligduur ziekenhuis, opnameduur zkh, ligdagen zkh, lag de patiënt in het ziekenhuis, in het ziekenhuis gelegen, dagen in het ziekenhuis, lag in het ziekenhuis, opgenomen in het ziekenhuis, ziekenhuis gelegen
    lactate: lactaat, melkzuur, lac, serumlactaat
    creatinine: kreatinine, creatinine, kreat, creat
    bilirubin: bilirubine, bili, totaal bilirubine
    hco3: bicarbonaat, HCO3, bic
    pco2: pCO2, paCO2
    po2: pO2, paO2
    before: voor, vóór, pre, voor ECMO, pre-ECMO, voor canulatie, vooraf, bij canulatie, voor start, preECMO, pre-canulatie, voor arrest, voor opname, premorbide, voor ECLS, vóór ECMO, vooraf aan, bij start ECMO, uitgangswaarde, vóór canulatie, baseline, voor aankomst ambulance, voor komst ambulance, vóór aankomst ambulance
    h24: 24 uur, 24u, na 24 uur, 24h, na 24u, dag 1, na 24h
    h4: 4 uur, 4u, na 4 uur, 4h, na 4u
    later: maximaal, maximum, max, piek, hoogste, laagste, minimaal, na, post, 6 uur, 12 uur, 48 uur, 72 uur, 6u, 12u, 48u, 72u, klaring, verloop, dag 2, dag 3, na ECMO, delta, nadir
    onecmo: op ECMO, tijdens ECMO, aan ECMO, aan de ECMO, op ECLS
    arterial: arterieel, arteriële, bloedgas, ABG, serum, plasma
    survived: overleving, overleefd, overlevend, overleeft, overlevende, overlevenden
    alive: in leven, levend, leeft, nog in leven
    discharge: ontslag, bij ontslag, ontslagen, ziekenhuisontslag, ontslag ziekenhuis, op ontslag, ontsl, zkh ontslag, ontslag zkh
    dischargedalive: levend ontslagen, ontslag levend, in leven bij ontslag, overleving tot ontslag, ziekenhuisoverleving, levend ontslag, overleefd tot ontslag, levend uit ziekenhuis, overleving bij ontslag, levend bij ontslag, overleving ziekenhuis, ontslagen levend, overleving tot ziekenhuisontslag, levend ontslagen uit ziekenhuis, overlevend bij ontslag, in leven bij ziekenhuisontslag, levend naar huis, ziekenhuis levend verlaten, levend het ziekenhuis verlaten, levend ziekenhuis verlaten
    outcome: uitkomst, status, vitale status, afloop, resultaat, ontslagstatus, ontslagbestemming, bestemming, eindstatus, ontslag naar, ontslagreden, eindresultaat, beloop
    death: overleden, overlijden, dood, sterfte, gestorven, mortaliteit, overleden in ziekenhuis, ziekenhuissterfte, ziekenhuismortaliteit, †, overleden in zkh, overleden zkh
    deathcause: doodsoorzaak, oorzaak overlijden, oorzaak van overlijden, reden overlijden, reden van overlijden
    weaned: ontwend, ontwenning, weaning, gewean, geweaned, ontwennen, succesvolle weaning, succesvol ontwend, ECMO ontwend, ontwend van ECMO, weaning ECMO, succesvol geweaned, gewaend, weaning geslaagd, levend gedecanuleerd
    discontinuation: reden stop, reden beëindiging, reden van beëindiging, reden stoppen, reden staken, reden staken ECMO, reden einde ECMO, reden decanulatie, reden stop ECMO, uitkomst ECMO, reden stoppen ECMO, ECMO-uitkomst, reden explantatie, reden verwijderen, reden beëindigen ECMO
    success: succes, succesvol, geslaagd, gelukt, succesvolle, geslaagde, gelukte
    cpc: CPC, cerebral performance category, CPC-score, cerebral performance
    neuro: neurologisch, neurologische, neuro
    score: score, categorie, graad, klasse, schaal
    followup: follow-up, FU, vervolg, nacontrole, opvolging
    lastcontact: laatste contact, laatste follow-up, laatste controle, laatst bekend
    m6: 6 maanden, 6 mnd, na 6 maanden, na 6 mnd, half jaar, 6m, 6 mnden, 180 dagen, zes maanden
    m12: 12 maanden, 12 mnd, 1 jaar, na 1 jaar, een jaar, na 12 maanden, na 12 mnd, 365 dagen, jaars
    d30: 30 dagen, 30-dagen, 28 dagen, 90 dagen, 3 maanden, 3 mnd, 30 dgn, 90 dgn, 1 maand
    bleeding: bloeding, bloedingen, hematoom, nabloeding
    gi: gastro-intestinaal, gastro-intestinale, GI, maag-darm, gastrointestinale, tractus digestivus, maag darm
    gibleeding: GI-bloeding, maagdarmbloeding
    ich: intracraniële bloeding, hersenbloeding, ICH, intracerebrale bloeding, intracerebraal, intracranieel, hemorragisch CVA, bloedig CVA, cerebrale bloeding, bloedige beroerte, SAB, hemorragische beroerte
    infarct: herseninfarct, ischemisch CVA, cerebraal infarct, ischemische beroerte, CVA ischemisch, iCVA, onbloedig CVA, ischemisch herseninfarct
    stroke: beroerte, CVA, stroke
    ischaemic: ischemisch, ischemische
    ischaemia: ischemie
    limbischaemia: beenischemie, ischemie been, extremiteitsischemie, ischemie extremiteit, ischemie onderbeen, ledemaatischemie, perifere ischemie, ischemie extremiteiten, ischemisch been, acute beenischemie, ischemie been extremiteit, ischemie ledemaat, limb ischemie, distale ischemie
    limb: been, extremiteit, ledemaat, extremiteiten, benen
    seizures: convulsies, insulten, insult, epilepsie, epileptisch insult, trekkingen, status epilepticus, convulsie, epileptische aanvallen, epileptische insulten
    rrt: nierfunctievervangende therapie, NFVT, CVVH, CVVHD, CVVHDF, CRRT, nierfunctievervanging, nierfunctie vervangende therapie, hemofiltratie, RRT, niervervangende therapie, CVVHD F, CiCa
    dialysis: dialyse, hemodialyse, HD, dialyseafhankelijk
    infection: infectie, sepsis, bacteriëmie, nosocomiale infectie, infecties, bloedbaaninfectie, lijnsepsis
    haemolysis: hemolyse
    circuit: circuitwissel, wissel circuit, oxygenatorwissel, systeemwissel, vervanging circuit, circuitvervanging, oxygenatorfalen, membraanwissel, wisseling circuit, circuit gewisseld, vervanging oxygenator, wissel oxygenator, setwissel, circuitwisseling
    complication: complicatie, complicaties, compl, comp
    date: datum, dag, d d, dd
    time: tijd, tijdstip, uur, datumtijd, datum tijd, tijd van
    year: jaar, kalenderjaar, jaar van arrest, jaar ECMO
    start: start, begin, aanvang, inbrengen, plaatsing, implantatie, gestart, aan, aansluiten, initiatie, aanleg, starten
    stop: stop, einde, eind, decanulatie, verwijdering, beëindiging, gestopt, explantatie, stoppen, verwijderd, af, uit, staken
    duration: duur, tijd, uren, dagen, minuten, interval, tijdsduur, looptijd, dgn, totale duur, aantal dagen, aantal uren, draaiuren, hoe lang, hoeveel minuten, hoeveel uur, hoeveel dagen
    hospitaladmission: opname, ziekenhuisopname, aankomst, opnamedatum, bij opname, bij aankomst, aankomst ziekenhuis, opname ziekenhuis, aankomst SEH, bij binnenkomst, binnenkomst, presentatie
    icuadmission: IC-opname, opname IC, IC-opnamedatum, start IC, opnamedatum IC
    icudischarge: IC-ontslag, ontslag IC, ontslagdatum IC, einde IC, ontslag van IC
    withdrawal: abstineren, staken behandeling, staken van behandeling, behandeling gestaakt, behandelbeperking, staken therapie, WLST, beleid gestaakt, staken van therapie, abstinerend beleid, behandelbeperkingen, behandeling staken, NTBR, palliatief beleid, therapie gestaakt, staken levensverlengende behandeling
    aside: moeder, vader, familie, familiair, partner, donor, verwijzend, verwijzer, gepland, geplande, poging, mislukt, medicatie, insuline, antibiotica, tweede ECMO, 2e ECMO, melding, alarm, alarmering, meldkamer, aankomst ambulance, aankomst ambu, aanrijtijd, ambulance, team, transport, overplaatsing, opmerking, opmerkingen, toelichting, notitie, arts, operateur, chirurg, merk, model, maat, diameter, SOFA, APACHE, SAVE, SAPS, prognose, trombolyse, lyse, heparine, toestemming, indicatiestelling, besluit, streefwaarde, zwangerschap, orgaandonatie, responstijd, respons, AED
    last: laatste
    negation: mislukt, mislukte, mislukking, afwezig, afwezigheid, ontbreken, ontbrekend, zonder, geen, niet, nooit, gefaald, niet gelukt, falen van
    whether: ja of nee, vond plaats, plaatsgevonden, plaats gevonden, heeft plaatsgevonden, ten tijde van, sprake van, tot aan, tot aan ECMO, tot aan de ECMO
    [filler]
    van, de, het, een, der, den, des, in, op, aan, bij, tot, met, en, of, te, ter, ten, door, tijdens, gedurende, ja, nee, onbekend, verricht, uitgevoerd, gedaan, gegeven, gebruikt, gebruik, toegepast, aanwezig, aanwezigheid, opgetreden, optreden, doorgemaakt, nieuw, nieuwe, acuut, acute, ernstige, ernstig, grote, type, soort, waarde, resultaat, code, totaal, totale, bekend, bekende, eerste, initieel, patiënt, patiënten, pat, pt, registratie, register, studie, casus, therapie, behandeling, geplaatst, plaatsing, gekregen, ontvangen, vastgesteld, gedocumenteerd, nodig, noodzaak, ECPR, aantal, nr, dgn, mnd, klinisch, primair, primaire, indien, geregistreerd, gemeten, welke, uit, ooit, wat, wanneer, waar, hoe, wie, hoeveel, veel, was, waren, is, zijn, werd, werden, heeft, had, hebben, hij, zij, ze, er, dit, dat, deze, die, iemand, kreeg, onderging, vond, plaats, plaatsgevonden, gebeurde, ontwikkelde, bracht, doorgebracht, lag, nam, waarschijnlijke, meest, waarschijnlijkste, vermoedelijke, moment, voor het, persoon, om, als, dan, gemaakt, sprake, duurde, geduurd, toegediend, toegediende, begonnen, gestart, gelegen, verlaten, behandeld, opgenomen, nog, tot aan, eerst, geregistreerde, gezien, apparaat, hoogte, vindt, tijde
    [patient]
    patiënt, pat
    [sex]
    male: man, mannelijk, jongen
    female: vrouw, vrouwelijk, meisje
    [first_rhythm]
    VF: VF, ventrikelfibrilleren, ventrikelfibrillatie, kamerfibrilleren, VFib
    pVT: VT, VT zonder output, polsloze VT, pulsloze VT, ventriculaire tachycardie, ventrikeltachycardie, pVT, polsloze ventrikeltachycardie, pulsloze ventrikeltachycardie
    PEA: PEA, polsloze elektrische activiteit, pulsloze elektrische activiteit, elektromechanische dissociatie, EMD
    asystole: asystolie, asyst, asystole
    bradycardia: bradycardie, AV-blok, totaal AV-blok
    unknown: onbekend, niet bekend, onb
    shockable: schokbaar, VF VT, schokbaar ritme
    nonshockable: niet schokbaar, niet-schokbaar, niet schokbaar ritme
    ?: sinusritme, ROSC, anders, overig, VT met output, VT met pols
    [aetiology]
    acute coronary syndrome: ACS, acuut coronair syndroom, hartinfarct, myocardinfarct, STEMI, NSTEMI, infarct, acuut myocardinfarct, AMI, coronair, ischemisch, ischemie
    arrhythmia: ritmestoornis, primaire ritmestoornis, aritmie, primaire aritmie, ritmestoornissen, VT-storm, elektrische storm, Brugada, lang QT
    heart failure: hartfalen, cardiomyopathie, cardiogene shock, decompensatio cordis, gedilateerde cardiomyopathie, DCM
    pulmonary embolism: longembolie, LE, massale longembolie, PE, longembolieën
    myocarditis: myocarditis, fulminante myocarditis
    hypothermia: hypothermie, onderkoeling, accidentele hypothermie
    intoxication: intoxicatie, overdosis, vergiftiging, auto-intoxicatie
    respiratory: respiratoir, hypoxie, asfyxie, respiratoire insufficiëntie, verstikking, hypoxisch, aspiratie, verslikking
    after cardiac surgery: na hartchirurgie, postcardiotomie, na hartoperatie, postoperatief, post cardiotomie, na cardiochirurgie
    other: overig, overige, anders, ander, trauma, verdrinking, sepsis, aortadissectie, dissectie, tamponade, bloeding, hyperkaliëmie, anafylaxie, niet cardiaal, elektrolytstoornis, SAB, overig cardiaal, overig niet cardiaal, neurologisch
    unknown: onbekend, onduidelijk, e c i, niet bekend, ongeklaard
    [arrest_location]
    public: openbare plaats, openbaar, straat, op straat, werk, sportschool, sportclub, openbare weg, school, openbare ruimte, werkplek, publieke ruimte, buiten, station, winkel, sportaccommodatie
    home: thuis, woning, huis, thuissituatie, privé, verpleeghuis, verzorgingshuis, eigen woning
    ems: ambulance, ambu, tijdens transport, helikopter, MMT, in ambulance, traumaheli, vervoer
    [ecmo_location]
    outside hospital: prehospitaal, ter plaatse, buiten ziekenhuis, op straat, buiten het ziekenhuis, op locatie
    [place]
    emergency department: SEH, spoedeisende hulp, spoed, shockroom, traumakamer, eerste hulp, EHH, eerste harthulp, spoedgevallen, reanimatiekamer, CEH
    catheter laboratory: HCK, hartkatheterisatie, hartkatheterisatiekamer, cathlab, katheterisatiekamer, cathkamer, hybride OK, hartcatheterisatiekamer, angiokamer, cath lab, interventiekamer
    operating room: OK, operatiekamer, operatiekwartier, OR, verkoever, uitslaapkamer
    ICU: IC, intensive care, ICU, CCU, hartbewaking, intensive care unit, medium care, MC, IZ, intensieve zorgen, ICV
    ward: verpleegafdeling, afdeling, zaal, gewone afdeling, kliniek, verpleegzaal, cardiologieafdeling
    other: overig, anders, elders, polikliniek, radiologie, poli, CT, overige afdeling
    [cannulation_technique]
    percutaneous: percutaan, percutane, Seldinger, punctie, echogeleid
    open: open, chirurgisch, open chirurgisch, cut-down, chirurgische, operatief, cutdown
    hybrid: hybride, gecombineerd, semi-open, combinatie, gemengd, semi-percutaan
    [cannulation_site]
    femoral: femoraal, lies, femorale, perifeer, femoro-femoraal, liezen
    central: centraal, centrale, aorta, thorax, sternotomie
    neck: hals, jugularis, jugulair, carotis, nek
    other: anders, overig, axillair, subclavia, axillaris
    [left_unloading]
    none: geen, nee, niet
    IABP: IABP, ballonpomp, intra-aortale ballonpomp, ballon
    microaxial pump: Impella, microaxiale pomp
    other: anders, overig, vent, septostomie, chirurgische vent, apicale vent
    [ecmo_end]
    recovery: herstel, ontwend, weaning, succesvol ontwend, cardiaal herstel, hersteld, geweaned
    assist device: LVAD, VAD, steunhart, assist device, BiVAD
    transplantation: transplantatie, harttransplantatie, HTx
    withdrawal: staken, behandeling gestaakt, infauste prognose, futiliteit, abstineren, zinloos, staken behandeling, therapie gestaakt
    death: overleden, overlijden, dood, overleden op ECMO, hersendood, overleden aan ECMO
    other: anders, overig, complicatie, overplaatsing, wisseling
    [cause_of_death]
    brain death: hersendood
    brain injury: hersenschade, postanoxische hersenschade, postanoxische encefalopathie, neurologisch, anoxische hersenschade, hypoxische hersenschade, encefalopathie, anoxie, postanoxisch, cerebraal, cerebrale schade, neurologische schade, postanoxisch coma, hypoxisch-ischemische encefalopathie, neurologische oorzaak, postanoxische schade
    multiple organ failure: multi-orgaanfalen, multiorgaanfalen, MOF, MODS, orgaanfalen, multi orgaan falen, refractaire shock
    cardiac failure: hartfalen, cardiogene shock, cardiaal, cardiaal falen, pompfalen, refractair arrest, cardiale oorzaak
    bleeding: bloeding, verbloeding, hemorragische shock, hemorragisch
    infection: infectie, sepsis, septische shock, septisch
    other: overig, overige, anders, respiratoir, darmischemie, staken behandeling, ander
    [in_hospital]
    yes: IHCA, in ziekenhuis, binnen ziekenhuis, intramuraal, binnen, in het ziekenhuis
    no: OHCA, buiten ziekenhuis, prehospitaal, extramuraal, buiten, buiten het ziekenhuis
    [weaned]
    yes: succesvol, ontwend, herstel, geslaagd, geweaned
    no: mislukt, niet ontwend, overleden, niet succesvol, niet geslaagd, falen
    ?: transplantatie, LVAD, overplaatsing, steunhart
    [witnessed]
    yes: gezien, getuige, omstander, ambulance, ambulancepersoneel, bijgewoond, ooggetuige, door omstander, door ambulance, EMS, ambulanceteam, hulpverlener, zorgverlener, personeel, familie, politie, verpleegkundige, arts
    no: niet gezien, ongezien, geen getuige, niet bijgewoond, zonder getuige
    [bystander_cpr]
    yes: omstander, leek, burgerhulpverlener, familie, BLS, politie
    no: geen, geen BLS, ambulance
    [mechanical_cpr]
    yes: LUCAS, AutoPulse, mechanisch, Corpuls
    no: manueel, geen, handmatig
    [temperature_control]
    yes: hypothermie, normothermie, 33, 36, gekoeld
    no: geen
    [renal_replacement]
    yes: CVVH, CVVHDF, CVVHD, dialyse, hemodialyse
    no: geen
    [alive]
    yes: in leven, levend, leeft, thuis, naar huis, overleefd, ontslagen, revalidatie, overgeplaatst, revalidatiecentrum, ander ziekenhuis, verpleeghuis, levend ontslagen, overplaatsing, huis, revalidatiekliniek, zorginstelling
    no: overleden, dood, gestorven, overlijden, niet overleefd, †
    ?: nog opgenomen, hospice, opgenomen
    [done]
    yes: verricht, uitgevoerd, gedaan, aanwezig, positief, gebruikt, geplaatst, gegeven, opgetreden, wel
    no: niet verricht, niet uitgevoerd, niet gedaan, afwezig, negatief, geen, niet gebruikt, niet geplaatst, niet, nooit
    """
}
