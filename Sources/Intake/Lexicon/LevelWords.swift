/// The words by which cells name the levels of a concept.
enum LevelWords {
  /// By concept: a lexicon whose ideas are its levels.
  static let byConcept: [String: Lexicon] = [
    "sex": Lexicon(
      """
      male: male, m, man, boy, mannlich, maennlich, mann, masculin, homme, h, masculino, hombre, varon, maschio, maschile, uomo, mannelijk, homem, 男, 男性
      female: female, f, w, woman, girl, weiblich, frau, feminin, femme, femenino, mujer, femmina, femminile, donna, vrouwelijk, vrouw, v, feminino, mulher, 女, 女性
      """),
    "first_rhythm": Lexicon(
      """
      VF: vf, v fib, vfib, ventricular fibrillation, *kammerflimmern*, kf, fv, fibrillation ventriculaire, fibrilacion ventricular, fibrillazione ventricolare, ventrikelfibrilleren, fibrilacao ventricular, 室颤, 心室颤动, 心室細動
      pVT: pvt, vt, pulseless vt, ventricular tachycardia, pulseless ventricular tachycardia, *kammertachykardie*, ventrikulare tachykardie, pulslose vt, tv, tvsp, tv sans pouls, tachycardie ventriculaire, tachycardie ventriculaire sans pouls, tvsp, taquicardia ventricular, taquicardia ventricular sin pulso, tvsp, tachicardia ventricolare, tv senza polso, ventriculaire tachycardie, polsloze vt, taquicardia ventricular sem pulso, 室速, 无脉性室速, 无脉室速, 无脉性室性心动过速, 室性心动过速, 心室頻拍, 無脈性心室頻拍
      PEA: pea, pulseless electrical activity, emd, pulslose elektrische aktivitat, aesp, activite electrique sans pouls, rythme sans pouls, dissociation electromecanique, actividad electrica sin pulso, attivita elettrica senza polso, polsloze elektrische activiteit, atividade eletrica sem pulso, 无脉电活动, 无脉性电活动, 电机械分离, 無脈性電気活動
      asystole: asystol*, asist*, asystolie, asystolia, asistolia, assistolia, 停搏, 心脏停搏, 心室停搏, 心静止, 静止, 直线
      unknown: unknown, unk, unbekannt, inconnu, desconocido, sconosciuto, onbekend, desconhecido, 不详, 未知, 不明
      shockable: shockable, vf vt, vf pvt, vf or vt, choquable, schockbar, defibrillierbar, desfibrilable, defibrillabile
      """),
    "aetiology": Lexicon(
      """
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
      """),
    "arrest_location": place(
      """
      public: public, public place, street, *offentlich*, *oeffentlich*, offentlicher raum, strasse, lieu public, voie publique, rue, via publica, lugar publico, calle, luogo pubblico, strada, openbare plaats, openbaar, straat, local publico, rua, 公共场所, 街道, 公共場所, 路上
      home: home, residence, private residence, at home, zuhause, hause, wohnung, hauslich, domicile, maison, domicilio, casa, hogar, abitazione, thuis, woning, residencia, 家中, 家里, 自宅, 住宅
      ems: ambulance, ems, in ambulance, rettungswagen, rtw, nef, vsl, samu, smur, ambulancia, ambulanza, ziekenwagen, 救护车, 救急車, 救急車内
      """),
    "ecmo_location": place(
      """
      outside hospital: outside hospital, prehospital, pre hospital, on scene, out of hospital, scene, praklinisch, praeklinisch, ausserhalb, vor ort, prehospitalier, extrahospitalier, prehospitalario, extrahospitalario, extraospedaliero, preospedaliero, prehospitaal, pre hospitalar, 院外, 现场, 院前, 病院外, 現場
      """),
    "cannulation_technique": Lexicon(
      """
      percutaneous: percutan*, perkutan*, perc, seldinger, percutanee, percutanea, percutaneo, percutaan, 经皮, 经皮穿刺, 穿刺, 経皮, 経皮的
      open: open, surgical, cutdown, cut down, offen, chirurgisch, operativ, chirurgical, chirurgicale, ouvert, abierta, abierto, quirurgica, quirurgico, chirurgica, chirurgico, aperta, open chirurgisch, cirurgica, cirurgico, aberta, 切开, 外科切开, 切開, 外科的
      hybrid: hybrid*, semi open, semi percutaneous, semiopen, hybride, hibrida, ibrida, mixte, mista, 半切开, 杂交, ハイブリッド
      """),
    "cannulation_site": Lexicon(
      """
      femoral: femoral*, fem, femofemoral, fem fem, groin, leiste, inguinal, femorale, inguinale, lies, 股, 股动静脉, 股动脉, 股静脉, 大腿, 鼠径
      central: central*, zentral*, sternotomy, aorta, centrale, chest, thoracic, 中心, 中央, 胸, セントラル
      neck: neck, jugular, carotid, hals, jugularis, cou, cervical, cervicale, cuello, collo, pescoco, 颈, 颈部, 頸部
      other: other, andere, sonstige, autre, otro, altro, anders, outro, axillary, subclavian, axillar, subclavia, 其他, その他
      """),
    "left_unloading": Lexicon(
      """
      none: none, no, nein, kein, keine, non, aucun, aucune, ninguno, ninguna, nessuno, nessuna, geen, nenhum, nenhuma, 无, 無, なし
      IABP: iabp, balloon pump, balloon, ballonpumpe, bcia, bcpia, ballon, balon, contropulsazione, contrapulsacion, 球囊反搏, 主动脉内球囊反搏, バルーンパンピング
      microaxial pump: microaxial pump, microaxial, impella*, mikroaxialpumpe, インペラ
      other: other, vent, apical vent, surgical vent, la vent, septostomy, andere, autre, otro, altro, anders, outro, 其他, その他
      """),
    "cause_of_death": Lexicon(
      """
      brain death: brain death, hirntod, mort encephalique, mort cerebrale, muerte cerebral, muerte encefalica, morte cerebrale, hersendood, morte encefalica, morte cerebral, 脑死亡, 脳死
      brain injury: brain injury, neurologic*, anoxic, hypoxic brain injury, anoxic brain injury, neurological injury, hypoxischer hirnschaden, hirnschaden, anoxie cerebrale, lesion cerebrale, neurologique, encephalopathie, dano cerebral, lesion cerebral, neurologica, danno cerebrale, hersenschade, neurologisch*, lesao cerebral, 脑损伤, 缺氧性脑病, 神经系统, 脳障害, 低酸素脳症
      multiple organ failure: multi* organ failure, multiple organ failure, multiorgan failure, multi organ failure, mof, mods, msof, *multiorganversagen*, mov, defaillance multiviscerale, dmv, sdmv, fallo multiorganico, fmo, falla multiorganica, insufficienza multiorgano, mof, multi orgaanfalen, multiorgaanfalen, falencia de multiplos orgaos, 多器官功能衰竭, 多脏器衰竭, 多器官衰竭, 多臓器不全
      cardiac failure: cardiac failure, heart failure, cardiac, cardiogenic shock, *herzversagen*, kardial, pumpversagen, defaillance cardiaque, choc cardiogenique, cardiaque, fallo cardiaco, cardiaca, cardiaco, choque cardiogenico, shock cardiogenico, kardiogener schock, cardiogene shock, insufficienza cardiaca, shock cardiogeno, hartfalen, falencia cardiaca, 心力衰竭, 心衰, 心源性休克, 心功能衰竭, 心不全, 心原性
      bleeding: bleed*, haemorrhag*, hemorrhag*, *blutung*, verbluten, hemorragie, saignement, hemorragia, sangrado, emorragia, bloeding, sangramento, 出血, 大出血
      infection: infection, sepsis, septic shock, infektion, septisch, choc septique, infeccion, infezione, sepsi, infectie, infeccao, sepse, 感染, 脓毒症, 感染性休克, 敗血症
      other: other, sonstige, andere, autre, otro, otra, altro, anders, overig, outro, withdrawal, limitation of therapy, 其他, その他
      """),
    "survived_to_discharge": aliveOrDead, "survived_6_months": aliveOrDead, "survived_12_months": aliveOrDead,
    "alive_at_last_contact": aliveOrDead,
    "in_hospital": Lexicon(
      """
      yes: ihca, in hospital, inhospital, in hospital arrest, innerklinisch, innerhospital, acih, intrahospitalier, intra hospitalier, intrahospitalario, intrahospitalaria, pcih, intraospedaliero, in ziekenhuis, intra hospitalar, 院内
      no: ohca, out of hospital, outofhospital, prehospital, ausserklinisch, praklinisch, aceh, acreh, extrahospitalier, extra hospitalier, extrahospitalario, extrahospitalaria, pceh, extraospedaliero, buiten ziekenhuis, extra hospitalar, 院外
      """),
    "weaned": Lexicon(
      """
      yes: expected recovery, recovery, recovered, weaned, successful, successfully weaned, weaning successful, bridge to recovery, erfolgreich, entwohnt, erholung, erholt, sevre, recuperation, recuperacion, recuperado, destetado, recupero, svezzato, herstel, herstelde, recuperacao, 恢复, 成功撤机, 好转, 回復, 離脱, 成功, 離脱成功
      no: unsuccessful, failed, failure, not successful, 不成功, 失败, 失敗, 未撤机, 離脱不能, 未脱机, died, death, died on ecmo, died on ecls, death on ecmo, poor prognosis, poor prognosis followed by death, not weaned, withdrawal, withdrawn, futility, care withdrawn, verstorben, tod, deces, mort, muerte, fallecido, exitus, morte, deceduto, overleden, obito, 死亡, 放弃, 中止
      ?: transfer*, transplant*, vad, converted, conversion, resource limitation, bridge to vad, complication, unexpected survival, unbekannt
      """),
    "witnessed": Lexicon(
      """
      yes: yes, witnessed, bystander witnessed, ems witnessed, beobachtet, beobachteter, vu, devant temoin, temoin, presenciado, presenciada, testimoniato, getuigd, presenciada, 有目击, 目击, 有目击者, 目撃あり
      no: no, unwitnessed, not witnessed, unbeobachtet, nicht beobachtet, sans temoin, no presenciado, no presenciada, non testimoniato, niet getuigd, nao presenciada, 无目击, 无目击者, 目撃なし
      """),
  ]

  /// Boolean concepts whose cells say yes and no in plain words.
  static let none = Lexicon("")

  private static let aliveOrDead = Lexicon(
    """
    yes: alive, survived, survivor, lived, discharged alive, discharged home, home, discharge home, rehab, rehabilitation, transferred alive, lebend, lebt, uberlebt, ueberlebt, am leben, entlassen, lebend entlassen, nach hause, vivant, vivante, en vie, survivant, survie, sorti vivant, domicile, vivo, viva, sobrevive, sobrevivio, superviviente, alta, alta vivo, sopravvissuto, sopravvive, dimesso, dimesso vivo, in leven, levend, overleefd, sobreviveu, alta hospitalar, 存活, 生存, 好转出院, 治愈, 好转, 出院, 生存退院, 退院, 自宅退院, 転院
    no: dead, died, death, deceased, expired, non survivor, nonsurvivor, died in hospital, dead on ecmo, died on ecmo, in hospital death, tot, verstorben, gestorben, nicht uberlebt, exitus, tod, decede, decedee, deces, mort, morte, fallecido, fallecida, muerto, muerta, muerte, exitus letalis, murio, deceduto, deceduta, morto, morta, decesso, overleden, dood, gestorven, falecido, obito, morreu, 死亡, 院内死亡, 病死, 死亡退院
    """)

  private static func place(_ more: String) -> Lexicon {
    Lexicon(
      more + "\n" + """
        emergency department: ed, emergency, emergency department, emergency room, er, a e, *notaufnahme*, schockraum, zna, urgences, sau, dechocage, urgencias, pronto soccorso, ps, dea, spoedeisende hulp, seh, urgencia, pronto socorro, emergencia, 急诊, 急诊科, 抢救室, 救急外来, 救急室, 救急センター, 初療室
        catheter laboratory: cath lab, catheter laboratory, catheterization laboratory, catheterisation laboratory, catheter lab, hybrid room, *herzkatheter*, hkl, *katheterlabor*, salle de coronarographie, salle de catheterisme, coronarographie, kt, hemodinamica, sala de hemodinamica, emodinamica, sala di emodinamica, hartkatheterisatie, hck, cathlab, laboratorio de hemodinamica, 导管室, 介入室, カテ室, カテーテル室, 血管造影室
        operating room: or, operating room, theatre, theater, operating theatre, *operationssaal*, op saal, op, bloc, bloc operatoire, quirofano, sala operatoria, operatiekamer, ok, centro cirurgico, sala de cirurgia, 手术室, 手術室
        ICU: icu, ccu, itu, cicu, intensive care, intensive care unit, *intensivstation*, its, reanimation, usic, soins intensifs, uci, terapia intensiva, rianimazione, ic, intensive care afdeling, uti, unidade de terapia intensiva, 重症监护, 监护室, 重症监护室, 重症医学科, 集中治療室
        ward: ward, floor, general ward, *normalstation*, *bettenstation*, station, service, service de medecine, hospitalisation, planta, sala, sala general, hospitalizacion, reparto, verpleegafdeling, afdeling, enfermaria, 病房, 普通病房, 病棟, 一般病棟
        other: other, sonstige, andere, anderer, autre, otro, otra, altro, altra, anders, outro, outra, 其他, その他
        """)
  }
}
