extension Words {
  /// The words of French.
  static let french = """
    [names]
    recordid: n° dossier, numéro de dossier, numéro dossier, dossier, n° cas, numéro de cas, n° inclusion, numéro d'inclusion, n° d'ordre, numéro d'ordre, n° ECMO, numéro ECMO, n° séjour, n° enregistrement, numéro d'enregistrement, n° étude, identifiant, ID, n°, numéro, num, code inclusion, n° d'inclusion, id dossier, n° ligne, n° observation, numéro d'anonymat, n° anonymat, anonymat
    patientid: identifiant patient, id patient, n° patient, numéro patient, code patient, patient n°, num patient, numéro de patient, code du patient, identifiant du patient, numéro du patient
    mrn: NIP, IPP, nom, prénom, initiales, initiales patient, NDA, numéro de séjour, adresse, code postal, téléphone, n° de sécurité sociale, nom de naissance, IEP
    centre: centre, hôpital, établissement, site, CHU, code centre, centre ECMO, n° centre, nom du centre, hôpital receveur, ville, service d'accueil, centre implanteur, centre investigateur, hôpital d'accueil, dans quel centre, quel centre, dans quel hôpital, quel hôpital, dans quel établissement, quel établissement
    sex: sexe, genre, H F, sexe du patient
    age: âge, âge ans, âge patient, âge à l'arrêt, âge au moment de l'AC, âge à l'inclusion, quel âge
    weight: poids, poids kg, masse corporelle, pds
    height: taille, taille cm
    birth: date de naissance, DDN, naissance, année de naissance, né le
    cad: maladie coronaire, maladie coronarienne, coronaropathie, cardiopathie ischémique, coronarien, antécédent coronarien, insuffisance coronaire, infarctus ancien, ATCD coronarien, cardiopathie isch
    heartfailure: insuffisance cardiaque, IC, insuffisance cardiaque chronique, cardiomyopathie, ICC
    hypertension: HTA, hypertension, hypertension artérielle, hypertendu
    diabetes: diabète, diabétique, DT2, DNID, DID, diabète sucré
    cardiacsurgery: chirurgie cardiaque, post cardiotomie, postcardiotomie, chir cardiaque
    history: antécédent, antécédents, ATCD, ATCDs, connu, connue, chronique, comorbidité, comorbidités, terrain, facteur de risque, FDR, FDRCV
    arrest: arrêt cardiaque, AC, ACR, arrêt, effondrement, arrêt cardio respiratoire, arrêt cardiorespiratoire, arrêt circulatoire, collapsus, collapse, mort subite, no flow start
    ohca: ACEH, ACREH, extra hospitalier, extrahospitalier, AC extra hospitalier, arrêt extra hospitalier, AC extrahospitalier
    ihca: ACIH, ACRIH, intra hospitalier, intrahospitalier, AC intra hospitalier, AC intrahospitalier, ACR intra hospitalier, intra extra hospitalier, extra intra hospitalier, type d'arrêt, type d'AC, type d'ACR, type AC, ACIH ACEH, ACEH ACIH, extra ou intra hospitalier, intra ou extra hospitalier, arrêt à l'hôpital, survenu à l'hôpital, arrêt cardiaque à l'hôpital, à l'hôpital même
    location: lieu, endroit, localisation, lieu de survenue, site de survenue, où, quel service, dans quel service
    witnessed: témoin, devant témoin, présence d'un témoin, témoins, AC devant témoin, présence témoin, présence de témoin, témoin présent, témoigné, ACR devant témoin, présence de témoins, y avait-il un témoin, en présence d'un témoin
    bystander: MCE par témoin, MCE témoin, RCP par témoin, RCP témoin, massage par témoin, massage témoin, réanimation par témoin, gestes de survie, gestes par témoin, RCP par un témoin, RCP immédiate, massage par un témoin, geste du témoin, premiers secours témoin, MCE immédiat, réanimation de base témoin, témoin actif, RCP de base témoin, massage cardiaque témoin, MCE débuté par témoin, RCP précoce, MCE par un témoin, RCP débutée par témoin, gestes témoin, RCP a-t-elle été débutée par un témoin, témoin a-t-il commencé un massage cardiaque, témoin a-t-il débuté un massage cardiaque
    cpr: MCE, RCP, massage cardiaque, massage cardiaque externe, MCExt, réanimation cardiopulmonaire, massage, compressions thoraciques, réanimation cardio pulmonaire, compression thoracique, RCP de base
    rhythm: rythme, rythme cardiaque, ECG, tracé, tracé ECG
    first: initial, initiale, initiaux, premier, première, 1er, 1ère, inaugural, initialement, à la prise en charge, prise en charge
    cause: étiologie, cause, motif, diagnostic, origine, cause présumée, étiologie présumée, diagnostic étiologique
    mechanical: mécanique, massage mécanique, massage automatisé, planche à masser, planche de massage, LUCAS, AutoPulse, MCE mécanique, MCE automatisé, RCP mécanique, compression mécanique, massage cardiaque mécanique, MCE automatique, massage automatique, dispositif de massage, machine à masser, MCEM, massage cardiaque automatisé, compressions mécaniques, planche
    defib: choc, chocs, défibrillation, défibrillations, CEE, nb CEE, nombre de CEE, nombre de chocs, nb chocs, chocs électriques, choc électrique, nombre de défibrillations, DSA chocs, chocs délivrés, nb de chocs, nbre de chocs, nb défibrillations, nbre chocs, chocs électriques externes, choc électrique externe
    count: nombre, nb, nbre, nombre de, total, nombre total, combien
    adrenaline: adrénaline, adré, épinéphrine, dose adrénaline, adrénaline totale
    dose: dose, dose totale, dose cumulée, total, totale, cumul, cumulée, quantité
    rosc: RACS, ROSC, reprise d'activité circulatoire spontanée, reprise d'activité, RACS avant ECMO, RACS transitoire, retour à une circulation spontanée, RACS pré ECMO, récupération d'une activité circulatoire, RACS intermittente, reprise d'une activité cardiaque, reprise d'activité cardiaque, reprise du pouls, retrouvé un pouls
    noflow: no flow, durée no flow, no-flow, noflow, temps de no flow, durée de no flow, délai effondrement RCP, délai AC MCE, délai AC RCP, délai arrêt massage, délai ACR MCE, délai sans massage, délai collapsus MCE, durée du no flow, sans RCP, sans MCE, sans réanimation, sans massage, durée du no-flow, duré le no-flow
    lowflow: low flow, durée low flow, low-flow, lowflow, temps de low flow, durée de low flow, durée du low flow, délai MCE ECMO, délai RCP ECMO, duré le low-flow
    cprduration: durée de RCP, durée RCP, durée réanimation, durée MCE, durée du MCE, durée de massage, durée du massage, durée de la RCP, temps de massage
    arresttoflow: délai AC ECMO, délai ACR ECMO, délai arrêt ECMO, délai effondrement ECMO, délai AC ECLS, délai arrêt ECLS, délai collapsus ECMO, délai AC débit, délai total, délai AC pompe, délai ACR ECLS, durée totale de l'arrêt, délai AC circulation, délai AC assistance, délai jusqu'à ECMO, délai avant ECMO, délai AC mise en route
    etco2: EtCO2, CO2 expiré, CO2 télé expiratoire, PetCO2, capnographie, EtCO2 max, CO2 de fin d'expiration, FetCO2
    ecmo: ECMO, ECLS, ECPR, assistance, assistance circulatoire, CEC, VA ECMO, ECMO VA, ECMO-VA, pompe
    cannulation: canulation, cannulation, canule, canules, point de canulation, point de ponction, site de canulation, site d'insertion, point de canules, cannules, site de ponction, orifice de canulation, mise en place des canules, implantation des canules, canulé, canulée, canuler
    technique: technique, méthode, voie d'abord, abord, technique de canulation, mode de canulation, technique d'implantation, type de canulation, type d'abord, abord chirurgical ou percutané, modalité, voie
    site: site, abord vasculaire, vaisseaux, vaisseau, voie d'abord, voie, localisation canules, configuration, position des canules, type de canulation, site d'implantation
    distal: reperfusion distale, perfusion distale, reperfusion de membre, reperfusion du membre, canule de reperfusion, ligne de reperfusion, désilet de reperfusion, cathéter de reperfusion, KT de reperfusion, reperf distale, voie de reperfusion, reperfusion antérograde, canule de reperfusion distale, reperfusion, cathéter de reperfusion distale, shunt de reperfusion, désilet antérograde
    unloading: décharge VG, décharge, décharge ventriculaire, décharge du VG, décharge ventriculaire gauche, décharge gauche, venting, vent, BCIA Impella, Impella BCIA, BCPIA Impella, ballon ou Impella, unloading, décharge du ventricule gauche, assistance associée
    ttm: contrôle température, contrôle de la température, contrôle ciblé de la température, CCT, TTM, hypothermie thérapeutique, HT, gestion de la température, refroidissement, hypothermie induite, contrôle thermique, hypothermie contrôlée, température ciblée, contrôle ciblé température
    angiography: coronarographie, coro, coronaro, coronarographie réalisée, angiographie coronaire, CAG, KT coronaire, cathétérisme, coronarogr
    pci: angioplastie, ATL, PCI, ATC, stent, revascularisation, angioplastie coronaire, ICP, dilatation coronaire
    flow: débit, débit ECMO, débit de pompe, débit sanguin, en débit, mise en débit, débit assistance
    icu: réanimation, réa, USI, soins intensifs, soins critiques, USIC, en réa
    icustay: séjour réa, séjour en réanimation
    hospital: hôpital, hospitalier, hospitalière, hospitalisation, hosp, total hospitalisation
    stay: séjour, durée de séjour, durée séjour, DMS, durée du séjour, DS
    hospitalstay: durée d'hospitalisation, durée hospitalisation, jours d'hospitalisation, durée totale d'hospitalisation, séjour hospitalier, séjour à l'hôpital, séjour hôpital, hospit, durée d'hospit, durée hospit, durée de séjour hospitalier, resté hospitalisé, restée hospitalisée, hospitalisé, hospitalisée, jours hospitalisé, durée de l'hospitalisation, duré l'hospitalisation, passé à l'hôpital
    lactate: lactate, lactates, lactatémie, lactate artériel, ac lactique, acide lactique
    creatinine: créatinine, créatininémie, créat, creat
    bilirubin: bilirubine, bili, bilirubine totale, bilirubinémie
    hco3: bicarbonates, bicar, HCO3, bicarbonate
    pco2: PaCO2, PCO2, capnie
    po2: PaO2, PO2
    before: avant, avant ECMO, avant ECLS, avant canulation, pré ECMO, préECMO, pré canulation, pré implantation, avant implantation, pré AC, pré arrêt, avant l'arrêt, avant AC, à la pose, à l'implantation, à la canulation, antérieur, antérieure, à J0, avant pose, préalable, avant l'arrivée des secours, avant SMUR, avant arrivée SMUR, avant l'arrivée du SAMU, avant secours
    h24: H24, 24h, à 24h, à H24, J1, 24 heures, à J1, H 24
    h4: H4, 4h, à H4, à 4h, 4 heures
    later: pic, maximal, maximum, max, minimal, minimum, après, post, à H6, H6, H12, H48, H72, J2, J3, J7, évolution, clairance, delta, le plus haut, H1, plus élevé, plus élevée, la plus élevée, le plus élevé, plus haut, plus haute, plus bas, plus basse, la plus basse, le plus bas
    onecmo: sous ECMO, sous ECLS, pendant ECMO, pendant l'ECMO
    arterial: artériel, artérielle, gaz du sang, GDS, GDSA, sang, sérique, plasmatique
    survived: survie, survécu, survivant, survit
    alive: vivant, vivante, en vie, vivants
    discharge: sortie, à la sortie, sorti, sortie d'hôpital, sortie hôpital, sortie de l'hôpital, sortant
    dischargedalive: sorti vivant, sortie vivant, vivant à la sortie, survie à la sortie, survie hospitalière, sortie vivante, survivant à la sortie, survie à la sortie d'hôpital, survie sortie, survie à la sortie de l'hôpital, vivant sortie hôpital, survie intra hospitalière, vivant sortie, en vie à la sortie, survie hôpital, sorti vivant de l'hôpital, sortie vivante de l'hôpital, quitté l'hôpital vivant, quitté l'hôpital en vie, sorti en vie, rentré vivant
    outcome: devenir, statut, état, issue, évolution hospitalière, statut vital, devenir à la sortie, devenir hospitalier, mode de sortie, destination, résultat, état vital
    death: décès, décédé, mort, mortalité, décès hospitalier, DCD, mortalité hospitalière, décès à l'hôpital, décès intra hospitalier, décédée
    deathcause: cause du décès, cause de décès, cause décès, cause de la mort, motif du décès, motif de décès, étiologie du décès, cause de l'échec
    weaned: sevrage, sevré, sevrée, sevrage ECMO, sevrage réussi, sevré de l'ECMO, sevrage assistance, sevrage de l'ECMO, succès du sevrage, sevrage ECLS, sevrage avec succès
    discontinuation: motif d'arrêt ECMO, motif d'arrêt, motif d'arrêt de l'ECMO, raison d'arrêt, raison d'arrêt ECMO, cause d'arrêt ECMO, motif ablation, motif de retrait, motif d'explantation, motif d'ablation, raison du retrait, devenir ECMO, devenir de l'ECMO, issue ECMO, issue de l'ECMO, motif fin ECMO, cause arrêt ECMO, motif d'arrêt assistance, motif arrêt ECLS
    success: réussi, réussie, succès, avec succès
    cpc: CPC, score CPC, cerebral performance category, Cerebral Performance, catégorie CPC
    neuro: neurologique, neuro
    score: score, catégorie, grade, classe
    followup: suivi, follow up
    lastcontact: dernières nouvelles, dernier contact, dernier suivi, date des dernières nouvelles, dernière nouvelle
    m6: 6 mois, M6, à 6 mois, à M6, six mois, 180 jours
    m12: 12 mois, M12, à 12 mois, 1 an, à 1 an, un an, à M12, douze mois
    d30: 30 jours, J30, à J30, 28 jours, J28, 90 jours, J90, 3 mois, M3, 1 mois
    bleeding: hémorragie, saignement, hémorragique, saignements, hématome
    gi: digestif, digestive, gastro intestinale, gastro intestinal
    gibleeding: hémorragie digestive, saignement digestif
    ich: hémorragie intracrânienne, hémorragie cérébrale, hémorragie intracérébrale, hématome cérébral, HIC, intracrânien, intracrânienne, saignement intracrânien, AVC hémorragique, hémorragie intra crânienne, saignement cérébral, hémorragie méningée, hématome intracrânien
    infarct: AVC ischémique, infarctus cérébral, accident ischémique cérébral, AIC, AVCi, ischémie cérébrale, AVC isch
    stroke: AVC, accident vasculaire cérébral
    ischaemic: ischémique, isch
    ischaemia: ischémie
    limbischaemia: ischémie de membre, ischémie membre, ischémie du membre, ischémie de jambe, ischémie aiguë de membre, ischémie membre inférieur, ischémie des membres, ischémie MI, ischémie distale, ischémie du membre inférieur, ischémie aiguë, ischémie de membre inférieur, ischémie jambe
    limb: membre, jambe, membres, membre inférieur
    seizures: convulsion, convulsions, crise convulsive, crises convulsives, crise d'épilepsie, état de mal, épilepsie, crise comitiale, comitialité, état de mal épileptique
    rrt: EER, épuration extra rénale, épuration extrarénale, suppléance rénale, hémofiltration, CVVH, CVVHD, CVVHDF, épuration rénale, EERC, CRRT, hémodiafiltration
    dialysis: dialyse, hémodialyse, dialysé, IRC dialysée, insuffisance rénale dialysée
    infection: infection, sepsis, bactériémie, infection nosocomiale, septicémie, infection documentée, choc septique
    haemolysis: hémolyse
    circuit: changement de circuit, changement circuit, changement d'oxygénateur, changement oxygénateur, changement membrane, changement de membrane, changement d'ECMO, remplacement du circuit, panne d'oxygénateur, changement du circuit, dysfonction oxygénateur
    complication: complication, complications, événement indésirable, comp, EI
    date: date, jour, jour de
    time: heure, horaire, h, date et heure, date heure
    year: année, an, année ECMO, année de prise en charge, année de l'arrêt
    start: début, démarrage, mise en route, mise en place, pose, implantation, initiation, branchement, lancement, départ, mise en marche, implanté, mise sous, début de
    stop: fin, arrêt ECMO, arrêt de l'ECMO, ablation, retrait, explantation, décanulation, débranchement, dépose, arrêt assistance, arrêt ECLS, sevrage date, fin de
    duration: durée, délai, intervalle, temps, nombre d'heures, nombre de jours, nb heures, nb jours, jours, heures, minutes, durée de, durée totale, temps de, combien de temps, combien de minutes, combien d'heures, combien de jours
    hospitaladmission: admission, entrée, admission hôpital, entrée hôpital, arrivée hôpital, arrivée, hospitalisation date, à l'admission, à l'entrée, à l'arrivée, date d'entrée, date d'admission
    icuadmission: entrée réa, admission réa, admission en réanimation, entrée en réanimation, admission réanimation, entrée réanimation, entrée en réa
    icudischarge: sortie réa, sortie de réanimation, sortie réanimation, sortie de réa
    withdrawal: LAT, LATA, limitation thérapeutique, limitation des traitements, arrêt des soins, limitation et arrêt, arrêt des thérapeutiques, décision de LAT, LATA décidée, limitation ou arrêt, arrêt thérapeutique, limitation des thérapeutiques, soins palliatifs, limitation de soins
    aside: mère, père, familial, familiale, famille, conjoint, donneur, adresseur, prévu, prévue, envisagé, tenté, tentative, échec, médicament, insuline, antibiotique, antibiotiques, deuxième ECMO, 2e ECMO, seconde ECMO, appel, alerte, appel SAMU, arrivée SMUR, arrivée des secours, arrivée pompiers, SMUR, secours, pompiers, transport, commentaire, commentaires, remarque, remarques, médecin, opérateur, chirurgien, marque, modèle, taille canule, diamètre, IGS, IGS II, SOFA, SAVE, APACHE, pronostic, thrombolyse, héparine, consentement, équipe, décision, arrivée équipe, départ équipe, prédit, cible, température cible, grossesse, DAE, DSA, défibrillateur automatique
    last: dernier, dernière, derniers
    negation: échec, échoué, échouée, absence, absence de, absence d', pas de, pas d', aucun, aucune, sans, raté, ratée, non, jamais, infructueux, infructueuse
    whether: oui ou non, a-t-il eu lieu, a eu lieu, eu lieu, ait eu lieu, s'est produit, s'est-il produit, est survenu, est-il survenu, pris en charge, a été pris en charge, prise en charge par, pu être
    [filler]
    d'un, d'une, du, de, des, la, le, les, l, d, un, une, au, aux, à, en, par, pour, sur, dans, avec, sous, et, ou, présence, initial, initiaux, initiales, nombre, oui, non, NSP, NR, NC, réalisé, réalisée, effectué, effectuée, pratiqué, faite, fait, survenue, survenu, connu, connue, patient, patients, registre, étude, cas, séjour, total, nouveau, nouvelle, aigu, aiguë, sévère, majeure, majeur, grave, pendant, lors, prise, type, valeur, résultat, donnée, code, mis, mise, place, posée, posé, utilisé, utilisée, utilisation, recours, administré, administrée, reçu, épisode, documenté, documentée, local, locale, requis, nécessitant, traitement, thérapeutique, ECPR, ans, secondaire, primaire, autre, ex, si, cardiaque, hospitalier, quel, quelle, quels, quelles, quand, où, comment, qui, que, quoi, combien, est, était, été, a, ont, avait, eu, ce, cet, cette, ces, il, elle, on, lui, se, s, son, sa, ses, leur, t, y, fut, sont, étaient, eu lieu, s'est, produit, produite, bénéficié, nécessité, développé, présenté, présentée, passé, passés, passée, probable, vraisemblable, retenu, retenue, une personne, quelqu'un, moment, fois, donné, personne, vers, commencé, commencée, commencer, débuté, débutée, externe, externes, délivré, délivrée, délivrés, délivrées, administrés, administrées, injecté, injectée, élevé, élevée, plus, duré, durait, dure, nécessaire, nécessaires, nécessitée, resté, restée, rester, pris, charge, jusqu, jusqu'à, jusqu'au, cours, mesuré, mesurée, mesurés, enregistré, enregistrée, constaté, constatée, observé, observée, réalisés, réalisées, utilisés, appliqué, appliquée, subi, subie, quelqu, chez, lequel, laquelle, dont, tout, toute, tous, mené, menée, pu, être, avoir, maintenu, maintenue, taux, quitté, quittée, rentré, montré, montrée, présente, présentait, dispositif, appareil, survenus, reçue, eue, quel que, vous, votre, avez, tel, telle, né, ainsi, afin, après que, arrivée, patiente, patientes
    [patient]
    patient, pat
    [sex]
    male: homme, masculin, garçon, M, masc
    female: femme, féminin, F, fille, fém
    [first_rhythm]
    VF: FV, fibrillation ventriculaire, fibrillation V, fibrillation vent
    pVT: TV, TV sans pouls, TVSP, tachycardie ventriculaire, tachycardie ventriculaire sans pouls, TVsP
    PEA: RSP, rythme sans pouls, AESP, activité électrique sans pouls, dissociation électromécanique, DEM, AEsP, rythme organisé sans pouls
    asystole: asystolie, ASY, asyst, plat, tracé plat, ASI, ASIST, ASYS
    bradycardia: bradycardie, BAV, bradycardie extrême, bloc auriculo ventriculaire
    unknown: inconnu, NSP, ne sait pas, non connu, indéterminé
    shockable: choquable, rythme choquable, FV TV
    nonshockable: non choquable, rythme non choquable
    ?: RACS, sinusal, rythme sinusal, autre, TV avec pouls, électro entraîné
    [aetiology]
    acute coronary syndrome: SCA, syndrome coronarien aigu, IDM, infarctus, infarctus du myocarde, STEMI, NSTEMI, SCA ST+, coronarien, ischémique, coronaire, SCA ST, SCA non ST, occlusion coronaire, ischémie myocardique
    arrhythmia: trouble du rythme, arythmie, rythmique, trouble rythmique, trouble du rythme primaire, orage rythmique, trouble du rythme ventriculaire, Brugada
    heart failure: insuffisance cardiaque, cardiomyopathie, décompensation cardiaque, CMD, CMH, choc cardiogénique, cardiopathie dilatée, cardiopathie
    pulmonary embolism: EP, embolie pulmonaire, EP massive, EP grave
    myocarditis: myocardite, myocardite fulminante
    hypothermia: hypothermie, hypothermie accidentelle
    intoxication: intoxication, toxique, intoxication médicamenteuse, toxicologique, surdosage, overdose, IMV
    respiratory: respiratoire, hypoxie, hypoxique, asphyxie, détresse respiratoire, insuffisance respiratoire, fausse route, asthme
    after cardiac surgery: post chirurgie cardiaque, postcardiotomie, après chirurgie cardiaque, post opératoire, post cardiotomie, postopératoire
    other: autre, autres, traumatisme, noyade, sepsis, dissection, dissection aortique, tamponnade, hémorragie, hyperkaliémie, anaphylaxie, neurologique, autre cardiaque, non cardiaque, pendaison, métabolique
    unknown: inconnu, inconnue, indéterminé, indéterminée, NSP, non déterminée, non retrouvée
    [arrest_location]
    public: lieu public, voie publique, public, rue, lieu de travail, travail, entreprise, gare, école, stade, salle de sport, espace public, établissement recevant du public
    home: domicile, maison, domicile privé, à domicile, EHPAD, maison de retraite, logement
    ems: ambulance, SMUR, SAMU, VSAV, transport, ambulance SMUR, devant le SMUR, véhicule de secours, dans l'ambulance, hélicoptère, pendant le transport
    [ecmo_location]
    outside hospital: préhospitalier, sur place, extra hospitalier, extrahospitalier, sur les lieux, pré hospitalier, lieu de l'arrêt, hors hôpital
    [place]
    emergency department: urgences, SAU, déchocage, SAUV, service des urgences, salle de déchocage, service d'accueil des urgences, SMUR urgences, salle d'accueil des urgences vitales
    catheter laboratory: coronarographie, salle de coronarographie, salle de cathétérisme, cathétérisme, salle de coro, coro, KT, cathlab, salle hybride, salle d'angiographie, salle de KT, radiologie interventionnelle
    operating room: bloc, bloc opératoire, salle d'opération, BO, SSPI
    ICU: réanimation, réa, soins intensifs, USIC, USI, USC, unité de soins intensifs, soins continus, USIP
    ward: service, hospitalisation, étage, service de médecine, service conventionnel, chambre, service de soins, hospitalisation conventionnelle, cardiologie, médecine, salle, secteur conventionnel, service d'hospitalisation
    other: autre, autres, ailleurs, radiologie, scanner, consultation
    [cannulation_technique]
    percutaneous: percutanée, percutané, Seldinger, percut, ponction, échoguidée, percutanée échoguidée
    open: chirurgicale, chirurgical, abord chirurgical, ouverte, chir, dénudation, à ciel ouvert
    hybrid: mixte, hybride, semi percutanée, combinée, semi chirurgicale
    [cannulation_site]
    femoral: fémoral, fémorale, fémoro fémoral, fémoro fémorale, périphérique, scarpa, FF, fémorale fémorale
    central: central, centrale, aorte, sternotomie, thoracique
    neck: cou, cervical, jugulaire, carotide, cervicale, jugulaire carotide
    other: autre, axillaire, sous clavière, sous clavier
    [left_unloading]
    none: aucun, aucune, non, pas de décharge
    IABP: BCIA, BCPIA, CPIA, ballon, contre pulsion, ballon de contre pulsion, contrepulsion, ballon de contrepulsion, CPBIA
    microaxial pump: Impella, pompe microaxiale
    other: autre, canule de décharge, septostomie, atrioseptostomie, vent, décharge chirurgicale, vent apical
    [ecmo_end]
    recovery: récupération, sevrage, sevré, récupération myocardique, sevrage réussi, amélioration
    assist device: assistance, LVAD, VAD, assistance longue durée, HeartMate, assistance monoventriculaire, DAV, passage LVAD
    transplantation: greffe, transplantation, greffe cardiaque, transplantation cardiaque
    withdrawal: LAT, LATA, limitation, arrêt des soins, arrêt thérapeutique, futilité, limitation thérapeutique
    death: décès, mort, décédé, décès sous ECMO, mort encéphalique, décès sous assistance
    other: autre, complication, transfert, changement, dysfonction
    [cause_of_death]
    brain death: mort encéphalique, mort cérébrale, EME, état de mort encéphalique, ME
    brain injury: lésions anoxiques cérébrales, lésions anoxiques, anoxie cérébrale, encéphalopathie anoxique, encéphalopathie post anoxique, neurologique, anoxo ischémique, lésions cérébrales, encéphalopathie, cérébrale, lésions cérébrales anoxiques, coma post anoxique, anoxie, lésions cérébrales anoxo ischémiques, neuro
    multiple organ failure: défaillance multiviscérale, SDMV, DMV, défaillance multi viscérale, défaillances multiviscérales, syndrome de défaillance multiviscérale, choc réfractaire, état de choc réfractaire
    cardiac failure: choc cardiogénique, insuffisance cardiaque, cardiaque, défaillance cardiaque, défaillance hémodynamique, cardiogénique, AC réfractaire, arrêt cardiaque réfractaire
    bleeding: hémorragie, choc hémorragique, hémorragique, saignement
    infection: sepsis, infection, choc septique, septique, infectieux
    other: autre, autres, ischémie mésentérique, LAT, respiratoire, limitation, défaillance respiratoire, vasoplégie
    [in_hospital]
    yes: intra hospitalier, intrahospitalier, ACIH, ACRIH, IH, hospitalier, intra
    no: extra hospitalier, extrahospitalier, ACEH, ACREH, EH, préhospitalier, extra
    [weaned]
    yes: sevré, réussi, succès, récupération, sevrage
    no: échec, non sevré, décédé, décès, mort, LAT
    ?: greffe, LVAD, transfert, assistance
    [witnessed]
    yes: devant témoin, témoin, témoins, vu, SMUR, secours, personnel soignant, famille
    no: sans témoin, absence de témoin, non vu, pas de témoin
    [bystander_cpr]
    yes: MCE, massage, RCP, témoin
    no: aucun, pas de massage, pas de RCP, aucune, absence
    [mechanical_cpr]
    yes: LUCAS, AutoPulse, planche, mécanique, automatisé
    no: manuel, manuelle, aucun
    [temperature_control]
    yes: hypothermie, normothermie, 33, 36
    no: aucun, aucune
    [renal_replacement]
    yes: EER, CVVH, CVVHDF, dialyse, hémodialyse, hémofiltration
    no: aucune
    [alive]
    yes: vivant, vivante, en vie, survivant, domicile, SSR, rééducation, transfert, transféré, sorti vivant, RAD, retour à domicile, sorti, survie, autre hôpital, SMR, EHPAD, USLD, MCO, sortie, retour domicile
    no: décédé, décédée, mort, décès, DCD, morte, dcd
    ?: toujours hospitalisé, hospitalisé, perdu de vue
    [done]
    yes: réalisé, réalisée, fait, présent, présente, positif, posé, posée, utilisé, effectué, effectuée, oui réalisé
    no: non réalisé, non réalisée, non fait, absent, absente, négatif, aucun, aucune, non posé, non effectué, pas de, sans
    """
}
