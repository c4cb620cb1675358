extension Words {
  /// The words of Italian.
  static let italian = """
    [names]
    recordid: n caso, numero caso, caso, ID caso, codice caso, n progressivo, progressivo, ID, codice, n scheda, numero scheda, scheda, n ECMO, numero ECMO, ID registro, n registro, codice studio, numero studio, identificativo, id ECMO, n, nr, num, numero, codice arruolamento, n arruolamento, record, codice record, evento n
    patientid: id paziente, ID paz, codice paziente, numero paziente, n paziente, paziente n, ID pz, cod paziente, codice pz, num paziente, codice del paziente, numero del paziente
    mrn: nosologico, n nosologico, numero nosologico, cartella, n cartella, numero cartella, cartella clinica, cognome, nome, iniziali, codice fiscale, CF, SDO, indirizzo, telefono, CAP, ID ricovero
    centre: centro, ospedale, presidio, codice centro, istituto, struttura, nome ospedale, centro ECMO, sede ospedaliera, azienda ospedaliera, azienda, presidio ospedaliero, ospedale ricevente, centro hub, hub, in quale ospedale, quale ospedale, in quale centro, quale centro
    sex: sesso, genere, M F
    age: età, età anni, età paziente, età all'arresto, anni compiuti, eta, quanti anni, quanti anni aveva, quanti anni ha
    weight: peso, peso kg, peso corporeo
    height: altezza, altezza cm, statura
    birth: data di nascita, data nascita, nascita, DDN, anno di nascita
    cad: coronaropatia, malattia coronarica, cardiopatia ischemica, CAD, pregresso infarto, pregresso IMA, cardiopatia ischemica nota
    heartfailure: scompenso cardiaco, insufficienza cardiaca, scompenso, cardiomiopatia, SC cronico
    hypertension: ipertensione, ipertensione arteriosa, IA, iperteso
    diabetes: diabete, diabete mellito, DM, diabetico, DMT2
    cardiacsurgery: cardiochirurgia, intervento cardiochirurgico, chirurgia cardiaca, postcardiotomia, pregressa cardiochirurgia
    history: anamnesi, APR, pregresso, pregressa, noto, nota, storia di, comorbidità, comorbilità, cronico, cronica, fattore di rischio, FR, FRCV, antecedente
    arrest: ACC, arresto, arresto cardiaco, arresto cardiocircolatorio, collasso, AC, evento, morte improvvisa, arresto cardiorespiratorio, ACR
    ohca: OHCA, extraospedaliero, extra ospedaliero, arresto extraospedaliero, ACC extraospedaliero, ACEO
    ihca: IHCA, intraospedaliero, intra ospedaliero, arresto intraospedaliero, ACC intraospedaliero, tipo di arresto, tipo arresto, tipo ACC, intra extraospedaliero, extra intraospedaliero, IHCA OHCA, OHCA IHCA, intraospedaliero extraospedaliero, ACIO, arresto in ospedale, avvenuto in ospedale, arresto cardiaco in ospedale
    location: luogo, sede, posto, dove, luogo dell'evento, località
    witnessed: testimoniato, testimoniata, testimoni, testimone, ACC testimoniato, presenza di testimoni, arresto testimoniato, assistito, presenza testimoni, presenza testimone
    bystander: RCP astanti, astanti, RCP da astanti, RCP degli astanti, RCP laici, RCP da laici, RCP testimoni, massaggio astanti, RCP da testimoni, bystander, RCP dagli astanti, astante, rianimazione astanti, BLS astanti, BLS laici, laici, MCE astanti, T-CPR, RCP immediata, RCP pre arrivo, CPR astanti, soccorritore laico
    cpr: RCP, rianimazione, massaggio cardiaco, MCE, CPR, BLS, ALS, compressioni toraciche, compressioni, massaggio, rianimazione cardiopolmonare, ACLS, massaggio cardiaco esterno
    rhythm: ritmo, ECG, ritmo cardiaco, ritmo ECG
    first: iniziale, iniziali, primo, prima, d'esordio, esordio, di presentazione, presentazione, all'arrivo, d'ingresso, riscontrato
    cause: causa, eziologia, etiologia, motivo, diagnosi, origine, causa presunta, eziologia presunta, causa sospetta
    mechanical: meccanico, meccanica, RCP meccanica, massaggiatore meccanico, massaggiatore, compressore meccanico, compressione meccanica, compressioni meccaniche, LUCAS, AutoPulse, massaggio meccanico, MCE meccanico, massaggiatore automatico, compressore toracico, compressioni toraciche meccaniche, CPR meccanica, dispositivo meccanico, massaggiatore esterno
    defib: defibrillazioni, defibrillazione, shock, scariche, n shock, numero shock, n scariche, n defibrillazioni, shock erogati, numero di shock, numero scariche, numero di defibrillazioni, DC shock, scariche DAE, quanti shock
    count: numero, n, num, nr, n°, totale, numero di, quanti, quante
    adrenaline: adrenalina, epinefrina, adrenalina totale, dose adrenalina
    dose: dose, dose totale, totale, cumulativa, dose cumulativa, quantità
    rosc: ROSC, ripresa del circolo spontaneo, ritorno di circolo spontaneo, ROSC pre ECMO, ripresa di circolo, ROSC transitorio, ROSC intermittente, ripresa circolo, ROSC prima di ECMO, ritorno del circolo, ripresa del polso, recupero del polso, ripresa del circolo, ripreso polso
    noflow: no flow, tempo di no flow, no flow time, noflow, tempo senza flusso, assenza di flusso, tempo ACC RCP, ACC RCP, arresto RCP, collasso RCP, tempo no flow, durata no flow, tempo arresto RCP, tempo senza RCP, intervallo ACC RCP, tempo ACC MCE, senza RCP, senza RCP minuti, senza massaggio, passati senza RCP, minuti senza RCP
    lowflow: low flow, tempo di low flow, lowflow, low flow time, basso flusso, RCP ECMO, tempo low flow, intervallo RCP ECMO, tempo di basso flusso, durata low flow, tempo RCP ECMO
    cprduration: durata RCP, durata della RCP, tempo di RCP, tempo RCP, durata rianimazione, durata MCE, durata CPR, durata massaggio, tempo di rianimazione
    arresttoflow: ACC ECMO, tempo ACC ECMO, arresto ECMO, tempo arresto ECMO, collasso ECMO, tempo collasso ECMO, tempo arresto flusso, tempo all'ECMO, intervallo ACC ECMO, tempo fino a ECMO, dall'arresto all'ECMO, tempo da ACC a ECMO, arresto flusso ECMO, tempo ACC flusso, intervallo arresto ECMO
    etco2: EtCO2, CO2 di fine espirazione, CO2 espirata, capnometria, capnografia, PetCO2, CO2 end tidal
    ecmo: ECMO, ECLS, ECPR, supporto, VA ECMO, ECMO VA, pompa, circolazione extracorporea, ECMO-VA, supporto extracorporeo, assistenza
    cannulation: cannulazione, incannulazione, cannula, cannule, incannulamento, punto di inserzione, sede di inserzione, sito di inserzione, puntura, sede di puntura, sito di puntura, sede cannule, sito di cannulazione, sede di incannulazione, sito cannule, posizionamento cannule, incannulato, incannulata, cannulato, cannulata
    technique: tecnica, metodo, modalità, tecnica di cannulazione, tecnica di incannulazione, tipo di cannulazione, modalità di cannulazione, approccio, tipo incannulazione
    site: accesso, sito, sede, vaso, vasi, accesso vascolare, via d'accesso, configurazione, via
    distal: perfusione distale, riperfusione distale, cannula di riperfusione, perfusione anterograda, catetere di riperfusione, cannula distale, perfusione d'arto, perfusione dell'arto, riperfusione arto, linea di perfusione distale, cannula di perfusione distale, catetere di perfusione distale, riperfusione, perfusione arto, cannula anterograda, DPC, shunt distale, riperfusione anterograda, cannula di perfusione anterograda, cannula di riperfusione distale
    unloading: scarico ventricolare, scarico VS, decompressione ventricolare, venting, unloading, vent, IABP Impella, Impella IABP, decompressione VS, scarico ventricolo sinistro, decompressione ventricolo sinistro, scarico del ventricolo sinistro, scarico sinistro, contropulsatore Impella, unloading VS, decompressione
    ttm: controllo temperatura, controllo della temperatura, TTM, ipotermia terapeutica, gestione della temperatura, ipotermia indotta, ipotermia, controllo temperatura target, gestione temperatura, raffreddamento, TTM eseguita
    angiography: coronarografia, CVG, angiografia coronarica, coronarografia urgente, cateterismo, CAG, CNG, coro, studio coronarografico, studio emodinamico, angiografia
    pci: PCI, PTCA, angioplastica, angioplastica coronarica, stent, rivascolarizzazione, angioplastica primaria, PPCI
    flow: flusso, flusso ECMO, flusso pompa, flusso ematico, portata, portata ECMO
    icu: TI, terapia intensiva, rianimazione, UTIC, ICU, UTI, T I, intensiva
    icustay: degenza TI
    hospital: ospedale, ospedaliera, ospedaliero, H, osp
    stay: degenza, ricovero, durata degenza, giorni di degenza, LOS, giornate di degenza, durata della degenza, permanenza
    hospitalstay: durata ricovero, giorni di ricovero, giorni ricovero, degenza ospedaliera, durata del ricovero, degenza totale, rimasto in ospedale, rimasta in ospedale, giorni in ospedale
    lactate: lattati, lattato, acido lattico, lattatemia
    creatinine: creatinina, creatininemia, crea, creat
    bilirubin: bilirubina, bilirubina totale, bili
    hco3: bicarbonati, bicarbonato, HCO3
    pco2: pCO2, PaCO2
    po2: pO2, PaO2
    before: pre, prima, pre ECMO, preECMO, prima di ECMO, pre cannulazione, precedente, prima dell'ECMO, prima della cannulazione, basale, pre impianto, pre arresto, pre ACC, prima dell'arresto, pregresso, pre incannulazione, all'incannulazione, alla cannulazione, all'impianto, prima dell'impianto, premorboso, prima dell'arrivo dei soccorsi, prima dell'arrivo del 118, prima dell'arrivo, pre arrivo 118
    h24: 24h, 24 ore, a 24 ore, a 24h, dopo 24 ore, giorno 1
    h4: 4h, 4 ore, a 4 ore, a 4h
    later: picco, massimo, massima, massimi, minimo, minima, dopo, post, 6h, 12h, 48h, 72h, 6 ore, 12 ore, 48 ore, 72 ore, clearance, delta, giorno 2, giorno 3, post ECMO
    onecmo: in ECMO, durante ECMO, in ECLS, durante l'ECMO
    arterial: arterioso, arteriosa, EGA, emogas, emogasanalisi, sangue, sierico, sierica, plasma
    survived: sopravvivenza, sopravvissuto, sopravvive, sopravvissuti, sopravvissuta
    alive: vivo, viva, vivente, in vita, vivi
    discharge: dimissione, alla dimissione, dimesso, dimessa, dimissione ospedaliera
    dischargedalive: dimesso vivo, sopravvivenza alla dimissione, vivo alla dimissione, sopravvivenza ospedaliera, dimissione vivo, dimissione in vita, sopravvissuto alla dimissione, sopravvivenza dimissione, dimesso vivente, sopravvivenza alla dimissione ospedaliera, vivo dimissione, vivente alla dimissione, sopravvivenza intraospedaliera, vivo alla dimissione ospedaliera, dimessi vivi, dimesso vivo dall'ospedale, dimessa viva dall'ospedale, uscito vivo dall'ospedale, uscito vivo
    outcome: esito, stato, outcome, stato vitale, esito finale, destinazione, esito alla dimissione, stato alla dimissione, modalità di dimissione, esito ricovero, risultato, esito ospedaliero, condizione alla dimissione
    death: decesso, deceduto, morte, morto, exitus, mortalità, mortalità ospedaliera, deceduta, decesso ospedaliero, decesso in ospedale, mortalità intraospedaliera
    deathcause: causa di morte, causa del decesso, causa decesso, causa di decesso, causa morte, motivo del decesso, causa exitus, causa della morte
    weaned: svezzato, svezzamento, svezzata, weaning, weaning ECMO, svezzamento ECMO, svezzamento riuscito, svezzato da ECMO, decannulato vivo, svezzamento da ECMO, weaning riuscito, weaning da ECMO
    discontinuation: motivo interruzione, motivo di interruzione, motivo sospensione, motivo di sospensione, causa di sospensione, motivo espianto, motivo di espianto, causa espianto, motivo rimozione, motivo rimozione ECMO, motivo termine ECMO, motivo fine ECMO, esito ECMO, motivo di rimozione, causa rimozione, causa interruzione, motivo decannulazione, causa interruzione ECMO, motivo stop ECMO
    success: successo, riuscito, riuscita, con successo, efficace
    cpc: CPC, cerebral performance category, scala CPC
    neuro: neurologico, neurologica, neuro
    score: punteggio, scala, categoria, grado, classe
    followup: follow up, controllo a distanza
    lastcontact: ultimo contatto, ultimo follow up, ultima visita
    m6: 6 mesi, a 6 mesi, sei mesi, 180 giorni
    m12: 12 mesi, a 12 mesi, 1 anno, a 1 anno, un anno, ad 1 anno, a un anno, 365 giorni
    d30: 30 giorni, a 30 giorni, 28 giorni, 90 giorni, 3 mesi, 1 mese
    bleeding: emorragia, sanguinamento, emorragie, sanguinamenti, ematoma
    gi: gastrointestinale, digestivo, GI, gastroenterico, gastroenterica
    gibleeding: emorragia digestiva, sanguinamento GI
    ich: emorragia intracranica, emorragia cerebrale, emorragia intracerebrale, emorragia endocranica, sanguinamento intracranico, ictus emorragico, intracranica, stroke emorragico, sanguinamento cerebrale, ESA, EIC, ICH, intracranico
    infarct: ictus ischemico, infarto cerebrale, stroke ischemico, ischemia cerebrale, ictus isch
    stroke: ictus, stroke, accidente cerebrovascolare
    ischaemic: ischemico, ischemica, isch
    ischaemia: ischemia
    limbischaemia: ischemia arto, ischemia d'arto, ischemia dell'arto, ischemia arti, ischemia arto inferiore, ischemia acuta arto, ischemia degli arti, ischemia di arto, ischemia agli arti, ischemia acuta d'arto, ischemia gamba, ischemia periferica, ischemia distale, ischemia arti inferiori
    limb: arto, gamba, arti, arto inferiore
    seizures: convulsioni, convulsione, crisi epilettiche, crisi epilettica, crisi comiziali, crisi convulsive, epilessia, stato epilettico, crisi, crisi comiziale, stato di male
    rrt: CRRT, CVVH, CVVHDF, terapia sostitutiva renale, terapia renale sostitutiva, RRT, TSR, emofiltrazione, trattamento sostitutivo renale, depurazione renale, CVVHD, terapia sostitutiva della funzione renale, depurazione extracorporea
    dialysis: dialisi, emodialisi, HD, IRC in dialisi
    infection: infezione, sepsi, batteriemia, infezione nosocomiale, infezioni, setticemia, sepsis
    haemolysis: emolisi
    circuit: cambio circuito, sostituzione circuito, cambio del circuito, cambio ossigenatore, sostituzione ossigenatore, sostituzione del circuito, malfunzionamento ossigenatore, cambio di circuito, sostituzione dell'ossigenatore, failure ossigenatore
    complication: complicanza, complicanze, compl, comp, complicazione, evento avverso, complicazioni
    date: data, giorno, dt, data di
    time: ora, orario, data ora, data e ora, timestamp
    year: anno, anno ECMO, anno evento
    start: avvio, inizio, partenza, impianto, posizionamento, inizio di, attivazione ECMO, start, avviamento, attacco, data impianto
    stop: fine, stop, espianto, rimozione, decannulazione, termine, distacco, sospensione, interruzione, termine ECMO, scannulazione, fine di
    duration: durata, tempo, ore, giorni, minuti, intervallo, tempo di, ore di, giorni di, durata di, tempo totale, quanto tempo, quanti minuti, quante ore, quanti giorni
    hospitaladmission: ricovero, ingresso, ammissione, accettazione, arrivo in ospedale, arrivo, all'ingresso, ingresso in ospedale, all'arrivo, data ricovero, ingresso ospedale, arrivo PS, accesso PS, arrivo ospedale, al ricovero, arrivo in PS, all'arrivo in PS
    icuadmission: ingresso TI, ingresso in TI, ricovero TI, ingresso rianimazione, ammissione TI, ingresso terapia intensiva
    icudischarge: dimissione TI, uscita TI, dimissione da TI, trasferimento da TI, dimissione rianimazione, dimissione terapia intensiva
    withdrawal: desistenza, desistenza terapeutica, limitazione terapeutica, limitazione delle cure, sospensione delle cure, limitazione dei trattamenti, sospensione trattamenti, desistenza cure, WLST, limitazione trattamenti, rimodulazione delle cure, palliazione, sospensione terapie, sospensione dei supporti vitali
    aside: madre, padre, familiarità, familiare, famiglia, donatore, inviante, ospedale inviante, previsto, pianificato, tentato, tentativo, fallito, farmaci, terapia domiciliare, insulina, antibiotico, antibiotici, seconda ECMO, 2a ECMO, chiamata, allarme, allerta, attivazione, attivazione team, arrivo 118, arrivo 112, arrivo mezzo, arrivo ambulanza, arrivo soccorsi, team, soccorsi, trasporto, trasferimento, commento, commenti, note, osservazioni, medico, operatore, chirurgo, marca, modello, dimensione, calibro, misura cannula, SOFA, APACHE, SAVE, SAPS, prognosi, fibrinolisi, trombolisi, eparina, consenso, decisione, target, gravidanza, risposta, tempo di risposta, DAE
    last: ultimo, ultima
    negation: fallimento, fallito, fallita, mancato, mancata, assenza, assente, assenza di, senza, nessun, nessuna, nessuno, insuccesso, non riuscito, non riuscita, mai, non
    whether: sì o no, è stato, è stata, sono stati, sono state, è avvenuto, è avvenuta, ha avuto luogo, avuto luogo, si è verificata, si è verificato, sono passati, in presenza di
    [filler]
    iniziale, iniziali, ingresso, esordio, di, del, della, dello, dell, dei, degli, delle, da, dal, dalla, in, nel, nella, a, al, alla, all, con, per, il, lo, la, i, gli, le, un, una, e, o, d, sì, si, no, n d, nota, noto, eseguita, eseguito, effettuata, effettuato, presenza, presente, comparsa, nuovo, nuova, acuto, acuta, grave, maggiore, durante, tipo, valore, risultato, codice, ricevuta, ricevuto, somministrata, somministrato, posizionata, posizionato, posizionamento, uso, utilizzo, utilizzato, terapia, trattamento, documentata, documentato, necessità, ECPR, locale, clinica, clinico, primaria, primario, secondaria, paziente, pazienti, pz, registro, studio, caso, totale, urgente, cardiaco, cardiaca, episodio, misurato, stato di, avvenuta, avvenuto, che, cosa, quale, quali, quando, dove, come, chi, quanto, quanti, quanta, quante, è, era, sono, stato, stata, stati, state, ha, aveva, avuto, hanno, ci, ne, suo, sua, questo, questa, qualcuno, qualche, verificato, verificata, avvenne, avviene, successo, ricevette, necessitato, sviluppato, presentato, presentata, passato, trascorso, trascorsi, trascorse, probabile, momento, rimasto, rimasta, utilizzata, usato, usata, fu, fino, persona, monitorato, registrato, durato, durata, passati, erogati, erogato, erogate, somministrati, iniziato, iniziata, rilevato, rilevata, osservato, registrata, necessaria, necessario, richiesto, richiesta, rimasti, presso, fatto, fatta, fatti, effettuati, effettuate, uscito, uscita, trattato, trattata, ricoverato, ricoverata, luogo, un', dall, dall', dallo, dalle
    [patient]
    paziente, pz
    [sex]
    male: maschio, uomo, maschile, masch
    female: femmina, donna, femminile, femm
    [first_rhythm]
    VF: FV, fibrillazione ventricolare, fib ventricolare
    pVT: TV, TV senza polso, TVSP, tachicardia ventricolare, tachicardia ventricolare senza polso, TVsp
    PEA: PEA, attività elettrica senza polso, AESP, dissociazione elettromeccanica, DEM, attività elettrica
    asystole: asistolia, asist, ASY, linea piatta, ASI, ASYS
    bradycardia: bradicardia, BAV, blocco AV, bradicardia estrema
    unknown: sconosciuto, non noto, ignoto, n d, non rilevato
    shockable: defibrillabile, shockabile, FV TV, ritmo defibrillabile
    nonshockable: non defibrillabile, non shockabile, ritmo non defibrillabile
    ?: ROSC, sinusale, ritmo sinusale, altro, TV con polso
    [aetiology]
    acute coronary syndrome: SCA, sindrome coronarica acuta, IMA, infarto, infarto miocardico, infarto miocardico acuto, STEMI, NSTEMI, ischemica, coronarica, ischemia miocardica, cardiopatia ischemica
    arrhythmia: aritmia, aritmia primitiva, aritmica, aritmogena, tempesta aritmica, storm aritmico, aritmia primaria, aritmie, Brugada, QT lungo
    heart failure: scompenso cardiaco, insufficienza cardiaca, cardiomiopatia, shock cardiogeno, scompenso, CMD, cardiomiopatia dilatativa, cardiomiopatie
    pulmonary embolism: embolia polmonare, EP, TEP, tromboembolia polmonare, EP massiva
    myocarditis: miocardite, miocardite fulminante
    hypothermia: ipotermia, ipotermia accidentale, assideramento
    intoxication: intossicazione, overdose, tossica, avvelenamento, intossicazione da farmaci
    respiratory: respiratoria, respiratorio, ipossia, asfissia, insufficienza respiratoria, ipossica, ab ingestis, soffocamento
    after cardiac surgery: postcardiotomia, post cardiochirurgia, post cardiotomia, dopo cardiochirurgia, postoperatorio, post operatorio, postchirurgica
    other: altro, altra, altre, trauma, annegamento, sepsi, dissezione aortica, tamponamento, emorragia, iperkaliemia, anafilassi, neurologica, altre cardiache, non cardiaca, altra causa, elettrolitica
    unknown: sconosciuta, ignota, non nota, indeterminata, non determinata, n d
    [arrest_location]
    public: luogo pubblico, via pubblica, pubblico, strada, lavoro, luogo di lavoro, palestra, impianto sportivo, scuola, stazione, spazio pubblico, ufficio, esercizio commerciale
    home: domicilio, casa, abitazione, a casa, residenza, RSA, abitazione privata, casa di riposo
    ems: ambulanza, 118, mezzo di soccorso, trasporto, elicottero, elisoccorso, automedica, durante il trasporto, in ambulanza
    [ecmo_location]
    outside hospital: extraospedaliero, preospedaliero, sul posto, sul luogo, territorio, extraospedaliera, sul territorio
    [place]
    emergency department: pronto soccorso, PS, DEA, shock room, sala rossa, sala emergenza, emergenza, sala emergenze, dipartimento di emergenza, sala urgenze
    catheter laboratory: emodinamica, sala di emodinamica, laboratorio di emodinamica, sala emodinamica, sala ibrida, angiografia, cath lab, cardiologia interventistica
    operating room: sala operatoria, blocco operatorio, SO, camera operatoria, sala di risveglio
    ICU: TI, terapia intensiva, rianimazione, UTIC, UTI, ICU, unità coronarica, TICCH, intensiva, subintensiva, terapia sub intensiva
    ward: reparto, degenza, reparto di degenza, corsia, medicina, reparto ordinario, degenza ordinaria, cardiologia, reparti
    other: altro, altra, altrove, radiologia, ambulatorio, TC, altro reparto
    [cannulation_technique]
    percutaneous: percutanea, percutaneo, Seldinger, puntura, ecoguidata
    open: chirurgica, chirurgico, aperta, cut down, isolamento chirurgico, open, a cielo aperto, surgical
    hybrid: mista, misto, ibrida, combinata, semi aperta, semichirurgica
    [cannulation_site]
    femoral: femorale, femoro femorale, inguinale, periferica, periferico, inguine, femoro-femorale
    central: centrale, aorta, sternotomia, toracica
    neck: collo, giugulare, cervicale, carotide, giugulare carotide, carotidea
    other: altro, altra, ascellare, succlavia
    [left_unloading]
    none: nessuno, no, nessuna, assente
    IABP: IABP, contropulsatore, contropulsazione, pallone, contropulsatore aortico, pallone aortico
    microaxial pump: Impella, pompa microassiale
    other: altro, altra, vent, settostomia, venting chirurgico, venting, vent apicale
    [ecmo_end]
    recovery: recupero, svezzamento, svezzato, recupero miocardico, recupero cardiaco, miglioramento, svezzamento riuscito
    assist device: LVAD, VAD, assistenza ventricolare, assistenza a lungo termine, BIVAD
    transplantation: trapianto, trapianto cardiaco, TxC, HTx
    withdrawal: desistenza, sospensione, futilità, limitazione, sospensione delle cure, desistenza terapeutica, limitazione cure, prognosi infausta
    death: morte, decesso, deceduto, exitus, decesso in ECMO, morte cerebrale, morte in ECMO
    other: altro, altra, complicanza, trasferimento, cambio
    [cause_of_death]
    brain death: morte encefalica, morte cerebrale, accertamento di morte encefalica
    brain injury: danno cerebrale, danno anossico, danno anossico cerebrale, encefalopatia anossica, encefalopatia, neurologica, anossia cerebrale, danno ipossico, encefalopatia post anossica, danno neurologico, encefalopatia postanossica, coma postanossico, neurologico, danno cerebrale anossico, encefalopatia ipossica, danno cerebrale ipossico
    multiple organ failure: MOF, insufficienza multiorgano, disfunzione multiorgano, MODS, shock refrattario, insufficienza multi organo
    cardiac failure: shock cardiogeno, scompenso, cardiaca, insufficienza cardiaca, cardiogeno, cardiaco, arresto refrattario, ACC refrattario, scompenso cardiaco
    bleeding: emorragia, sanguinamento, shock emorragico, emorragico, emorragica
    infection: sepsi, infezione, shock settico, settico, settica
    other: altro, altra, altre, desistenza, ischemia intestinale, respiratoria, insufficienza respiratoria, ischemia mesenterica
    [in_hospital]
    yes: intraospedaliero, IHCA, intra ospedaliero, intra, in ospedale
    no: extraospedaliero, OHCA, extra ospedaliero, extra, preospedaliero, territorio
    [weaned]
    yes: svezzato, riuscito, recupero, successo, svezzata
    no: fallito, non svezzato, deceduto, morte, decesso, fallimento, exitus
    ?: trapianto, LVAD, trasferimento
    [witnessed]
    yes: testimoniato, testimone, testimoni, astanti, personale sanitario, 118, familiare, laici, sanitari, soccorritori, soccorso, passante
    no: non testimoniato, senza testimoni, non testimoniata
    [bystander_cpr]
    yes: astanti, laici, RCP, testimoni, familiari
    no: nessuna, nessuno, non eseguita
    [mechanical_cpr]
    yes: LUCAS, AutoPulse, meccanico, meccanica, Corpuls
    no: manuale, nessuno
    [temperature_control]
    yes: ipotermia, normotermia, 33, 36
    no: nessuno
    [renal_replacement]
    yes: CRRT, CVVH, CVVHDF, emodialisi, dialisi
    no: nessuna
    [alive]
    yes: vivo, viva, dimesso, dimessa, domicilio, sopravvissuto, riabilitazione, trasferito, trasferita, vivente, a domicilio, trasferimento, altro ospedale, dimesso vivo, RSA, lungodegenza, casa, sopravvissuta
    no: deceduto, deceduta, morto, morta, decesso, exitus, morte, dec
    ?: ricoverato, ancora ricoverato, perso al follow up
    [done]
    yes: eseguito, eseguita, effettuato, effettuata, presente, positivo, utilizzato, posizionato, posizionata, fatto, usato
    no: non eseguito, non eseguita, non effettuato, non effettuata, assente, negativo, nessuno, nessuna, non utilizzato, mai, non posizionata
    """
}
