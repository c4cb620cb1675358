extension Words {
  /// What is written alike everywhere, or belongs to no one language.
  static let international = """
    [names]
    recordid: volgnr, volgnummer, n inclusion, inclusion no, n do processo, numero do processo, processo, inclusienummer, einschlussnummer, n de caso, id caso, id cas, caso, n caso, numero de caso, geval, record id, recordid, record no, record number, record, study id, study number, study no, studyid, run no, run id, runno, runid, run number, case id, case no, case number, caseid, fall id, fallnummer, fall nr, fallnr, lfd nr, laufnummer, laufende nummer, id, uid, nr, nummer, numero, no, identifiant, identificador, identificativo, codice, n dossier, dossiernummer, studienummer, registro, registre, registernummer, 编号, 編號, 病例号, 病例编号, 序号, 登记号, 登録番号, 症例番号, 症例, 番号
    mrn: mrn, medical record number, hospital number, hospital no, chart number, fallzahl intern, patient name, nachname, vorname, surname, first name, last name, nom, prenom, apellido, apellidos, cognome, achternaam, voornaam, apelido, 姓名, 病历号, 住院号, 身份证, 氏名, カルテ番号, ssn, nhs number, phone, telefon, email, address, adresse, postcode, zip, plz, 电话, 地址, family name, full name
    centre: centre, center, centre id, center id, centre code, centerid, centreid, site id, siteid, site code, hospital id, hospital code, zentrum, klinikum, standort, etablissement, centro, hospital centro, centrum, instituicao, institution, 中心, 单位, 施設, 施設名, 病院名, 施設コード
    sex: sex, gender, geschlecht, sexe, sexo, sesso, genere, geslacht, genero, 性别, 性別
    age: age, alter, lebensalter, edad, eta, leeftijd, idade, ageyears, patientenalter, 年龄, 年齡, 年齢
    weight: weight, body weight, wt, gewicht, korpergewicht, koerpergewicht, poids, peso, lichaamsgewicht, 体重
    height: height, body height, ht, grosse, groesse, korpergrosse, koerpergroesse, taille, talla, altezza, lengte, lichaamslengte, altura, estatura, 身高, 身長
    birth: birth, date of birth, dob, birthdate, birth date, geburtsdatum, geboren, geb datum, date de naissance, naissance, fecha de nacimiento, nacimiento, data di nascita, nascita, geboortedatum, data de nascimento, nascimento, 出生日期, 生年月日
    cad: coronary artery disease, coronary disease, cad, ihd, ischemic heart disease, ischaemic heart disease, khk, koronare herzkrankheit, koronare herzerkrankung, maladie coronaire, coronaropathie, cardiopatia isquemica, enfermedad coronaria, coronaropatia, malattia coronarica, cardiopatia ischemica, coronairlijden, coronair lijden, doenca coronaria, doenca arterial coronariana, 冠心病, 冠动脉疾病, 冠動脈疾患, 虚血性心疾患
    supporttype: support type, type of support, supporttype, ecls type, ecmo type, ecls support type, type of ecls, type of ecmo, ecls mode, ecmo mode, support mode, mode of support, support category, ecmo kategorie, unterstutzungsart, art der unterstutzung, type d assistance, type assistance, tipo de soporte, tipo soporte, tipo di supporto, type ondersteuning, soort ondersteuning, tipo de suporte, 支持类型, 支持方式, 辅助类型, 補助種別, 補助方法
    indication: indication, run indication, ecmo indication, ecls indication, indication for ecmo, indication for ecls, reason for ecmo, indikation, ecmo indikation, indicacion, motivo de ecmo, indicazione, indicatie, indicacao, 适应证, 适应症, 指征, 適応, 適応疾患
    heartfailure: heart failure, chf, congestive heart failure, herzinsuffizienz, insuffisance cardiaque, insuficiencia cardiaca, insufficienza cardiaca, scompenso cardiaco, hartfalen, 心衰, 心力衰竭, 心不全
    hypertension: hypertension, htn, aht, arterial hypertension, arterielle hypertonie, hypertonie, bluthochdruck, hta, hypertension arterielle, hipertension, hipertension arterial, ipertensione, ipertensione arteriosa, hypertensie, hipertensao, hipertensao arterial, has, 高血压, 高血圧
    diabetes: diabetes, diabetes mellitus, dm, zuckerkrankheit, diabete, diabetes melitus, 糖尿病
    cardiacsurgery: cardiac surgery, heart surgery, post cardiotomy, postcardiotomy, herzoperation, herzchirurgie, herz op, chirurgie cardiaque, cirugia cardiaca, cardiochirurgia, chirurgia cardiaca, hartchirurgie, hartoperatie, cirurgia cardiaca, 心脏手术, 心臓手術, 開心術
    history: comorbidities, comorbid, medical history, past medical history, komorbiditat, komorbiditaten, begleiterkrankungen, comorbidites, comorbilidades, comorbiditeit, comorbidita, comorbidades, history, history of, hx, comorbidity, comorb, known, vorbekannt, bekannte, anamnese, vorerkrankung, vorerkrankungen, antecedent, antecedents, atcd, antecedente, antecedentes, anamnesi, voorgeschiedenis, vg, pmh, pre existing, preexisting, chronic, chronisch, chronische, chronique, cronica, cronico, 既往, 既往史, 病史, 既往歴, 併存症, cm
    arrest: arrest, *cardiac arrest*, ca, collapse, kollaps, *kreislaufstillstand*, *herzstillstand*, hks, stillstand, arret, arret cardiaque, acr, acc, paro, paro cardiaco, pcr, parada, parada cardiaca, parada cardiorrespiratoria, arresto, arresto cardiaco, acc, hartstilstand, circulatiestilstand, collaps, pcr, event, ereignis, 骤停, 心脏骤停, 心跳骤停, 心搏骤停, 心停止, 卒倒, 虚脱
    ohca: ohca, out of hospital, out of hospital arrest, out of hospital cardiac arrest, oohca, ausserklinisch, praklinisch, praeklinisch, extrahospitalier, acreh, aceh, extrahospitalaria, extrahospitalario, pceh, extraospedaliero, buiten ziekenhuis, extra hospitalar, 院外, 院外心脏骤停, 院外心停止
    ihca: ihca, in hospital arrest, in hospital cardiac arrest, ihca ohca, ohca ihca, arrest type, type of arrest, innerklinisch, innerklinischer kreislaufstillstand, acih, pcih, 院内心脏骤停, 院内心停止
    location: location, loc, place, setting, where, ort, lokalisation, einsatzort, lieu, endroit, lugar, localizacion, ubicacion, luogo, sede, plaats, locatie, local, localizacao, 地点, 地點, 场所, 場所
    witnessed: observed, collapse seen, gezien, gesehen, visto, vista, seen, witnessed, witness, wit, beobachtet*, zeuge, zeugen, bezeugt, temoin, devant temoin, presenciado, presenciada, testigo, testigos, testimoniato, testimone, testimoni, getuige, getuigen, ooggetuige, testemunha, presenciada por, 目击, 目擊, 有目击者, 目击者, 目撃, 目撃あり, 目撃者
    bystander: bystander, bystander cpr, layperson, lay cpr, lay rescuer, laie, laien, laienreanimation, laien rea, ersthelfer, massage par temoin, rcp temoin, rcp par temoin, mce temoin, rcp testigo, rcp por testigo, rcp por testigos, reanimador lego, rcp astanti, astanti, omstander, omstanderreanimatie, omstanders, leigo, rcp por leigo, 旁观者, 旁观者cpr, 目击者心肺复苏, バイスタンダー, バイスタンダーcpr
    cpr: cpr, resuscitation, chest compression, chest compressions, *reanimation*, rea, herzdruckmassage, hdm, rcp, massage, mce, reanimacion, compresiones, rianimazione, massaggio cardiaco, reanimatie, reanimacao, compressoes, 心肺复苏, 复苏, 胸外按压, 心肺蘇生, 胸骨圧迫, 蘇生
    rhythm: rhythm, initial rhythm, *rhythmus*, rythme, ritmo, ritme, hartritme, 心律, 心律节律, 节律, 波形, リズム, 心電図, 初期波形
    first: first, initial, presenting, erster, erste, ersten, initialer, initiale, initial monitored, premier, premiere, inicial, primer, primero, iniziale, primo, eerste, initieel, primeiro, primeira, first monitored, monitored, first documented, documented, 初始, 首次, 首个, 最初, 初期, 初回
    cause: cause, aetiology, etiology, *ursache*, aetiologie, atiologie, etiologie, etiologia, causa, oorzaak, reason, diagnosis, primary diagnosis, dx, diagnose, hauptdiagnose, diagnostico, diagnosi, 病因, 原因, 诊断
    mechanical: mechanical, mechanische, mechanisch, mecanique, mecanica, meccanico, meccanica, mechanical device, mechanicalcpr, mcpr, lucas, autopulse, mechanische reanimatie, mechanische reanimation, 机械, 机械按压, 機械的, 自動心臓マッサージ, 機械的cpr
    defib: defib*, defibrillation, defibrillations, shocks, shocks delivered, number of shocks, no of shocks, nb chocs, nombre de chocs, chocs, choques, schocks, schockabgaben, schokken, scariche, descargas, desfibrilaciones, desfibrilacoes, defibrillazioni, defibrillatie, defibrillaties, 除颤, 除颤次数, 电除颤, 除細動, 除細動回数, 電気的除細動
    count: number, number of, count, anzahl, nombre, nb, numero de, num, aantal, quantidade, 次数, 回数
    adrenaline: adrenaline, adrenalin, epinephrine, epi, epinephrin, adrenalina, epinefrina, 肾上腺素, アドレナリン, エピネフリン
    dose: dose, dosis, dosis total, total, total dose, gesamt, gesamtdosis, cumulative, cumul, totale, dosaggio, dosering, totaal, 总量, 剂量, 总剂量, 投与量, 総量, amount
    rosc: rosc, return of spontaneous circulation, racs, reprise, rce, recuperacion de circulacion espontanea, rcee, 自主循环恢复, 自己心拍再開
    noflow: no flow, noflow, no flow time, no flow zeit, nfz, noflowtime, duree no flow, tiempo sin flujo, tiempo no flow, collapse to cpr, arrest to cpr, time to cpr, kollaps bis rea, 无血流, 无血流时间, 无灌注, ノーフロー, 無血流時間, 無血流
    lowflow: low flow, lowflow, low flow time, low flow zeit, lfz, lowflowtime, duree low flow, basso flusso, cpr to ecmo, cpr to flow, lage flow, 低血流, 低流量, 低流量时间, 低灌注, 低血流时间, 低血流時間, tiempo de bajo flujo, bajo flujo, ローフロー
    arresttoflow: arrest to flow, arrest to ecmo, collapse to flow, collapse to ecmo, arrest to ecls, collapse to ecls, ca to ecmo, ca to flow, time to ecmo, time to flow, kollaps bis ecmo, kollaps bis flow, stillstand bis ecmo, zeit bis ecmo, delai arret ecmo, delai acr ecmo, delai arret ecls, paro a ecmo, tiempo paro ecmo, tiempo hasta ecmo, arresto ecmo, tempo arresto ecmo, tempo para ecmo, tempo ate ecmo, tijd tot ecmo, collaps tot ecmo, 骤停至ecmo, 骤停到ecmo, 心停止からecmo, 骤停至转流, 骤停至上机, arrest to pump on, collapse to pump on
    etco2: etco2, end tidal co2, end tidal, endtidal co2, petco2, endtidales co2, co2 espirado, 呼气末二氧化碳, 呼末二氧化碳, 呼気終末
    ecmo: *ecmo*, ecls, ecpr, e cpr, va ecmo, vaecmo, extracorporeal, extrakorporal, cec, 体外膜肺, 体外循环, 体外循環, support, run
    cannulation: cann, cannulation, kanulierung, kanuelierung, canulation, canulacion, incannulazione, cannulazione, canulatie, cannulatie, canulacao, 插管, 置管, カニュレーション, 送脱血管, kanule, kanuele, cannula, canula, canule
    technique: canulatietechniek, cannulatietechniek, kanulierungstechnik, technique, technik, tecnica, techniek, method, access type, approach, 方式, 方法, 手技, 術式
    site: site, access, access site, vessel, gefass, gefaess, zugang, zugangsweg, voie, voie d abord, acceso, accesso, toegang, acesso, 部位, 路径, 部位名
    distal: distale perfusiecanule, distale perfusiekatheter, dpc katheter, distal perfusion, distal perfusion catheter, distal perfusion cannula, dpc, distale perfusion, reperfusion cannula, antegrade perfusion, antegrade perfusion cannula, beinperfusion, distale beinperfusion, perfusion distale, reperfusion du membre, canule de reperfusion, perfusion distal, perfusione distale, distale perfusie, perfusao distal, 远端灌注, 远端灌注管, 遠位灌流, 末梢灌流
    unloading: unloading, lv unloading, lv vent, left unloading, lv venting, vent, venting, lv entlastung, entlastung, linksventrikulare entlastung, decharge, decharge vg, descarga ventricular, descarga vi, scarico ventricolare, venting sinistro, ontlasting, descarga, 左室减压, 左心减压, 左心引流, ベント, 左室減圧, iabp impella, mcs
    ttm: ttm, 目標体温管理, temperature control, temperature management, targeted temperature management, hypothermia therapy, therapeutic hypothermia, therapeutische hypothermie, temperaturmanagement, zieltemperatur, controle de temperature, controle cible de temperature, hypothermie therapeutique, control de temperatura, hipotermia terapeutica, controllo della temperatura, controllo temperatura, ipotermia terapeutica, temperatuurmanagement, controle de temperatura, controle da temperatura, 目标温度管理, 温度管理, 亚低温, 体温管理, 低体温療法
    angiography: angiography, coronary angiography, coronary angiogram, angiogram, cag, cath, koronarangiographie, koronarangiografie, herzkatheter, coronarographie, coro, coronariografia, coronarografia, angiografia, coronariografia, coronairangiografie, cineangiocoronariografia, cate, 冠脉造影, 冠状动脉造影, 造影, 冠動脈造影
    pci: pci, ptca, percutaneous coronary intervention, revascularisation, revascularization, angioplasty, angioplastie, angioplastia, icp, 冠脉介入, 经皮冠状动脉介入, 経皮的冠動脈, stent
    flow: flow, pump flow, blood flow, ecmo flow, pumpflow, fluss, blutfluss, pumpenfluss, debit, debit ecmo, flujo, flusso, bloedflow, fluxo, 流量, 泵流量, 血流量
    icu: icu, en reanimation, intensive care, intensive care unit, its, intensiv, intensivstation, intensiv station, reanimation service, uci, terapia intensiva, rianimazione ti, ic, uti, 监护室, 重症监护, 重症, 集中治療室, 集中治療
    icustay: sejour reanimation, sejour en reanimation, sejour rea, duree reanimation, jours de reanimation, degenza in rianimazione, degenza rianimazione, rea sejour
    hospital: hospital, hosp, inpatient, *krankenhaus*, kh, klinik, stationar, hopital, hospitalier, hospitalisation, hospitalario, hospitalaria, ospedale, ospedaliero, ospedaliera, ziekenhuis, hospitalar, internacao, internamento, 住院, 院内, 入院, 在院, 病院, 医院
    stay: los, length of stay, stay, *aufenthalt*, *aufenthaltsdauer*, liegedauer, verweildauer, sejour, duree de sejour, dms, estancia, estadia, degenza, ricovero, ligduur, opnameduur, verblijfsduur, permanencia, 入室, 在室, 滞在
    ph: ph, arterial ph, ph art, ph arteriell, 酸碱度, ph值
    pco2: pco2, paco2, pa co2, p co2, 二氧化碳分压, 炭酸ガス分圧
    po2: po2, pao2, pa o2, p o2, 氧分压, 酸素分圧
    hco3: hco3, bicarbonate, bicarb, bicarbonat, hydrogencarbonat, bicarbonato, bicarbonaat, 碳酸氢根, 碳酸氢盐, 重炭酸
    lactate: lactate, lactat, laktat, lactato, lattato, lactaat, lac, lact, lactic acid, 乳酸
    creatinine: creatinine, creat, crea, krea, kreatinin, kreatinine, creatinina, 肌酐, クレアチニン
    bilirubin: bilirubin, bili, bilirubine, bilirrubina, bilirubina, total bilirubin, 胆红素, ビリルビン
    before: before, pre, prior, pre ecmo, pre ecls, pre arrest, prearrest, prior to, baseline, vor, vorher, prae, vor ecmo, vor ecls, avant, avant ecmo, avant ecls, pre acr, antes, antes de, antes ecmo, previo, previa, prima, prima di, prima ecmo, pre ecmo, voor, voor ecmo, vooraf, prévio, anterior, 前, 术前, 上机前, ecmo前, 骤停前, 導入前, 開始前, worst
    h24: 24h, 24 h, 24hr, 24 hr, 24 hrs, 24 hours, 24 hour, hour24, h24, 24std, 24 std, 24 stunden, nach 24, nach 24h, a 24h, a 24 h, a h24, 24 heures, 24 horas, 24 ore, 24 uur, na 24 uur, day1, day 1, d1, 24小时, 24時間, 24小时后, 24時間後
    h4: 4h, 4 h, 4hr, 4 hr, 4 hrs, 4 hours, 4 hour, hour4, h4, 4std, 4 std, 4 stunden, a 4h, a h4, 4 heures, 4 horas, 4 ore, 4 uur, 4小时, 4時間
    later: 6h, 12h, 48h, 72h, hour6, hour12, hour48, hour72, day2, day3, peak, maximum, max, highest, minimum, lowest, nadir, after, post, nach, apres, despues, dopo, 峰值, 最高, 最大, 最低, 後, 术后, clearance, change, delta
    arterial: arterial, art, arteriell, arteriel, arteriosa, arterieel, blood gas, bga, abg, gds, gasometria, ega, 动脉, 动脉血, 血气, 動脈, serum, plasma, blood, blut, sang, value, wert, level, niveau, 值
    survived: surviv*, survie, survecu, surv, *uberleb*, *ueberleb*, supervivencia, sobrevivio, sobrevivencia, sobrevida, superviviente, vivo al alta, sopravviv*, sopravviss*, sopravvivenza, overlev*, overleefd, sobreviveu, 存活, 生存, 幸存, 救命
    alive: alive, lebend, lebt, am leben, vivant, en vie, vivo, viva, levend, in leven, 生存中
    discharge: discharge, discharged, at discharge, to discharge, hospital discharge, dc, disch, *entlass*, entlassen, bei entlassung, sortie, a la sortie, sorti, alta, al alta, egreso, dimission*, dimesso, alla dimissione, ontslag, bij ontslag, ontslagen, na alta, 出院, 出院时, 退院, 退院時
    dischargedalive: discharged alive, dischargedalive, discharge alive, lebend entlassen, entlassen lebend, sorti vivant, sortie vivant, alta vivo, alta con vida, dado de alta vivo, vivo al egreso, dimesso vivo, levend ontslagen, alta hospitalar vivo, 存活出院, 出院存活, 生存退院, 生存出院, survival to discharge, survived to discharge, survival to hospital discharge, survived to hospital discharge, survival discharge, survival hospital discharge, survive to discharge
    outcome: outcome, result, status, vital status, vitalstatus, state, ergebnis, endpunkt, resultat, devenir, statut, statut vital, issue, estado, estado vital, desenlace, resultado, esito, stato, stato vitale, uitkomst, afloop, vitale status, desfecho, situacao, 结局, 转归, 预后, 状态, 転帰, アウトカム, disposition, destination
    death: death, died, dead, deceased, mortality, *mortal*, expired, exitus, tod, gestorben, verstorben, todes*, *todes*, deces, decede, mort, muerte, fallecido, fallecimiento, exitus letalis, murio, muerto, morte, deceduto, decesso, morto, overleden, overlijden, dood, sterfte, obito, faleceu, 死亡, 院内死亡, 病死
    deathcause: todesursache, doodsoorzaak, 死因, 死亡原因, cod, cause of death, cause du deces, causa de muerte, causa di morte, causa do obito, causa mortis
    weaned: weaned, weaning, wean, decannulated, explanted, successful weaning, weaned successfully, *entwohn*, *entwoehn*, abtrainiert, weaning erfolgreich, sevre, sevrage, destete, destetado, svezzamento, svezzato, ontwend, ontwenning, ontwennen, desmame, desmamado, 撤机, 脱机, 成功撤机, 撤除, 離脱, 離脱成功, ecmo離脱
    discontinuation: discontinuation, discontinuation reason, reason for discontinuation, ecls discontinuation, ecmo ende grund, beendigungsgrund, motif d arret ecmo, motif arret, motif de sevrage, motivo de retiro, motivo retirada, motivo di interruzione, reden van beeindiging, reden stop, motivo da retirada, 撤机原因, 終了理由, 離脱理由
    success: success, successful, successfully, erfolgreich, erfolg, succes, reussi, exito, exitoso, riuscito, succesvol, sucesso, 成功
    cpc: cpc, cerebral performance, cerebral performance category, cerebral performance categories, cpc score, cpcscore, 脑功能分级, 脑功能, cpc评分
    pcpc: pcpc, pediatric cerebral performance, paediatric cerebral performance
    neuro: neurologic, neurological, neuro, neurologisch, neurologique, neurologico, neurologica, 神经, 神経
    score: score, category, grade, kategorie, categorie, categoria, punteggio, 评分, 分级, 分類, スコア
    followup: follow up, followup, fu, fup, nachbeobachtung, nachsorge, verlauf, suivi, seguimiento, followup time, opvolging, acompanhamento, seguimento, 随访, 追跡, フォローアップ
    lastcontact: last contact, last follow up, last followup, last known, last seen, letzter kontakt, letzte nachbeobachtung, dernier contact, dernieres nouvelles, ultimo contacto, ultimo contatto, laatste contact, ultimo contato, 末次随访, 最終確認, 最終追跡
    m6: 6 months, 6 month, 6mo, 6m, 180 days, 180d, 6 monate, 6 monaten, 6 mois, 6 meses, 6 mesi, 6 maanden, six months, half year, 6个月, 半年, 6か月, 6ヶ月, 6カ月
    m12: 12 months, 12 month, 12mo, 12m, 1 year, one year, 1y, 1yr, 1 jahr, 12 monate, 12 monaten, 12 mois, 1 an, 12 meses, 1 ano, 12 mesi, 1 anno, 12 maanden, 1 jaar, 365 days, 12个月, 一年, 1年, 12か月, 12ヶ月
    d30: 30 days, 30 day, 30d, 28 days, 28 day, 90 days, 90 day, 30 tage, 30 jours, 30 dias, 30 giorni, 30 dagen, 3 months, 30天, 30日, 28天, 48h survival
    bleeding: bleed*, *blutung*, haemorrhage, hemorrhage, hemorragie, saignement, hemorragia, sangrado, sanguinamento, emorragia, bloeding, sangramento, 出血
    gi: gi, gastrointestinal, gastro intestinal, magen darm, gastrointestinale, digestive, digestivo, digestiva, 消化道, 胃肠道, 消化管
    gibleeding: gastrointestinal bleed, gib
    ich: ich, *intracranial*, intracranial haemorrhage, intracranial hemorrhage, cns hemorrhage, cns haemorrhage, *intracerebral*, intrakranielle blutung, hirnblutung, intrazerebrale blutung, hemorragie intracranienne, hemorragia intracraneal, emorragia intracranica, intracraniele bloeding, hemorragie cerebrale, hemorragia cerebral, emorragia cerebrale, icb, hersenbloeding, hemorragia intracraniana, 颅内出血, 脑出血, 頭蓋内出血, 脳出血
    infarct: cns infarction, cerebral infarction, brain infarction, *hirninfarkt*, infarctus cerebral, infarto cerebral, infarto cerebrale, herseninfarct, 脑梗死, 脑梗, 脳梗塞
    stroke: stroke, schlaganfall, apoplex, avc, accident vasculaire cerebral, ictus, acv, beroerte, cva, 卒中, 脑卒中, 脳卒中
    ischaemic: ischaemic, ischemic, ischamisch, ischaemischer, ischamischer, ischemique, isquemico, isquemica, ischemico, ischemisch, 缺血性, 虚血性
    ischaemia: ischaemia, ischemia, ischamie, ischaemie, ischemie, isquemia, 缺血, 虚血
    limbischaemia: limb ischemia, limb ischaemia, leg ischemia, leg ischaemia, *beinischamie*, *beinischaemie*, extremitatenischamie, ischemie de membre, ischemie de jambe, isquemia de miembro, isquemia de extremidad, ischemia arto, ischemia d arto, beenischemie, isquemia de membro, 肢体缺血, 下肢缺血, 下肢虚血
    limb: limb, leg, extremity, bein, extremitat, extremitaeten, membre, jambe, extremidad, pierna, miembro, arto, gamba, been, extremiteit, membro, perna, 肢体, 下肢
    seizures: seizure*, convulsion*, epilep*, krampfanfall, krampfanfalle, krampfanfaelle, crise convulsive, convulsiones, crisis epileptica, crisi epilettiche, convulsioni, insulten, convulsoes, 癫痫, 抽搐, 惊厥, けいれん, 痙攣
    rrt: rrt, crrt, renal replacement, renal replacement therapy, cvvh, cvvhd, cvvhdf, hemofiltration, haemofiltration, *nierenersatz*, nierenersatztherapie, nierenersatzverfahren, epuration extrarenale, eer, terapia de reemplazo renal, trr, terapia renal sustitutiva, tcrr, terapia sostitutiva renale, nierfunctievervangende therapie, nierfunctievervanging, terapia de substituicao renal, tecnica de substituicao renal, substituicao renal, tsr, 肾脏替代, 肾替代治疗, 腎代替療法, 血液浄化
    dialysis: dialysis, hemodialysis, haemodialysis, hd, *dialyse*, dialyse, dialisis, dialisi, dialise, 透析
    infection: infection, infections, infektion, infektionen, infeccion, infezione, infectie, infeccao, infecao, sepsis, culture proven infection, 感染, 感染症
    haemolysis: haemolysis, hemolysis, hamolyse, haemolyse, hemolyse, hemolisis, emolisi, hemolise, 溶血
    circuit: circuit change, circuit exchange, oxygenator change, oxygenator failure, systemwechsel, oxygenatorwechsel, changement de circuit, changement d oxygenateur, cambio de circuito, cambio circuito, sostituzione circuito, circuitwissel, wissel circuit, troca de circuito, troca do circuito, 管路更换, 更换管路, 回路交換, circuit, change of circuit
    complication: complication, complications, comp, compl, komplikation, komplikationen, complicacion, complicaciones, complicanza, complicanze, complicatie, complicaties, complicacao, complicacoes, 并发症, 合併症
    date: date, datum, fecha, data, dt, dato, 日期, 日付, 日
    time: time, zeit, uhrzeit, zeitpunkt, heure, hora, ora, tijd, tijdstip, tm, timestamp, datetime, date time, date heure, fecha hora, data ora, data hora, clock, 时间, 時間, 時刻, 时刻
    year: year, jahr, annee, ano, anno, jaar, yr, 年份, 年度, 年
    start: start, begin, beginn, beginning, begun, onset, on, initiation, initiated, started, timeon, time on, on time, debut, mise en place, mise en route, inicio, inicio de, inizio, avvio, aanvang, implantation, implantatie, implant, anlage, pump on, pose, date de pose, anlage am, 开始, 开机, 上机, 启动, 開始, 導入, 建立
    stop: fim, fim da, stop, end, ende, off, timeoff, time off, off time, stopped, decannulation, decann, explantation, explant, fin, retrait, retirada, retiro, fine, termine, einde, termino, pump off, dekanulierung, dekanuelierung, ablation, 结束, 停止, 下机, 撤离, 終了, 抜去
    duration: duration, *dauer*, duree, duracion, durata, duur, tijdsduur, duracao, length, interval, intervall, intervalle, delai, delay, tiempo, tempo, temps, days, hours, minutes, mins, hrs, tage, stunden, minuten, jours, heures, dias, horas, minutos, giorni, minuti, dagen, uren, total time, 时长, 持续时间, 天数, 小时数, 時間数, 日数, 期間, 总时间, spent
    hospitaladmission: hospital admission, admission date, date of admission, admit, admitdate, aufnahmedatum, aufnahme, krankenhausaufnahme, date d admission, date entree, entree, fecha de ingreso, ingreso, data ricovero, data di ricovero, opnamedatum, opname, data de internacao, data internacao, data de admissao, 入院日期, 入院日, 入院时间, on admission, admission, arrival, at arrival, bei aufnahme, al ingreso, all ingresso, bij opname, na admissao, 来院時
    icuadmission: icu admission, icu in, admission icu, its aufnahme, aufnahme its, entree rea, entree reanimation, ingreso uci, ingresso ti, ic opname, admissao uti, 入icu, icu入室, 入室日
    icudischarge: icu discharge, icu out, discharge icu, its entlassung, its verlegung, sortie rea, sortie reanimation, alta uci, dimissione ti, ic ontslag, alta uti, 出icu, icu退室, 退室日
    aside: venous, mixed venous, central venous, venös, venöser, venöses, veineux, veineuse, venoso, venosa, veneus, veneuze, 静脉血, 静脈血, peripheral venous, vvecmo, vv ecmo, vvecls
    [patient]
    patient, pt, pat, pts
    [sex]
    male: male, m, man, boy, mannlich, maennlich, mann, masculin, homme, h, masculino, hombre, varon, maschio, maschile, uomo, mannelijk, homem, 男, 男性
    female: female, f, w, woman, girl, weiblich, frau, feminin, femme, femenino, mujer, femmina, femminile, donna, vrouwelijk, vrouw, v, feminino, mulher, 女, 女性
    [first_rhythm]
    VF: vf, v fib, vfib, ventricular fibrillation, *kammerflimmern*, kf, fv, fibrillation ventriculaire, fibrilacion ventricular, fibrillazione ventricolare, ventrikelfibrilleren, fibrilacao ventricular, 室颤, 心室颤动, 心室細動
    pVT: pvt, vt, pulseless vt, ventricular tachycardia, pulseless ventricular tachycardia, *kammertachykardie*, ventrikulare tachykardie, pulslose vt, tv, tvsp, tv sans pouls, tachycardie ventriculaire, tachycardie ventriculaire sans pouls, tvsp, taquicardia ventricular, taquicardia ventricular sin pulso, tvsp, tachicardia ventricolare, tv senza polso, ventriculaire tachycardie, polsloze vt, taquicardia ventricular sem pulso, 室速, 无脉性室速, 无脉室速, 无脉性室性心动过速, 室性心动过速, 心室頻拍, 無脈性心室頻拍
    PEA: pea, pulseless electrical activity, emd, pulslose elektrische aktivitat, aesp, activite electrique sans pouls, rythme sans pouls, dissociation electromecanique, actividad electrica sin pulso, attivita elettrica senza polso, polsloze elektrische activiteit, atividade eletrica sem pulso, 无脉电活动, 无脉性电活动, 电机械分离, 無脈性電気活動
    asystole: asystol*, asist*, asystolie, asystolia, asistolia, assistolia, 停搏, 心脏停搏, 心室停搏, 心静止, 静止, 直线
    unknown: unknown, unk, unbekannt, inconnu, desconocido, sconosciuto, onbekend, desconhecido, 不详, 未知, 不明
    shockable: shockable, vf vt, vf pvt, vf or vt, choquable, schockbar, defibrillierbar, desfibrilable, defibrillabile
    [aetiology]
    acute coronary syndrome: acute coronary syndrome, acs, ami, mi, myocardial infarction, acute myocardial infarction, stemi, nstemi, infarct*, *myokardinfarkt*, herzinfarkt, akutes koronarsyndrom, sca, syndrome coronarien aigu, idm, *enfarte*, infarctus, sindrome coronario agudo, iam, infarto*, sindrome coronarica acuta, ima, acuut coronair syndroom, hartinfarct, ischemic, 急性冠脉综合征, 急性心肌梗死, 心肌梗死, 心梗, 急性冠症候群, 急性心筋梗塞, 心筋梗塞
    arrhythmia: arrhythmia, primary arrhythmia, *rhythmusstorung*, *rhythmusstoerung*, arrhythmie, rhythmogen, trouble du rythme, arythmie, arritmia, aritmia, ritmestoornis, 心律失常, 恶性心律失常, 不整脈, 致死性不整脈
    heart failure: heart failure, cardiomyopathy, *herzinsuffizienz*, kardiomyopathie, insuffisance cardiaque, cardiomyopathie, insuficiencia cardiaca, cardiomiopatia, miocardiopatia, scompenso cardiaco, hartfalen, insuficiencia cardiaca, 心力衰竭, 心衰, 心肌病, 心不全, 心筋症
    pulmonary embolism: pulmonary embol*, pe, *lungenembolie*, lae, embolie pulmonaire, ep, embolia pulmonar, tep, embolia polmonare, longembolie, 肺栓塞, 肺塞栓, 肺塞栓症, 肺梗塞, massive pe
    myocarditis: myocarditis, *myokarditis*, myocardite, miocarditis, miocardite, 心肌炎, 心筋炎
    hypothermia: hypothermia, accidental hypothermia, *hypothermie*, unterkuhlung, hipotermia, ipotermia, onderkoeling, 低体温, 低温, 偶発性低体温症
    intoxication: intoxication, overdose, drug overdose, poisoning, intoxikation, vergiftung, intoxicacion, intossicazione, intoxicatie, intoxicacao, 中毒, 薬物中毒
    respiratory: respiratory, respiratory failure, insuffisance respiratoire, insuficiencia respiratoria, insufficienza respiratoria, hypoxia, asphyxia, respiratorisch, hypoxie, hypoxisch, respiratoire, asphyxie, respiratoria, respiratorio, asfixia, ipossia, respiratoir, respiratoria, 呼吸, 呼吸衰竭, 窒息, 呼吸不全, 呼吸原性
    after cardiac surgery: after cardiac surgery, post cardiotomy, postcardiotomy, post cardiac surgery, cardiac surgery, nach herzoperation, nach herz op, postkardiotomie, post cardiotomie, apres chirurgie cardiaque, postcardiotomia, dopo cardiochirurgia, na hartchirurgie, pos cirurgia cardiaca, 心脏术后, 心外术后, 开胸术后, 心臓術後, 開心術後
    other: other, sonstige, andere, anderes, sonstiges, autre, autres, otro, otra, otros, altro, altra, anders, overig, overige, outro, outra, 其他, 其它, その他
    unknown: unknown, unbekannt, unklar, inconnu, inconnue, indetermine, desconocido, desconocida, indeterminado, sconosciuta, non nota, onbekend, desconhecido, desconhecida, undetermined, 不详, 不明, 未知, 原因不明
    [arrest_location]
    public: public, public place, street, *offentlich*, *oeffentlich*, offentlicher raum, strasse, lieu public, voie publique, rue, via publica, lugar publico, calle, luogo pubblico, strada, openbare plaats, openbaar, straat, local publico, rua, 公共场所, 街道, 公共場所, 路上
    home: home, residence, private residence, at home, zuhause, hause, wohnung, hauslich, domicile, maison, domicilio, casa, hogar, abitazione, thuis, woning, residencia, 家中, 家里, 自宅, 住宅
    ems: ambulance, ems, in ambulance, rettungswagen, rtw, nef, vsl, samu, smur, ambulancia, ambulanza, ziekenwagen, 救护车, 救急車, 救急車内
    [ecmo_location]
    outside hospital: outside hospital, prehospital, pre hospital, on scene, out of hospital, scene, praklinisch, praeklinisch, ausserhalb, vor ort, prehospitalier, extrahospitalier, prehospitalario, extrahospitalario, extraospedaliero, preospedaliero, prehospitaal, pre hospitalar, 院外, 现场, 院前, 病院外, 現場
    [cannulation_technique]
    percutaneous: percutan*, perkutan*, perc, seldinger, percutanee, percutanea, percutaneo, percutaan, 经皮, 经皮穿刺, 穿刺, 経皮, 経皮的
    open: open, surgical, cutdown, cut down, offen, chirurgisch, operativ, chirurgical, chirurgicale, ouvert, abierta, abierto, quirurgica, quirurgico, chirurgica, chirurgico, aperta, open chirurgisch, cirurgica, cirurgico, aberta, 切开, 外科切开, 切開, 外科的
    hybrid: hybrid*, semi open, semi percutaneous, semiopen, hybride, hibrida, ibrida, mixte, mista, 半切开, 杂交, ハイブリッド
    [cannulation_site]
    femoral: femoral*, fem, femofemoral, fem fem, groin, leiste, inguinal, femorale, inguinale, lies, 股, 股动静脉, 股动脉, 股静脉, 大腿, 鼠径
    central: central*, zentral*, sternotomy, aorta, centrale, chest, thoracic, 中心, 中央, 胸, セントラル
    neck: neck, jugular, carotid, hals, jugularis, cou, cervical, cervicale, cuello, collo, pescoco, 颈, 颈部, 頸部, jug, jugul
    other: other, andere, sonstige, autre, otro, altro, anders, outro, axillary, subclavian, axillar, subclavia, 其他, その他
    [left_unloading]
    none: none, no, nein, kein, keine, non, aucun, aucune, ninguno, ninguna, nessuno, nessuna, geen, nenhum, nenhuma, 无, 無, なし
    IABP: iabp, balloon pump, balloon, ballonpumpe, bcia, bcpia, ballon, balon, contropulsazione, contrapulsacion, 球囊反搏, 主动脉内球囊反搏, バルーンパンピング
    microaxial pump: microaxial pump, microaxial, impella*, mikroaxialpumpe, インペラ
    other: other, vent, apical vent, surgical vent, la vent, septostomy, andere, autre, otro, altro, anders, outro, 其他, その他
    [cause_of_death]
    brain death: brain death, hirntod, mort encephalique, mort cerebrale, muerte cerebral, muerte encefalica, morte cerebrale, hersendood, morte encefalica, morte cerebral, 脑死亡, 脳死
    brain injury: brain injury, neurologic*, anoxic, hypoxic brain injury, anoxic brain injury, neurological injury, hypoxischer hirnschaden, hirnschaden, anoxie cerebrale, lesion cerebrale, neurologique, encephalopathie, dano cerebral, lesion cerebral, neurologica, danno cerebrale, hersenschade, neurologisch*, lesao cerebral, 脑损伤, 缺氧性脑病, 神经系统, 脳障害, 低酸素脳症
    multiple organ failure: multi* organ failure, multiple organ failure, multiorgan failure, multi organ failure, mof, mods, msof, *multiorganversagen*, mov, defaillance multiviscerale, dmv, sdmv, fallo multiorganico, fmo, falla multiorganica, insufficienza multiorgano, mof, multi orgaanfalen, multiorgaanfalen, falencia de multiplos orgaos, 多器官功能衰竭, 多脏器衰竭, 多器官衰竭, 多臓器不全
    cardiac failure: cardiac failure, heart failure, cardiac, cardiogenic shock, *herzversagen*, kardial, pumpversagen, defaillance cardiaque, choc cardiogenique, cardiaque, fallo cardiaco, cardiaca, cardiaco, choque cardiogenico, shock cardiogenico, kardiogener schock, cardiogene shock, insufficienza cardiaca, shock cardiogeno, hartfalen, falencia cardiaca, 心力衰竭, 心衰, 心源性休克, 心功能衰竭, 心不全, 心原性
    bleeding: bleed*, haemorrhag*, hemorrhag*, *blutung*, verbluten, hemorragie, saignement, hemorragia, sangrado, emorragia, bloeding, sangramento, 出血, 大出血
    infection: infection, sepsis, septic shock, infektion, septisch, choc septique, infeccion, infezione, sepsi, infectie, infeccao, sepse, 感染, 脓毒症, 感染性休克, 敗血症
    other: other, sonstige, andere, autre, otro, otra, altro, anders, overig, outro, withdrawal, limitation of therapy, 其他, その他
    [in_hospital]
    yes: ihca, in hospital, inhospital, in hospital arrest, innerklinisch, innerhospital, acih, intrahospitalier, intra hospitalier, intrahospitalario, intrahospitalaria, pcih, intraospedaliero, in ziekenhuis, intra hospitalar, 院内
    no: ohca, out of hospital, outofhospital, prehospital, ausserklinisch, praklinisch, aceh, acreh, extrahospitalier, extra hospitalier, extrahospitalario, extrahospitalaria, pceh, extraospedaliero, buiten ziekenhuis, extra hospitalar, 院外
    [weaned]
    yes: expected recovery, recovery, recovered, weaned, successful, successfully weaned, weaning successful, bridge to recovery, erfolgreich, entwohnt, erholung, erholt, sevre, recuperation, recuperacion, recuperado, destetado, recupero, svezzato, herstel, herstelde, recuperacao, 恢复, 成功撤机, 好转, 回復, 離脱, 成功, 離脱成功
    no: unsuccessful, failed, failure, not successful, 不成功, 失败, 失敗, 未撤机, 離脱不能, 未脱机, died, death, died on ecmo, died on ecls, death on ecmo, poor prognosis, poor prognosis followed by death, not weaned, withdrawal, withdrawn, futility, care withdrawn, verstorben, tod, deces, mort, muerte, fallecido, exitus, morte, deceduto, overleden, obito, 死亡, 放弃, 中止
    ?: transfer*, transplant*, vad, converted, conversion, resource limitation, bridge to vad, complication, unexpected survival, unbekannt
    [witnessed]
    yes: yes, witnessed, bystander witnessed, ems witnessed, beobachtet, beobachteter, vu, devant temoin, temoin, presenciado, presenciada, testimoniato, getuigd, presenciada, 有目击, 目击, 有目击者, 目撃あり
    no: no, unwitnessed, not witnessed, unbeobachtet, nicht beobachtet, sans temoin, no presenciado, no presenciada, non testimoniato, niet getuigd, nao presenciada, 无目击, 无目击者, 目撃なし
    [alive]
    yes: alive, survived, survivor, lived, discharged alive, discharged home, home, discharge home, rehab, rehabilitation, transferred alive, lebend, lebt, uberlebt, ueberlebt, am leben, entlassen, lebend entlassen, nach hause, vivant, vivante, en vie, survivant, survie, sorti vivant, domicile, vivo, viva, sobrevive, sobrevivio, superviviente, alta, alta vivo, sopravvissuto, sopravvive, dimesso, dimesso vivo, in leven, levend, overleefd, sobreviveu, alta hospitalar, 存活, 生存, 好转出院, 治愈, 好转, 出院, 生存退院, 退院, 自宅退院, 転院
    no: dead, died, death, deceased, expired, non survivor, nonsurvivor, died in hospital, dead on ecmo, died on ecmo, in hospital death, tot, verstorben, gestorben, nicht uberlebt, exitus, tod, decede, decedee, deces, mort, morte, fallecido, fallecida, muerto, muerta, muerte, exitus letalis, murio, deceduto, deceduta, morto, morta, decesso, overleden, dood, gestorven, falecido, obito, morreu, 死亡, 院内死亡, 病死, 死亡退院
    [place]
    emergency department: ed, emergency, emergency department, emergency room, er, a e, *notaufnahme*, schockraum, zna, urgences, sau, dechocage, urgencias, pronto soccorso, ps, dea, spoedeisende hulp, seh, urgencia, pronto socorro, emergencia, 急诊, 急诊科, 抢救室, 救急外来, 救急室, 救急センター, 初療室
    catheter laboratory: cath lab, catheter laboratory, catheterization laboratory, catheterisation laboratory, catheter lab, hybrid room, *herzkatheter*, hkl, *katheterlabor*, salle de coronarographie, salle de catheterisme, coronarographie, kt, hemodinamica, sala de hemodinamica, emodinamica, sala di emodinamica, hartkatheterisatie, hck, cathlab, laboratorio de hemodinamica, 导管室, 介入室, カテ室, カテーテル室, 血管造影室
    operating room: or, operating room, theatre, theater, operating theatre, *operationssaal*, op saal, op, bloc, bloc operatoire, quirofano, sala operatoria, operatiekamer, ok, centro cirurgico, sala de cirurgia, 手术室, 手術室
    ICU: icu, ccu, itu, cicu, intensive care, intensive care unit, *intensivstation*, its, reanimation, usic, soins intensifs, uci, terapia intensiva, rianimazione, ic, intensive care afdeling, uti, unidade de terapia intensiva, 重症监护, 监护室, 重症监护室, 重症医学科, 集中治療室
    ward: ward, floor, general ward, *normalstation*, *bettenstation*, station, service, service de medecine, hospitalisation, planta, sala, sala general, hospitalizacion, reparto, verpleegafdeling, afdeling, enfermaria, 病房, 普通病房, 病棟, 一般病棟
    other: other, sonstige, andere, anderer, autre, otro, otra, altro, altra, anders, outro, outra, 其他, その他
    [support]
    ecpr: ecpr, e cpr, ecls cpr, ecmo cpr, extracorporeal cpr, extracorporeal cardiopulmonary resuscitation, extracorporeal resuscitation, refractory cardiac arrest, refractory arrest, cardiac arrest, arret cardiaque refractaire, acr refractaire, arret cardiaque, acr, *kreislaufstillstand*, refraktarer kreislaufstillstand, laufende reanimation, unter reanimation, herzstillstand, pcr refractaria, parada refractaria, paro refractario, parada cardiaca, paro cardiaco, parada cardiorrespiratoria, arresto cardiaco refrattario, arresto refrattario, arresto cardiaco, refractair circulatiestilstand, circulatiestilstand, hartstilstand, pcr refrataria, paragem refrataria, paragem cardiorrespiratoria, 体外心肺复苏, 难治性心脏骤停, 心脏骤停, 难治性心停止, 難治性心停止, 心停止, 体外循環式心肺蘇生
    respiratory: ards, sdra, respiratory failure, respiratory support, respiratoir falen, insuffisance respiratoire, lungenversagen, pneumonia, pneumonie, vv, vv ecmo, 呼吸衰竭, 呼吸不全, 呼吸
    cardiac: cardiogenic shock, *cardiogen*, *kardiogen*, choc cardiogenique, choque cardiogenico, shock cardiogeno, cardiogene shock, *postcardiotom*, *postkardiotom*, post cardiotomy, bridge to transplant, 心源性休克, 心原性ショック, 心臓外科術後
    [filler]
    the, of, at, to, from, in, on, for, and, or, is, was, were, by, with, a, an, patient, patients, pat, pt, pts, value, values
    val, yn, y, n, yes, no, ja, nein, oui, non, si, any, type, typ, code, coded, var, field, during, this, that, what, did, has
    have, had, does, be, been, please, select, specify, enter, x, v, e, o, u, der, die, das, des, dem, den, im, am, zu, zur
    zum, bei, von, vom, mit, und, oder, bis, unter, auf, le, la, les, l, d, de, du, en, au, aux, et, ou, par, sous
    el, los, las, del, al, por, con, il, lo, gli, di, da, della, dell, alla, per, van, het, een, bij, tot, met, os, as
    do, dos, na, ao, pelo, para, ate, hasta, entre, 的, の, は, を, に, 是否, 有无, 及, 与, 和, 时, 時, 後の, までの, から
    まで, 至, 到, あり, 有, 無, の有無, 有無, 有り, 回, mm, score, total, calc, calculated, group, num, first, data, text, other, detail, details, result
    値, 値の, paciente, pacientes, paziente, pazienti, patienten, patiënt, doente, 患者, 患者の, 病人, monitored, documented, ecpr, registry, performed, received, given, used, delivered, applied, done, recorded
    present, confirmed, occurred, required, needed, administered, achieved, therapy, treatment, use, support, cumulative, patientin, durchgefuhrt, durchgefuehrt, erfolgt, erhalten, gegeben, vorhanden, therapie, realise, realisee, effectue, effectuee
    traitement, realizado, realizada, recibio, tratamiento, terapia, eseguita, eseguito, effettuata, uitgevoerd, gegeven, behandeling, tratamento, 实施, 使用, 治疗, 実施, 施行, 療法, yrs, min, tempo, tiempo, temps
    zeit, tijd, occurrence, flag, indicator, cat, cd, desc, nbr, mention, door, aanwezig, dt, um, uhr, om, op, aan, aos, actual, final, ecls, seconds, number
    """
}
